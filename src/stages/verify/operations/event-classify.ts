import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { code, id } from '#model/text.ts';
import { eventRecorder, insertClassification } from '../queries.ts';

/** Many code lists over one event (domain.md 8.1): each area sees it, and it stays one. */
export const eventClassify = operation({
  code: 'event.classify',
  stage: 'verify',
  summary: { en: 'Classify an event under a standard', fr: 'Classer un événement selon une norme' },
  about:
    'Says what an event is under one or more standards. An event may stand under several areas; it is counted once where all are counted. The same code again changes nothing.',
  http: { method: 'POST', path: '/api/operations/{operation}/events/{event}/classifications' },
  cli: { command: 'event classify', args: ['event'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    event: id.describe('The event.'),
    codes: z
      .array(
        z.object({
          standard: code.describe('A standard of a registered area.'),
          code: code.describe('A code of that standard.'),
        }),
      )
      .min(1)
      .max(50)
      .describe('What it is under each standard.'),
  }),
  output: z.object({
    event: z.uuid(),
    added: z.int().describe('How many were new.'),
    areas: z.array(z.string()).describe('Areas in which it now shows through these codes.'),
  }),
  async run(context, input) {
    if ((await eventRecorder(context.tx, input.event)) === null) {
      throw new Problem('not_found', { field: 'event', params: { what: 'event' } });
    }
    const areas = new Set<string>();
    let added = 0;
    for (const [i, c] of input.codes.entries()) {
      const area = context.areas.find((a) =>
        a.codeLists.some(
          (l) =>
            (l.of ?? 'event') === 'event' &&
            l.standard === c.standard &&
            l.codes.some((k) => k.code === c.code),
        ),
      );
      if (!area)
        throw new Problem('unknown_code', {
          field: `codes.${i}.code`,
          params: { value: c.code, list: c.standard },
        });
      areas.add(area.code);
      const fresh = await insertClassification(context.tx, {
        id: newId(),
        eventId: input.event,
        area: area.code,
        standard: c.standard,
        code: c.code,
        by: context.actor.label,
        now: context.now,
      });
      if (fresh) added++;
    }
    context.refer('event', input.event);
    context.refer('code', ...input.codes.map((c) => `${c.standard}:${c.code}`));
    return { event: input.event, added, areas: [...areas] };
  },
});
