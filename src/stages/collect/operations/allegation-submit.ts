import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { take, taken, told } from '../apart/kept-apart.ts';

/** Everyone can tell; nobody of the chain of the accused can see it (never 11, domain.md 8.5b). */
export const allegationSubmit = operation({
  code: 'allegation.submit',
  stage: 'collect',
  summary: {
    en: 'Tell of an allegation against own personnel',
    fr: 'Signaler une allégation visant notre propre personnel',
  },
  about:
    'A door of its own for allegations against own personnel, sexual exploitation and abuse among them. What you tell is sealed; only the conduct officer, outside of the chain of the accused, can read it. The audit log says that something was told, not by whom. Elsewhere it is neither shown nor counted: the board says "kept elsewhere by rule".',
  http: { method: 'POST', path: '/api/operations/{operation}/allegations' },
  cli: { command: 'allegation submit' },
  runs: 'compartment',
  writes: true,
  unnamed: true,
  needs: { group: 'own_personnel_allegation', act: 'write' },
  input: z.object(told),
  output: taken,
  run: (context, input) => take(context, 'own_personnel_allegation', 'own_personnel', input),
});
