import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id, text } from '#model/text.ts';
import { agreements, endAgreement } from '../queries.ts';

/** From now on nothing is released under it; what was released stays released, and recorded. */
export const agreementEnd = operation({
  code: 'agreement.end',
  stage: 'share',
  summary: { en: 'End a sharing agreement', fr: 'Mettre fin à un accord de partage' },
  about:
    'Ends an agreement at once, with a reason. What was released under it cannot be taken back: ask the recipient to destroy it.',
  http: { method: 'POST', path: '/api/operations/{operation}/agreements/{agreement}/end' },
  cli: { command: 'agreement end', args: ['agreement'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    agreement: id.describe('The agreement.'),
    reason: text(500).min(1).describe('Why it ends.'),
  }),
  output: z.object({ agreement: z.uuid(), endedAt: z.string().describe('UTC.') }),
  async run(context, { agreement, reason }) {
    const { tx, actor, now } = context;
    if (!(await agreements(tx, now)).some((a) => a.agreement === agreement))
      throw new Problem('not_found', { field: 'agreement', params: { what: 'sharing_agreement' } });
    if (!(await endAgreement(tx, agreement, reason, actor.label, now)))
      throw new Problem('already_ended', { field: 'agreement' });
    context.refer('sharing_agreement', agreement);
    return { agreement, endedAt: new Date(now).toISOString() };
  },
});
