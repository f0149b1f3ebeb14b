import { z } from 'zod';
import { askForNew } from '#access/accounts/passkey.ts';
import { operation } from '#model/operation.ts';
import { ownAccount, password, proveOwner } from '../own-account.ts';

/** Begins a new passkey. */
export const passkeyBegin = operation({
  code: 'passkey.begin',
  stage: 'platform',
  summary: { en: 'Begin a passkey', fr: 'Commencer une clé d’accès' },
  about: 'Gives what a browser needs to make a passkey (WebAuthn). Answered once, within ten minutes.',
  http: { method: 'POST', path: '/api/account/passkeys/challenge' },
  runs: 'shared',
  writes: true,
  own: true,
  needs: { group: 'open_fact', act: 'read' },
  secret: ['current'],
  input: z.object({ current: password.optional().describe('Your password.') }),
  output: z.object({
    options: z.record(z.string(), z.unknown()).describe('For navigator.credentials.create(), as JSON.'),
  }),
  async run(context, { current }) {
    const account = await ownAccount(context);
    await proveOwner(context, account, current);
    return { options: await askForNew(context, account) };
  },
});
