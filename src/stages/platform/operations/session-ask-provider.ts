import { z } from 'zod';
import { ask } from '#access/accounts/challenge.ts';
import { operation } from '#model/operation.ts';
import { providerRound } from '../provider-round.ts';

/** Begins a sign-in at the provider of identities. */
export const sessionAskProvider = operation({
  code: 'session.ask-provider',
  stage: 'platform',
  summary: {
    en: 'Begin to sign in at the provider',
    fr: 'Commencer une connexion chez le fournisseur d’identité',
  },
  about:
    'Gives the address at the provider of identities (OpenID Connect, authorization code with PKCE) to send the browser to, and what proves when it comes back that it is the same browser.',
  http: { method: 'POST', path: '/api/session/provider/challenge' },
  runs: 'shared',
  writes: true,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({
    url: z.string().describe('Where to send the browser.'),
    binding: z.string().describe('To be kept in the browser and given back with the answer.'),
  }),
  async run(context) {
    const state = await ask(context.tx, 'provider', null, context.now);
    const { provider, round, binding } = providerRound(context, state);
    return { url: await provider.begin(round), binding };
  },
});
