/** How good the layers of knowledge are: present, stale, missing (T-071, never 13). The areas name their own layers. */
import type { Phrases } from '#model/message.ts';

const COUNTED_EN =
  '{withoutPosition, plural, =0 {all of its {objects, number} entries have a usable position} one {# of its {objects, number} entries has no usable position} other {# of its {objects, number} entries have no usable position}}';
const COUNTED_FR =
  '{withoutPosition, plural, =0 {ses {objects, number} entrées ont toutes une position utilisable} one {# de ses {objects, number} entrées n’a pas de position utilisable} other {# de ses {objects, number} entrées n’ont pas de position utilisable}}';
const OF_EN = '{vintage, select, null {of unknown date} other {of {vintage, date, ::yMMMM}}}';
const OF_FR = '{vintage, select, null {date inconnue} other {{vintage, date, ::yMMMM}}}';

export const LAYERS: Phrases = {
  'layer_state.present': { en: 'present', fr: 'présente' },
  'layer_state.stale': { en: 'stale', fr: 'périmée' },
  'layer_state.missing': { en: 'missing', fr: 'absente' },

  'layers.stale': {
    en: `The layer “{layer__layer}” is ${OF_EN} and stale; ${COUNTED_EN}.`,
    fr: `La couche « {layer__layer} » est périmée (${OF_FR}) ; ${COUNTED_FR}.`,
  },
  'layers.present': {
    en: `The layer “{layer__layer}” is ${OF_EN}; ${COUNTED_EN}.`,
    fr: `La couche « {layer__layer} » est présente (${OF_FR}) ; ${COUNTED_FR}.`,
  },
  'layers.stale_between': {
    en: `The layer “{layer__layer}” is of {since, date, ::yMMMM} to {vintage, date, ::yMMMM} and stale; ${COUNTED_EN}.`,
    fr: `La couche « {layer__layer} » est périmée (de {since, date, ::yMMMM} à {vintage, date, ::yMMMM}) ; ${COUNTED_FR}.`,
  },
  'layers.present_between': {
    en: `The layer “{layer__layer}” is of {since, date, ::yMMMM} to {vintage, date, ::yMMMM}; ${COUNTED_EN}.`,
    fr: `La couche « {layer__layer} » est présente (de {since, date, ::yMMMM} à {vintage, date, ::yMMMM}) ; ${COUNTED_FR}.`,
  },
  'layers.fresh_events': {
    en: `The layer “{layer__layer}” is ${OF_EN}.`,
    fr: `La couche « {layer__layer} » est présente (${OF_FR}).`,
  },
  'layers.stale_events': {
    en: `The layer “{layer__layer}” ends in {vintage, select, null {an unknown month} other {{vintage, date, ::yMMMM}}}: what came after is unknown, not quiet.`,
    fr: `La couche « {layer__layer} » s’arrête (${OF_FR}) : ce qui a suivi est inconnu, pas calme.`,
  },
  'layers.missing': {
    en: 'No layer “{layer__layer}” is loaded: what it would show is unknown, not absent.',
    fr: 'Aucune couche « {layer__layer} » n’est chargée : ce qu’elle montrerait est inconnu, pas absent.',
  },
  'layers.short': {
    en: `{layer__layer}: {state, select, missing {not loaded} stale {${OF_EN}, stale} other {${OF_EN}}}{objects, select, null {} other {, {withoutPosition, number} of {objects, number} have no position}}`,
    fr: `{layer__layer} : {state, select, missing {non chargée} stale {${OF_FR}, périmée} other {${OF_FR}}}{objects, select, null {} other {, {withoutPosition, number} sur {objects, number} sans position}}`,
  },
  'layers.positions_by_method': {
    en: '{n, number} of {objects, number} positions come from: {method}.',
    fr: '{n, number} des {objects, number} positions viennent de : {method}.',
  },
  'layers.positions_unknown_method': {
    en: 'For {n, number} of {objects, number} the source does not say how the position was found.',
    fr: 'Pour {n, number} sur {objects, number}, la source ne dit pas comment la position a été trouvée.',
  },
  'layer.boundaries': { en: 'administrative boundaries', fr: 'limites administratives' },
  'layers.no_boundaries': {
    en: 'No boundaries are loaded: nothing can be said of districts.',
    fr: 'Aucune limite n’est chargée : on ne peut rien dire des districts.',
  },
};
