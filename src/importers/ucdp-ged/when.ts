/**
 * When an event happened, as UCDP says it: a first and a last day, and `date_prec` (UCDP GED codebook 23.1: 1 the day
 * is known, 2 a range of 2 to 6 days, 3 the week, 4 the month, 5 more). A day only where it is one.
 */
import { dayInterval } from '#model/time.ts';
import type { Interval } from '#model/time.ts';
import { alone } from '../row-reader.ts';
import type { RowReader } from '../row-reader.ts';

const DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00:00(?:\.0{1,6})?Z?)?$/;

/** Reads intervals of one zone; days are looked up once, since a table has many rows of a day. */
export function whenReader(zone: string, now: number): (row: RowReader) => Interval {
  const days = new Map<string, Interval | null>();

  function day(row: RowReader, column: string): Interval {
    const text = row.text(column);
    let found = days.get(text);
    if (found === undefined) {
      const match = DAY.exec(text);
      found = match?.[1] ? dayInterval(match[1], zone) : null;
      days.set(alone(text), found);
    }
    if (!found) throw row.refuse(column, 'YYYY-MM-DD');
    if (found.from > now)
      throw row.refuse(column, `≤ ${new Date(now).toISOString().slice(0, 10)}`, 'in_the_future');
    return found;
  }

  return (row) => {
    const precision = row.whole('date_prec', 1, 5);
    const first = day(row, 'date_start');
    const last = day(row, 'date_end');
    if (last.from < first.from) throw row.refuse('date_end', `≥ ${row.text('date_start').slice(0, 10)}`);
    if (precision === 1 && first === last) return first;
    return { from: first.from, precision: 'range', to: last.to, zone };
  };
}
