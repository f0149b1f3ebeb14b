/**
 * Time as reports know it. An instant is milliseconds since 1970 UTC. What is reported has an interval
 * (half-open), a precision, and the zone in which it was stated (domain.md 8.5e, architecture decision 5).
 */
export type Precision = 'minute' | 'hour' | 'day' | 'month' | 'year' | 'range';

export interface Interval {
  /** First instant that belongs to it, in milliseconds since 1970 UTC. */
  readonly from: number;
  /** First instant after it, in milliseconds since 1970 UTC; always greater than `from`. */
  readonly to: number;
  readonly precision: Precision;
  /** IANA zone in which the source stated it. */
  readonly zone: string;
}

/** A window of a question: half-open, certain at both ends. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export type Belonging = 'certain' | 'possible' | 'outside';

/**
 * Whether what happened in `interval` happened in `window`: *certain* when the whole interval lies in it,
 * *possible* when they only overlap, else *outside*.
 */
export function belongs(interval: Window, window: Window): Belonging {
  if (interval.to <= window.from || interval.from >= window.to) return 'outside';
  return interval.from >= window.from && interval.to <= window.to ? 'certain' : 'possible';
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    formats.set(zone, found);
  }
  return found;
}

/** Whether this machine knows the IANA zone. */
export function isZone(zone: string): boolean {
  try {
    format(zone);
    return true;
  } catch {
    return false;
  }
}

/** Offset of `zone` from UTC at `instant`, in milliseconds (east is positive). Throws RangeError on an unknown zone. */
export function offsetAt(instant: number, zone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of format(zone).formatToParts(instant)) part[type] = value;
  const wall = Date.UTC(
    Number(part['year']),
    Number(part['month']) - 1,
    Number(part['day']),
    Number(part['hour']),
    Number(part['minute']),
    Number(part['second']),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

/** The instant at which a clock on the wall of `zone` shows the given UTC-like milliseconds. */
export function instantOfWall(wall: number, zone: string): number {
  const first = wall - offsetAt(wall, zone);
  return wall - offsetAt(first, zone);
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?$/;

function wallOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number | null {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(wall);
  const same =
    back.getUTCFullYear() === year &&
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === day &&
    back.getUTCHours() === hour &&
    back.getUTCMinutes() === minute;
  return same ? wall : null;
}

/**
 * A calendar day ("2021-09-09") as an interval of `zone`, cut at its midnights. Null when it is no such day.
 */
export function dayInterval(text: string, zone: string): Interval | null {
  const m = DAY.exec(text);
  if (!m) return null;
  const wall = wallOf(Number(m[1]), Number(m[2]), Number(m[3]));
  if (wall === null) return null;
  const [from, to] = [instantOfWall(wall, zone), instantOfWall(wall + 86_400_000, zone)];
  return { from, precision: 'day', to, zone };
}

/**
 * An instant from text: ISO 8601 with an offset, or a wall time of `zone` without one. Null when it is neither.
 */
export function instant(text: string, zone: string): number | null {
  const m = MOMENT.exec(text);
  if (!m) return null;
  const second = wallOf(
    Number(m[1]),
    Number(m[2]),
    Number(m[3]),
    Number(m[4]),
    Number(m[5]),
    m[6] === undefined ? 0 : Number(m[6]),
  );
  if (second === null) return null;
  // To the millisecond, so that an instant that was given out reads back as itself.
  const wall = second + (m[7] === undefined ? 0 : Number(m[7].slice(1, 4).padEnd(3, '0')));
  const offset = m[8];
  if (offset === undefined) return instantOfWall(wall, zone);
  if (offset === 'Z') return wall;
  const sign = offset.startsWith('-') ? -1 : 1;
  const digits = offset.slice(1).replace(':', '');
  return wall - sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4))) * 60_000;
}

/** The calendar day of `zone` in which `at` falls, as "YYYY-MM-DD". */
export function dayText(at: number, zone: string): string {
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 10);
}

/** What a clock on the wall of `zone` shows at `at`, as "YYYY-MM-DD HH:MM". */
export function wallText(at: number, zone: string): string {
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16).replace('T', ' ');
}

/**
 * The window that a moment asks about: a day asks about that whole day of `zone`; an instant asks about the
 * 24 hours before it. `at` is the end of the window: what had happened by. Null when the text is neither.
 */
export function momentWindow(text: string, zone: string): (Window & { readonly at: number }) | null {
  const day = dayInterval(text, zone);
  if (day) return { from: day.from, to: day.to, at: day.to };
  const at = instant(text, zone);
  return at === null ? null : { from: at - 86_400_000, to: at, at };
}
