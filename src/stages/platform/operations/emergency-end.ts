import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { OWNERS } from '#access/emergency.ts';
import { emergencies, endEmergency } from '../queries/emergency.ts';

/** Ends emergency access at once, before its time. */
export const emergencyEnd = operation({
  code: 'emergency.end',
  stage: 'platform',
  summary: { en: 'End emergency access', fr: 'Mettre fin à un accès d’urgence' },
  about:
    'Ends emergency access at once: the next request of its holder is refused. Its owners (auditor, administrator, senior focal point) can end any, whoever opened one their own. What was read stays written down.',
  http: { method: 'POST', path: '/api/operations/{operation}/emergencies/{emergency}/end' },
  cli: { command: 'emergency end', args: ['emergency'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ emergency: id.describe('Reference of the emergency access.') }),
  output: z.object({ emergency: z.uuid(), ended: z.string().describe('When, UTC.') }),
  async run(context, input) {
    const { actor, now } = context;
    const [row] = await emergencies(context.tx, { actor: null, id: input.emergency, limit: 1 });
    const own = row?.actor === actor.label;
    // Of another's emergency, who does not oversee it learns not even that it is there.
    if (!row || !(own || actor.roles.some((role) => OWNERS.includes(role))))
      throw new Problem('not_found', { field: 'emergency', params: { what: 'emergency' } });
    const ends = row.until.getTime() > now;
    if (!ends || !(await endEmergency(context.tx, row.id, actor.label, new Date(now))))
      throw new Problem('emergency_over', { field: 'emergency' });
    context.refer('emergency', row.id);
    return { emergency: row.id, ended: new Date(now).toISOString() };
  },
});
