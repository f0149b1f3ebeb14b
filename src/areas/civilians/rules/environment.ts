import { ENVIRONMENT_BASIS } from '../bases.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Chemicals, fuel, waste: what spreads harms people and the natural environment (API 35(3), 55; custom 42 to 45). */
export const ENVIRONMENT = objectRule({
  code: 'civilians.environment',
  title: both('Hazards to people and the environment', 'Dangers pour les gens et l’environnement'),
  meaning: both(
    'Chemicals, fuel, oil or waste: where they spread, they harm people’s health and the natural environment.',
    'Produits chimiques, carburant, pétrole ou déchets qui pourraient se répandre nuisent à la santé et à l’environnement naturel.',
  ),
  about: { categories: ['dangerous_forces_environment_hazard'] },
  only: ({ type }) => type !== 'nuclear_power_station',
  urgency: URGENT,
  bases: ENVIRONMENT_BASIS,
  why: both(
    'What is there could spread to water, soil and air, and harm people for a long time.',
    'Ce qui s’y trouve pourrait se répandre dans l’eau, le sol et l’air, et nuire longtemps aux gens.',
  ),
  next: {
    what: both(
      'Ask the operator and the local authority what is stored there and which way wind and water go.',
      'Demandez à l’exploitant et à l’autorité locale ce qui y est stocké, et où vont le vent et l’eau.',
    ),
    away: both('Change the route or the place.', 'Changez l’itinéraire ou le lieu.'),
  },
  tell: ['environment_adviser', 'engineers', 'operator', 'civil_defence_body'],
});
