import type { Rule } from '#model/area.ts';
import { say } from '#model/message.ts';
import { layerRule } from '../../layer-rule.ts';

const CODE = 'heritage.no_inventory';

/**
 * An operation without an inventory of cultural sites is warned (T-071). Natural sites of the World Heritage List do not
 * make one: what protects culture is H54 and custom, listed or not.
 */
export const NO_INVENTORY: Rule = layerRule(
  CODE,
  ['cultural_inventory'],
  [
    { as: 'treaty', cite: 'H54 4', treaty: 'H54', situations: ['iac', 'niac', 'occupation'] },
    { as: 'treaty', cite: 'API 53', treaty: 'API', situations: ['iac', 'occupation'] },
    { as: 'treaty', cite: 'APII 16', treaty: 'APII', situations: ['niac'] },
    { as: 'custom', cite: 'ICRC customary rule 38', situations: ['iac', 'niac', 'occupation'] },
    { as: 'value', cite: 'NATO Human Security Approach (2022): cultural property protection' },
  ],
  () => [say(`${CODE}.next.ask`), say(`${CODE}.next.presume`), say(`${CODE}.next.tell`)],
);
