/**
 * What is typed into a form, kept in this tab (sessionStorage) until it is sent, so that a session that ends, a server that
 * goes away or a page that is left loses nothing. For forms whose words others who use this browser may see; not for what is
 * told apart (pages/collect/apart-tell.tsx keeps nothing).
 */
import { useCallback, useEffect, useState } from 'react';
import { useAddress } from '#web/address.ts';

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What is stored, when it has the fields of `empty`, each of its kind. */
function stored<F extends Fields>(key: string, empty: F): F | null {
  try {
    const value = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Record<string, unknown> | null;
    if (typeof value !== 'object' || value === null) return null;
    const fits = Object.entries(empty).every(([name, one]) => {
      const found = value[name];
      return typeof one === 'string'
        ? typeof found === 'string'
        : Array.isArray(found) && found.every((part) => typeof part === 'string');
    });
    return fits ? (value as F) : null;
  } catch {
    return null;
  }
}

/** The fields of a form of this operation: what is typed, how to change it, and how to forget it once it is sent. */
export function useKeptDraft<F extends Fields>(
  form: string,
  empty: F,
): [F, (change: Partial<F>) => void, () => void] {
  const { operation } = useAddress();
  const key = `amparo-form-${form}-${operation ?? ''}`;
  const [draft, setDraft] = useState<F>(() => stored(key, empty) ?? empty);
  const untouched = JSON.stringify(draft) === JSON.stringify(empty);
  useEffect(() => {
    try {
      if (untouched) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // Where the tab may store nothing, it stays on the page as long as the page does.
    }
  }, [key, draft, untouched]);
  const change = useCallback((part: Partial<F>) => setDraft((before) => ({ ...before, ...part })), []);
  return [draft, change, () => setDraft(empty)];
}
