import type { Rule } from '#model/area.ts';
import { say } from '#model/message.ts';
import { layerRule } from '../../layer-rule.ts';
import { DOUBT_BASIS } from '../bases.ts';
import { LAYERS } from '../layers.ts';

const CODE = 'civilians.layer_missing';

/** Layers of this area that a check needs and that are missing or stale. Other areas bring a rule for their own. */
export const LAYER_MISSING: Rule = layerRule(
  CODE,
  LAYERS.filter((l) => l.neededByCheck).map((l) => l.code),
  DOUBT_BASIS,
  (layer) => [say(`${CODE}.next.get`, { layer }), say(`${CODE}.next.tell`)],
);
