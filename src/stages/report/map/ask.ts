/** What a map asks: events of a window or behind a figure, as they were known. The tile and its summary ask the same. */
import { z } from 'zod';
import { say, type Message } from '#model/message.ts';
import { momentInput, momentOf, type Moment } from '#model/moment.ts';
import type { Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { instantOfWall, offsetAt } from '#model/time.ts';
import { refuseUnlessShown } from '#stages/share/list-shown.ts';
import { ALL_EVENTS } from '../all-events.ts';
import type { Ask } from '../ask.ts';
import { askOfRef } from '../ask-of-ref.ts';
import { askAt } from '../figures.ts';
import { anyLinks } from '../queries/links.ts';
import { keysOf } from '../queries/written.ts';
import type { Keys } from '../remembered.ts';

const [DAY, MINUTE] = [86_400_000, 60_000];

export const mapInput = {
  ...momentInput,
  days: z
    .int()
    .min(1)
    .max(40_000)
    .default(30)
    .describe(
      'How many days of the zone of the operation the window has; it ends where `at` says. Default: 30.',
    ),
  ref: z
    .string()
    .max(2000)
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional()
    .describe('Reference of a figure, as the board gives it: only its records are drawn, in its own window.'),
  list: id
    .optional()
    .describe('A protective list, by its release: of protected objects only those on it are drawn.'),
};

export interface MapAsk {
  readonly ask: Ask;
  /** Whether the events are the records of a figure. */
  readonly byRecord: boolean;
  readonly moment: Moment;
  /** Under which what is drawn may be kept. */
  readonly keys: Keys;
  /** The release of a protective list, whose objects alone are drawn; null: all. */
  readonly list: string | null;
}

/** Reads what is asked. Throws Problem not_a_moment, in_the_future, unknown_code, invalid_input when a figure and a window are both given, and what refuses a list. */
export async function mapAskOf(
  context: Context,
  input: {
    readonly at?: string | undefined;
    readonly known?: string | undefined;
    readonly days: number;
    readonly ref?: string | undefined;
    readonly list?: string | undefined;
  },
): Promise<MapAsk> {
  const asked = await windowAskOf(context, input);
  if (input.list !== undefined) await refuseUnlessShown(context, input.list, asked.ask.known);
  return { ...asked, list: input.list ?? null };
}

async function windowAskOf(
  context: Context,
  input: Pick<Parameters<typeof mapAskOf>[1], 'at' | 'known' | 'days' | 'ref'>,
): Promise<Omit<MapAsk, 'list'>> {
  const { tx } = context;
  const oma = await context.oma();
  const keys = await keysOf(tx);
  const moment = momentOf(input, oma, context.now);
  if (input.ref !== undefined) {
    // A figure says its own times; two answers to one question would not add up.
    if (input.at !== undefined || input.known !== undefined)
      throw new Problem('invalid_input', {
        field: input.at === undefined ? 'known' : 'at',
        params: { expected: 'ref' },
      });
    const { ask } = await askOfRef(context, input.ref);
    return { ask, byRecord: true, moment, keys };
  }
  const { zone } = moment;
  // Now is the minute that is running, to its end: else each tile of one screen would ask of a moment of its own.
  const now = input.at === undefined && oma.opensAt === null;
  const at = now ? Math.ceil(moment.at / MINUTE) * MINUTE : moment.at;
  const from = instantOfWall(at + offsetAt(at, zone) - input.days * DAY, zone);
  const ask = askAt(ALL_EVENTS, null, moment, null, await anyLinks(tx, moment));
  return { ask: { ...ask, window: { from, to: at } }, byRecord: false, moment, keys };
}

/** The window in words: its first and its last day, or its hours. */
export function windowSaid({ ask, moment }: MapAsk): Message {
  const { from, to } = ask.window;
  const whole = [from, to].every((ms) => (ms + offsetAt(ms, moment.zone)) % DAY === 0);
  const days = Math.round((to - from) / DAY);
  return whole
    ? say('map.window_days', { days, from, to: to - 1, zone: moment.zone })
    : say('map.window_hours', { days, from, to, zone: moment.zone });
}
