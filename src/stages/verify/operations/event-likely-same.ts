import { z } from 'zod';
import { say, type Message } from '#model/message.ts';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { id } from '#model/text.ts';
import { likelySame, type LikelySame } from '../likely-same.ts';
import type { PairSide } from '../queries/links.ts';

const DAY = 86_400_000;

const count = z.int().nullable();
const side = z.object({
  event: z.uuid(),
  when: z.object({ from: z.string(), to: z.string(), precision: z.string() }),
  place: z.string().nullable().describe('Finest area that certainly contains it.'),
  statements: z.array(
    z.object({ source: z.string(), harm: z.string(), low: count, best: count, high: count }),
  ),
});
const param = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const message: z.ZodType<Message, Message> = z
  .object({ code: z.string(), params: z.record(z.string(), param).exactOptional() })
  .describe('A sentence as a code and its parameters.');

/** Likely same incidents are named for a person to judge; nothing is linked, and nothing is added (decision 14). */
export const eventLikelySame = operation({
  code: 'event.likely-same',
  stage: 'verify',
  summary: { en: 'Events that may be one fact', fr: 'Événements qui sont peut-être un seul fait' },
  about:
    'Lists pairs of events of different sources, or of different reports, whose times overlap within a day and whose places may be the same. What each states stands side by side and is never added. A person decides (event.link); pairs already linked are marked.',
  http: { method: 'GET', path: '/api/operations/{operation}/likely-same' },
  cli: { command: 'event likely-same' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  input: z.object({
    at: momentInput.at,
    days: z.int().min(1).max(1100).default(30).describe('Of the days up to the moment.'),
    slack: z.int().min(0).max(7).default(1).describe('Days by which their times may miss each other.'),
    event: id.optional().describe('Only pairs of this event.'),
    limit: z.int().min(1).max(500).default(100).describe('At most this many.'),
  }),
  output: z.object({
    from: z.string(),
    to: z.string(),
    pairs: z.array(
      z.object({
        a: side,
        b: side,
        metres: z
          .number()
          .nullable()
          .describe('Between their points; null: one has none, and their areas may be the same.'),
        linked: z.boolean(),
        sentence: message,
      }),
    ),
    more: z.boolean().describe('There are more than `limit`.'),
  }),
  async run(context, input) {
    const moment = momentOf({ at: input.at }, await context.oma(), context.now);
    const { days, slack, event, limit } = input;
    const from = moment.at - days * DAY;
    const search = { from, to: moment.at, slack, event: event ?? null, notOf: null, limit };
    const { pairs, more } = await likelySame(context.tx, search);
    return {
      from: iso(from),
      to: iso(moment.at),
      pairs: pairs.map((one) => pairOf(one, moment.zone)),
      more,
    };
  },
});

const iso = (at: number | Date | string): string => new Date(at).toISOString();

function sideOf({ event, from, to, precision, place, statements }: PairSide): z.input<typeof side> {
  return { event, when: { from: iso(from), to: iso(to), precision }, place, statements: [...statements] };
}

function pairOf({ a, b, metres, linked, sources, day, place }: LikelySame, zone: string) {
  const sentence = say('event.likely_same', { sources, day, zone, place, metres });
  return { a: sideOf(a), b: sideOf(b), metres, linked, sentence };
}
