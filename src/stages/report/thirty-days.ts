/** Thirty days to the moment, and what changed since the day before: new events and new knowledge apart. */
import { say } from '#model/message.ts';
import type { Moment } from '#model/moment.ts';
import { dayInterval, dayText, type Window } from '#model/time.ts';
import type { SourceSums } from './figures.ts';
import type { DayRow } from './queries.ts';
import type { Change, Series } from './shapes.ts';
import type { Days } from './compile/tallies.ts';

const DAYS = 30;
const DAY = 86_400_000;
/** What is new is told to the minute, so that a board read twice asks the same question. */
const MINUTE = 60_000;

/** The last thirty days of the operation's zone up to the one in which the moment falls, and the midnights between. */
export function daysTo(at: number, zone: string): { names: string[]; edges: number[] } {
  const last = Date.parse(dayText(at - 1, zone));
  const names = Array.from({ length: DAYS }, (_, i) =>
    new Date(last - (DAYS - 1 - i) * DAY).toISOString().slice(0, 10),
  );
  const cut = names.map((name) => dayInterval(name, zone));
  const edges = cut.flatMap((d, i) => (d ? (i === cut.length - 1 ? [d.from, d.to] : [d.from]) : []));
  return { names, edges };
}

export interface ThirtyDays {
  readonly series: Series | null;
  readonly change: Change[];
}

/** What is asked of the days of a measure: the window that holds them and the window before, and how they are cut. */
export function daysAsked(moment: Moment): { readonly window: Window; readonly of: Days } {
  const { edges } = daysTo(moment.at, moment.zone);
  return {
    window: { from: Math.min(edges[0] ?? moment.before.from, moment.before.from), to: moment.at },
    of: {
      edges,
      window: moment.window,
      before: moment.before,
      since: Math.floor(moment.known / MINUTE) * MINUTE - DAY,
    },
  };
}

/**
 * The thirty days of a measure from its rows. The line is of one source, the one with most events, since sources are never
 * added; change is said for every source that speaks.
 */
export function thirtyDays(
  measure: string,
  moment: Moment,
  rows: readonly DayRow[],
  now: readonly SourceSums[],
): ThirtyDays {
  const { names } = daysTo(moment.at, moment.zone);
  const sources = [...new Set([...now.map((s) => s.source), ...rows.map((r) => r.source)])].sort();
  const events = (source: string): number => total(rows, source, 'events');
  const shown = [...sources].sort((a, b) => events(b) - events(a))[0];
  return {
    series: shown === undefined ? null : seriesOf(measure, shown, names, rows),
    change: sources.map((source) =>
      changeOf(
        source,
        now.find((s) => s.source === source),
        rows,
      ),
    ),
  };
}

type Counted = 'events' | 'learned' | 'before_certain' | 'before_possible';

function total(rows: readonly DayRow[], source: string, key: Counted): number {
  return rows.filter((r) => r.source === source).reduce((n, r) => n + r[key], 0);
}

function seriesOf(
  measure: string,
  source: string,
  names: readonly string[],
  rows: readonly DayRow[],
): Series {
  const mine = rows.filter((r) => r.source === source);
  return {
    measure,
    source,
    days: names.map((day, i) => {
      const row = mine.find((r) => r.day === i + 1);
      return { day, events: row?.events ?? 0, best: row ? row.best : 0, withoutFigure: row?.without ?? 0 };
    }),
    notOnOneDay: mine.filter((r) => r.day === null).reduce((n, r) => n + r.events, 0),
  };
}

function changeOf(source: string, now: SourceSums | undefined, rows: readonly DayRow[]): Change {
  const events = now?.events ?? 0;
  const learned = total(rows, source, 'learned');
  return {
    source,
    events,
    before: {
      certain: total(rows, source, 'before_certain'),
      possible: total(rows, source, 'before_possible'),
    },
    learned,
    sentence: events + learned === 0 ? say('board.change.none') : say('board.change', { events, learned }),
  };
}
