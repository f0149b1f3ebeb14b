/** The twelve questions of the day (domain.md section 9), short. */
import type { Phrases } from '#model/message.ts';

export const QUESTIONS: Phrases = {
  'question.1': { en: 'What happened to people?', fr: 'Qu’est-il arrivé aux personnes ?' },
  'question.2': {
    en: 'Did we, a partner or a host force do it, or may have?',
    fr: 'Est-ce nous, un partenaire ou une force hôte, ou peut-être ?',
  },
  'question.3': {
    en: 'Which grave violations against children are new, pending or due?',
    fr: 'Quelles violations graves contre des enfants sont nouvelles, en attente ou à transmettre ?',
  },
  'question.4': {
    en: 'Where is sexual violence about to happen, and where are we blind?',
    fr: 'Où la violence sexuelle menace-t-elle, et où ne voyons-nous rien ?',
  },
  'question.5': {
    en: 'Which threat to civilians comes next, and what are we doing?',
    fr: 'Quelle menace pèse sur les civils, et que faisons-nous ?',
  },
  'question.6': {
    en: 'Who cannot get water, food, health care, shelter or power, or cannot leave?',
    fr: 'Qui est privé d’eau, de nourriture, de soins, d’abri ou d’énergie, ou ne peut pas partir ?',
  },
  'question.7': {
    en: 'What must not be harmed today, and is the list fresh and delivered?',
    fr: 'Que faut-il épargner aujourd’hui, et la liste est-elle à jour et remise ?',
  },
  'question.8': {
    en: 'Which cultural sites are damaged, used, looted or threatened?',
    fr: 'Quels sites culturels sont endommagés, utilisés, pillés ou menacés ?',
  },
  'question.9': {
    en: 'Are there signs of trafficking: here, at our gates, among contractors?',
    fr: 'Y a-t-il des signes de traite : ici, à nos portes, chez nos contractants ?',
  },
  'question.10': {
    en: 'Who is waiting for a referral or an answer from us?',
    fr: 'Qui attend de nous une orientation ou une réponse ?',
  },
  'question.11': {
    en: 'What changed that raises the risk for tomorrow?',
    fr: 'Qu’est-ce qui a changé et accroît le risque pour demain ?',
  },
  'question.12': {
    en: 'What must be decided, what is owed to whom, what is unknown?',
    fr: 'Que faut-il décider, que doit-on et à qui, qu’ignore-t-on ?',
  },
};
