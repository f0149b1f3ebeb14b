/** A protective list as a value: what is listed, where, of which sources, and what it cannot say. */
import type { Layer } from '#model/area.ts';
import type { Moment } from '#model/moment.ts';
import type { Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { REVIEW_AFTER, sortKey, type ListTier } from '#model/protective-list.ts';
import { dayText } from '#model/time.ts';
import { circleAround } from '#methods/geometry/containing-circle.ts';
import type { Prepared } from '#methods/geometry/prepare.ts';
import { districtsOf } from '../check/districts.ts';
import { heldOf, layersOf, type SeenLayer } from '../check/layers.ts';
import { readVersions, type SourceRow } from '../queries.ts';
import type { Knowing } from '../queries/knowing.ts';
import { readExactPlaces, type ExactRow, type ListRow } from '../queries/lists.ts';
import type { ListInput } from './input.ts';
import { membersIn, MOST } from './members.ts';
import type { Placed } from './places.ts';
import { scopeOf, type Scope } from './scope.ts';

export interface Entry extends ListRow {
  readonly freshness: 'fresh' | 'stale' | 'never_confirmed';
}

export interface ListPlace {
  readonly placed: Placed;
  readonly entries: readonly Entry[];
}

export interface ListValue {
  readonly scope: Scope;
  readonly tier: ListTier;
  readonly places: readonly ListPlace[];
  readonly count: number;
  /** Entries without any shape that is sure to contain them. */
  readonly unplaced: number;
  readonly layers: readonly SeenLayer[];
  /** Every source of an entry, and of a layer that it was to come from, by code. */
  readonly sources: readonly SourceRow[];
}

/** Makes the list. Throws Problem export_too_large, and what a scope throws. */
export async function listOf(
  context: Context,
  input: ListInput,
  shape: Prepared | null,
  tier: ListTier,
  moment: Moment,
): Promise<ListValue> {
  const { tx, compartment, areas } = context;
  const knowing: Knowing = { known: moment.known, knownIsNow: moment.knownIsNow };
  const versions = await readVersions(tx, knowing);
  const districts = await districtsOf(tx, compartment, versions.boundaries, knowing);
  const scope = scopeOf(input, shape, areas, districts);
  const { layers } = scope;
  const listed = await membersIn(tx, scope, tier, districts, knowing);
  if (listed === null) throw new Problem('export_too_large', { field: 'layers', params: { most: MOST } });
  const exact =
    tier === 'exact'
      ? await exactOf(
          context,
          listed.map(({ row }) => row.id),
          knowing,
        )
      : null;
  const day = dayText(moment.at - 1, moment.zone);
  const stale = new Map(objectLayers(context).map((l) => [l.code, l.staleAfter]));
  const places = placesOf(
    listed.map(({ row, placed }) => {
      const at = exact?.get(row.id);
      const fresh = freshness(row, day, stale.get(row.layer) ?? REVIEW_AFTER);
      if (!at) return { entry: { ...row, freshness: fresh }, placed };
      const shape = circleAround(at.lon, at.lat, at.uncertainty);
      return {
        entry: { ...row, ...at, freshness: fresh },
        placed: { ...placed, precision: 'exact' as const, shape },
      };
    }),
  );
  const whole = await heldOf(tx, compartment, versions.imports, knowing, context.now);
  const seen = layersOf(areas, versions.sources, whole, moment.at, moment.zone).filter(
    (l) => l.kind === 'objects' && (layers === null || layers.includes(l.code)),
  );
  const named = new Set(listed.map(({ row }) => row.source));
  return {
    scope,
    tier,
    places,
    count: listed.length,
    unplaced: places.filter((p) => p.placed.shape === null).reduce((n, p) => n + p.entries.length, 0),
    layers: seen.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    sources: versions.sources
      .filter((s) => named.has(s.code) || seen.some((l) => l.code === s.layer))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

/** The exact places of these, for who may see them; that they left is written down. */
async function exactOf(
  context: Context,
  ids: readonly string[],
  knowing: Knowing,
): Promise<ReadonlyMap<string, ExactRow>> {
  if (!context.may('protected_location', 'read')) return new Map();
  const rows = await readExactPlaces(context.tx, ids, knowing);
  if (rows.length > 0)
    context.disclose(
      'protected_location',
      'exact_place',
      rows.map((row) => row.id),
    );
  return new Map(rows.map((row) => [row.id, row]));
}

function objectLayers({ areas }: Context): Layer[] {
  return areas.flatMap((a) => a.layers.filter((l) => l.kind === 'objects'));
}

function freshness({ confirmed }: ListRow, day: string, after: number): Entry['freshness'] {
  if (confirmed === null) return 'never_confirmed';
  return Date.parse(day) - Date.parse(confirmed) > after * 86_400_000 ? 'stale' : 'fresh';
}

/**
 * Entries by their place, by name of place and then by name: an order to read in, never a rank (R-PL-05). Those that share
 * an area share its shape; one with a shape of its own is a place of its own. What no map can show comes last.
 */
function placesOf(all: readonly { readonly entry: Entry; readonly placed: Placed }[]): ListPlace[] {
  const groups = Map.groupBy(all, ({ entry, placed: { precision, areas } }) =>
    precision === 'circle' || precision === 'exact'
      ? entry.id
      : `${precision} ${areas.map((d) => d.code).join(' ')}`,
  );
  const places = [...groups.values()].map((group): ListPlace & { key: string } => {
    const placed = (group[0] as (typeof all)[number]).placed;
    const entries = group.map((g) => g.entry).sort((a, b) => order(entryKey(a), entryKey(b)));
    const first = entries[0] as Entry;
    const nowhere = placed.shape === null ? '1' : '0';
    const codes = placed.areas.map((d) => d.code).join(' ');
    const key = `${nowhere}\u0001${sortKey(placeName(placed))}\u0001${codes}\u0001${placed.precision}\u0001${entryKey(first)}`;
    return { placed, entries, key };
  });
  return places.sort((a, b) => order(a.key, b.key)).map(({ placed, entries }) => ({ placed, entries }));
}

/** Names of its areas, as they are held. */
export function placeName({ areas }: Placed): string {
  return areas.map((d) => d.name).join(' | ');
}

const entryKey = (e: ListRow): string => `${sortKey(e.name)}\u0001${e.id}`;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
