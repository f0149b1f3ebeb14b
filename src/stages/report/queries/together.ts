/**
 * SQL of the report stage on several measures of one board at once. Measures that ask of the same events share one reading
 * of the tables: of a day's panel most of the time went into finding the same events and statements for each again.
 */
import type { Transaction } from '#model/operation.ts';
import type { Window } from '#model/time.ts';
import { binder, type Ask, type Binder } from '../ask.ts';
import type { Slice } from '../compile/candidates.ts';
import { namedOf, needsGroups, needsSaid, recordOf, saidOf, statedOf, type Names } from '../compile.ts';
import type { DayRow, SumRow } from '../queries.ts';
import { remembered } from '../remembered.ts';
import { daysOf, sumsOf, type Days } from '../compile/tallies.ts';

/** What is wanted of a measure: its sums in the window of the ask and, where asked for, its days in a wider window. */
export interface Wanted {
  readonly ask: Ask;
  readonly days: { readonly window: Window; readonly of: Days } | null;
}

export interface Counted {
  readonly sums: readonly SumRow[];
  /** Null: not asked for. */
  readonly days: readonly DayRow[] | null;
}

const SUMS: Omit<Slice, 'window'> = { inside: 'in_window', surely: 'surely_window' };
const DAYS: Omit<Slice, 'window'> = { inside: 'true', surely: 'surely_days' };

/**
 * Sums and days of measures, in the order wanted, the same as `sums` and `days` give of each alone. All are asked of one
 * place, window and knowledge, by all sources, without a group; a window of days holds the window of the ask.
 */
export async function together(tx: Transaction, wanted: readonly Wanted[]): Promise<Counted[]> {
  const groups = Map.groupBy(wanted, ({ ask: { measure: m } }) =>
    JSON.stringify([m.date, m.filter.classified ?? null, m.assessed]),
  );
  const found = new Map<Wanted, Counted>();
  for (const group of groups.values()) {
    const bind = binder();
    const sql = statement(group, bind);
    const first = group[0] as Wanted;
    const [row] = await remembered<Record<string, SumRow[] & DayRow[]>>(
      tx,
      first.ask.snapshot,
      sql,
      bind.values,
    );
    group.forEach((one, i) =>
      found.set(one, { sums: row?.[`sums_${i}`] ?? [], days: one.days ? (row?.[`days_${i}`] ?? []) : null }),
    );
  }
  return wanted.map((one) => found.get(one) as Counted);
}

/** One statement with one row: a column of sums for each measure, and one of days for those that want it. */
function statement(group: readonly Wanted[], bind: Binder): string {
  const first = group[0] as Wanted;
  const wider = group.find((w) => w.days)?.days;
  const days: Slice | null = wider ? { ...DAYS, window: wider.window } : null;
  const window: Slice = { ...SUMS, inside: days ? SUMS.inside : 'true', window: first.ask.window };
  const widest: Ask = days ? { ...first.ask, window: days.window } : first.ask;
  const relations = [`stated as (${statedOf(widest, bind, 'figure', days ? [window, days] : [window])})`];
  if (group.some((w) => needsSaid(w.ask)))
    relations.push(saidOf(first.ask, bind, 'figure', window, 'said_window'));
  if (days && group.some((w) => w.days && needsSaid(w.ask)))
    relations.push(saidOf(first.ask, bind, 'days', days, 'said_days'));
  if (group.some((w) => needsGroups(w.ask, 'figure')))
    relations.push(namedOf(first.ask, bind, 'said_window', 'named_window'));
  if (days && group.some((w) => w.days && needsGroups(w.ask, 'days')))
    relations.push(namedOf(first.ask, bind, 'said_days', 'named_days'));
  const columns: string[] = [];
  group.forEach(({ ask, days: asked }, i) => {
    const names = (of: string): Names => ({
      said: `said_${of}`,
      named: `named_${of}`,
      part: `part_${of}_${i}`,
      record: `record_${of}_${i}`,
    });
    relations.push(...recordOf(ask, bind, 'figure', window, names('window')));
    columns.push(`${rows(sumsOf(ask, names('window').record))} as sums_${i}`);
    if (!asked || !days) return;
    relations.push(...recordOf(ask, bind, 'days', days, names('days')));
    columns.push(`${rows(daysOf(ask, asked.of, names('days').record, bind))} as days_${i}`);
  });
  return `with ${relations.join(', ')} select ${columns.join(', ')}`;
}

const rows = (select: string): string => `(select coalesce(json_agg(x), '[]') from (${select}) x)`;
