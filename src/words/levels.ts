/** Urgency, and how something stands to a shape. */
import type { Phrases } from '#model/message.ts';

export const LEVELS: Phrases = {
  unknown: { en: 'unknown', fr: 'inconnu' },
  'unknown.number': { en: 'an unknown number of', fr: 'un nombre inconnu de' },

  'severity.act_now': { en: 'act now', fr: 'agir maintenant' },
  'severity.today': { en: 'today', fr: 'aujourd’hui' },
  'severity.watch': { en: 'watch', fr: 'à suivre' },
  'severity.note': { en: 'note', fr: 'à noter' },
  'severity.unknown': { en: 'unknown', fr: 'inconnu' },

  'relation.inside': { en: 'inside', fr: 'à l’intérieur' },
  'relation.near': { en: 'near', fr: 'à proximité' },
  'relation.may_be_inside': { en: 'may be inside', fr: 'peut-être à l’intérieur' },
  'relation.no_usable_position': {
    en: 'in this district, position unknown',
    fr: 'dans ce district, position inconnue',
  },

  'list.inside_or_near': { en: 'Inside or near', fr: 'À l’intérieur ou à proximité' },
  'list.may_be_inside': { en: 'May be inside', fr: 'Peut-être à l’intérieur' },
  'list.no_usable_position': {
    en: 'Known in these districts, with no usable position',
    fr: 'Connus dans ces districts, sans position utilisable',
  },

  'belonging.certain': { en: 'certainly in this period', fr: 'certainement dans cette période' },
  'belonging.possible': { en: 'possibly in this period', fr: 'peut-être dans cette période' },

  'operating.active': { en: 'in use, says its source', fr: 'en service, selon sa source' },
  'operating.closed': {
    en: 'closed, says its source; it stays protected',
    fr: 'fermé, selon sa source ; il reste protégé',
  },
  'operating.reported_inactive': {
    en: 'not in use, says its source; it stays protected',
    fr: 'hors service, selon sa source ; il reste protégé',
  },
  'operating.unknown': { en: 'unknown whether in use', fr: 'on ignore s’il est en service' },
};
