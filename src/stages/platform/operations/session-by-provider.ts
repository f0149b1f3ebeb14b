import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { accountById } from '#access/accounts/account.ts';
import { answered } from '#access/accounts/challenge.ts';
import { accountOfIdentity } from '#access/accounts/identity.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { text } from '#model/text.ts';
import { providerRound } from '../provider-round.ts';
import { signedIn, startedSession, usable } from '../signed-in.ts';

/** By what the provider of identities sent back. */
export const sessionByProvider = operation({
  code: 'session.by-provider',
  stage: 'platform',
  summary: { en: 'Sign in at the provider', fr: 'Se connecter chez le fournisseur d’identité' },
  about:
    'Signs in with what the provider of identities sent back to the browser that began. The identity must have been linked to an account by an administrator: nobody registers themself.',
  http: { method: 'POST', path: '/api/session/provider', session: 'starts' },
  runs: 'shared',
  writes: true,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  secret: ['code', 'state', 'binding'],
  input: z.object({
    code: text(2000).min(1).describe('The parameter `code` of the address that came back.'),
    state: text(100).min(1).describe('The parameter `state`.'),
    iss: text(400).optional().describe('The parameter `iss`, when there is one (RFC 9207).'),
    binding: text(100).min(1).describe('What session.ask-provider gave to this browser.'),
  }),
  output: startedSession,
  async run(context, { code, state, iss, binding }) {
    const made = providerRound(context, state);
    const [mine, given] = [Buffer.from(made.binding), Buffer.from(binding)];
    const same = mine.length === given.length && timingSafeEqual(mine, given);
    if (!same || !(await answered(context.tx, 'provider', null, state, context.now)))
      throw new Problem('sign_in_failed');
    const answer = { code, state, ...(iss === undefined ? {} : { iss }) };
    const identity = await made.provider.finish(made.round, answer).catch((error: unknown) => {
      // Kept, so that the state is used up, whatever came back with it.
      throw error instanceof Problem && error.status < 500 ? context.refusal(error) : error;
    });
    const { issuer, subject, strong } = identity;
    const id = await accountOfIdentity(context.tx, issuer, subject);
    const found = id === null ? null : await accountById(context.tx, id);
    const account = usable(context, found);
    if (account) return signedIn(context, account, { way: 'provider', strong });
    if (found) context.refer('account', found.label);
    throw context.refusal(new Problem('provider_unknown'));
  },
});
