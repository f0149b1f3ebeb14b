/** Evaluation of information (domain.md 6.1). Two axes that are independent and never averaged; F and 6 mean unknown, not half. */
import { codeTable } from '../../code-table.ts';
import { MISP } from '../../sources.ts';

export const INFORMATION = [
  codeTable(
    {
      ...MISP,
      list: 'source_reliability',
      en: 'Reliability of a source (Admiralty)',
      fr: 'Fiabilité d’une source (échelle de l’Amirauté)',
      unit: 'reports',
      of: 'source',
    },
    `
    A | Completely reliable | Totalement fiable
    B | Usually reliable | Habituellement fiable
    C | Fairly reliable | Assez fiable
    D | Not usually reliable | Habituellement non fiable
    E | Unreliable | Non fiable
    F | Cannot be judged | Ne peut être jugée | Unknown, not half | Inconnu, pas à moitié
    `,
  ),
  codeTable(
    {
      ...MISP,
      list: 'information_credibility',
      en: 'Credibility of information (Admiralty)',
      fr: 'Crédibilité d’une information (échelle de l’Amirauté)',
      unit: 'reports',
      of: 'report',
    },
    `
    1 | Confirmed by other sources | Confirmée par d’autres sources
    2 | Probably true | Probablement vraie
    3 | Possibly true | Peut-être vraie
    4 | Doubtful | Douteuse
    5 | Improbable | Improbable
    6 | Truth cannot be judged | Véracité impossible à juger | Unknown, not half | Inconnu, pas à moitié
    `,
  ),
  codeTable(
    {
      ...MISP,
      list: 'estimative_word',
      en: 'Words of estimate (percent)',
      fr: 'Mots d’estimation (pour cent)',
      unit: 'judgements',
      of: 'judgement',
      attributes: ['from', 'to'],
    },
    `
    almost_no_chance | Almost no chance | Presque aucune chance | | | 1 | 5
    very_unlikely    | Very unlikely | Très improbable | | | 5 | 20
    unlikely         | Unlikely | Improbable | | | 20 | 45
    roughly_even     | Roughly even | À peu près égal | | | 45 | 55
    likely           | Likely | Probable | | | 55 | 80
    very_likely      | Very likely | Très probable | | | 80 | 95
    almost_certain   | Almost certain | Presque certain | | | 95 | 99
    `,
  ),
  codeTable(
    {
      ...MISP,
      list: 'analytic_confidence',
      en: 'Confidence of the analysis',
      fr: 'Confiance de l’analyse',
      unit: 'judgements',
      of: 'judgement',
    },
    `
    low      | Low | Faible | Kept apart from the likelihood | À part de la probabilité
    moderate | Moderate | Moyenne
    high     | High | Élevée
    `,
  ),
];
