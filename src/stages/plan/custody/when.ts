/** When a step was taken, as a person or a source states it: a day, a month, a year, or only bounds. */
import { Problem } from '#model/problems.ts';
import { dayInterval, instant, instantOfWall, type Precision } from '#model/time.ts';
import type { Span } from '#model/custody.ts';

export interface Stated extends Span {
  readonly precision: Precision | null;
}

interface Said {
  readonly on?: string | undefined;
  readonly after?: string | undefined;
  readonly by?: string | undefined;
}

const NOT_KNOWN: Stated = { from: null, to: null, precision: null };

/**
 * Reads it in `zone` (IANA). `on` is the whole of what it names; `after` begins at its end, `by` ends at its end. Throws
 * Problem not_a_moment, in_the_future, end_before_start, naming the field.
 */
export function whenOf(said: Said | null, zone: string, now: number): Stated {
  if (said === null) return NOT_KNOWN;
  if (said.on !== undefined) return past(part(said.on, zone, 'when.on'), now, 'when.on', said.on);
  const after =
    said.after === undefined
      ? null
      : past(part(said.after, zone, 'when.after'), now, 'when.after', said.after);
  const by = said.by === undefined ? null : past(part(said.by, zone, 'when.by'), now, 'when.by', said.by);
  if (!after && !by) return NOT_KNOWN;
  if (after && by && by.to <= after.to) throw new Problem('end_before_start', { field: 'when.by' });
  return { from: after?.to ?? null, to: by?.to ?? null, precision: 'range' };
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
}

function past(read: Part, now: number, field: string, value: string): Part {
  if (read.from > now) throw new Problem('in_the_future', { field, params: { value } });
  return read;
}

function part(text: string, zone: string, field: string): Part {
  const day = dayInterval(text, zone);
  if (day) return day;
  const m = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text);
  if (m) {
    const [year, month] = [Number(m[1]), m[2] === undefined ? null : Number(m[2]) - 1];
    const from = Date.UTC(year, month ?? 0, 1);
    const to = month === null ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month + 1, 1);
    return {
      from: instantOfWall(from, zone),
      to: instantOfWall(to, zone),
      precision: month === null ? 'year' : 'month',
    };
  }
  const at = instant(text, zone);
  if (at === null) throw new Problem('not_a_moment', { field, params: { value: text.slice(0, 40) } });
  return { from: at, to: at + 60_000, precision: 'minute' };
}
