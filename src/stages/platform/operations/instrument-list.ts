import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { instrumentsOf, obligationsOf } from '../registers.ts';
import { instrument, obligation } from '../registers-shape.ts';

/** Treaties, resolutions, policies and standards, and what they oblige to. */
export const instrumentList = operation({
  code: 'instrument.list',
  stage: 'platform',
  summary: { en: 'Instruments and what they oblige to', fr: 'Les instruments et ce à quoi ils obligent' },
  about:
    'Every registered instrument with its dates, what it supersedes and what took its place; and every obligation with its basis in law, policy or value, by instrument and article.',
  http: { method: 'GET', path: '/api/reference/instruments' },
  cli: { command: 'instruments' },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({ instruments: z.array(instrument), obligations: z.array(obligation) }),
  async run(context) {
    return { instruments: instrumentsOf(context), obligations: obligationsOf(context) };
  },
});
