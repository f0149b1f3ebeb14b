import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { APART_GROUPS, erasable } from '../apart/erasable.ts';
import { destroyKey, erasureRequest } from '../queries.ts';

/** Second person: destroys the key. The envelope says that something was destroyed, by whom and why. */
export const erasureConfirm = operation({
  code: 'erasure.confirm',
  stage: 'collect',
  summary: { en: 'Destroy a payload for good', fr: 'Détruire un contenu pour toujours' },
  about:
    'Destroys the key of a report that somebody else proposed to destroy. The envelope and its hash stay; the payload can never be read again. The destruction is also written to a list outside of the database, which is replayed when a backup is restored.',
  http: { method: 'POST', path: '/api/operations/{operation}/erasures/{erasure}/confirmation' },
  cli: { command: 'erasure confirm', args: ['erasure'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  also: APART_GROUPS,
  input: z.object({ erasure: id.describe('Reference of the proposal.') }),
  output: z.object({ report: z.uuid().describe('The report whose payload is gone.') }),
  async run(context, input) {
    const request = await erasureRequest(context.tx, input.erasure);
    if (!request) throw new Problem('not_found', { field: 'erasure', params: { what: 'erasure' } });
    if (request.proposed_by === context.actor.label)
      throw new Problem('second_person_needed', { field: 'erasure' });
    const state = await erasable(context, request.report_id);
    if (!state) throw new Problem('not_found', { field: 'erasure', params: { what: 'erasure' } });
    if (state.destroyed) throw new Problem('payload_destroyed', { field: 'erasure' });
    // Written down before the key goes: a line too many is replayed harmlessly, a line too few would bring a payload back.
    await context.erasures.append({
      compartment: context.compartment,
      report: request.report_id,
      reason: request.reason,
      proposedBy: request.proposed_by,
      confirmedBy: context.actor.label,
      at: context.now,
    });
    await destroyKey(context.tx, request, context.actor.label, context.now);
    context.refer('report', request.report_id);
    context.refer('erasure', input.erasure);
    return { report: request.report_id };
  },
});
