/** A link to a page of the list: keeps the operation and the moment, adds what the page asks for. */
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { KEPT, stringifySearch, useAddress, type Search } from '#web/address.ts';
import { PAGES, type PageDef, type PageName } from '#web/pages.ts';

export interface Target {
  readonly page: PageName;
  /** Parts of the path: {id: "…"}. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string | undefined>>;
  /** Another operation than that of the address: then the moment and the place do not go along. */
  readonly operation?: string;
}

export function pathOf(page: PageName): string {
  const { path }: PageDef = PAGES[page];
  return path.startsWith('/') ? path : `/o/$operation/${path}`;
}

function keptOf(search: Search): Record<string, string> {
  return Object.fromEntries(KEPT.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
}

/** What `Link` and `navigate` take for a target. */
export function useTarget(): (target: Target) => {
  to: string;
  params: Record<string, string>;
  search: never;
} {
  const address = useAddress();
  const router = useRouter();
  return ({ page, parts = {}, search = {}, operation }) => {
    const last = router.options.context as { lastOperation?: string };
    const to = operation ?? address.operation ?? last.lastOperation ?? '';
    const kept = operation && operation !== address.operation ? {} : keptOf(address.search);
    return {
      to: pathOf(page),
      params: { operation: to, ...parts },
      search: Object.fromEntries(
        Object.entries({ ...kept, ...search }).filter(([, v]) => v !== undefined && v !== ''),
      ) as never,
    };
  };
}

/** The address of a target as text, to be copied or opened elsewhere. */
export function useHref(): (target: Target) => string {
  const targetOf = useTarget();
  return (target) => {
    const { to, params, search } = targetOf(target);
    return (
      to.replaceAll(/\$(\w+)/g, (_a, n: string) => encodeURIComponent(params[n] ?? '')) +
      stringifySearch(search)
    );
  };
}

export function To({
  page,
  parts,
  search,
  operation,
  children,
  className,
  title,
  label,
}: Target & { children: ReactNode; className?: string; title?: string; label?: string }) {
  const target = useTarget()({
    page,
    ...(parts ? { parts } : {}),
    ...(search ? { search } : {}),
    ...(operation ? { operation } : {}),
  });
  return (
    <Link
      {...target}
      {...(className ? { className } : {})}
      {...(title ? { title } : {})}
      {...(label ? { 'aria-label': label } : {})}
    >
      {children}
    </Link>
  );
}
