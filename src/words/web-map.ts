/** The map on the screen: its controls, its states, its legend, the list beside it. */
import type { Phrases } from '#model/message.ts';

export const WEB_MAP: Phrases = {
  'web.map.title': { en: 'Map', fr: 'Carte' },
  'web.map.title_of': { en: 'Map: {name}', fr: 'Carte : {name}' },
  'web.map.loading': { en: 'The map is being loaded.', fr: 'La carte se charge.' },
  'web.map.no_webgl': {
    en: 'This browser cannot draw the map (it has no WebGL 2). The list holds the same things in the same order.',
    fr: 'Ce navigateur ne peut pas dessiner la carte (WebGL 2 manque). La liste contient les mêmes choses dans le même ordre.',
  },
  'web.map.failed_drawing': {
    en: 'The map could not be drawn. The list holds the same things; load the page again to try once more.',
    fr: 'La carte n’a pas pu être dessinée. La liste contient les mêmes choses ; rechargez la page pour réessayer.',
  },
  'web.map.failed_base': {
    en: 'The base map did not come; what is drawn is whole.',
    fr: 'Le fond de carte n’est pas arrivé ; ce qui est dessiné est complet.',
  },
  'web.map.failed_tiles': {
    en: 'Parts of the map did not come or were refused: empty here does not mean that nothing is there.',
    fr: 'Des parties de la carte ne sont pas arrivées ou ont été refusées : un vide ici ne veut pas dire qu’il n’y a rien.',
  },
  'web.map.base': {
    en: 'Base: Natural Earth, public domain; its borders decide nothing.',
    fr: 'Fond : Natural Earth, domaine public ; ses frontières ne décident de rien.',
  },
  'web.map.zoom_in': { en: 'Nearer', fr: 'Plus près' },
  'web.map.zoom_out': { en: 'Further away', fr: 'Plus loin' },
  'web.map.whole': { en: 'Whole operation', fr: 'Toute l’opération' },
  'web.map.no_grid': {
    en: 'no grid reference this near to a pole',
    fr: 'pas de quadrillage si près d’un pôle',
  },
  'web.map.copy_key': { en: 'C copies', fr: 'C copie' },
  'web.map.copied': { en: 'copied', fr: 'copié' },
  'web.map.copy': { en: 'Copy the coordinates', fr: 'Copier les coordonnées' },
};
