import { z } from 'zod';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { code } from '#model/text.ts';
import { populationFigures } from '../queries.ts';

/** How many people each source says there are, by area, year and group. */
export const populationRead = operation({
  code: 'population.read',
  stage: 'understand',
  summary: { en: 'Population', fr: 'Population' },
  about:
    'The population figures held of an area, or of every area of a level: by source, year, group, sex and age. Figures of different sources, years or groups are not added, and none is spread over an area.',
  http: { method: 'GET', path: '/api/operations/{operation}/population' },
  cli: { command: 'population' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    place: code.optional().describe('Only of this area.'),
    level: z.int().min(0).max(9).optional().describe('Only of areas of this level.'),
    known: momentInput.known,
    limit: z.int().min(1).max(10_000).default(1000).describe('At most this many.'),
  }),
  output: z.object({
    known: z.string().describe('What we knew by, UTC.'),
    figures: z.array(
      z.object({
        place: z.string(),
        name: z.string().nullable(),
        level: z.int(),
        group: z.string(),
        sex: z.string(),
        ageFrom: z.int().nullable().describe('Years; null: not stated.'),
        ageTo: z.int().nullable().describe('Years; null: not stated.'),
        people: z.int(),
        year: z.int().describe('Year that the figure speaks of.'),
        statedBy: z.string(),
        source: z.string(),
      }),
    ),
    more: z.boolean().describe('Whether there are more than were asked for.'),
  }),
  async run(context, input) {
    const moment = momentOf({ known: input.known }, await context.oma(), context.now);
    const found = await populationFigures(context.tx, { ...input, limit: input.limit + 1 }, moment);
    return {
      known: new Date(moment.known).toISOString(),
      figures: found.slice(0, input.limit),
      more: found.length > input.limit,
    };
  },
});
