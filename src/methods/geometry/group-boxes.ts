import type { Box } from '#model/geometry.ts';
import { grow, union } from './boxes.ts';

/** A run of consecutive boxes, where it is best split, and what that saves. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly grown: Box;
  readonly split: number;
  readonly saving: number;
}

/**
 * What a box costs besides what it covers, as a share of the box around one grown point: one more search of
 * the index (0.1 ms) is worth it for some 30 rows less at 1 or 2 rows a square kilometre.
 */
const EACH = 0.2;

/**
 * Groups consecutive boxes into at most `most` boxes, each grown by `metres`, so that they cover little: the
 * run whose best split saves most is split, as long as it saves more than another search costs. A row of n
 * boxes takes about n log n steps.
 */
export function grouped(boxes: readonly Box[], metres: number, most: number): Box[] {
  const first = boxes[0];
  if (!first) return [];
  const runs = [runOf(boxes, 0, boxes.length, metres)];
  while (runs.length < most) {
    let best = 0;
    for (let i = 1; i < runs.length; i++) if ((runs[i] as Run).saving > (runs[best] as Run).saving) best = i;
    const run = runs[best] as Run;
    if (run.saving <= 0) break;
    runs[best] = runOf(boxes, run.from, run.split, metres);
    runs.push(runOf(boxes, run.split, run.to, metres));
  }
  return runs.map((run) => run.grown);
}

/** Ground covered by a grown box, in square degrees of the equator. */
function cost(west: number, south: number, east: number, north: number, up: number): number {
  const lat = Math.min(89, (Math.abs(south) + Math.abs(north)) / 2);
  return ((east - west) * Math.cos((lat * Math.PI) / 180) + 2 * up) * (north - south + 2 * up);
}

const costOf = (box: Box, up: number): number => cost(box.west, box.south, box.east, box.north, up);

function runOf(boxes: readonly Box[], from: number, to: number, metres: number): Run {
  const up = metres / 111_000;
  const ahead = new Float64Array(to - from);
  let after = boxes[to - 1] as Box;
  for (let i = to - 1; i > from; i--) {
    after = union(after, boxes[i] as Box);
    ahead[i - from] = costOf(after, up);
  }
  let before = boxes[from] as Box;
  let split = from;
  let least = Infinity;
  for (let i = from + 1; i < to; i++) {
    const both = costOf(before, up) + (ahead[i - from] as number);
    if (both < least) {
      least = both;
      split = i;
    }
    before = union(before, boxes[i] as Box);
  }
  const saving = costOf(before, up) - least - EACH * 4 * up * up;
  return { from, to, grown: grow(before, metres), split, saving };
}
