import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { FIELD_GROUPS } from '#model/rights.ts';
import { EMERGENCY_GROUPS, EMERGENCY_HOURS, OPENERS, OWNERS } from '#access/emergency.ts';
import { emergencies, type EmergencyRow } from '../queries/emergency.ts';

/** Emergency access, open and past: all of it for those who oversee it, their own for all others. */
export const emergencyList = operation({
  code: 'emergency.list',
  stage: 'platform',
  summary: { en: 'Emergency access, open and past', fr: 'Accès d’urgence, ouverts et passés' },
  about:
    'Lists emergency access to this operation, newest first: who, which field group, the reason, until when, who ended it, and how often it was used. The auditor, the administrator and the senior focal point see every one; whoever may open one sees their own. It also says which groups can be opened here.',
  http: { method: 'GET', path: '/api/operations/{operation}/emergencies' },
  cli: { command: 'emergency list' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ limit: z.int().min(1).max(500).default(100).describe('At most this many.') }),
  output: z.object({
    all: z.boolean().describe('Whether these are everyone’s, or only your own.'),
    hours: z.number().describe('How long one lasts.'),
    groups: z
      .array(z.enum(FIELD_GROUPS))
      .describe('Groups that can be opened here and that you cannot read by a role.'),
    openers: z.array(z.string()).describe('Roles that may open one.'),
    owners: z.array(z.string()).describe('Roles that see all of them and can end one.'),
    emergencies: z.array(
      z.object({
        emergency: z.uuid(),
        actor: z.string().describe('Label of who opened it.'),
        own: z.boolean().describe('Whether that is you.'),
        roles: z.array(z.string()),
        group: z.enum(FIELD_GROUPS),
        reason: z.string(),
        opened: z.string().describe('UTC.'),
        until: z.string().describe('When it ends, or would have, by itself; UTC.'),
        state: z.enum(['open', 'over', 'ended']).describe('over: its time ran out. ended: by a person.'),
        ended: z.object({ by: z.string(), at: z.string() }).nullable(),
        uses: z.int().describe('Answers in which it showed something, each with its leaf.'),
      }),
    ),
  }),
  async run(context, { limit }) {
    const { actor, now, profile } = context;
    const all = actor.roles.some((role) => OWNERS.includes(role));
    const rows = await emergencies(context.tx, { actor: all ? null : actor.label, id: null, limit });
    return {
      all,
      hours: EMERGENCY_HOURS,
      groups: EMERGENCY_GROUPS[profile].filter(
        (group) => context.why(group, 'read')?.code !== 'access.by_grant',
      ),
      openers: [...OPENERS],
      owners: [...OWNERS],
      emergencies: rows.map((row) => ({
        emergency: row.id,
        actor: row.actor,
        own: row.actor === actor.label,
        roles: row.roles,
        group: row.group,
        reason: row.reason,
        opened: row.opened_at.toISOString(),
        until: row.until.toISOString(),
        state: stateOf(row, now),
        ended: row.ended_at && { by: row.ended_by ?? '', at: row.ended_at.toISOString() },
        uses: row.uses,
      })),
    };
  },
});

function stateOf(row: EmergencyRow, now: number): 'open' | 'over' | 'ended' {
  if (row.ended_at) return 'ended';
  return row.until.getTime() > now ? 'open' : 'over';
}
