/** The legal frame, and as what a rule holds (domain.md 8.5a). */
import type { Phrases } from '#model/message.ts';

export const FRAME: Phrases = {
  'situation.iac': { en: 'international armed conflict', fr: 'conflit armé international' },
  'situation.niac': { en: 'non-international armed conflict', fr: 'conflit armé non international' },
  'situation.occupation': { en: 'occupation', fr: 'occupation' },
  'situation.no_armed_conflict': { en: 'no armed conflict', fr: 'absence de conflit armé' },
  'situation.undetermined': { en: 'not determined', fr: 'non déterminée' },

  'holds.treaty': { en: 'treaty law', fr: 'droit des traités' },
  'holds.custom': { en: 'customary law', fr: 'droit coutumier' },
  'holds.policy': { en: 'policy', fr: 'politique' },
  'holds.value': { en: 'value', fr: 'valeur' },

  'frame.basis': {
    en: '{cite__instrument}{article, select, null {} other { {article}}} (as {holds__holds}{read, select, false {; from knowledge} other {}})',
    fr: '{cite__instrument}{article, select, null {} other { {article}}} (au titre de : {holds__holds}{read, select, false { ; de mémoire} other {}})',
  },
  'frame.set': {
    en: 'Legal frame: {situation__situation}, since {since, date, ::yMMMMd}, set by the legal adviser. The platform cites; it does not find.',
    fr: 'Cadre juridique : {situation__situation}, depuis le {since, date, ::yMMMMd}, fixé par le conseil juridique. La plateforme cite, elle ne constate pas.',
  },
  'frame.not_yet': {
    en: 'The legal frame ({situation__situation}) holds only from {since, date, ::yMMMMd}, after this activity begins: the more protective rule is shown, as policy, never as law.',
    fr: 'Le cadre juridique ({situation__situation}) ne vaut qu’à partir du {since, date, ::yMMMMd}, après le début de cette activité : la règle la plus protectrice est montrée, comme politique, jamais comme droit.',
  },
  'frame.undetermined': {
    en: 'The legal adviser has set no legal frame: the more protective rule is shown, as policy, never as law.',
    fr: 'Le conseil juridique n’a fixé aucun cadre : la règle la plus protectrice est montrée, comme politique, jamais comme droit.',
  },
  'frame.mandate': { en: 'Mandate: {mandate}', fr: 'Mandat : {mandate}' },
  'frame.mandate_unknown': { en: 'The mandate is not recorded.', fr: 'Le mandat n’est pas enregistré.' },
  'frame.treaty': {
    en: '{treaty__treaty}, {state}: {inForce, select, yes {in force{since, select, null {} other { since {since, date, ::yMMMMd}}}} no {not in force} other {unknown whether in force}}{note, select, null {} other { ({note})}}',
    fr: '{treaty__treaty}, {state} : {inForce, select, yes {en vigueur{since, select, null {} other { depuis le {since, date, ::yMMMMd}}}} no {pas en vigueur} other {on ignore s’il est en vigueur}}{note, select, null {} other { ({note})}}',
  },

  'treaty.GC': { en: 'Geneva Conventions 1949', fr: 'Conventions de Genève de 1949' },
  'treaty.API': { en: 'Additional Protocol I, 1977', fr: 'Protocole additionnel I de 1977' },
  'treaty.APII': { en: 'Additional Protocol II, 1977', fr: 'Protocole additionnel II de 1977' },
  'treaty.H54': { en: 'Hague Convention 1954', fr: 'Convention de La Haye de 1954' },
  'treaty.P54': { en: 'First Protocol 1954', fr: 'Premier Protocole de 1954' },
  'treaty.P99': { en: 'Second Protocol 1999', fr: 'Deuxième Protocole de 1999' },
  'treaty.CRC': {
    en: 'Convention on the Rights of the Child 1989',
    fr: 'Convention relative aux droits de l’enfant de 1989',
  },
  'treaty.COE': {
    en: 'Council of Europe Convention on trafficking 2005',
    fr: 'Convention du Conseil de l’Europe sur la traite de 2005',
  },
  'treaty.OPAC': {
    en: 'Optional Protocol on children in armed conflict 2000',
    fr: 'Protocole facultatif sur les enfants dans les conflits armés de 2000',
  },
  'treaty.CRPD': {
    en: 'Convention on the Rights of Persons with Disabilities 2006',
    fr: 'Convention relative aux droits des personnes handicapées de 2006',
  },
  'treaty.VCDR': {
    en: 'Vienna Convention on Diplomatic Relations 1961',
    fr: 'Convention de Vienne sur les relations diplomatiques de 1961',
  },
  'treaty.WHC': {
    en: 'World Heritage Convention 1972',
    fr: 'Convention du patrimoine mondial de 1972',
  },
  'treaty.UNESCO1970': { en: 'UNESCO Convention 1970', fr: 'Convention de l’UNESCO de 1970' },
  'treaty.PAL': { en: 'Palermo Protocol 2000', fr: 'Protocole de Palerme de 2000' },
};
