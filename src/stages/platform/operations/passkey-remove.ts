import { z } from 'zod';
import { removePasskey } from '#access/accounts/passkey.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { ownAccount } from '../own-account.ts';

/** Takes a passkey of one's own away. */
export const passkeyRemove = operation({
  code: 'passkey.remove',
  stage: 'platform',
  summary: { en: 'Remove a passkey', fr: 'Retirer une clé d’accès' },
  about: 'Takes a passkey of your own away: it signs in nowhere any more.',
  http: { method: 'DELETE', path: '/api/account/passkeys/{passkey}' },
  runs: 'shared',
  writes: true,
  own: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ passkey: id.describe('The passkey.') }),
  output: z.object({ removed: z.literal(true) }),
  async run(context, { passkey }) {
    const account = await ownAccount(context);
    if (!(await removePasskey(context.tx, account.id, passkey)))
      throw new Problem('not_found', { field: 'passkey', params: { what: 'passkey' } });
    context.refer('passkey', passkey);
    return { removed: true } as const;
  },
});
