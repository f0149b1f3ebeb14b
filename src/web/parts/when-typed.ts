/**
 * Dates as they are typed: 2021-09-09, or 2021-09-09 06:00. Year first, because no reader takes it for another order; a
 * date input of the browser follows the browser's language and not Amparo's, and 09/10 is then one day or the other.
 */
import { dayInterval, instant } from '#model/time.ts';

/** A whole day, a moment of a day, or either. */
export type WhenKind = 'day' | 'moment' | 'either';

/** Digits of Arabic keyboards (and of Persian ones) are digits. */
const latin = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/**
 * What was typed as operations take it: "2021-09-09", or "2021-09-09T06:00" with its seconds and offset where it has them.
 * Null when it is no such date (30 February), or no date of that kind.
 */
export function readWhen(typed: string, kind: WhenKind): string | null {
  const text = latin(typed)
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .trim();
  if (kind !== 'moment' && dayInterval(text, 'UTC') !== null) return text;
  if (kind === 'day') return null;
  const moment = text.replace(/^(\d{4}-\d{2}-\d{2})[\sT]+(?=\d)/, '$1T');
  return instant(moment, 'UTC') === null ? null : moment;
}

/** As it is shown in a field: with a space where operations have a T. */
export function writtenWhen(value: string): string {
  return value.replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ');
}

/** What was typed with its day chosen anew: its time stays, or is `time` where it has none. */
export function withDay(typed: string, day: string, kind: WhenKind, time = '06:00'): string {
  const had = readWhen(typed, kind);
  if (kind === 'day' || (kind === 'either' && (had === null || had.length === 10))) return day;
  return `${day} ${had === null ? time : had.slice(11)}`;
}
