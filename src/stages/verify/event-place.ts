/** When and where of an event as a person states them. */
import { Problem } from '#model/problems.ts';
import { dayInterval, instant, type Interval } from '#model/time.ts';

/** Reads the interval of an event. Throws Problem not_a_moment, end_before_start, in_the_future. */
export function intervalOf(
  when: { from: string; to?: string | undefined },
  zone: string,
  now: number,
): Interval {
  const first = part(when.from, zone, 'when.from');
  const last = when.to === undefined ? first : part(when.to, zone, 'when.to');
  if (last.to <= first.from) throw new Problem('end_before_start', { field: 'when.to' });
  if (first.from > now)
    throw new Problem('in_the_future', { field: 'when.from', params: { value: when.from } });
  const same = first.from === last.from && first.to === last.to;
  return { from: first.from, to: last.to, precision: same ? first.precision : 'range', zone };
}

function part(value: string, zone: string, field: string): Interval {
  const day = dayInterval(value, zone);
  if (day) return day;
  const at = instant(value, zone);
  if (at === null) throw new Problem('not_a_moment', { field, params: { value: value.slice(0, 40) } });
  return { from: at, to: at + 60_000, precision: 'minute', zone };
}

/**
 * PostgreSQL box around a circle of uncertainty, as text. Degrees, WGS 84; `metres` the radius. Generous: 110.5 km a
 * degree of latitude is the shortest on the ellipsoid, and longitude is widened by its cosine (all of it near a pole).
 */
export function circleBox(lon: number, lat: number, metres: number): string {
  const dLat = metres / 110_500;
  const cos = Math.cos(((Math.abs(lat) + dLat) * Math.PI) / 180);
  const dLon = cos <= 0.01 ? 180 : Math.min(180, metres / (110_500 * cos));
  return `((${lon - dLon},${lat - dLat}),(${lon + dLon},${lat + dLat}))`;
}
