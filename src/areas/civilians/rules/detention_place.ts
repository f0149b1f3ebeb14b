import { DETENTION_BASIS } from '../bases.ts';
import { objectRule } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** People held cannot flee: held away from danger, and shielded from it (GC III 23, IV 83; APII 5; custom 121). */
export const DETENTION_PLACE = objectRule({
  code: 'civilians.detention_place',
  title: both('Places of detention', 'Lieux de détention'),
  meaning: both(
    'People who are held cannot flee danger; they are kept away from it, and never used to shield anything.',
    'Les personnes détenues ne peuvent pas fuir le danger ; elles en sont tenues éloignées et ne servent jamais de bouclier.',
  ),
  about: { categories: ['pow_detention'] },
  bases: DETENTION_BASIS,
  why: both(
    'People are held there and cannot flee; they are kept out of danger.',
    'Des personnes y sont détenues et ne peuvent pas fuir ; elles sont tenues hors du danger.',
  ),
  next: {
    avoid: both('Change the route or the place.', 'Changez l’itinéraire ou le lieu.'),
    way: both(
      'Food, water, care, family news and visits keep reaching those held.',
      'Nourriture, eau, soins, nouvelles des familles et visites continuent d’arriver aux détenus.',
    ),
  },
  tell: ['legad', 'hs_adviser', 'icrc'],
});
