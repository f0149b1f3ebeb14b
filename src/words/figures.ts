/** A figure opened: how it was filtered, what stands behind it, and what of it cannot be said. */
import type { Phrases } from '#model/message.ts';
import { COUNT_EN, COUNT_FR, WINDOW_EN, WINDOW_FR } from './pieces.ts';

export const FIGURES: Phrases = {
  'figure.weak_positions': {
    en: 'In the layer “{layer__layer}”, {weak, plural, one {one position} other {# positions}} of {objects, number} can be off by more than {metres__uncertainty}.',
    fr: 'Dans la couche « {layer__layer} », {weak, plural, one {une position} other {# positions}} sur {objects, number} peuvent être fausses de plus de {metres__uncertainty}.',
  },
  'figure.without_position': {
    en: '{layer__layer}: {withoutPosition, number} of {objects, number} have no usable position.',
    fr: '{layer__layer} : {withoutPosition, number} sur {objects, number} n’ont pas de position utilisable.',
  },
  'figure.accepted_exceptions': {
    en: '{source}: the file contradicts itself in {accepted, plural, one {one place} other {# places}}, looked at and accepted by a person when it was imported.',
    fr: '{source} : le fichier se contredit à {accepted, plural, one {un endroit} other {# endroits}}, examinés et acceptés par une personne lors de l’import.',
  },

  'figure.total': {
    en: `${COUNT_EN} in {events, plural, one {one event} other {# events}}`,
    fr: `${COUNT_FR} dans {events, plural, one {un événement} other {# événements}}`,
  },
  'figure.without': {
    en: '{without, plural, one {One record gives} other {# records give}} no whole figure: the total is at least this.',
    fr: '{without, plural, one {Un enregistrement ne donne} other {# enregistrements ne donnent}} pas de chiffre complet : le total est au moins celui-ci.',
  },
  'figure.filter.window': { en: `What happened ${WINDOW_EN}.`, fr: `Ce qui s’est passé ${WINDOW_FR}.` },
  'figure.filter.recorded': {
    en: `What was recorded ${WINDOW_EN}.`,
    fr: `Ce qui a été enregistré ${WINDOW_FR}.`,
  },
  'figure.filter.not_in': {
    en: `Left out, because it is counted there: what may have happened ${WINDOW_EN}.`,
    fr: `Non compris, car compté ailleurs : ce qui s’est peut-être passé ${WINDOW_FR}.`,
  },
  'figure.filter.place': { en: 'In {place}.', fr: 'Lieu : {place}.' },
  'figure.filter.everywhere': { en: 'In the whole of the operation.', fr: 'Dans toute l’opération.' },
  'figure.filter.certain': {
    en: 'Only what is certain: wholly in this time, surely in this place, surely the people asked about.',
    fr: 'Seulement ce qui est certain : entièrement dans cette période, sûrement dans ce lieu, sûrement les personnes demandées.',
  },
  'figure.filter.possible': {
    en: 'Only what is possible and not certain: its time, its place, or who was affected is not known well enough.',
    fr: 'Seulement ce qui est possible et non certain : la date, le lieu ou les personnes touchées ne sont pas assez connus.',
  },
  'figure.filter.source': { en: 'As stated by: {source}.', fr: 'Selon : {source}.' },
  'figure.filter.harms': { en: 'Harm: {harm__codes}.', fr: 'Préjudice : {harm__codes}.' },
  'figure.filter.status_unknown': { en: 'Status: not known.', fr: 'Statut : non connu.' },
  'figure.filter.statuses': {
    en: 'Status: {status__codes}; where it is unknown, possible.',
    fr: 'Statut : {status__codes} ; possible s’il est inconnu.',
  },
  'figure.filter.sexes': {
    en: 'Sex: {sex__codes}; where it is unknown, possible.',
    fr: 'Sexe : {sex__codes} ; possible s’il est inconnu.',
  },
  'figure.filter.younger': {
    en: 'Certainly younger than {age, number}; where the age is unknown, possible.',
    fr: 'Certainement moins de {age, number} ans ; possible si l’âge est inconnu.',
  },
  'figure.filter.group': {
    en: 'Only those known to be of this {dimension, select, sex {sex} age {age} status {status} other {group}}: {group}.',
    fr: 'Seulement les personnes connues comme {dimension, select, sex {de ce sexe} age {de cet âge} status {de ce statut} other {de ce groupe}} : {group}.',
  },
  'figure.filter.classified': {
    en: 'Classified under {standard} as: {codes}.',
    fr: 'Classé selon {standard} : {codes}.',
  },
  'figure.filter.not_assessed': { en: 'As reported, not assessed.', fr: 'Tel que signalé, non évalué.' },
  'figure.filter.assessed': {
    en: 'Assessed under {standard} as: {levels}.',
    fr: 'Évalué selon {standard} : {levels}.',
  },

  'figure.table.share': {
    en: '{dimension, select, sex {Sex} age {Age} status {Status} other {Group}} unknown for {unknown, number} of {of, number}; known for {completeness, number, ::percent .0}.',
    fr: '{dimension, select, sex {Sexe inconnu} age {Âge inconnu} status {Statut inconnu} other {Groupe inconnu}} pour {unknown, number} sur {of, number} ; connu pour {completeness, number, ::percent .0}.',
  },
  'figure.table.cannot': {
    en: 'How many are unknown cannot be said: not every record gives a figure.',
    fr: 'On ne peut pas dire combien sont inconnus : tous les enregistrements ne donnent pas de chiffre.',
  },
};
