import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { endSession } from '#access/session.ts';

/** Ends the session that asks. */
export const sessionEnd = operation({
  code: 'session.end',
  stage: 'platform',
  summary: { en: 'Sign out', fr: 'Se déconnecter' },
  about: 'Ends the session of this cookie or token at once, everywhere.',
  http: { method: 'DELETE', path: '/api/session', session: 'ends' },
  runs: 'shared',
  writes: true,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({ ended: z.boolean().describe('False when nobody was signed in.') }),
  async run(context) {
    if (context.session) await endSession(context.tx, context.session);
    context.refer('session', context.actor.label);
    return { ended: context.session !== null };
  },
});
