import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/**
 * Question 7: what must not be harmed, and is the list fresh and delivered. It counts nothing that happened; it reports
 * its layers. Parameters: `objects`, `withoutPosition` (numbers, over its layers of objects), `present`, `needed`
 * (numbers of layers), `stale` and `missing` (lists of layer codes; leave out when empty), `place`. Each layer is then
 * said by `layers.present`, `layers.stale` or `layers.missing` (src/words/layers.ts), the positions by
 * `layers.positions_by_method`, delivery by `board.delivery_unknown`.
 */
export const MUST_NOT_BE_HARMED: Panel = {
  code: 'must_not_be_harmed',
  question: 7,
  measures: [],
  layers: [
    'health_facilities',
    'displacement_sites',
    'schools',
    'cultural_inventory',
    'world_heritage',
    'named_settlements',
  ],
  fills: fills('civilians', 'must_not_be_harmed', 3),
};
