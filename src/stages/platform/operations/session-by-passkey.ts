import { z } from 'zod';
import { accountById } from '#access/accounts/account.ts';
import { assertion, signedBy } from '#access/accounts/passkey.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { signedIn, startedSession, usable } from '../signed-in.ts';

/** By a passkey that its device has verified the holder of: two factors in one. */
export const sessionByPasskey = operation({
  code: 'session.by-passkey',
  stage: 'platform',
  summary: { en: 'Sign in by passkey', fr: 'Se connecter par clé d’accès' },
  about:
    'Signs in with what a passkey answered to the challenge. The device has verified its holder, so that no further code is asked. Not slowed by failures of others: a passkey cannot be guessed.',
  http: { method: 'POST', path: '/api/session/passkey', session: 'starts' },
  runs: 'shared',
  writes: true,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  secret: ['credential'],
  input: z.object({ credential: assertion.describe('The answer of navigator.credentials.get(), as JSON.') }),
  output: startedSession,
  async run(context, { credential }) {
    const id = await signedBy(context, credential);
    const found = id === null ? null : await accountById(context.tx, id);
    const account = usable(context, found);
    if (account) return signedIn(context, account, { way: 'passkey', strong: true });
    if (found) context.refer('account', found.label);
    // Kept: the challenge is used up.
    throw context.refusal(new Problem('passkey_failed', { params: { why: 'not_verified' } }));
  },
});
