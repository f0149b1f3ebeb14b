import { operation } from '#model/operation.ts';
import { list, listed, listInput } from '../apart/kept-apart.ts';

export const allegationList = operation({
  code: 'allegation.list',
  stage: 'collect',
  summary: { en: 'Allegations against own personnel', fr: 'Allégations visant notre propre personnel' },
  about:
    'What was told through this door and how each stands, for the conduct officer, outside of the chain of the accused, alone. Each reading is written down. In no other list, count or export.',
  http: { method: 'GET', path: '/api/operations/{operation}/allegations' },
  cli: { command: 'allegation list' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'own_personnel_allegation', act: 'read' },
  input: listInput,
  output: listed,
  run: (context, input) => list(context, 'own_personnel_allegation', input),
});
