import { CIVILIAN_BASIS } from '../bases.ts';
import { CARE_TYPES } from './people_who_cannot_move.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Homes, markets, stations: in doubt civilian (API 52(3); custom 7, 10). */
export const HOMES_AND_MEETING_PLACES = objectRule({
  code: 'civilians.homes_and_meeting_places',
  title: both('Homes, markets, meeting places', 'Habitations, marchés, lieux de rassemblement'),
  meaning: both(
    'Homes and places where people gather are civilian, in doubt too.',
    'Habitations et lieux de rassemblement sont civils, aussi en cas de doute.',
  ),
  about: { categories: ['civilian_housing', 'civilian_meeting_place'] },
  only: ({ type }) => !CARE_TYPES.includes(type),
  urgency: URGENT,
  bases: CIVILIAN_BASIS,
  why: both(
    'People live or gather there; in doubt it is civilian.',
    'Des gens y vivent ou s’y rassemblent ; en cas de doute, c’est un bien civil.',
  ),
  next: {
    ask: both(
      'Ask the local authority, and women and men who live there, on which days people gather.',
      'Demandez à l’autorité locale, et aux femmes et hommes qui y vivent, quels jours les gens se rassemblent.',
    ),
    avoid: both('Change the route, the place or the day.', 'Changez l’itinéraire, le lieu ou le jour.'),
  },
  tell: ['hs_adviser', 'civil_military_liaison'],
});
