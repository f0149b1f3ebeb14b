import { SCHOOL_BASIS } from '../bases.ts';
import { EDUCATION } from '../object-types.ts';
import { objectRule } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Places of education, with pupils or without: in doubt civilian (API 52(3)); children have special protection (custom 135). */
export const SCHOOL = objectRule({
  code: 'children.school',
  title: both('Schools and other places of education', 'Écoles et autres lieux d’enseignement'),
  meaning: both(
    'Places of education are civilian, in doubt too, open or closed; children walk to them and stay near them.',
    'Les lieux d’enseignement sont civils, aussi en cas de doute, ouverts ou fermés ; des enfants s’y rendent et restent alentour.',
  ),
  about: { categories: [EDUCATION] },
  bases: SCHOOL_BASIS,
  why: both(
    'A place of education is civilian, in doubt too, open or closed; children may be on their way.',
    'Un lieu d’enseignement est civil, aussi en cas de doute, ouvert ou fermé ; des enfants sont peut-être en chemin.',
  ),
  next: {
    hours: both(
      'Ask the education coordinator (UNICEF) whether it is open, when children come and go, and who shelters there.',
      'Demandez au coordonnateur éducation (UNICEF) s’il est ouvert, quand les enfants viennent et repartent, et qui s’y abrite.',
    ),
    avoid: both(
      'Change the route, the place or the hour; no armed people, vehicles or stops at it or on the way to it.',
      'Changez l’itinéraire, le lieu ou l’heure ; ni personnes armées, ni véhicules, ni arrêts devant ou sur le chemin.',
    ),
  },
  tell: ['focal_point', 'legad', 'education_coordinator'],
});
