import { operation } from '#model/operation.ts';
import { act, acted, actInput } from '../apart/kept-apart.ts';

export const allegationAct = operation({
  code: 'allegation.act',
  stage: 'collect',
  summary: {
    en: 'Refer, close or open again an allegation against own personnel',
    fr: 'Transmettre, clore ou rouvrir une allégation visant notre propre personnel',
  },
  about:
    'Writes down what was done: referred to whom, closed why, or opened again. Only the conduct officer, outside of the chain of the accused, can; nothing written before is changed.',
  http: { method: 'POST', path: '/api/operations/{operation}/allegations/{report}/acts' },
  cli: { command: 'allegation act', args: ['report', 'act'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'own_personnel_allegation', act: 'write' },
  input: actInput,
  output: acted,
  run: (context, input) => act(context, 'own_personnel_allegation', input),
});
