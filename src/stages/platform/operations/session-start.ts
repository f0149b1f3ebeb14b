import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { ROLES } from '#model/rights.ts';
import { endSession, startSession } from '#access/session.ts';

/** Takes a role of the demonstration: no account, from this machine only. */
export const sessionStart = operation({
  code: 'session.start',
  stage: 'platform',
  summary: { en: 'Take a role of the demonstration', fr: 'Prendre un rôle de la démonstration' },
  about:
    'In the demonstration: take a role, without an account, from this machine alone. The token goes into a cookie that scripts cannot read, or into "Authorization: Bearer". It lasts twelve hours.',
  http: { method: 'POST', path: '/api/session', session: 'starts' },
  runs: 'shared',
  writes: true,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ role: z.enum(ROLES).describe('The role to take.') }),
  output: z.object({
    token: z.string().describe('256 random bits. Only its hash is kept here.'),
    label: z
      .string()
      .describe('Under which the audit log knows this session: a role and a random part, never a name.'),
    roles: z.array(z.enum(ROLES)).describe('The roles taken.'),
    expires: z.string().describe('When it ends, UTC.'),
  }),
  async run(context, input) {
    if (!context.demonstration) throw new Problem('demonstration_only');
    const { tx, now, from, session } = context;
    if (session) await endSession(tx, session);
    // Two sessions of one role are two persons to the audit log: what needs a second person can be tried out.
    const label = `${input.role}-${randomBytes(3).toString('hex')}`;
    const actor = { label, roles: [input.role], demonstration: true };
    const opening = { actor, way: 'demonstration', strong: false, client: from.client } as const;
    const { token, expiresAt } = await startSession(tx, opening, now);
    context.refer('session', label);
    return { token, label, roles: [input.role], expires: new Date(expiresAt).toISOString() };
  },
});
