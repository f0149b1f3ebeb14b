import type { Rule } from '#model/area.ts';
import { say } from '#model/message.ts';
import { layerRule } from '../../layer-rule.ts';

const CODE = 'children.school_layer';

/** Where schools are is not known, or not known any more: a school that nobody loaded is still a school. */
export const SCHOOL_LAYER: Rule = layerRule(
  CODE,
  ['schools'],
  [
    { as: 'treaty', cite: 'API 52(3)', treaty: 'API', situations: ['iac', 'occupation'] },
    { as: 'custom', cite: 'ICRC customary rules 9, 10, 135', situations: ['iac', 'niac', 'occupation'] },
    { as: 'policy', cite: 'Safe Schools Declaration and Guidelines (2015)' },
    { as: 'policy', cite: 'UNSCR 1998 (2011), 2143 (2014)' },
  ],
  () => [say(`${CODE}.next.ask`), say(`${CODE}.next.treat`)],
);
