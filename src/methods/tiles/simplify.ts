/**
 * A way made simpler for the eye (Douglas and Peucker 1973): no position that is left out lies further than `tolerance`
 * from what remains. For drawing only; nothing is ever decided on it.
 */
export type Flat = readonly [x: number, y: number];

/** Both ends stay. A closed way keeps its start, its furthest position and the furthest from both: it stays an area. */
export function simplified(way: readonly Flat[], tolerance: number): readonly Flat[] {
  if (way.length <= 2) return way;
  const kept = new Uint8Array(way.length);
  const last = way.length - 1;
  kept[0] = kept[last] = 1;
  const [a, b] = [way[0] as Flat, way[last] as Flat];
  if (a[0] === b[0] && a[1] === b[1]) {
    let [far, most] = [0, -1];
    for (let i = 1; i < last; i++) {
      const p = way[i] as Flat;
      const d = (p[0] - a[0]) ** 2 + (p[1] - a[1]) ** 2;
      if (d > most) [far, most] = [i, d];
    }
    kept[far] = 1;
    halve(way, kept, [0, far], tolerance);
    halve(way, kept, [far, last], tolerance);
  } else halve(way, kept, [0, last], tolerance);
  return way.filter((_, i) => kept[i] === 1);
}

function halve(
  way: readonly Flat[],
  kept: Uint8Array,
  all: readonly [number, number],
  tolerance: number,
): void {
  const open: (readonly [number, number])[] = [all];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    let [far, most] = [-1, tolerance * tolerance];
    for (let i = from + 1; i < to; i++) {
      const d = squared(way[i] as Flat, way[from] as Flat, way[to] as Flat);
      if (d > most) [far, most] = [i, d];
    }
    if (far === -1) continue;
    kept[far] = 1;
    open.push([from, far], [far, to]);
  }
}

/** Square of the distance from `p` to the segment from `a` to `b`. */
function squared(p: Flat, a: Flat, b: Flat): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return (p[0] - a[0] - t * dx) ** 2 + (p[1] - a[1] - t * dy) ** 2;
}
