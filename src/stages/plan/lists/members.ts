/** What is on a list of a scope: by public places alone, in either tier (never 21), and never more than what is asked. */
import { NEVER_LISTED, type ListTier } from '#model/protective-list.ts';
import type { Context, Transaction } from '#model/operation.ts';
import { districtsOf, type Districts } from '../check/districts.ts';
import { readVersions } from '../queries.ts';
import type { Knowing } from '../queries/knowing.ts';
import { readListed, type ListRow, type Narrowed } from '../queries/lists.ts';
import { coarsePlace, finePlace, reachesCoarse, reachesFine, type Placed } from './places.ts';
import { placeScope, type Scope } from './scope.ts';

/** Entries in one file. */
export const MOST = 50_000;

export interface Member {
  readonly row: ListRow;
  readonly placed: Placed;
}

/** What is in a scope, each with its place as the tier gives it; null: more than a list may hold. */
export async function membersIn(
  tx: Transaction,
  scope: Scope,
  tier: ListTier,
  districts: Districts,
  knowing: Knowing,
): Promise<Member[] | null> {
  const narrowed = { layers: scope.layers, without: NEVER_LISTED, by: narrowedBy(scope, tier, districts) };
  const rows = await readListed(tx, narrowed, knowing, MOST + 1);
  if (rows.length > MOST) return null;
  return rows.flatMap((row) => {
    const placed = tier === 'area' ? coarsePlace(row, districts) : finePlace(row, districts);
    const here = tier === 'area' ? reachesCoarse(placed, scope) : reachesFine(row, placed, scope);
    return here ? [{ row, placed }] : [];
  });
}

/**
 * Ids of what a list of an area or of everything would have if it were made as known then; null: nobody can say, because
 * its place is held no longer or it would be too long for a list.
 */
export async function madeAnew(
  { tx, compartment }: Pick<Context, 'tx' | 'compartment'>,
  of: { readonly place: string | null; readonly layers: readonly string[] | null; readonly tier: ListTier },
  knowing: Knowing,
): Promise<readonly string[] | null> {
  const versions = await readVersions(tx, knowing);
  const districts = await districtsOf(tx, compartment, versions.boundaries, knowing);
  const reach = placeScope(of.place, districts);
  if (reach === null) return null;
  const scope: Scope = { shape: null, within: 0, area: null, layers: of.layers, ...reach };
  const members = await membersIn(tx, scope, of.tier, districts, knowing);
  return members && members.map(({ row }) => row.id);
}

function narrowedBy(scope: Scope, tier: ListTier, districts: Districts): Narrowed['by'] {
  if (scope.reach === null) return null;
  if (tier === 'area') return { reach: [...scope.reach], held: districts.all.map((d) => d.code) };
  return scope.shape ? { boxes: scope.shape.boxes } : { place: scope.place?.code ?? '' };
}
