/** Words of ladders that others set and that are only imported here. */
import type { Phrases } from '#model/message.ts';
import { terms } from '../terms.ts';

export const LADDER_WORDS: Phrases = {
  'standard.who_ssa': {
    en: 'Certainty of an attack on health care (WHO)',
    fr: 'Certitude d’une attaque contre les soins de santé (OMS)',
  },
  ...terms('who_ssa', {
    confirmed: [
      'Confirmed',
      'Set by the World Health Organization',
      'Confirmée',
      'Fixé par l’Organisation mondiale de la Santé',
    ],
    probable: [
      'Probable',
      'Set by the World Health Organization',
      'Probable',
      'Fixé par l’Organisation mondiale de la Santé',
    ],
    possible: [
      'Possible',
      'Set by the World Health Organization',
      'Possible',
      'Fixé par l’Organisation mondiale de la Santé',
    ],
    rumour: [
      'Rumour',
      'Set by the World Health Organization',
      'Rumeur',
      'Fixé par l’Organisation mondiale de la Santé',
    ],
  }),
  'standard.airwars': {
    en: 'Grades of a casualty recorder (Airwars)',
    fr: 'Grades d’un organisme de recensement des victimes (Airwars)',
  },
  ...terms('airwars', {
    confirmed: ['Confirmed', 'By the actor that did it', 'Confirmé', 'Par l’acteur qui l’a commis'],
    fair: [
      'Fair',
      'Two or more credible, independent sources, and the actor was active there',
      'Crédible',
      'Deux sources crédibles et indépendantes ou plus, et l’acteur était actif sur place',
    ],
    weak: ['Weak', 'A single source', 'Faible', 'Une seule source'],
    contested: [
      'Contested',
      'Sources say different actors did it',
      'Contesté',
      'Des sources l’attribuent à des acteurs différents',
    ],
    discounted: [
      'Discounted',
      'Shown not to be harm to civilians by this actor',
      'Écarté',
      'Montré ne pas être un dommage aux civils par cet acteur',
    ],
  }),
};
