import { CIVILIAN_BASIS } from '../bases.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Types of category *other* of which another rule speaks. */
const SPOKEN_OF = ['grave_site', 'firewood_place', 'extraction_site', 'world_heritage_natural'];

/** What is on a list without a category of its own: unknown is protected (never 5; API 52(3); custom 10). */
export const OTHER_OBJECT = objectRule({
  code: 'civilians.other_object',
  title: both('Other protected objects', 'Autres biens protégés'),
  meaning: both(
    'What stands on a protective list without a category of its own is civilian; in doubt too.',
    'Ce qui figure sur une liste de protection sans catégorie propre est civil ; aussi en cas de doute.',
  ),
  about: { categories: ['other'] },
  only: ({ type }) => !SPOKEN_OF.includes(type),
  urgency: URGENT,
  bases: CIVILIAN_BASIS,
  why: both(
    'It is on a protective list; in doubt it is civilian.',
    'Il figure sur une liste de protection ; en cas de doute, c’est un bien civil.',
  ),
  next: {
    what: both(
      'Ask whoever put it on the list what it is and who uses it.',
      'Demandez à qui l’a inscrit ce que c’est et qui s’en sert.',
    ),
    avoid: both('Change the route or the place.', 'Changez l’itinéraire ou le lieu.'),
  },
  tell: ['hs_adviser'],
});
