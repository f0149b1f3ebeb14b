/** The day of an incident: "2021-09-09", with or without midnight behind it, or the day number of a workbook. */
import { dayInterval } from '#model/time.ts';
import type { Interval } from '#model/time.ts';
import type { RowReader } from '../row-reader.ts';

const DAY = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00(?:\.000)?Z)?$/;
/** Day 1 is 1 January 1900; day 60 is a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1). */
const SERIAL = /^\d{5}$/;
const DAY_1970 = 25_569;

/** The day as text ("YYYY-MM-DD"). Throws import_value. */
export function dayOf(row: RowReader, now: number): string {
  const text = row.text('Date');
  const day = SERIAL.test(text)
    ? new Date((Number(text) - DAY_1970) * 86_400_000).toISOString().slice(0, 10)
    : DAY.exec(text)?.[1];
  if (day === undefined || !dayInterval(day, 'UTC')) throw row.refuse('Date', 'YYYY-MM-DD');
  if (Date.parse(day) > now)
    throw row.refuse('Date', `≤ ${new Date(now).toISOString().slice(0, 10)}`, 'in_the_future');
  return day;
}

/** The interval of a day that `dayOf` gave. */
export function intervalOf(day: string, zone: string): Interval {
  const found = dayInterval(day, zone);
  if (!found) throw new RangeError(`no day: ${day}`);
  return found;
}
