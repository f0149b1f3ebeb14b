/** Where the objects of a check are on the map, and how grave what was found of each is. */
import type { Box, Position } from '#model/geometry.ts';
import type { Severity } from '#model/rule.ts';
import type { Check } from './use-checked.ts';

/** An object of a check on the map. */
export interface Spot {
  readonly at: Position;
  readonly uncertainty: number | null;
  readonly level: Severity | null;
}

/** Worst first: what is unknown may be worse than what is only to be watched. */
const WORST: readonly Severity[] = ['act_now', 'today', 'unknown', 'watch', 'note'];

/** Objects that have a point, each with the gravest that was found of it. */
export function spotsOf(check: Check | null): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  if (!check) return spots;
  const add = (id: string, lon: number | null, lat: number | null, uncertainty: number | null): void => {
    if (lon !== null && lat !== null && !spots.has(id))
      spots.set(id, { at: [lon, lat], uncertainty, level: null });
  };
  const { insideOrNear, mayBeInside } = check.lists;
  for (const o of [...insideOrNear.items, ...mayBeInside.items]) add(o.id, o.lon, o.lat, o.uncertainty);
  for (const f of check.findings.items) {
    if (f.object === null || f.place === null) continue;
    add(f.object, f.place.lon, f.place.lat, f.place.uncertainty);
    const spot = spots.get(f.object);
    if (spot && (spot.level === null || WORST.indexOf(f.severity) < WORST.indexOf(spot.level)))
      spots.set(f.object, { ...spot, level: f.severity });
  }
  return spots;
}

/** Objects without a point, with the areas one of which contains them. */
export function areasOf(check: Check | null): ReadonlyMap<string, readonly string[]> {
  if (!check) return new Map();
  const { mayBeInside, noUsablePosition } = check.lists;
  const without = [...mayBeInside.items, ...noUsablePosition.items].filter((o) => o.lon === null);
  return new Map(without.map((o) => [o.id, o.within]));
}

/** The box round an object of the check, for the map to go to; null: only its areas are known. */
export function boxAround(check: Check | null, id: string): Box | null {
  const spot = spotsOf(check).get(id);
  if (!spot) return null;
  const degrees = Math.max(0.01, (spot.uncertainty ?? 0) / 60_000);
  const [lon, lat] = spot.at;
  return { west: lon - degrees, south: lat - degrees, east: lon + degrees, north: lat + degrees };
}
