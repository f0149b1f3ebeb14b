import type { Phrases } from '#model/message.ts';
import { CODE_WORDS } from './words-codes.ts';
import { INCIDENT_WORDS } from './words-incidents.ts';
import { INDICATOR_WORDS } from './words-indicators.ts';
import { LADDER_WORDS } from './words-ladders.ts';
import { PANEL_WORDS } from './words-panels.ts';

export const WORDS: Phrases = {
  'area.civilians': { en: 'Protection of civilians', fr: 'Protection des civils' },
  'code_list.harm': { en: 'Kinds of harm', fr: 'Types de dommage' },
  'code_list.ucdp_type_of_violence': { en: 'Types of violence (UCDP)', fr: 'Types de violence (UCDP)' },
  ...CODE_WORDS,
  ...INCIDENT_WORDS,
  ...INDICATOR_WORDS,
  ...LADDER_WORDS,
  ...PANEL_WORDS,

  'ask.who_uses': { en: 'Who uses this place, and when?', fr: 'Qui utilise ce lieu, et quand ?' },
  'ask.who_cannot_move': {
    en: 'Who cannot move, or cannot be warned?',
    fr: 'Qui ne peut pas se déplacer, ou ne peut pas être averti ?',
  },
  'ask.who_was_asked': {
    en: 'Who was asked: women, men, girls, boys?',
    fr: 'Qui a été consulté : femmes, hommes, filles, garçons ?',
  },
};
