import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { APART_GROUPS, erasable } from '../apart/erasable.ts';
import { insertErasureRequest } from '../queries.ts';

/** First of two persons: says which payload must be destroyed and why (domain.md 8.5c, never 22). */
export const erasurePropose = operation({
  code: 'erasure.propose',
  stage: 'collect',
  summary: { en: 'Propose to destroy a payload', fr: 'Proposer de détruire un contenu' },
  about:
    'Proposes to destroy the key of a report whose payload must not be kept. Nothing is destroyed until a second person confirms. What was destroyed cannot be brought back, from a backup neither. What is kept apart is destroyed by two of those who read it.',
  http: { method: 'POST', path: '/api/operations/{operation}/reports/{report}/erasure' },
  cli: { command: 'erasure propose', args: ['report'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  also: APART_GROUPS,
  input: z.object({
    report: id.describe('The report.'),
    reason: z
      .enum(['identity_by_mistake', 'consent_withdrawn', 'retention_ended'])
      .describe('Why it must not be kept.'),
  }),
  output: z.object({ erasure: z.uuid().describe('Reference that the second person confirms.') }),
  async run(context, input) {
    const state = await erasable(context, input.report);
    if (!state) throw new Problem('not_found', { field: 'report', params: { what: 'report' } });
    if (state.destroyed) throw new Problem('payload_destroyed', { field: 'report' });
    const erasure = newId();
    await insertErasureRequest(
      context.tx,
      { id: erasure, report_id: input.report, reason: input.reason, proposed_by: context.actor.label },
      context.now,
    );
    context.refer('report', input.report);
    context.refer('erasure', erasure);
    return { erasure };
  },
});
