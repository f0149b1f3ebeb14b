import { z } from 'zod';
import { say } from '#model/message.ts';
import { momentInput } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { code } from '#model/text.ts';
import { ALL_EVENTS } from '../all-events.ts';
import { groundOf, heading } from '../board.ts';
import { askAt } from '../figures.ts';
import { overview, type OverviewRow } from '../queries/overview.ts';
import { message } from '../shapes.ts';

const counted = z.object({ certain: z.int(), possible: z.int() });

/** The cross-area view: an event that stands in three areas is seen in each and is one in the total (T-004, T-058). */
export const areaOverview = operation({
  code: 'area.overview',
  stage: 'report',
  summary: { en: 'Events over all areas', fr: 'Événements de tous les domaines' },
  about:
    'How many events each area sees in a window, and how many there are in all: an event that stands in several areas is counted once in the total, so the areas do not add up to it. By source; sources are never added.',
  http: { method: 'GET', path: '/api/operations/{operation}/overview' },
  cli: { command: 'overview' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    place: code.optional().describe('Code of an admin area. Default: the whole operation.'),
    ...momentInput,
  }),
  output: z.object({
    sentences: z.array(message),
    distinct: z
      .object({
        atMost: z.int(),
        linked: z.int().describe('Of these, facts that a person linked out of several events.'),
      })
      .describe(
        'Events of all sources, certain or possible, linked ones once. An upper bound: what nobody linked may be the same.',
      ),
    bySource: z.array(
      z.object({
        source: z.string(),
        total: counted.describe('Each event once.'),
        areas: z.array(z.object({ area: z.string(), label: message }).extend(counted.shape)),
        inNoArea: counted.describe('Classified under no area yet.'),
      }),
    ),
  }),
  async run(context, input) {
    const ground = await groundOf(context, input);
    const rows = await overview(
      context.tx,
      askAt(ALL_EVENTS, ground.place, ground.moment, null, ground.linked),
    );
    const sources = [...new Set(rows.flatMap((r) => r.source ?? []))];
    const all = rows.find((r) => r.source === null);
    const distinct = { atMost: all?.events ?? 0, linked: all?.linked ?? 0 };
    return {
      sentences: [
        ...heading(ground.moment),
        say('event.distinct', { events: distinct.atMost, linked: distinct.linked }),
      ],
      distinct,
      bySource: sources.map((source) => ({
        source,
        total: of(rows, source, null),
        areas: context.areas.map((a) => ({
          area: a.code,
          label: say(`area.${a.code}`),
          ...of(rows, source, a.code),
        })),
        inNoArea: of(rows, source, ''),
      })),
    };
  },
});

function of(
  rows: readonly OverviewRow[],
  source: string,
  area: string | null,
): { certain: number; possible: number } {
  const mine = rows.filter((r) => r.source === source && r.area === area);
  return {
    certain: mine.find((r) => r.surely)?.events ?? 0,
    possible: mine.find((r) => !r.surely)?.events ?? 0,
  };
}
