/** The planning check, around the findings of the areas' rules (ui.md, "The check"; nevers 13, 14, 17). */
import type { Phrases } from '#model/message.ts';
import { COUNT_EN, COUNT_FR, REPORTED_KILLED_EN, REPORTED_KILLED_FR } from './pieces.ts';

export const CHECK: Phrases = {
  'check.title': { en: 'If we do this here, then', fr: 'Si nous faisons ceci ici, alors' },
  'check.not': {
    en: 'Not a collateral estimate, not a proportionality assessment, not legal clearance, not an authorisation.',
    fr: 'Ni une estimation des dommages collatéraux, ni une évaluation de proportionnalité, ni un feu vert juridique, ni une autorisation.',
  },

  'check.verdict.nothing_found': {
    en: 'Nothing found in {present, number} layers of {needed, number}; {k, plural, one {one object} other {# objects}} examined. This does not mean that nothing is there.',
    fr: 'Rien trouvé dans {present, number} couches sur {needed, number} ; {k, plural, one {un bien examiné} other {# biens examinés}}. Cela ne veut pas dire qu’il n’y a rien.',
  },
  'check.verdict.nothing_examined': {
    en: 'Unknown: nothing could be examined. {needed, plural, one {The one layer needed is} other {All of the # layers needed are}} missing or hold nothing here.',
    fr: 'Inconnu : rien n’a pu être examiné. {needed, plural, one {La seule couche nécessaire est absente} other {Les # couches nécessaires sont toutes absentes}} ou ne contiennent rien ici.',
  },
  'check.verdict.may_be_inside': {
    en: '{n, plural, one {One object} other {# objects}} may be inside: {n, plural, one {its position is} other {their positions are}} not good enough to tell.',
    fr: '{n, plural, one {Un bien est peut-être} other {# biens sont peut-être}} à l’intérieur : {n, plural, one {sa position n’est pas assez bonne} other {leurs positions ne sont pas assez bonnes}} pour le dire.',
  },
  'check.verdict.findings': {
    en: '{findings, plural, one {One finding} other {# findings}}: {unknown, number} unknown, {act_now, number} act now, {today, number} today, {watch, number} watch, {note, number} note.',
    fr: '{findings, plural, one {Un constat} other {# constats}} : {unknown, number} inconnus, {act_now, number} agir maintenant, {today, number} aujourd’hui, {watch, number} à suivre, {note, number} à noter.',
  },
  'check.verdict.wider': {
    en: '{n, plural, one {One object is} other {# objects are}} known only to a province, the country, or nowhere: {n, plural, one {it} other {they}} may be here.',
    fr: '{n, plural, one {Un bien n’est connu} other {# biens ne sont connus}} qu’à la province, au pays, ou nulle part : {n, plural, one {il est} other {ils sont}} peut-être ici.',
  },
  'check.reaches_over_border': {
    en: 'The shape reaches over the border of the country: what lies beyond it is not held here, and unknown.',
    fr: 'La forme dépasse la frontière du pays : ce qui se trouve au-delà n’est pas tenu ici, et reste inconnu.',
  },
  'check.cannot_see': {
    en: 'What this check cannot see comes first:',
    fr: 'D’abord, ce que cette vérification ne peut pas voir :',
  },
  'check.examined': {
    en: '{k, plural, one {One object} other {# objects}} examined in {present, number} layers of {needed, number}.',
    fr: '{k, plural, one {Un bien examiné} other {# biens examinés}} dans {present, number} couches sur {needed, number}.',
  },

  'check.inside': { en: '{name}: inside', fr: '{name} : à l’intérieur' },
  'check.near': {
    en: '{name}: {metres__distance} away, known to within {metres__uncertainty}',
    fr: '{name} : à {metres__distance}, connu à {metres__uncertainty} près',
  },
  'check.may_be_inside': {
    en: '{name}: may be inside; its position is known only to within {metres__uncertainty}',
    fr: '{name} : peut-être à l’intérieur ; sa position n’est connue qu’à {metres__uncertainty} près',
  },
  'check.may_be_inside_area': {
    en: '{name}: may be inside; it is known only to be somewhere in {place}',
    fr: '{name} : peut-être à l’intérieur ; on sait seulement qu’il se trouve quelque part dans {place}',
  },
  'check.no_usable_position': {
    en: '{name}: in this district, position unknown',
    fr: '{name} : dans ce district, position inconnue',
  },
  'check.list_empty': { en: 'none in the layers that are loaded', fr: 'aucun dans les couches chargées' },

  'check.people': { en: 'People', fr: 'Personnes' },
  'check.happened': {
    en: 'What was reported here in the {months, number} months before',
    fr: 'Ce qui a été signalé ici dans les {months, number} mois précédents',
  },
  'check.happened.events': {
    en: `${REPORTED_KILLED_EN} in {events, plural, one {one event} other {# events}} here or possibly here, combatants included (source: {source}).`,
    fr: `${REPORTED_KILLED_FR} dans {events, plural, one {un événement} other {# événements}} ici ou peut-être ici, combattants compris (source : {source}).`,
  },
  'check.happened.wider': {
    en: 'No event is known here or in these districts; {events, plural, one {one event, known} other {# events, known}} only to the province, the country or nowhere, may have been here (source: {source}).',
    fr: 'Aucun événement n’est connu ici ni dans ces districts ; {events, plural, one {un événement, connu} other {# événements, connus}} seulement à la province, au pays ou nulle part, {events, plural, one {a peut-être eu} other {ont peut-être eu}} lieu ici (source : {source}).',
  },
  'check.happened.none': {
    en: 'No source reports an event here in the {months, number} months before; this is not proof that nothing happened.',
    fr: 'Aucune source ne signale d’événement ici dans les {months, number} mois précédents ; cela ne prouve pas qu’il ne s’est rien passé.',
  },
  'check.happened.unknown': {
    en: 'What happened here is unknown: no layer of events is loaded.',
    fr: 'Ce qui s’est passé ici est inconnu : aucune couche d’événements n’est chargée.',
  },
  'check.happened.count': { en: COUNT_EN, fr: COUNT_FR },

  'gender.title': { en: 'Asked of nobody yet: unknown', fr: 'Demandé à personne jusqu’ici : inconnu' },
  'gender.who_uses': {
    en: 'Who uses this place, and when?',
    fr: 'Qui utilise ce lieu, et quand ?',
  },
  'gender.who_cannot_move': {
    en: 'Who cannot move, or cannot be warned?',
    fr: 'Qui ne peut pas se déplacer, ou ne peut pas être averti ?',
  },
  'gender.who_was_asked': {
    en: 'Who was asked: women, men, girls, boys?',
    fr: 'Qui a été consulté : femmes, hommes, filles, garçons ?',
  },
  'gender.unanswered': { en: 'unknown: nobody has answered', fr: 'inconnu : personne n’a répondu' },

  'check.next': { en: 'Do next', fr: 'À faire' },
  'check.why': { en: 'Why', fr: 'Pourquoi' },
  'check.basis': { en: 'Basis', fr: 'Fondement' },
  'check.within': {
    en: 'Near means within {metres__within}.',
    fr: '« À proximité » signifie à moins de {metres__within}.',
  },
  'check.period': {
    en: 'From {from, date, ::yMMMMd} {from, time, ::HHmm} to {to, date, ::yMMMMd} {to, time, ::HHmm} ({zone}).',
    fr: 'Du {from, date, ::yMMMMd} à {from, time, ::HHmm} au {to, date, ::yMMMMd} à {to, time, ::HHmm} ({zone}).',
  },

  'activity.convoy': { en: 'convoy', fr: 'convoi' },
  'activity.patrol': { en: 'patrol', fr: 'patrouille' },
  'activity.checkpoint': { en: 'checkpoint', fr: 'point de contrôle' },
  'activity.construction': { en: 'construction', fr: 'travaux de construction' },
  'activity.contracting': { en: 'local contracting', fr: 'contrats locaux' },
  'activity.cordon_and_search': { en: 'cordon and search', fr: 'bouclage et fouille' },
  'activity.helicopter_landing': { en: 'helicopter landing', fr: 'atterrissage d’hélicoptère' },
  'activity.base_gate': { en: 'base gate', fr: 'porte de la base' },
  'activity.quartering': { en: 'use of existing buildings', fr: 'utilisation de bâtiments existants' },
  'activity.detention': { en: 'holding of people', fr: 'détention de personnes' },
  'activity.evacuation': { en: 'evacuation of civilians', fr: 'évacuation de civils' },
  'activity.training': { en: 'training', fr: 'instruction' },
  'activity.distribution_support': { en: 'support to a distribution', fr: 'appui à une distribution' },
  'activity.other': { en: 'other activity', fr: 'autre activité' },
  'check.places_public': {
    en: 'Answered from the places that every reader of the operation sees. Where an exact place is kept apart, the coarser one counts: nothing is left out for it.',
    fr: 'Réponse établie d’après les lieux que voit tout lecteur de l’opération. Là où un lieu exact est gardé à part, c’est le lieu moins précis qui compte : rien n’est omis pour autant.',
  },
  'check.places_exact': {
    en: 'Answered from exact protected places where they are known ({n, plural, one {# is held} other {# are held}}). Do not pass them on to readers who may not see them. This reading is written down.',
    fr: 'Réponse établie d’après les lieux protégés exacts là où ils sont connus ({n, plural, one {# est conservé} other {# sont conservés}}). Ne les transmettez pas à qui ne peut pas les voir. Cette lecture est consignée.',
  },
  'check.places_exact_none': {
    en: 'You may see exact protected places; none is kept apart here, so that the places are those that everybody sees.',
    fr: 'Vous pouvez voir les lieux protégés exacts ; aucun n’est gardé à part ici, les lieux sont donc ceux que tout le monde voit.',
  },
};
