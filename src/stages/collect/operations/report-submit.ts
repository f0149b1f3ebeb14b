import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '#model/canonical.ts';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { dayInterval, instant } from '#model/time.ts';
import { code, text } from '#model/text.ts';
import { insertReport } from '../queries.ts';

/** A report as someone saw, heard or found it. "Call me" is a complete report (domain.md 8.5d). */
export const reportSubmit = operation({
  code: 'report.submit',
  stage: 'collect',
  summary: { en: 'Send a report', fr: 'Envoyer un rapport' },
  about:
    'Takes a report: what was seen, told or found. The text is sealed under a key of its own; the envelope (when, channel, role, hash) can never be changed. No name, no picture and no sound is asked for.',
  http: { method: 'POST', path: '/api/operations/{operation}/reports' },
  cli: { command: 'report submit' },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    what: text(20_000).min(1).describe('What happened, in the words of the reporter. Sealed.'),
    how: z.enum(['saw', 'told', 'found']).describe('I saw / I was told / I found.'),
    when: z.string().max(40).optional().describe('A day or an instant, as far as it is known.'),
    where: text(500).optional().describe('Where, in words. Sealed.'),
    inDanger: z.enum(['yes', 'no', 'unknown']).default('unknown').describe('Is anyone in danger now?'),
    channel: code.default('web_form').describe('How it came.'),
    language: code.optional().describe('Language of the text, ISO 639.'),
    sourceCategory: z
      .enum(['primary_victim', 'primary_witness', 'primary_alleged_perpetrator', 'secondary'])
      .optional()
      .describe('Kind of source, if it is known.'),
  }),
  output: z.object({
    report: z.uuid().describe('Its reference.'),
    contentHash: z.string().describe('SHA-256 of the sealed payload, hex.'),
  }),
  async run(context, input) {
    const oma = await context.oma();
    const day = input.when === undefined ? null : dayInterval(input.when, oma.zone);
    const at = input.when === undefined || day ? null : instant(input.when, oma.zone);
    if (input.when !== undefined && !day && at === null) {
      throw new Problem('not_a_moment', { field: 'when', params: { value: input.when } });
    }
    const from = day?.from ?? at;
    if (from !== null && from > context.now)
      throw new Problem('in_the_future', { field: 'when', params: { value: input.when ?? '' } });
    const plain = canonical({
      what: input.what,
      how: input.how,
      where: input.where ?? null,
      inDanger: input.inDanger,
    });
    const { sealed, wrapped } = context.sealer.seal(Buffer.from(plain));
    const contentHash = createHash('sha256').update(sealed).digest();
    const reportId = newId();
    await insertReport(context.tx, {
      reportId,
      channel: input.channel,
      reporterRole: context.actor.roles[0] ?? 'unknown',
      from,
      to: day?.to ?? (at === null ? null : at + 60_000),
      precision: day ? 'day' : at === null ? null : 'minute',
      zone: oma.zone,
      language: input.language ?? null,
      cleanText: null,
      contentHash,
      sealed,
      wrapped,
      sourceCategory: input.sourceCategory ?? (input.how === 'saw' ? 'primary_witness' : null),
      by: context.actor.label,
      now: context.now,
    });
    context.refer('report', reportId);
    return { report: reportId, contentHash: contentHash.toString('hex') };
  },
});
