import { z } from 'zod';
import { keepNew, registration } from '#access/accounts/passkey.ts';
import { operation } from '#model/operation.ts';
import { text } from '#model/text.ts';
import { ownAccount } from '../own-account.ts';

/** Keeps a new passkey. */
export const passkeyAdd = operation({
  code: 'passkey.add',
  stage: 'platform',
  summary: { en: 'Add a passkey', fr: 'Ajouter une clé d’accès' },
  about:
    'Keeps the passkey that a browser made for the challenge. From now on it signs in, alone and as two factors.',
  http: { method: 'POST', path: '/api/account/passkeys' },
  runs: 'shared',
  writes: true,
  own: true,
  needs: { group: 'open_fact', act: 'read' },
  secret: ['credential'],
  input: z.object({
    name: text(60).trim().min(1).describe('What you call the device.'),
    credential: registration.describe('The answer of navigator.credentials.create(), as JSON.'),
  }),
  output: z.object({ passkey: z.uuid() }),
  async run(context, { name, credential }) {
    const account = await ownAccount(context);
    const passkey = await keepNew(context, account.id, name, credential);
    context.refer('passkey', passkey);
    return { passkey };
  },
});
