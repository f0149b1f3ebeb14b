/**
 * Exact places in a check (never 21). Who may see them is answered from them; for all others the side table is not asked,
 * so that no answer of theirs can depend on it. What was used is named in the leaf.
 */
import { say, type Message } from '#model/message.ts';
import type { Context } from '#model/operation.ts';
import { readExactObjects } from '../queries/exact.ts';
import type { ObjectRow } from '../queries.ts';
import type { Knowing } from '../queries/knowing.ts';
import type { ListedObject } from './lists.ts';

export interface ExactPlaces {
  readonly rows: readonly ObjectRow[];
  readonly said: {
    readonly tier: 'public' | 'exact';
    readonly message: Message;
    readonly access: Message | null;
  };
  /** Writes down which exact places the answer shows; that others are elsewhere was learnt as well. */
  shown(objects: readonly ListedObject[]): void;
}

export async function exactPlacesOf(context: Context, knowing: Knowing): Promise<ExactPlaces> {
  const access = context.why('protected_location', 'read');
  if (access === null)
    return {
      rows: [],
      said: { tier: 'public', message: say('check.places_public'), access },
      shown: () => undefined,
    };
  const rows = await readExactObjects(context.tx, knowing);
  return {
    rows,
    said: {
      tier: 'exact',
      message:
        rows.length === 0 ? say('check.places_exact_none') : say('check.places_exact', { n: rows.length }),
      access,
    },
    shown(objects) {
      if (rows.length === 0) return;
      const ids = objects.filter((o) => o.tier === 'exact').map((o) => o.id);
      context.disclose('protected_location', 'exact_place', ids.length > 0 ? ids : ['elsewhere']);
    },
  };
}

/** Known only to a province, for who does not know better. */
export function withoutThose<W extends { readonly count: number; readonly ids: readonly string[] }>(
  wider: readonly W[],
  exact: readonly ObjectRow[],
): W[] {
  if (exact.length === 0) return [...wider];
  const known = new Set(exact.map((row) => row.id));
  return wider
    .map((one) => ({ ...one, ids: one.ids.filter((id) => !known.has(id)) }))
    .filter((one) => one.ids.length > 0)
    .map((one) => ({ ...one, count: one.ids.length }));
}
