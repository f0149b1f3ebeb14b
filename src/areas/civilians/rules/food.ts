import { SURVIVAL_BASIS } from '../bases.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Food, crops, livestock, irrigation: indispensable to survival; starvation is forbidden as a method (API 54, APII 14). */
export const FOOD = objectRule({
  code: 'civilians.food',
  title: both('Food and crops', 'Nourriture et cultures'),
  meaning: both(
    'Food, crops, livestock and irrigation are indispensable to survival; hunger is never a method.',
    'Nourriture, cultures, bétail et irrigation sont indispensables à la survie ; la faim n’est jamais une méthode.',
  ),
  about: { categories: ['food_production_storage'] },
  urgency: URGENT,
  bases: SURVIVAL_BASIS,
  why: both(
    'Food and what grows it are indispensable to survival: they are not damaged, taken or denied.',
    'La nourriture et ce qui la produit sont indispensables à la survie : ni dégradés, ni pris, ni refusés.',
  ),
  next: {
    season: both(
      'Ask those who farm or trade there what the season is: sowing, harvest, herds on the move, market days.',
      'Demandez à qui cultive ou commerce ici quelle est la saison : semailles, récolte, troupeaux, jours de marché.',
    ),
    avoid: both(
      'Change the route or the place; keep vehicles off fields and canals.',
      'Changez l’itinéraire ou le lieu ; véhicules hors des champs et des canaux.',
    ),
  },
  tell: ['hs_adviser', 'civil_military_liaison', 'food_coordinator'],
});
