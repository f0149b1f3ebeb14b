import { WORLD_HERITAGE_BASIS } from '../bases.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/**
 * On the World Heritage List, natural or cultural: no State takes deliberate measures that might damage it (World Heritage
 * Convention 6(3)). No Hague finding follows from that list; a natural site is no cultural property.
 */
export const WORLD_HERITAGE = objectRule({
  code: 'heritage.world_heritage',
  title: both('World Heritage, natural or cultural', 'Patrimoine mondial, naturel ou culturel'),
  meaning: both(
    'States do not deliberately take measures that might damage, directly or indirectly, what is on the World Heritage List, natural sites too.',
    'Les États ne prennent délibérément aucune mesure pouvant endommager, directement ou non, ce qui figure sur la Liste du patrimoine mondial, sites naturels compris.',
  ),
  about: {
    types: ['world_heritage_natural', 'world_heritage_cultural', 'world_heritage_mixed'],
    regimes: ['world_heritage'],
  },
  urgency: URGENT,
  bases: WORLD_HERITAGE_BASIS,
  why: both(
    'It is on the World Heritage List: nothing is deliberately done that might damage it.',
    'Il figure sur la Liste du patrimoine mondial : rien n’est fait délibérément qui puisse l’endommager.',
  ),
  next: {
    ask: both(
      'Ask the authority that manages it what would damage it: vehicles, fuel, noise, fire, hunting, waste.',
      'Demandez à l’autorité qui le gère ce qui l’endommagerait : véhicules, carburant, bruit, feu, chasse, déchets.',
    ),
    avoid: both(
      'Change the route or the place, and take out what is brought in.',
      'Changez l’itinéraire ou le lieu, et remportez ce que vous apportez.',
    ),
  },
  tell: ['environment_adviser', 'cpp_officer', 'heritage_authority'],
});
