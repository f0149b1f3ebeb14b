import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { code, id, text } from '#model/text.ts';
import { collectors, eventRecorder, insertAssessment, sourceCategories } from '../queries.ts';

/** One judgement under one named, versioned standard. Ladders are never converted into one another (domain.md 8.2). */
export const assessmentSet = operation({
  code: 'assessment.set',
  stage: 'verify',
  summary: { en: 'Assess an event under a standard', fr: 'Évaluer un événement selon une norme' },
  about:
    'Sets the level of an event under one standard, with its basis. Who collected the report cannot assess it; a level that counts as established needs a primary source where the standard says so; a standard that is only imported in this profile cannot be set here.',
  http: { method: 'POST', path: '/api/operations/{operation}/events/{event}/assessments' },
  cli: { command: 'assessment set', args: ['event'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    event: id.describe('The event.'),
    standard: code.describe('The standard: a code of a registered area.'),
    level: code.describe('A level of that standard.'),
    basis: text(4000).min(1).describe('On what it rests, without names.'),
    dissent: text(4000).optional().describe('What another assessor holds against it.'),
  }),
  output: z.object({ assessment: z.uuid() }),
  async run(context, input) {
    const standard = context.areas.flatMap((a) => a.standards).find((s) => s.code === input.standard);
    if (!standard)
      throw new Problem('unknown_code', {
        field: 'standard',
        params: { value: input.standard, list: 'standard' },
      });
    if (!standard.levels.includes(input.level)) {
      throw new Problem('unknown_code', {
        field: 'level',
        params: { value: input.level, list: input.standard },
      });
    }
    if (standard.importOnly?.includes(context.profile)) {
      throw new Problem('standard_import_only', {
        field: 'standard',
        params: { standard: standard.code, profile: context.profile },
      });
    }
    const recorder = await eventRecorder(context.tx, input.event);
    if (recorder === null) throw new Problem('not_found', { field: 'event', params: { what: 'event' } });
    if (
      recorder === context.actor.label ||
      (await collectors(context.tx, input.event)).includes(context.actor.label)
    ) {
      throw new Problem('same_person', { field: 'event' });
    }
    if (standard.primaryNeeded && standard.established.includes(input.level)) {
      const kinds = await sourceCategories(context.tx, input.event);
      if (!kinds.some((k) => k.startsWith('primary_'))) {
        throw new Problem('verified_from_secondary', {
          field: 'level',
          params: { level: input.level, standard: standard.code },
        });
      }
    }
    const assessment = newId();
    await insertAssessment(context.tx, {
      id: assessment,
      eventId: input.event,
      standard: standard.code,
      version: standard.version,
      level: input.level,
      basis: input.basis,
      by: context.actor.label,
      dissent: input.dissent ?? null,
      now: context.now,
    });
    context.refer('event', input.event);
    context.refer('assessment', assessment);
    return { assessment };
  },
});
