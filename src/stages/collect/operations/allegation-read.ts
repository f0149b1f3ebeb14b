import { operation } from '#model/operation.ts';
import { open, opened, readInput } from '../apart/kept-apart.ts';

export const allegationRead = operation({
  code: 'allegation.read',
  stage: 'collect',
  summary: {
    en: 'Open an allegation against own personnel',
    fr: 'Ouvrir une allégation visant notre propre personnel',
  },
  about:
    'Opens what was told, with its own key, and what was done about it, for the conduct officer, outside of the chain of the accused, alone. Each reading is written down.',
  http: { method: 'GET', path: '/api/operations/{operation}/allegations/{report}' },
  cli: { command: 'allegation', args: ['report'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'own_personnel_allegation', act: 'read' },
  input: readInput,
  output: opened,
  run: (context, { report }) => open(context, 'own_personnel_allegation', report),
});
