/**
 * What the address carries on every page: the operation, the place, and the two moments (what had happened by, what we
 * knew by). A link therefore shows a colleague the same thing, within their rights.
 */
import { useNavigate, useParams, useRouterState, useSearch } from '@tanstack/react-router';

/** Every parameter of an address is text; each page reads its own. */
export type Search = Readonly<Record<string, string>>;

/** What goes along from page to page. */
export const KEPT = ['at', 'known', 'place', 'area', 'tour', 'step'] as const;
export type Kept = (typeof KEPT)[number];

export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
  // Times are read by people: their colons and commas stay as they are.
  const out = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return out ? `?${out}` : '';
}

export interface Address {
  readonly operation: string | null;
  readonly at: string | undefined;
  readonly known: string | undefined;
  readonly place: string | undefined;
  readonly area: string | undefined;
  /** All parameters, those of the page among them. */
  readonly search: Search;
}

export function useAddress(): Address {
  const search = useSearch({ strict: false }) as Search;
  const params = useParams({ strict: false }) as Readonly<Record<string, string | undefined>>;
  return {
    operation: params['operation'] ?? null,
    at: search['at'],
    known: search['known'],
    place: search['place'],
    area: search['area'],
    search,
  };
}

/** A value of the path, `$name` of the page's route. */
export function usePathParam(name: string): string {
  return (useParams({ strict: false }) as Readonly<Record<string, string | undefined>>)[name] ?? '';
}

/** The moment as inputs of operations have it. */
export function useMoment(): { at: string | undefined; known: string | undefined } {
  const { at, known } = useAddress();
  return { at, known };
}

/** Changes parameters of this address; undefined takes one away. `replace` leaves no step to go back to. */
export function useSetSearch(): (
  change: Readonly<Record<string, string | undefined>>,
  options?: { replace?: boolean },
) => void {
  const navigate = useNavigate();
  return (change, { replace = false } = {}) =>
    void navigate({
      to: '.',
      replace,
      resetScroll: false,
      search: ((before: Search) => ({ ...before, ...change })) as never,
    });
}

/** Path of the page that is shown. */
export function usePathname(): string {
  return useRouterState({ select: (state) => state.location.pathname });
}
