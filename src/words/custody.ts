/** Custody of protected objects and its handover (domain.md 5.6). */
import type { Phrases } from '#model/message.ts';
import { when } from './pieces.ts';

const WHEN_EN =
  '{how, select, day {on {a, date, ::yMMMMd}} month {in {a, date, ::yMMMM}} year {in {a, date, ::y}} ' +
  'between {after {a, date, ::yMMMMd} and by {b, date, ::yMMMMd}} by {by {b, date, ::yMMMMd}} after {after {a, date, ::yMMMMd}} ' +
  'other {at a time that nobody states}}';
const WHEN_FR =
  '{how, select, day {le {a, date, ::yMMMMd}} month {en {a, date, ::yMMMM}} year {en {a, date, ::y}} ' +
  'between {après le {a, date, ::yMMMMd} et au plus tard le {b, date, ::yMMMMd}} by {au plus tard le {b, date, ::yMMMMd}} after {après le {a, date, ::yMMMMd}} ' +
  'other {à un moment que personne n’indique}}';

export const CUSTODY: Phrases = {
  'custody.remaining': {
    en: '{n, plural, one {One site remains} other {# sites remain}} under guard: {names}. {handed, plural, =0 {None is} one {One was} other {# were}} handed over.',
    fr: '{n, plural, one {Un site reste} other {# sites restent}} sous garde : {names}. {handed, plural, =0 {Aucun n’a été remis} one {Un a été remis} other {# ont été remis}}.',
  },
  'custody.none_remaining': {
    en: 'No site certainly remains under guard. {handed, plural, =0 {None is} one {One was} other {# were}} handed over.',
    fr: 'Aucun site ne reste avec certitude sous garde. {handed, plural, =0 {Aucun n’a été remis} one {Un a été remis} other {# ont été remis}}.',
  },
  'custody.handed_over': { en: `{names}: handed over ${WHEN_EN}.`, fr: `{names} : remis ${WHEN_FR}.` },
  'custody.conflict': {
    en: 'Sources do not agree when {names} was handed over; they stand side by side.',
    fr: 'Les sources ne s’accordent pas sur la date de remise ({names}) ; elles sont données côte à côte.',
  },
  'custody.side': {
    en: `{names}: handed over ${WHEN_EN}, says: {source}.`,
    fr: `{names} : remis ${WHEN_FR}, selon : {source}.`,
  },
  'custody.perhaps_handed_over': {
    en: 'Whether {names} was handed over by then is not known: the sources give only a longer time.',
    fr: 'On ignore si la remise avait alors eu lieu ({names}) : les sources ne donnent qu’une période plus longue.',
  },
  'custody.disputed': {
    en: 'Whether {names} was handed over by then is disputed: one source says yes, another no.',
    fr: 'La remise est contestée à cette date ({names}) : une source dit oui, une autre non.',
  },
  'custody.unknown': {
    en: 'Who had {names} by then is unknown: no source speaks of that time.',
    fr: 'On ignore qui avait alors la garde ({names}) : aucune source ne parle de cette période.',
  },
  'custody.review_due': {
    en: '{names}: the review of {day, date, ::yMMMMd} is due.',
    fr: '{names} : l’examen du {day, date, ::yMMMMd} est dû.',
  },
  'custody.stated': {
    en: 'Custody as published sources state it; no step of it was taken here.',
    fr: 'Garde telle que l’indiquent des sources publiées ; aucune étape n’en a été prise ici.',
  },

  'handover_state.none': { en: 'no step yet', fr: 'aucune étape encore' },
  'handover_state.fixed': { en: 'fixed', fr: 'garde fixe' },
  'handover_state.assessment': { en: 'assessment', fr: 'évaluation' },
  'handover_state.consulted': { en: 'consulted', fr: 'consultation' },
  'handover_state.recommended': { en: 'recommended', fr: 'recommandation' },
  'handover_state.authorised': { en: 'authorised', fr: 'autorisation' },
  'handover_state.transition': { en: 'transition', fr: 'transition' },
  'handover_state.handed_over': { en: 'handed over', fr: 'remise' },
  'handover_state.monitored': { en: 'monitored', fr: 'suivi' },
  'handover_state.refix_considered': {
    en: 'return of the guard considered',
    fr: 'retour de la garde envisagé',
  },
  'handover_state.refixed': { en: 'guarded again', fr: 'garde rétablie' },

  'handover_lack.incidents': {
    en: 'incidents of the last twelve months looked at',
    fr: 'incidents des douze derniers mois examinés',
  },
  'handover_lack.threat': { en: 'level of threat acceptable', fr: 'niveau de menace acceptable' },
  'handover_lack.site': { en: 'weaknesses of the site dealt with', fr: 'faiblesses du site traitées' },
  'handover_lack.police': { en: 'police able and trusted', fr: 'police capable et digne de confiance' },
  'handover_lack.legal_status': { en: 'legal status clear', fr: 'statut juridique clair' },
  'handover_lack.joint_duty': { en: 'joint duty done', fr: 'service conjoint accompli' },
  'handover_lack.training': { en: 'training done', fr: 'formation accomplie' },
  'handover_lack.communications': { en: 'communications tested', fr: 'communications éprouvées' },
  'handover_lack.plan': { en: 'plan agreed', fr: 'plan convenu' },
  'handover_lack.authorised': {
    en: 'authorisation of a competent body',
    fr: 'autorisation d’une autorité compétente',
  },
  'handover_lack.protocol_signed': { en: 'protocol signed', fr: 'protocole signé' },
  'handover_lack.receiver': { en: 'the receiving authority', fr: 'l’autorité qui reçoit' },
  'handover_lack.replies': {
    en: 'a reply to every concern and objection',
    fr: 'une réponse à chaque préoccupation et objection',
  },
  'handover_lack.reviews': {
    en: 'reviews set by 30, 90 and 180 days',
    fr: 'examens fixés à 30, 90 et 180 jours',
  },

  'problem.handover_not_next': {
    en: `This step does not follow where the case stands${when('stands', ' ({handover_state__stands})')}.`,
    fr: `Cette étape ne suit pas celle où en est le dossier${when('stands', ' ({handover_state__stands})')}.`,
  },
  'problem.handover_not_next.right': {
    en: `Take a step that may follow${when('allowed', ': {handover_state__allowed}')}.`,
    fr: `Prenez une étape qui peut suivre${when('allowed', ' : {handover_state__allowed}')}.`,
  },
  'problem.handover_not_ready': {
    en: `It cannot be handed over yet.${when('missing', ' Missing: {handover_lack__missing}.')}`,
    fr: `La remise n’est pas encore possible.${when('missing', ' Il manque : {handover_lack__missing}.')}`,
  },
  'problem.handover_not_ready.right': {
    en: 'Record what is missing with its basis, then the handover; unknown is not met.',
    fr: 'Consignez ce qui manque avec sa base, puis la remise ; inconnu ne vaut pas rempli.',
  },
  'problem.authority_not_competent': {
    en: '{value, select, null {No body is named} other {“{value}” is not a body}} that may authorise a handover in this operation.',
    fr: '{value, select, null {Aucune autorité n’est nommée} other {« {value} » n’est pas une autorité}} qui puisse autoriser une remise dans cette opération.',
  },
  'problem.authority_not_competent.right': {
    en: 'Name one that the operation has set: {competent, select, null {none is set yet} other {{competent}}}.',
    fr: 'Nommez-en une que l’opération a fixée : {competent, select, null {aucune ne l’est encore} other {{competent}}}.',
  },
};
