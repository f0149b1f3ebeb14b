/** The two ways in which the list writes days: "10/8/19" is 8 October 2019, "2013-03-20T00:00:00Z" is what it says. */
import type { RowReader } from '../row-reader.ts';

const SHORT = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/;
const LONG = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00:00Z)?$/;

/** The day on which the row was changed, "YYYY-MM-DD". Throws import_value. */
export function updateDay(row: RowReader, now: number): string {
  const found = SHORT.exec(row.text('updatedate'));
  if (!found) throw row.refuse('updatedate', 'M/D/YY');
  return checked(row, 'updatedate', 2000 + Number(found[3]), Number(found[1]), Number(found[2]), now);
}

/** The day on which the site was closed, or null when the list has none. Throws import_value. */
export function closeDay(row: RowReader, now: number): string | null {
  const text = row.orNull('closedate');
  if (text === null) return null;
  const found = LONG.exec(text);
  if (!found) throw row.refuse('closedate', 'YYYY-MM-DD');
  return checked(row, 'closedate', Number(found[1]), Number(found[2]), Number(found[3]), now);
}

function checked(
  row: RowReader,
  column: string,
  year: number,
  month: number,
  day: number,
  now: number,
): string {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) throw row.refuse(column, 'YYYY-MM-DD');
  if (at.getTime() > now)
    throw row.refuse(column, `≤ ${new Date(now).toISOString().slice(0, 10)}`, 'in_the_future');
  return at.toISOString().slice(0, 10);
}
