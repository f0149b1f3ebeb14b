import { SCHOOL_BASIS } from '../bases.ts';
import { layerRule } from '../../layer-rule.ts';
import { both } from '../../rule-said.ts';

/** Where schools are is not known, or not known any more: a school that nobody loaded is still a school. */
export const SCHOOL_LAYER = layerRule({
  code: 'children.school_layer',
  version: '2',
  title: both('Schools that this check cannot see', 'Écoles que cette vérification ne voit pas'),
  meaning: both(
    'Without a current list of schools none can be named; a school that nobody loaded is still a school.',
    'Sans liste à jour des écoles, aucune ne peut être nommée ; une école que personne n’a chargée reste une école.',
  ),
  layers: ['schools'],
  missing: both(
    'No school layer is loaded: where schools are is unknown, and none can be listed.',
    'Aucune couche des écoles n’est chargée : on ignore où sont les écoles, et aucune ne peut être listée.',
  ),
  stale: both(
    'The school layer is of {vintage, date, ::yMMMM} and stale; {withoutPosition, number} of {objects, number} have no usable position.',
    'La couche des écoles est périmée ({vintage, date, ::yMMMM}) ; {withoutPosition, number} sur {objects, number} n’ont pas de position utilisable.',
  ),
  bases: SCHOOL_BASIS,
  next: {
    ask: both(
      'First ask the education coordinator (UNICEF) and the local education authority where schools are and when children walk there.',
      'Demandez d’abord au coordonnateur éducation (UNICEF) et aux autorités scolaires locales où sont les écoles et quand les enfants s’y rendent.',
    ),
    treat: both(
      'Treat any school met on the way as protected and do not use it.',
      'Traitez toute école rencontrée comme protégée et ne l’utilisez pas.',
    ),
  },
  tell: ['focal_point'],
});
