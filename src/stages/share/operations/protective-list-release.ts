import { z } from 'zod';
import { exportedFile } from '#model/exported.ts';
import { momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { LIST_TIERS } from '#model/protective-list.ts';
import { text } from '#model/text.ts';
import { listFields } from '#stages/plan/lists/input.ts';
import { listOf } from '#stages/plan/lists/list.ts';
import { listShape } from '#stages/plan/lists/scope.ts';
import { agreementFor } from '../agreements.ts';
import { released } from '../releases.ts';

/** A protective list to an organisation, under its agreement or not at all. */
export const protectiveListRelease = operation({
  code: 'protective-list.release',
  stage: 'share',
  summary: { en: 'Release a protective list', fr: 'Remettre une liste de protection' },
  about:
    'Makes a protective list for a named organisation under the agreement with it that is in force: exact places where the agreement covers them, else the finest administrative area that certainly contains each. Without an agreement that covers it the release is refused, with what is lacking and who can record one. Recipient, agreement, hash, cut-off, label and count are kept.',
  http: { method: 'POST', path: '/api/operations/{operation}/releases', file: true },
  cli: { command: 'list release', args: ['recipient'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'open_fact', act: 'export' },
  also: ['protected_location'],
  body: { limit: 8 * 1024 * 1024 },
  input: z.object({
    recipient: text(120)
      .min(1)
      .describe('Organisation that receives it, as its agreement names it; never a person.'),
    tier: z
      .enum(LIST_TIERS)
      .optional()
      .describe('How finely places are given: exact or area. Left out: as the agreement allows.'),
    ...listFields,
  }),
  output: exportedFile,
  async run(context, input) {
    const shape = listShape(input);
    const moment = momentOf(input, await context.oma(), context.now);
    const agreement = await agreementFor(context, {
      recipient: input.recipient,
      tier: input.tier ?? null,
      layers: input.layers ?? null,
    });
    const { recipient, reference, label } = agreement;
    const list = await listOf(context, input, shape, input.tier ?? agreement.tier, moment);
    const handling = { label, recipient, agreement: reference };
    return released(context, input, { list, moment, handling, agreement: agreement.agreement });
  },
});
