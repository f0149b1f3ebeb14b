import { DOUBT_BASIS } from '../bases.ts';
import { LAYERS } from '../layers.ts';
import { layerRule } from '../../layer-rule.ts';
import { both } from '../../rule-said.ts';

/** Layers of this area that a check needs and that are missing or stale. Other areas bring a rule for their own. */
export const LAYER_MISSING = layerRule({
  code: 'civilians.layer_missing',
  version: '2',
  title: both('What this check cannot see', 'Ce que cette vérification ne voit pas'),
  meaning: both(
    'A layer that the check needs is not loaded or is stale: what it would show is unknown, not absent.',
    'Une couche nécessaire n’est pas chargée ou est périmée : ce qu’elle montrerait est inconnu, pas absent.',
  ),
  layers: LAYERS.filter((l) => l.neededByCheck).map((l) => l.code),
  missing: both(
    'The layer “{layer__layer}” is not loaded: what it would show here is unknown, not absent.',
    'La couche « {layer__layer} » n’est pas chargée : ce qu’elle montrerait ici est inconnu, pas absent.',
  ),
  stale: both(
    'The layer “{layer__layer}” is of {vintage, date, ::yMMMM} and stale; {withoutPosition, number} of {objects, number} have no usable position.',
    'La couche « {layer__layer} » est périmée ({vintage, date, ::yMMMM}) ; {withoutPosition, number} sur {objects, number} n’ont pas de position utilisable.',
  ),
  bases: DOUBT_BASIS,
  next: {
    get: both(
      'Get a current list from the coordinator of the sector, and import it, before relying on this check.',
      'Obtenez une liste à jour de la coordination du secteur et importez-la avant de vous fier à cette vérification.',
    ),
    say: both(
      'Whoever decides on the activity must know that this check could not see it.',
      'Qui décide de l’activité doit savoir que cette vérification ne pouvait pas le voir.',
    ),
  },
  tell: ['commander', 'hs_adviser'],
});
