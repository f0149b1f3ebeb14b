/** Searching and narrowing a register: words and an area, both in the address, so that a link shows the same. */
import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useAddress, useSetSearch } from '#web/address.ts';
import { Say, useWords } from '#web/words/words.tsx';
import '../style/register.css';

/** Milliseconds after the last key when what was typed counts. */
const SETTLES = 250;

/** As names are compared: without case and accents. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether every word of `wanted` stands somewhere in the texts. */
export function holds(wanted: string, ...texts: readonly (string | null | undefined)[]): boolean {
  const all = fold(texts.join(' '));
  return fold(wanted)
    .split(' ')
    .every((word) => all.includes(word));
}

export interface Filter {
  /** What is looked for: of the address, settled. */
  readonly q: string;
  /** Code of an area, "cross_cutting", or undefined: all. `of` in the address: `area` is the board's, and no register's. */
  readonly area: string | undefined;
}

export function useFilter(): Filter {
  const { search } = useAddress();
  return { q: search['q'] ?? '', area: search['of'] };
}

/** A choice that stands in the address under `name`. */
export function Choice({
  name,
  label,
  all,
  of,
}: {
  name: string;
  label: string;
  /** What stands for every value. */
  all: string;
  of: readonly { readonly value: string; readonly label: string }[];
}) {
  const { search } = useAddress();
  const setSearch = useSetSearch();
  return (
    <NativeSelect
      label={label}
      value={search[name] ?? ''}
      data={[{ value: '', label: all }, ...of]}
      onChange={(event) => setSearch({ [name]: event.currentTarget.value || undefined }, { replace: true })}
    />
  );
}

/** The bar above a register. `areas` are those that it has, in their order. */
export function FilterBar({ areas, children }: { areas: readonly string[]; children?: ReactNode }) {
  const { say, term } = useWords();
  const { q } = useFilter();
  const setSearch = useSetSearch();
  const [typed, setTyped] = useState(q);
  useEffect(() => {
    if (typed === q) return undefined;
    const timer = setTimeout(() => setSearch({ q: typed || undefined }, { replace: true }), SETTLES);
    return () => clearTimeout(timer);
    // What is typed settles; that the address then changes is no reason to settle again.
  }, [typed]);
  return (
    <div className="filter-bar" role="search">
      <TextInput
        type="search"
        label={say('web.register.filter')}
        value={typed}
        maxLength={100}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Choice
        name="of"
        label={say('web.register.area')}
        all={say('web.register.every_area')}
        of={areas.map((value) => ({ value, label: term('area', value) }))}
      />
      {children}
    </div>
  );
}

/** "12 entries of 251.", spoken when it changes. */
export function Shown({ n, of }: { n: number; of: number }) {
  return (
    <p className="small" role="status">
      <Say code="web.register.shown" params={{ n, of: n === of ? 0 : of }} />
    </p>
  );
}
