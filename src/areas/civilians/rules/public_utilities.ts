import { UTILITIES_BASIS } from '../bases.ts';
import { WATER_TYPES } from './water.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Power, heat, gas: civilian objects on which water, hospitals and winter depend (API 52, 54; SCR 2573). */
export const PUBLIC_UTILITIES = objectRule({
  code: 'civilians.public_utilities',
  title: both('Power, heat and gas', 'Électricité, chaleur et gaz'),
  meaning: both(
    'Power, heat and gas are civilian objects; water, hospitals and homes depend on them.',
    'Électricité, chaleur et gaz sont des biens civils ; eau, hôpitaux et foyers en dépendent.',
  ),
  about: { categories: ['public_utilities'] },
  only: ({ type }) => !WATER_TYPES.includes(type),
  urgency: URGENT,
  bases: UTILITIES_BASIS,
  why: both(
    'Hospitals, water and homes depend on it; in doubt it is civilian.',
    'Hôpitaux, eau et foyers en dépendent ; en cas de doute, c’est un bien civil.',
  ),
  next: {
    depend: both(
      'Ask the operator what depends on it, and for how long they could do without.',
      'Demandez à l’exploitant ce qui en dépend, et combien de temps on pourrait s’en passer.',
    ),
    avoid: both(
      'Change the route or the place; do not draw from it or dig near its lines without the operator.',
      'Changez l’itinéraire ou le lieu ; ne pas s’y raccorder ni creuser près de ses lignes sans l’exploitant.',
    ),
  },
  tell: ['engineers', 'hs_adviser', 'operator'],
});
