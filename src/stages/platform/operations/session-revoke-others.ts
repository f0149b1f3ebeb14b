import { z } from 'zod';
import { endSessions } from '#access/session.ts';
import { operation } from '#model/operation.ts';
import { ownAccount } from '../own-account.ts';

/** Ends every other session of one's own. */
export const sessionRevokeOthers = operation({
  code: 'session.revoke-others',
  stage: 'platform',
  summary: { en: 'End my other sessions', fr: 'Terminer mes autres sessions' },
  about: 'Signs you out everywhere but here, at once.',
  http: { method: 'POST', path: '/api/account/sessions/end-others' },
  runs: 'shared',
  writes: true,
  own: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({ ended: z.number().int().describe('How many ended.') }),
  async run(context) {
    const account = await ownAccount(context);
    return { ended: await endSessions(context.tx, account.id, context.session) };
  },
});
