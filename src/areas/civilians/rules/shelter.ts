import { DISPLACEMENT_BASIS } from '../bases.ts';
import { objectRule } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Where people gather for shelter: a school, a church, a cellar, a field. It is civilian, and full when danger is near. */
export const SHELTER = objectRule({
  code: 'civilians.shelter',
  title: both('Places of shelter', 'Lieux d’abri'),
  meaning: both(
    'Places where people gather for shelter in danger are full of civilians just then.',
    'Les lieux où des gens s’abritent en cas de danger sont alors pleins de civils.',
  ),
  about: { types: ['collective_shelter'] },
  bases: DISPLACEMENT_BASIS,
  why: both(
    'People go there when danger is near; it may be full just then.',
    'Les gens y vont quand le danger approche ; il est peut-être plein à ce moment-là.',
  ),
  next: {
    ask: both(
      'Ask the local authority and those who run it who goes there and when, and who cannot reach it.',
      'Demandez à l’autorité locale et à ses responsables qui y va et quand, et qui ne peut pas l’atteindre.',
    ),
    avoid: both(
      'Change the route or the place; the ways to it stay open.',
      'Changez l’itinéraire ou le lieu ; ses accès restent ouverts.',
    ),
  },
  tell: ['hs_adviser', 'civil_military_liaison', 'host_authority'],
});
