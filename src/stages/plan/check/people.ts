/**
 * How many people: bounds, or "cannot be said". At least those of named settlements wholly inside; at most those of the
 * whole districts touched. Never a share of an area (never 14): people are not spread evenly, least of all displaced ones.
 */
import type { Box } from '#model/geometry.ts';
import { say, type Message } from '#model/message.ts';
import type { Transaction } from '#model/operation.ts';
import { geodesicMetres } from '#methods/geodesy/geodesic.ts';
import type { Prepared } from '#methods/geometry/prepare.ts';
import { waysOf } from '#methods/geometry/ways.ts';
import type { Knowing } from '../queries/knowing.ts';
import {
  readPopulation,
  readSettlements,
  type PopulationRow,
  type SettlementRow,
} from '../queries/people.ts';
import type { District } from './districts.ts';

export interface Bound {
  readonly people: number;
  /** Places counted, whole. */
  readonly places: readonly string[];
  /** Admin level of those places; null for settlements. */
  readonly level: number | null;
  readonly year: number;
  readonly source: string;
  readonly statedBy: string;
  readonly female: number | null;
  readonly male: number | null;
  readonly ages: readonly {
    readonly from: number | null;
    readonly to: number | null;
    readonly sex: string;
    readonly people: number;
  }[];
}

export interface People {
  /** `bounded`, `at_most`, `at_least` or `cannot_be_said`. */
  readonly state: 'bounded' | 'at_most' | 'at_least' | 'cannot_be_said';
  readonly lower: Bound | null;
  readonly upper: Bound | null;
  /** Districts touched without a figure. */
  readonly missing: readonly string[];
  readonly sentences: readonly Message[];
}

/** Reads the bounds. `settlements` says whether any named settlement is held. */
export async function peopleOf(
  tx: Transaction,
  shape: Prepared,
  boxes: readonly Box[],
  within: number,
  touched: readonly District[],
  settlements: boolean,
  knowing: Knowing,
): Promise<People> {
  const figures = await readPopulation(
    tx,
    touched.map((d) => d.code),
    knowing,
  );
  const finest = figures.reduce((max, f) => Math.max(max, f.level), -1);
  const places = touched.filter((d) => d.level === finest).map((d) => d.code);
  const upper = boundOf(
    figures.filter((f) => f.level === finest),
    places,
    finest,
  );
  const missing = upper ? places.filter((code) => !upper.places.includes(code)) : places;
  const lower = settlements ? await settled(tx, shape, boxes, within, knowing) : null;
  const state = lower && upper ? 'bounded' : upper ? 'at_most' : lower ? 'at_least' : 'cannot_be_said';
  return { state, lower, upper, missing, sentences: said(lower, upper, missing) };
}

async function settled(
  tx: Transaction,
  shape: Prepared,
  boxes: readonly Box[],
  within: number,
  knowing: Knowing,
): Promise<Bound | null> {
  const rows = await readSettlements(tx, boxes, knowing);
  const inside = new Set(rows.filter((row) => whollyInside(shape, within, row)).map((row) => row.code));
  const figures = await readPopulation(tx, [...inside], knowing);
  return boundOf(figures, [...inside], null);
}

/** A settlement is counted only when the circle around it is: an edge of a town that is outside is not "at least". */
function whollyInside(shape: Prepared, within: number, { shape: settlement }: SettlementRow): boolean {
  const positions = waysOf(settlement).flat();
  const lon = positions.reduce((sum, p) => sum + p[0], 0) / positions.length;
  const lat = positions.reduce((sum, p) => sum + p[1], 0) / positions.length;
  const radius = positions.reduce((max, p) => Math.max(max, geodesicMetres(lon, lat, p[0], p[1])), 0);
  const depth = shape.covers(lon, lat) ? shape.distanceToEdge(lon, lat) : -shape.distance(lon, lat);
  return depth + within >= radius;
}

/**
 * The sum over whole places of one source's latest year: that which has a figure for most of them. Figures of different
 * sources or years are never added. Totals are those without an age; where a source gives only women and men, both together.
 */
function boundOf(
  figures: readonly PopulationRow[],
  places: readonly string[],
  level: number | null,
): Bound | null {
  const series = new Map<string, PopulationRow[]>();
  for (const f of figures) {
    const key = JSON.stringify([f.source, f.statedBy, f.group, f.year]);
    const list = series.get(key);
    if (list) list.push(f);
    else series.set(key, [f]);
  }
  const bounds = [...series.values()].map((rows) => sumOf(rows, places, level)).filter((b) => b !== null);
  bounds.sort(
    (a, b) =>
      b.places.length - a.places.length ||
      b.year - a.year ||
      b.people - a.people ||
      (a.source < b.source ? -1 : 1),
  );
  return bounds[0] ?? null;
}

function sumOf(
  rows: readonly PopulationRow[],
  places: readonly string[],
  level: number | null,
): Bound | null {
  const first = rows[0];
  if (!first) return null;
  const of = (place: string, sex: string): number | null =>
    rows.find((r) => r.place === place && r.sex === sex && r.ageFrom === null && r.ageTo === null)?.people ??
    null;
  const known: string[] = [];
  let people = 0;
  let [female, male]: [number | null, number | null] = [0, 0];
  for (const place of places) {
    const [all, women, men] = [of(place, 'all'), of(place, 'female'), of(place, 'male')];
    const total = all ?? (women !== null && men !== null ? women + men : null);
    if (total === null) continue;
    known.push(place);
    people += total;
    female = female === null || women === null ? null : female + women;
    male = male === null || men === null ? null : male + men;
  }
  if (known.length === 0) return null;
  return {
    people,
    places: known,
    level,
    year: first.year,
    source: first.source,
    statedBy: first.statedBy,
    female,
    male,
    ages: agesOf(rows, known),
  };
}

/** Age bands that every place counted has; none when one is missing somewhere. */
function agesOf(rows: readonly PopulationRow[], places: readonly string[]): Bound['ages'] {
  const bands = new Map<
    string,
    { from: number | null; to: number | null; sex: string; people: number; places: Set<string> }
  >();
  for (const row of rows) {
    if ((row.ageFrom === null && row.ageTo === null) || !places.includes(row.place)) continue;
    const key = `${row.sex} ${row.ageFrom} ${row.ageTo}`;
    const band = bands.get(key) ?? {
      from: row.ageFrom,
      to: row.ageTo,
      sex: row.sex,
      people: 0,
      places: new Set<string>(),
    };
    band.people += row.people;
    band.places.add(row.place);
    bands.set(key, band);
  }
  return [...bands.values()]
    .filter((band) => band.places.size === places.length)
    .map(({ from, to, sex, people }) => ({ from, to, sex, people }))
    .sort((a, b) => (a.from ?? 0) - (b.from ?? 0) || (a.sex < b.sex ? -1 : 1));
}

function said(lower: Bound | null, upper: Bound | null, missing: readonly string[]): Message[] {
  if (!lower && !upper) return [say('people.cannot_be_said')];
  const out: Message[] = [];
  if (lower)
    out.push(
      say('people.at_least_settlements', {
        people: lower.people,
        n: lower.places.length,
        source: lower.statedBy,
        year: lower.year,
      }),
    );
  if (upper)
    out.push(
      say('people.at_most_estimated', {
        people: upper.people,
        n: upper.places.length,
        source: upper.statedBy,
        year: upper.year,
      }),
    );
  if (upper && missing.length > 0) out.push(say('people.missing_districts', { n: missing.length }));
  if (upper && (upper.female === null || upper.male === null)) out.push(say('people.sex_age_not_given'));
  out.push(say('people.not_by_share'));
  return out;
}
