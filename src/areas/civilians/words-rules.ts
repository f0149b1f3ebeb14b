/** Reasons and next steps of the area's rules. They say what is protected, why, and who must be told; never how to do harm. */
import type { Phrases } from '#model/message.ts';

const KNOWN_EN =
  '{uncertainty, select, null {how exact its position is, is unknown} other {its position is known to within {metres__uncertainty}}}';
const KNOWN_FR =
  '{uncertainty, select, null {on ignore la précision de sa position} other {sa position est connue à {metres__uncertainty} près}}';
const COARSE_EN =
  '{uncertainty, select, null {it is only known to lie in a district or area that the shape touches} other {its position is known only to within {metres__uncertainty}}}';
const COARSE_FR =
  '{uncertainty, select, null {on sait seulement qu’il ou elle se trouve dans un district ou une zone que la forme touche} other {sa position n’est connue qu’à {metres__uncertainty} près}}';

/** The three ways in which an object stands to the shape. */
function reasons(code: string): Phrases {
  return {
    [`${code}.inside`]: {
      en: `{name} ({object_type__type}) lies inside; ${KNOWN_EN}.`,
      fr: `{name} ({object_type__type}) se trouve à l’intérieur ; ${KNOWN_FR}.`,
    },
    [`${code}.near`]: {
      en: `{name} ({object_type__type}) is {metres__distance} away; ${KNOWN_EN}.`,
      fr: `{name} ({object_type__type}) est à {metres__distance} ; ${KNOWN_FR}.`,
    },
    [`${code}.may_be_inside`]: {
      en: `{name} ({object_type__type}) may be inside or near: ${COARSE_EN}.`,
      fr: `{name} ({object_type__type}) est peut-être à l’intérieur ou à proximité : ${COARSE_FR}.`,
    },
  };
}

export const RULE_WORDS: Phrases = {
  'rule.civilians.medical_facility': { en: 'Medical facilities', fr: 'Structures médicales' },
  ...reasons('civilians.medical_facility'),
  'civilians.medical_facility.next.position': {
    en: 'First have the position of {name} confirmed by the health coordinator (WHO) or the local health authority.',
    fr: 'Faites d’abord confirmer la position de {name} par le coordonnateur santé (OMS) ou l’autorité sanitaire locale.',
  },
  'civilians.medical_facility.next.avoid': {
    en: 'Change the route or the place so that patients, staff and ambulances of {name} come and go as before.',
    fr: 'Changez l’itinéraire ou le lieu pour que patients, personnel et ambulances de {name} circulent comme avant.',
  },
  'civilians.medical_facility.next.tell': {
    en: 'Tell the legal adviser and the human security adviser; through civil-military liaison, the health coordinator.',
    fr: 'Prévenez le conseil juridique et le conseil en sécurité humaine ; par la liaison civilo-militaire, le coordonnateur santé.',
  },

  'rule.civilians.displacement_site': { en: 'Displacement sites', fr: 'Sites de déplacement' },
  ...reasons('civilians.displacement_site'),
  'civilians.displacement_site.next.who': {
    en: 'First ask the camp coordinator (CCCM, UNHCR or IOM) who lives at {name} now: women, men, girls, boys, older people and people with disabilities; and what they wish.',
    fr: 'Demandez d’abord à la coordination des camps (CCCM, HCR ou OIM) qui vit à {name} aujourd’hui : femmes, hommes, filles, garçons, personnes âgées et personnes handicapées ; et ce qu’elles souhaitent.',
  },
  'civilians.displacement_site.next.avoid': {
    en: 'Change the route or the place; armed people and vehicles stay out of the site and off its ways to water, wood and market.',
    fr: 'Changez l’itinéraire ou le lieu ; personnes armées et véhicules restent hors du site et de ses chemins vers l’eau, le bois et le marché.',
  },
  'civilians.displacement_site.next.tell': {
    en: 'Tell the gender adviser and the human security adviser; through civil-military liaison, the protection coordinator.',
    fr: 'Prévenez le conseil en genre et le conseil en sécurité humaine ; par la liaison civilo-militaire, la coordination protection.',
  },

  'rule.civilians.no_usable_position': {
    en: 'Known, with no usable position',
    fr: 'Connus, sans position utilisable',
  },
  'civilians.no_usable_position.reason': {
    en: '{name} ({object_type__type}): in this district, position unknown. It may be inside or near.',
    fr: '{name} ({object_type__type}) : dans ce district, position inconnue. Peut-être à l’intérieur ou à proximité.',
  },
  'civilians.no_usable_position.next.get': {
    en: 'Get the position of {name} before the activity, from {category, select, medical_civil_or_military {the health coordinator (WHO)} refugee_idp_camp {the camp coordinator (CCCM, UNHCR or IOM)} public_education {the education coordinator (UNICEF)} religious_cultural_historic {the heritage authority} other {the coordinator of its sector}} or the local authority.',
    fr: 'Obtenez la position de {name} avant l’activité, auprès {category, select, medical_civil_or_military {du coordonnateur santé (OMS)} refugee_idp_camp {de la coordination des camps (CCCM, HCR ou OIM)} public_education {du coordonnateur éducation (UNICEF)} religious_cultural_historic {de l’autorité du patrimoine} other {de la coordination de son secteur}} ou de l’autorité locale.',
  },
  'civilians.no_usable_position.next.until': {
    en: 'Until then plan as if it were inside, and tell the human security adviser.',
    fr: 'D’ici là, planifiez comme si le lieu était à l’intérieur, et prévenez le conseil en sécurité humaine.',
  },

  'rule.civilians.layer_missing': {
    en: 'What this check cannot see',
    fr: 'Ce que cette vérification ne voit pas',
  },
  'civilians.layer_missing.missing': {
    en: 'The layer “{layer__layer}” is not loaded: what it would show here is unknown, not absent.',
    fr: 'La couche « {layer__layer} » n’est pas chargée : ce qu’elle montrerait ici est inconnu, pas absent.',
  },
  'civilians.layer_missing.stale': {
    en: 'The layer “{layer__layer}” is of {vintage, date, ::yMMMM} and stale; {withoutPosition, number} of {objects, number} have no usable position.',
    fr: 'La couche « {layer__layer} » est périmée ({vintage, date, ::yMMMM}) ; {withoutPosition, number} sur {objects, number} n’ont pas de position utilisable.',
  },
  'civilians.layer_missing.next.get': {
    en: 'Get a current list ({layer__layer}) from the coordinator of the sector, and import it, before relying on this check.',
    fr: 'Obtenez une liste à jour ({layer__layer}) de la coordination du secteur et importez-la avant de vous fier à cette vérification.',
  },
  'civilians.layer_missing.next.tell': {
    en: 'Tell whoever decides on the activity that this check could not see it.',
    fr: 'Dites à qui décide de l’activité que cette vérification ne pouvait pas le voir.',
  },
};
