import { z } from 'zod';
import { askToSignIn } from '#access/accounts/passkey.ts';
import { operation } from '#model/operation.ts';

/** Begins a sign-in by passkey. */
export const sessionAskPasskey = operation({
  code: 'session.ask-passkey',
  stage: 'platform',
  summary: { en: 'Begin to sign in by passkey', fr: 'Commencer une connexion par clé d’accès' },
  about:
    'Gives what a browser needs to ask for a passkey (WebAuthn): a challenge that is answered once, within ten minutes. It names no account.',
  http: { method: 'POST', path: '/api/session/passkey/challenge' },
  runs: 'shared',
  writes: true,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({
    options: z.record(z.string(), z.unknown()).describe('For navigator.credentials.get(), as JSON.'),
  }),
  run: async (context) => ({ options: await askToSignIn(context) }),
});
