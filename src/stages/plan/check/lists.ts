/**
 * The three lists of a check (ui.md; architecture decision 4; nevers 13 and 21). A poorer coordinate never makes an
 * object disappear: it moves it down the lists. docs/decisions/0006-the-check.md says why each stands where it stands.
 */
import { slackOf } from '#methods/geometry/boxes.ts';
import type { Prepared } from '#methods/geometry/prepare.ts';
import type { CheckedObject, Relation } from '#model/rule.ts';
import { finestOf, type Districts } from './districts.ts';
import { KIND, type ObjectRow } from '../queries.ts';

export interface ListedObject extends CheckedObject {
  /**
   * Inside or near: whether the whole circle of uncertainty is. Without a point: whether it is in one area that is touched;
   * false when it may as well be in another area.
   */
  readonly certain: boolean;
  readonly operating: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly level: number | null;
  /** Whether it stands here by its public place, or by the exact one, which only some readers may see (never 21). */
  readonly tier: 'public' | 'exact';
  readonly basis: string;
  readonly method: string | null;
  readonly confirmed: string | null;
  readonly source: string;
}

export interface Lists {
  readonly insideOrNear: readonly ListedObject[];
  readonly mayBeInside: readonly ListedObject[];
  readonly noUsablePosition: readonly ListedObject[];
}

/** How a point with its circle stands to the shape; null when it is certainly too far. Metres. */
export function relationOf(
  shape: Prepared,
  within: number,
  lon: number,
  lat: number,
  uncertainty: number,
): { readonly relation: Relation; readonly distance: number; readonly certain: boolean } | null {
  const inside = shape.covers(lon, lat);
  const distance = inside ? 0 : shape.distance(lon, lat);
  if (distance === 0)
    return {
      relation: 'inside',
      distance,
      certain: inside ? shape.distanceToEdge(lon, lat) >= uncertainty : uncertainty === 0,
    };
  if (distance <= within + slackOf(within)) {
    return { relation: 'near', distance, certain: distance + uncertainty <= within + slackOf(within) };
  }
  const least = within + uncertainty;
  // The two slacks together, so that a larger circle never gives less.
  return distance <= least + slackOf(within) + slackOf(uncertainty)
    ? { relation: 'may_be_inside', distance, certain: false }
    : null;
}

/**
 * Sorts candidates into the three lists. `touched` are the codes of the areas within reach of the shape; `exact` the
 * objects at the exact places that this reader may see, which decide for these objects in place of the public ones.
 */
export function listsOf(
  shape: Prepared,
  within: number,
  near: readonly ObjectRow[],
  unlocated: readonly ObjectRow[],
  touched: ReadonlySet<string>,
  districts: Districts,
  exact: readonly ObjectRow[] = [],
): Lists {
  const insideOrNear: ListedObject[] = [];
  const mayBeInside: ListedObject[] = [];
  const noUsablePosition: ListedObject[] = [];
  const seen = new Set<string>();
  const kinds = new Kinds();
  const exactly = new Set(exact.map((row) => row.id));
  const areasOnly = unlocated.filter((row) => !exactly.has(row.id));
  for (const row of [...exact, ...near]) {
    if (seen.has(row.id)) continue;
    seen.add(row.id);
    if (row.lon === null || row.lat === null || row.uncertainty === null) {
      areasOnly.push(row);
      continue;
    }
    const found = relationOf(shape, within, row.lon, row.lat, row.uncertainty);
    if (!found) continue;
    (found.relation === 'may_be_inside' ? mayBeInside : insideOrNear).push(
      listed(row, kinds.of(row.kind), fewAreasOf(row, districts), found, exactly.has(row.id)),
    );
  }
  for (const row of areasOnly) {
    const areas = areasOf(row, districts);
    const here = areas.filter((code) => touched.has(code) || !districts.byCode.has(code));
    if (here.length === 0) continue;
    const certain = here.length === areas.length;
    // A source that states the area as the place gives a position, a coarse one; a name that fits an area gives none.
    const kind = kinds.of(row.kind);
    const stated = kind.basis === 'source_area';
    const relation = stated ? 'may_be_inside' : 'no_usable_position';
    (stated ? mayBeInside : noUsablePosition).push(
      listed(row, kind, areas, { relation, distance: null, certain }, false),
    );
  }
  insideOrNear.sort(byDistance);
  mayBeInside.sort(byDistance);
  return { insideOrNear, mayBeInside, noUsablePosition };
}

function listed(
  row: ObjectRow,
  kind: Kind,
  within: readonly string[],
  found: { readonly relation: Relation; readonly distance: number | null; readonly certain: boolean },
  exact: boolean,
): ListedObject {
  return {
    id: row.id,
    name: row.name,
    type: kind.type,
    category: kind.category,
    layer: kind.layer,
    relation: found.relation,
    distance: found.distance === null ? null : Math.round(found.distance),
    uncertainty: row.uncertainty,
    within,
    status: kind.status,
    regimes: codes(kind.regimes),
    certain: found.certain,
    operating: kind.operating,
    lon: row.lon,
    lat: row.lat,
    level: row.level,
    tier: exact ? 'exact' : 'public',
    basis: kind.basis,
    method: kind.method,
    confirmed: row.confirmed,
    source: kind.source,
  };
}

type Kind = Readonly<Record<Exclude<(typeof KIND)[number], 'method'>, string>> & {
  readonly method: string | null;
};

/** What many objects have in common, taken apart once for each of its kinds. */
class Kinds {
  private readonly known = new Map<string, Kind>();

  of(text: string): Kind {
    let kind = this.known.get(text);
    if (!kind) {
      const parts = text.split('\u001f');
      const named = Object.fromEntries(KIND.map((name, i) => [name, parts[i] ?? '']));
      kind = { ...named, method: parts[KIND.indexOf('method')] ?? null } as Kind;
      this.known.set(text, kind);
    }
    return kind;
  }
}

const codes = (text: string): string[] => (text === '' ? [] : text.split(' '));

/** The finest areas one of which contains it. */
function areasOf(row: ObjectRow, districts: Districts): readonly string[] {
  return finestOf(codes(row.inside), codes(row.maybe), districts);
}

/** More than so many areas tell a reader less than the one above them. */
const MOST_AREAS = 12;

/** The same for what has a point, where the areas decide nothing: rather the one area that surely holds it than a hundred that may. */
function fewAreasOf(row: ObjectRow, districts: Districts): readonly string[] {
  const areas = areasOf(row, districts);
  return areas.length > MOST_AREAS && row.inside !== '' ? finestOf(codes(row.inside), [], districts) : areas;
}

/** Nearest first, then by name: an order to read in, never a rank. */
function byDistance(a: ListedObject, b: ListedObject): number {
  return (
    (a.distance ?? Infinity) - (b.distance ?? Infinity) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)
  );
}
