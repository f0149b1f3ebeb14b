import { z } from 'zod';
import { endOneSession } from '#access/session.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { ownAccount } from '../own-account.ts';

/** Ends one session of one's own, on whatever device. */
export const sessionRevoke = operation({
  code: 'session.revoke',
  stage: 'platform',
  summary: { en: 'End one of my sessions', fr: 'Terminer une de mes sessions' },
  about: 'Signs you out on one device, at once; it can be the one that asks.',
  http: { method: 'DELETE', path: '/api/account/sessions/{session}' },
  runs: 'shared',
  writes: true,
  own: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ session: id.describe('The session.') }),
  output: z.object({ ended: z.literal(true) }),
  async run(context, { session }) {
    const account = await ownAccount(context);
    if (!(await endOneSession(context.tx, account.id, session)))
      throw new Problem('not_found', { field: 'session', params: { what: 'session' } });
    context.refer('session', session);
    return { ended: true } as const;
  },
});
