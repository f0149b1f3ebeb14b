import { operation } from '#model/operation.ts';
import { act, acted, actInput } from '../apart/kept-apart.ts';

export const concernAct = operation({
  code: 'concern.act',
  stage: 'collect',
  summary: {
    en: 'Refer, close or open again a concern about integrity',
    fr: 'Transmettre, clore ou rouvrir une préoccupation d’intégrité',
  },
  about:
    'Writes down what was done: referred to whom, closed why, or opened again. Only the building integrity officer and the legal adviser can; nothing written before is changed.',
  http: { method: 'POST', path: '/api/operations/{operation}/concerns/{report}/acts' },
  cli: { command: 'concern act', args: ['report', 'act'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'integrity_concern', act: 'write' },
  input: actInput,
  output: acted,
  run: (context, input) => act(context, 'integrity_concern', input),
});
