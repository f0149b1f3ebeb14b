import { z } from 'zod';
import { momentInput } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { keyFor } from '../remembered.ts';
import { groundOf } from '../board.ts';
import { coverageOf } from '../quality.ts';
import { districts, eventCells, objectCells, peopleCells, shares, type Asked } from '../queries/quality.ts';
import { layerLine } from '../shapes.ts';

/** Months of events that are looked at: as many as a check looks back, halved (house). */
const MONTHS = 12;

const cell = z.object({
  district: z.string(),
  there: z.int().describe('Certainly in it.'),
  perhaps: z.int().describe('Perhaps in it: known to one of several areas.'),
  withoutPoint: z.int().describe('Of those there, without a usable point.'),
  newest: z.string().nullable().describe('Newest day, or year of a figure; null: not said.'),
});

/** Coverage, freshness and unknown shares, for the page "Sources and quality" (T-071, never 7, never 13). */
export const qualityRead = operation({
  code: 'quality.read',
  stage: 'report',
  summary: { en: 'Coverage, freshness, unknown shares', fr: 'Couverture, fraîcheur, parts inconnues' },
  about:
    'How good what is held is: the state and age of every layer, what of each is known of which district, and of how much a field is unknown, by source. Events are those of the twelve months to the moment. A district where a layer shows nothing is not one where there is nothing.',
  http: { method: 'GET', path: '/api/operations/{operation}/quality' },
  cli: { command: 'quality' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    level: z.coerce
      .number()
      .int()
      .min(0)
      .max(3)
      .default(2)
      .describe('Level of the districts; where none is held, the finest above it.'),
    ...momentInput,
  }),
  output: z.object({
    at: z.string(),
    known: z.string(),
    from: z.string().describe('Events are of the months from here to `at`.'),
    layers: z.array(layerLine),
    level: z.int().nullable().describe('Level of the districts; null: no boundaries are held.'),
    districts: z.array(z.object({ code: z.string(), name: z.string(), path: z.array(z.string()) })),
    coverage: z
      .array(
        z.object({
          layer: z.string(),
          kind: z.enum(['objects', 'events', 'population', 'places']),
          cells: z.array(cell).describe('Districts of which something of it is known.'),
          nowhere: z.int().describe('What no one district is known of.'),
        }),
      )
      .describe('Layers of which anything is held.'),
    objectsWithheld: z
      .boolean()
      .describe('Whether protected objects by district are left out, for roles that do not read them.'),
    shares: z.array(
      z.object({
        source: z.string().nullable().describe('Null: recorded by persons.'),
        of: z.enum(['events', 'people', 'objects']),
        field: z.string(),
        unknown: z.int(),
        all: z.int(),
      }),
    ),
  }),
  async run(context, input) {
    const ground = await groundOf(context, { at: input.at, known: input.known });
    const { tx, moment, held, layers, areas, keys } = ground;
    const found = await districts(tx, moment, input.level);
    const level = found[0]?.level ?? null;
    const to = new Date(moment.at);
    const from = Date.UTC(to.getUTCFullYear(), to.getUTCMonth() - MONTHS, to.getUTCDate());
    const ask: Asked = {
      known: moment.known,
      knownIsNow: moment.knownIsNow,
      level: level ?? 0,
      window: { from, to: moment.at },
      snapshot: keyFor(keys, 'facts', 'objects', 'places'),
    };
    const objects = context.may('operational', 'read');
    const rows =
      level === null
        ? []
        : [
            ...(objects ? await objectCells(tx, ask) : []),
            ...(await eventCells(tx, ask)),
            ...(await peopleCells(tx, ask)),
          ];
    return {
      at: new Date(moment.at).toISOString(),
      known: new Date(moment.known).toISOString(),
      from: new Date(from).toISOString(),
      layers: [...layers],
      level,
      districts: found.map(({ code, name, path }) => ({ code, name, path: [...path] })),
      coverage: coverageOf(areas, held, rows, found).map((c) => ({ ...c, cells: [...c.cells] })),
      objectsWithheld: !objects,
      shares: [...(await shares(tx, ask, objects))],
    };
  },
});
