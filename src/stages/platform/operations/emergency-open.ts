import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { say } from '#model/message.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { FIELD_GROUPS } from '#model/rights.ts';
import { text } from '#model/text.ts';
import { rolesWith } from '#access/decide.ts';
import { EMERGENCY_GROUPS, EMERGENCY_HOURS, OWNERS } from '#access/emergency.ts';
import { saidMessage } from '../said-message.ts';
import { insertEmergency } from '../queries/emergency.ts';

/** Opens one field group for reading, for three hours, with a reason that its owners read. */
export const emergencyOpen = operation({
  code: 'emergency.open',
  stage: 'platform',
  summary: { en: 'Open emergency access', fr: 'Ouvrir un accès d’urgence' },
  about:
    'Lets the person who asks read one field group of this operation for three hours, because a life may depend on it. The reason, who opened it and each use are written down; the auditor, the administrator and the senior focal point see them at once and can end it. It never opens allegations against own personnel, concerns about integrity, or an exercise, and gives no right to write or export.',
  http: { method: 'POST', path: '/api/operations/{operation}/emergencies' },
  cli: { command: 'emergency open', args: ['group'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    group: z.enum(FIELD_GROUPS).describe('The one field group to open.'),
    reason: text(2_000)
      .min(20)
      .refine((s) => s.trim().length >= 20, 'a reason of at least 20 characters')
      .describe('Why it cannot wait, for those who oversee it: 20 characters or more. Name nobody.'),
  }),
  output: z.object({
    emergency: z.uuid().describe('Its reference.'),
    group: z.enum(FIELD_GROUPS),
    until: z.string().describe('When it ends by itself, UTC.'),
    owners: z.array(z.string()).describe('Roles that see it and can end it.'),
    message: saidMessage,
  }),
  async run(context, { group, reason }) {
    const { profile, actor, now } = context;
    const who = rolesWith(group, 'read', profile);
    if (!EMERGENCY_GROUPS[profile].includes(group))
      throw new Problem('emergency_never', { field: 'group', params: { group, who } });
    if (actor.roles.some((role) => OWNERS.includes(role)))
      throw new Problem('emergency_own_overseer', { params: { who: OWNERS } });
    if (context.why(group, 'read')?.code === 'access.by_grant')
      throw new Problem('emergency_not_needed', { field: 'group', params: { group } });
    const id = newId();
    const until = new Date(now + EMERGENCY_HOURS * 3_600_000);
    const { label, roles } = actor;
    await insertEmergency(context.tx, {
      id,
      actor: label,
      roles,
      group,
      reason: reason.trim(),
      openedAt: new Date(now),
      until,
    });
    context.refer('emergency', id);
    context.refer('group', group);
    return {
      emergency: id,
      group,
      until: until.toISOString(),
      owners: [...OWNERS],
      message: say('emergency.opened', { group, until: until.toISOString(), owners: OWNERS }),
    };
  },
});
