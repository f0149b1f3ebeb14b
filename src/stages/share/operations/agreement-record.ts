import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { LIST_LABELS, LIST_TIERS } from '#model/protective-list.ts';
import { code, text } from '#model/text.ts';
import { dayInterval } from '#model/time.ts';
import { insertAgreement } from '../queries.ts';

const day = z.iso.date();

/** What an organisation may receive, how finely, and from when to when: agreed first, recorded here, never changed. */
export const agreementRecord = operation({
  code: 'agreement.record',
  stage: 'share',
  summary: { en: 'Record a sharing agreement', fr: 'Enregistrer un accord de partage' },
  about:
    'Records an agreement with an organisation on protective lists: which layers, exact places or areas only, the handling, and from which day to which. An agreement is not changed; a new one is recorded, and one that ends is ended.',
  http: { method: 'POST', path: '/api/operations/{operation}/agreements' },
  cli: { command: 'agreement record', args: ['recipient'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    recipient: text(120).min(1).describe('The organisation, by its name; never a person.'),
    reference: text(200).min(1).describe('Number and day of the agreement, as both sides know it.'),
    tier: z
      .enum(LIST_TIERS)
      .describe('How finely it may receive places: exact, or area (the finest area that contains each).'),
    layers: z.array(code).max(50).default([]).describe('Layers that it may receive; none named: all.'),
    label: z.enum(LIST_LABELS).default('TLP:AMBER+STRICT').describe('Handling agreed (TLP 2.0).'),
    from: day.describe('First day.'),
    to: day.optional().describe('Last day; left out: until it is ended.'),
  }),
  output: z.object({ agreement: z.uuid() }),
  async run(context, input) {
    const { zone } = await context.oma();
    for (const field of ['from', 'to'] as const) {
      const value = input[field];
      if (value !== undefined && dayInterval(value, zone) === null)
        throw new Problem('not_a_moment', { field, params: { value } });
    }
    const { recipient, reference, tier, label, from, to = null } = input;
    if (to !== null && to < from)
      throw new Problem('end_before_start', { field: 'to', params: { value: to } });
    const known = new Set(context.areas.flatMap((a) => a.layers.map((l) => l.code)));
    const wrong = input.layers.find((one) => !known.has(one));
    if (wrong !== undefined) throw new Problem('unknown_code', { field: 'layers', params: { value: wrong } });
    const layers = [...new Set(input.layers)].sort();
    const agreement = newId();
    await insertAgreement(
      context.tx,
      {
        agreement,
        recipient: recipient.trim(),
        reference,
        tier,
        layers,
        label,
        from,
        to,
        by: context.actor.label,
      },
      context.now,
    );
    context.refer('sharing_agreement', agreement);
    return { agreement };
  },
});
