/** Precision of times and positions, and what is counted. */
import type { Phrases } from '#model/message.ts';

export const UNITS: Phrases = {
  'precision.minute': { en: 'to the minute', fr: 'à la minute' },
  'precision.hour': { en: 'to the hour', fr: 'à l’heure' },
  'precision.day': { en: 'day only', fr: 'jour seulement' },
  'precision.month': { en: 'month only', fr: 'mois seulement' },
  'precision.year': { en: 'year only', fr: 'année seulement' },
  'precision.range': { en: 'some time in this span', fr: 'à un moment de cet intervalle' },

  'basis.source_point': { en: 'a point given by its source', fr: 'un point donné par sa source' },
  'basis.source_area': { en: 'an area given by its source', fr: 'une zone donnée par sa source' },
  'basis.name': { en: 'found by its name', fr: 'trouvée d’après son nom' },
  'basis.none': { en: 'no position', fr: 'aucune position' },

  'position.point': {
    en: 'Position: {basis__basis}{method, select, null {} other { ({method})}}; it is really within {metres__uncertainty} of it.',
    fr: 'Position : {basis__basis}{method, select, null {} other { ({method})}} ; le lieu réel est à {metres__uncertainty} au plus.',
  },
  'position.area': {
    en: 'No point is known; it is somewhere in {place}.',
    fr: 'Aucun point n’est connu ; le lieu se trouve quelque part dans {place}.',
  },
  'position.none': { en: 'No usable position is known.', fr: 'Aucune position utilisable n’est connue.' },

  'admin_level.0': { en: 'country', fr: 'pays' },
  'admin_level.1': {
    en: 'first-level area (prefecture, province)',
    fr: 'zone de premier niveau (préfecture, province)',
  },
  'admin_level.2': { en: 'district', fr: 'district (deuxième niveau)' },
  'admin_level.3': { en: 'third-level area (commune)', fr: 'zone de troisième niveau (commune)' },

  'unit.people': { en: 'people', fr: 'personnes' },
  'unit.children': { en: 'children', fr: 'enfants' },
  'unit.incidents': { en: 'incidents', fr: 'incidents' },
  'unit.events': { en: 'events', fr: 'événements' },
  'unit.objects': { en: 'objects', fr: 'biens' },
  'unit.deaths': { en: 'deaths', fr: 'décès' },
};
