import { z } from 'zod';
import { passwordOf } from '#access/accounts/account.ts';
import { passkeysOf } from '#access/accounts/passkey.ts';
import { grantsOf } from '#access/accounts/role-grant.ts';
import { codeState } from '#access/accounts/second-factor.ts';
import { asksSecondFactor } from '#access/second-factor-rule.ts';
import { sessionsOf, WAYS } from '#access/session.ts';
import { operation } from '#model/operation.ts';
import { grantShown, showGrant } from '../account-shape.ts';
import { ownAccount } from '../own-account.ts';

/** One's own account. */
export const accountMe = operation({
  code: 'account.me',
  stage: 'platform',
  summary: { en: 'My account', fr: 'Mon compte' },
  about:
    'Your own account: roles with who granted them and why, second factor, passkeys, and where you are signed in.',
  http: { method: 'GET', path: '/api/account' },
  runs: 'shared',
  writes: false,
  own: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({
    label: z.string(),
    since: z.string(),
    password: z.boolean().describe('Whether it has a password.'),
    codes: z.boolean().describe('Whether codes of an authenticator are asked for.'),
    recoveryLeft: z.number().int().describe('Recovery codes that were not used.'),
    secondFactorRequired: z.boolean().describe('Whether a role of this account waits for a second factor.'),
    roles: z.array(grantShown),
    passkeys: z.array(
      z.object({ passkey: z.uuid(), name: z.string(), made: z.string(), used: z.string().nullable() }),
    ),
    sessions: z.array(
      z.object({
        session: z.uuid(),
        current: z.boolean(),
        way: z.enum(WAYS),
        strong: z.boolean().describe('Whether a second factor was shown.'),
        client: z.string().nullable().describe('The browser, as it says.'),
        started: z.string(),
        expires: z.string(),
      }),
    ),
  }),
  async run(context) {
    const { tx, now, session } = context;
    const account = await ownAccount(context);
    const codes = await codeState(tx, account.id);
    const roles = await grantsOf(tx, account.id, false);
    return {
      label: account.label,
      since: account.createdAt.toISOString(),
      password: (await passwordOf(tx, account.id)) !== null,
      codes: codes.confirmed,
      recoveryLeft: codes.recoveryLeft,
      secondFactorRequired: roles.some((g) =>
        asksSecondFactor(g.role, context.signIn.twoFactor, context.profile),
      ),
      roles: roles.map(showGrant),
      passkeys: (await passkeysOf(tx, account.id)).map(({ id, name, madeAt, usedAt }) => ({
        passkey: id,
        name,
        made: madeAt.toISOString(),
        used: usedAt?.toISOString() ?? null,
      })),
      sessions: (await sessionsOf(tx, account.id, now)).map(
        ({ id, hash, startedAt, expiresAt, ...rest }) => ({
          ...rest,
          session: id,
          current: session?.equals(hash) ?? false,
          started: startedAt.toISOString(),
          expires: expiresAt.toISOString(),
        }),
      ),
    };
  },
});
