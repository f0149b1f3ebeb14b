import { operation } from '#model/operation.ts';
import { list, listed, listInput } from '../apart/kept-apart.ts';

export const concernList = operation({
  code: 'concern.list',
  stage: 'collect',
  summary: { en: 'Concerns about integrity', fr: 'Préoccupations d’intégrité' },
  about:
    'What was told through this door and how each stands, for the building integrity officer and the legal adviser alone. Each reading is written down. In no other list, count or export.',
  http: { method: 'GET', path: '/api/operations/{operation}/concerns' },
  cli: { command: 'concern list' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'integrity_concern', act: 'read' },
  input: listInput,
  output: listed,
  run: (context, input) => list(context, 'integrity_concern', input),
});
