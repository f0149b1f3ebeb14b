import { operation } from '#model/operation.ts';
import { open, opened, readInput } from '../apart/kept-apart.ts';

export const concernRead = operation({
  code: 'concern.read',
  stage: 'collect',
  summary: { en: 'Open a concern about integrity', fr: 'Ouvrir une préoccupation d’intégrité' },
  about:
    'Opens what was told, with its own key, and what was done about it, for the building integrity officer and the legal adviser alone. Each reading is written down.',
  http: { method: 'GET', path: '/api/operations/{operation}/concerns/{report}' },
  cli: { command: 'concern', args: ['report'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'integrity_concern', act: 'read' },
  input: readInput,
  output: opened,
  run: (context, { report }) => open(context, 'integrity_concern', report),
});
