import { z } from 'zod';
import { linkIdentity, unlinkIdentity } from '#access/accounts/identity.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id, text } from '#model/text.ts';
import { reason } from '../account-shape.ts';
import { managedAccount } from '../managed-account.ts';

/** Says who an account is at the provider of identities. */
export const accountLink = operation({
  code: 'account.link',
  stage: 'platform',
  summary: { en: 'Link to the provider', fr: 'Lier au fournisseur d’identité' },
  about:
    'Says under which subject the provider of identities knows the owner of this account, who then signs in there. Without a subject the link is taken away.',
  http: { method: 'PUT', path: '/api/accounts/{account}/identity' },
  cli: { command: 'account link', args: ['account'] },
  runs: 'shared',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    account: id.describe('The account.'),
    subject: text(255)
      .trim()
      .min(1)
      .nullable()
      .default(null)
      .describe('The provider’s own id of the person (`sub`); null takes the link away.'),
    reason: reason.describe('Why.'),
  }),
  output: z.object({ label: z.string(), linked: z.boolean() }),
  async run(context, { account: wanted, subject }) {
    const { tx, now, actor, signIn } = context;
    const { provider } = signIn;
    if (!provider) throw new Problem('provider_missing');
    const account = await managedAccount(context, wanted, { self: false });
    if (subject === null) {
      await unlinkIdentity(tx, account.id, provider.issuer);
      return { label: account.label, linked: false };
    }
    const link = { account: account.id, issuer: provider.issuer, subject, by: actor.label };
    if (!(await linkIdentity(tx, link, now))) throw new Problem('identity_taken', { field: 'subject' });
    return { label: account.label, linked: true };
  },
});
