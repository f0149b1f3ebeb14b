/** Accounts and roles as they are shown: to their owner, to an administrator. */
import { z } from 'zod';
import type { RoleGrant } from '#access/accounts/role-grant.ts';
import { ROLES } from '#model/rights.ts';
import { text } from '#model/text.ts';

/** Why: said by a person, kept with what it is the reason of. No names of people. */
export const reason = text(300).trim().min(3);

export const compartmentCode = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/);

export const heldRole = z.object({
  role: z.enum(ROLES),
  where: z.string().nullable().describe('Code of the operation or exercise; null: the whole installation.'),
});

export const grantShown = heldRole.extend({
  grant: z.uuid(),
  reason: z.string(),
  by: z.string().describe('Label of who granted it.'),
  at: z.string(),
  ended: z
    .object({ at: z.string(), by: z.string(), reason: z.string() })
    .nullable()
    .describe('Null while it holds.'),
});

export function showGrant(g: RoleGrant): z.input<typeof grantShown> {
  const { id, role, where, reason: why, by, at, endedAt, endedBy, endedReason } = g;
  const ended = endedAt && { at: endedAt.toISOString(), by: endedBy ?? '', reason: endedReason ?? '' };
  return { grant: id, role, where, reason: why, by, at: at.toISOString(), ended };
}

/** What an administrator is told of an invitation, once. */
export const invitationMade = z.object({
  code: z.string().describe('To be handed to the person, by a way that others do not read. It is told once.'),
  expires: z.string(),
});
