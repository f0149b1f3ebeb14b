/** What drives a risk and whom it reaches (T-001), and what a measure is for (T-019, T-056). */
import { codeTable } from '../../code-table.ts';
import { HOUSE, read } from '../../sources.ts';

const SEED = read('NATO topic page "Human security"', '2024-08-30', '2024-08-30');

export const DRIVERS = [
  codeTable(
    {
      ...SEED,
      list: 'threat_driver',
      en: 'Drivers of a risk',
      fr: 'Facteurs d’un risque',
      unit: 'risks',
      of: 'risk',
    },
    `
    terrorism             | Terrorism | Terrorisme
    intra_state_conflict  | Conflict within a State | Conflit intra-étatique
    cyber_threats         | Cyber threats | Cybermenaces
    climate_change        | Climate change | Changement climatique | Shows in the climate cross-cut of reports | Apparaît dans la coupe transversale climat des rapports
    `,
    {
      ...HOUSE,
      lines: `
    inter_state_conflict  | Conflict between States | Conflit interétatique
    organised_crime       | Organised crime and corruption | Criminalité organisée et corruption
    displacement          | Displacement | Déplacement
    other                 | Other | Autre
    unknown               | Unknown | Inconnu
    `,
    },
  ),
  codeTable(
    {
      ...SEED,
      list: 'impact_level',
      en: 'Whom a risk reaches',
      fr: 'Qui un risque atteint',
      unit: 'risks',
      of: 'risk',
    },
    `
    individual | Individuals | Individus
    community  | Communities | Communautés
    `,
  ),
  codeTable(
    {
      ...SEED,
      list: 'measure_purpose',
      en: 'What a measure is for',
      fr: 'À quoi sert une mesure',
      unit: 'measures',
      of: 'measure',
    },
    `
    prevent  | Prevent | Prévenir
    mitigate | Mitigate | Atténuer
    counter  | Counter | Contrer
    respond  | Respond | Répondre
    avoid    | Avoid | Éviter
    minimise | Minimise | Réduire au minimum
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'attribution_level',
      en: 'Level of an attribution',
      fr: 'Niveau d’une attribution',
      unit: 'incidents',
      of: 'event',
    },
    `
    alleged            | Alleged | Alléguée | Said by a source; apart from what happened | Dite par une source ; à part de ce qui s’est passé
    assessed_possible  | Assessed as possible | Évaluée possible
    assessed_likely    | Assessed as likely | Évaluée probable
    verified_by        | Verified by the one named | Vérifiée par l’organe nommé
    `,
  ),
];
