import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id, text } from '#model/text.ts';
import { instant } from '#model/time.ts';
import { insertReceipt, releases } from '../queries.ts';

/** That a recipient has the list: a note beside the release, and the answer to "delivered to those who need it". */
export const releaseAcknowledge = operation({
  code: 'release.acknowledge',
  stage: 'share',
  summary: { en: 'Note that a list was received', fr: 'Consigner la réception d’une liste' },
  about:
    'Writes down that a recipient says it has the list: when, and in which function somebody there said so. The first note counts; later ones are kept beside it.',
  http: { method: 'POST', path: '/api/operations/{operation}/releases/{release}/receipts' },
  cli: { command: 'list acknowledge', args: ['release'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    release: id.describe('The release.'),
    receivedAt: z
      .string()
      .max(40)
      .optional()
      .describe('When they say that they had it, in the zone of the operation; left out: now.'),
    receivedBy: text(120)
      .min(1)
      .describe('Function of whoever said so ("watch officer"), never the name of a person.'),
  }),
  output: z.object({ receipt: z.uuid() }),
  async run(context, input) {
    const { tx, actor, now } = context;
    const [found] = await releases(tx, { known: now, release: input.release, limit: 1 });
    if (!found) throw new Problem('not_found', { field: 'release', params: { what: 'list_release' } });
    const { zone } = await context.oma();
    const receivedAt = input.receivedAt === undefined ? now : instant(input.receivedAt, zone);
    if (receivedAt === null)
      throw new Problem('not_a_moment', { field: 'receivedAt', params: { value: input.receivedAt ?? '' } });
    if (receivedAt > now)
      throw new Problem('in_the_future', { field: 'receivedAt', params: { value: input.receivedAt ?? '' } });
    if (receivedAt < found.recordedAt.getTime() - 60_000)
      throw new Problem('end_before_start', {
        field: 'receivedAt',
        params: { value: input.receivedAt ?? '' },
      });
    const receipt = newId();
    await insertReceipt(
      tx,
      { id: receipt, release: input.release, receivedAt, receivedBy: input.receivedBy, by: actor.label },
      now,
    );
    context.refer('list_release', input.release);
    return { receipt };
  },
});
