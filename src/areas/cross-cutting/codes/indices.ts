/** Classes of published indices (domain.md 6.6): shown as published, never recomputed from other scales. */
import { codeTable } from '../../code-table.ts';
import { read } from '../../sources.ts';

export const INDICES = [
  codeTable(
    {
      ...read('INFORM Severity', null, 'inform'),
      list: 'inform_severity',
      en: 'INFORM Severity classes',
      fr: 'Classes INFORM Severity (gravité)',
      unit: 'areas',
      of: 'area',
    },
    `
    1 | Very low | Très faible
    2 | Low | Faible
    3 | Medium | Moyenne
    4 | High | Élevée
    5 | Very high | Très élevée
    `,
  ),
  codeTable(
    {
      ...read('JIAF 2.0', null, '2.0'),
      list: 'jiaf_severity',
      en: 'JIAF intersectoral severity',
      fr: 'Gravité intersectorielle JIAF',
      unit: 'areas',
      of: 'area',
    },
    `
    1 | Minimal | Minimale
    2 | Stress | Stress
    3 | Severe | Sévère
    4 | Extreme | Extrême
    5 | Catastrophic | Catastrophique
    `,
  ),
];
