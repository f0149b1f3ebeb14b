/**
 * What stands first on the board: what must be decided, and what is owed (question 12). Only what is held or declared is
 * said; no register of decisions or of what was sent exists yet, and each list says so.
 */
import type { AreaDeclaration, Output } from '#model/area.ts';
import { say, type Message } from '#model/message.ts';
import type { Moment } from '#model/moment.ts';
import { dayInterval, dayText, instant } from '#model/time.ts';
import { likelySame } from '#stages/verify/likely-same.ts';
import type { BoardGround } from './panels.ts';
import type { PanelAnswer } from './shapes.ts';
import { eventSources } from './sources.ts';

/** Pairs named on the board; more are counted, and listed by event.likely-same. */
const NAMED = 5;
/** Events of the smaller sources beyond which pairs are not looked for on a board: event.likely-same does (house). */
const SEARCHED = 100;

type Part = { state: 'answered' | 'partly' | 'unknown'; sentences: Message[] };

/** What must be decided, as far as it follows from what is held. `situation`: of the legal frame in force. */
export function decide(situation: string, pairs: readonly Message[]): Part {
  const asked = [...(situation === 'undetermined' ? [say('board.decide.legal_frame')] : []), ...pairs];
  return {
    state: asked.length > 0 ? 'partly' : 'unknown',
    sentences: [...asked, say('board.decide.none_recorded')],
  };
}

/** What is owed by the calendar, and the reviews of handed-over objects that are due. Whether it was sent is unknown. */
export function owe(areas: readonly AreaDeclaration[], panels: readonly PanelAnswer[], moment: Moment): Part {
  const outputs = areas
    .flatMap((a) => a.outputs ?? [])
    .sort((a, b) => RANK(a) - RANK(b))
    .map((o) => owed(o, moment));
  const reviews = panels.flatMap((p) => p.sentences.filter((s) => s.code === 'custody.review_due'));
  const due = [...reviews, ...outputs];
  return {
    state: due.length > 0 ? 'partly' : 'unknown',
    sentences: [
      ...due,
      ...(outputs.length > 0 ? [say('board.owe.calendar')] : []),
      say('board.owe.none_recorded'),
    ],
  };
}

/** Those of today first, then those with a day, then those of the week. */
const RANK = ({ due }: Output): number => ('after' in due ? 1 : due.each === 'day' ? 0 : 2);

function owed({ code, due }: Output, { at, zone }: Moment): Message {
  if ('after' in due) return say('board.owe.by_day', { code, day: nextDay(due, at, zone), zone });
  return due.each === 'week'
    ? say('board.owe.weekly', { code })
    : say('board.owe.by_time', { code, by: nextTime(due.by, at, zone), zone });
}

/** The next such time of day that is not before `at`, in milliseconds UTC. */
function nextTime(by: string, at: number, zone: string): number {
  const day = dayText(at, zone);
  const today = instant(`${day}T${by}`, zone);
  if (today !== null && today >= at) return today;
  const after = dayInterval(day, zone)?.to ?? at;
  return instant(`${dayText(after, zone)}T${by}`, zone) ?? after;
}

/** The next day that lies so many days after the end of a month or a quarter, not before the day of `at`. */
function nextDay(due: { after: 'month' | 'quarter'; days: number }, at: number, zone: string): string {
  const today = dayText(at - 1, zone);
  const months = due.after === 'month' ? 1 : 3;
  const [year, month] = today.split('-').map(Number) as [number, number];
  // From the period before this one on: what it owes may still be due.
  let last = Math.floor((month - 1) / months) * months;
  for (;;) {
    const day = new Date(Date.UTC(year, last, due.days)).toISOString().slice(0, 10);
    if (day >= today) return day;
    last += months;
  }
}

/**
 * Incidents of the window that may be one fact, of different sources, as sentences. The events of the source that has most
 * are compared with and not each looked up. `events`: how many events of the window each source has.
 */
export async function mayBeOne(
  ground: BoardGround,
  events: readonly { readonly source: string; readonly events: number }[],
): Promise<Message[]> {
  const { tx, moment, held, areas } = ground;
  // What may be one fact is judged with what is held now; of what was known earlier, nothing is said.
  if (!moment.knownIsNow) return [];
  const speaking = events.filter((e) => e.events > 0).sort((a, b) => b.events - a.events);
  const [largest, ...others] = speaking;
  // The other of a pair may be of the day before or after: one source may speak alone here, not where it is the only one.
  if (!largest || (others.length === 0 && eventSources(areas, held).length < 2)) return [];
  const searched = others.length === 0 ? speaking : others;
  const n = searched.reduce((sum, e) => sum + e.events, 0);
  if (n > SEARCHED) return [say('board.decide.pairs_not_searched')];
  const found = await likelySame(tx, {
    ...moment.window,
    slack: 1,
    event: null,
    notOf: others.length === 0 ? null : largest.source,
    limit: NAMED + 1,
  });
  const open = found.pairs.filter((p) => !p.linked);
  if (open.length === 0) return [];
  const titled = (code: string): string => held.find((h) => h.code === code)?.title ?? code;
  return [
    say('board.decide.one_fact'),
    ...open
      .slice(0, NAMED)
      .map(({ sources, day, place, metres }) =>
        say('event.likely_same', { sources: sources.map(titled), day, zone: moment.zone, place, metres }),
      ),
    ...(open.length > NAMED || found.more ? [say('board.decide.more_pairs')] : []),
  ];
}
