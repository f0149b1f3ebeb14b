import { z } from 'zod';
import { relyingParty } from '#access/accounts/passkey.ts';
import { rolesOf } from '#access/roles-of-profile.ts';
import { operation } from '#model/operation.ts';
import { ROLES } from '#model/rights.ts';

/** How one can sign in here. */
export const sessionWays = operation({
  code: 'session.ways',
  stage: 'platform',
  summary: { en: 'Ways to sign in', fr: 'Façons de se connecter' },
  about:
    'Which ways to sign in there are here: by password, by passkey, at a provider of identities, or, in the demonstration, by taking a role.',
  http: { method: 'GET', path: '/api/session/ways' },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({
    demonstration: z.boolean().describe('Whether any role is there for the taking.'),
    roles: z.array(z.enum(ROLES)).describe('The roles that exist in this kind of installation.'),
    passkey: z.boolean().describe('Whether a browser can use a passkey at the address that it has come to.'),
    provider: z.string().nullable().describe('Name of the provider of identities, when one is configured.'),
  }),
  async run({ demonstration, profile, from, signIn }) {
    let passkey = true;
    try {
      relyingParty(from.origin);
    } catch {
      passkey = false;
    }
    return { demonstration, roles: rolesOf(profile), passkey, provider: signIn.provider?.name ?? null };
  },
});
