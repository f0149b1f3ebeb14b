import { CHILDREN_BASIS } from '../bases.ts';
import { objectRule } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Homes and spaces of children: the object of special respect (API 77; APII 4(3); custom 135; CRC 20, 38(4)). */
export const PLACES_OF_CHILDREN = objectRule({
  code: 'children.places_of_children',
  title: both('Children’s homes and spaces', 'Foyers et espaces d’enfants'),
  meaning: both(
    'Children without their families live or gather there; they have special respect and protection.',
    'Des enfants sans leur famille y vivent ou s’y réunissent ; ils ont droit à un respect et une protection particuliers.',
  ),
  about: { types: ['childrens_home', 'child_friendly_space'] },
  bases: CHILDREN_BASIS,
  why: both(
    'Children are there, some without their families, and cannot leave on their own.',
    'Des enfants y sont, certains sans leur famille, et ne peuvent partir seuls.',
  ),
  next: {
    avoid: both(
      'Change the route or the place; no armed people in or near it.',
      'Changez l’itinéraire ou le lieu ; aucune personne armée dedans ni à proximité.',
    ),
    ask: both(
      'Ask child protection what those children need if they have to move; families first.',
      'Demandez à la protection de l’enfance ce qu’il faut à ces enfants s’ils doivent bouger ; la famille d’abord.',
    ),
  },
  tell: ['focal_point', 'child_protection'],
});
