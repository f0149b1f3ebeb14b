/**
 * What is typed into a form and not sent yet: the one place where forms keep it, so that nothing is lost when a session
 * ends, the server goes away, another tab signs in, or the page is left or loaded again. It belongs to the account that
 * typed it (another one who signs in at this screen does not see it) and to the operation, and goes at sign-out.
 *
 * Where: `tab` is the tab's own storage. `page` is memory alone, for what must not reach the disk of the device (a browser
 * may write a tab's storage there): it outlives the session and a walk to other pages, not a reload. A secret (a password,
 * a code) is kept nowhere: such fields use a plain state.
 */
import { useCallback, useState } from 'react';
import { useAddress } from '#web/address.ts';
import { useSession } from './session.tsx';

const PREFIX = 'amparo-typed';
const memory = new Map<string, string>();

export interface Typed<T> {
  readonly value: T;
  readonly set: (change: T | ((before: T) => T)) => void;
  /** It is not wanted any more: the form is as it was before anything was typed. */
  readonly forget: () => void;
  /** Forgets it once `sending` has succeeded, whether the form is still there or not; `show`: what the form shows then. */
  readonly sent: (sending: Promise<unknown>, show?: T) => void;
  /** Kept from before: the form did not begin with what it shows now. */
  readonly kept: boolean;
}

interface Options<T> {
  readonly where?: 'tab' | 'page';
  /** Whether what was kept has the form's shape: another version of Amparo may have kept it. Default: as `sameShape`. */
  readonly is?: (kept: unknown) => kept is T;
}

/** What is typed into `form` (its name, with the id of the record that it is about); `empty` is how it begins. */
export function useTyped<T>(form: string, empty: T, { where = 'tab', is }: Options<T> = {}): Typed<T> {
  const { operation } = useAddress();
  const { session } = useSession();
  // Roles of the demonstration are taken by one and the same person.
  const whose = session?.account ? session.label : '';
  const key = [PREFIX, whose, operation ?? '', form].join(' ');
  const [state, setState] = useState(() => read(key, where, empty, is));
  // Somebody else is signed in now, or another operation is shown: what belongs there comes, what was here stays kept.
  if (state.key !== key) setState(read(key, where, empty, is));
  const set = useCallback(
    (change: T | ((before: T) => T)) =>
      setState((before) => {
        const value = typeof change === 'function' ? (change as (before: T) => T)(before.value) : change;
        write(before.key, where, JSON.stringify(value));
        return { ...before, value };
      }),
    [where],
  );
  const forget = (show: T = empty): void => {
    write(key, where, null);
    setState({ key, value: show, kept: false });
  };
  return {
    value: state.value,
    set,
    forget: () => forget(),
    // What went wrong stands beside the form, and what was typed stays in it.
    sent: (sending, show) =>
      void sending.then(
        () => forget(show),
        () => undefined,
      ),
    kept: state.kept,
  };
}

/** Who signs out takes along what they typed: the next person at this screen must not find a plan. */
export function forgetTyped(): void {
  memory.clear();
  try {
    sessionStorage.clear();
  } catch {
    // Forbidden in this browser: nothing was kept there.
  }
}

function read<T>(key: string, where: 'tab' | 'page', empty: T, is: Options<T>['is']) {
  const text = memory.get(key) ?? (where === 'page' ? null : stored(key));
  if (text !== null && text !== undefined)
    try {
      const value: unknown = JSON.parse(text);
      if (is ? is(value) : sameShape(value, empty))
        return { key, value: value as T, kept: text !== JSON.stringify(empty) };
    } catch {
      // Not ours: the form begins as if nothing had been kept.
    }
  return { key, value: empty, kept: false };
}

function write(key: string, where: 'tab' | 'page', text: string | null): void {
  memory.delete(key);
  try {
    if (where === 'page' || text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    if (where === 'tab') return;
  } catch {
    // The storage of the tab is full or forbidden: memory keeps it, as long as no page is loaded anew.
  }
  if (text !== null) memory.set(key, text);
}

function stored(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether a value has the fields of another, each of its kind; what a list holds is not looked into. */
function sameShape(value: unknown, as: unknown): boolean {
  if (Array.isArray(as)) return Array.isArray(value);
  if (typeof as !== 'object' || as === null) return typeof value === typeof as;
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  return Object.entries(as).every(([name, part]) => sameShape(given[name], part));
}
