/**
 * What was reported here in the months before: certain, possible, and known only to an area that is touched, each source
 * apart and never added to another (architecture decision 14). Nothing reported is never said as quiet or safe.
 */
import type { Box } from '#model/geometry.ts';
import { say, type Message } from '#model/message.ts';
import type { Transaction } from '#model/operation.ts';
import { total, type Count } from '#model/range.ts';
import { belongs, dayText, type Window } from '#model/time.ts';
import type { Prepared } from '#methods/geometry/prepare.ts';
import {
  readEventsNear,
  readStatements,
  readUnlocatedEvents,
  type StatementRow,
} from '../queries/happened.ts';
import type { Knowing } from '../queries/knowing.ts';
import { finestOf, type Districts } from './districts.ts';
import { MONTHS_BACK } from './input.ts';
import { relationOf } from './lists.ts';

/** The harm of which the sentence speaks. */
const DEATH = 'death';

/** How surely an event belongs to here and to these months. */
export const SURENESS = ['certain', 'possible', 'district', 'wider'] as const;
export type Sureness = (typeof SURENESS)[number];

export interface HappenedPart {
  readonly sureness: Sureness;
  readonly events: number;
  readonly ids: readonly string[];
  /** Sums by harm as the source states them ("killed"); end by end, unknown when one is unknown. */
  readonly stated: readonly (Count & { readonly harm: string; readonly events: number })[];
}

export interface HappenedSource {
  readonly source: string;
  readonly parts: readonly HappenedPart[];
  /** Events and stated figures by calendar year, known to a district or better; a year without events is not a quiet year. */
  readonly years: readonly {
    readonly year: number;
    readonly events: number;
    readonly stated: readonly (Count & { readonly harm: string })[];
  }[];
  readonly sentence: Message;
}

export interface Happened {
  readonly window: Window;
  readonly months: number;
  /** Events compared with the shape. */
  readonly compared: number;
  readonly sources: readonly HappenedSource[];
  readonly sentences: readonly Message[];
}

const UNSURE = { certain: false } as const;

interface Place {
  readonly shape: Prepared;
  readonly boxes: readonly Box[];
  readonly within: number;
  readonly touched: ReadonlySet<string>;
  readonly districts: Districts;
}

/** Reads and sums what happened. `held` says whether any layer of events is loaded, `titles` names the sources. */
export async function happenedAt(
  tx: Transaction,
  place: Place,
  window: Window,
  held: boolean,
  zone: string,
  titles: ReadonlyMap<string, string>,
  knowing: Knowing,
): Promise<Happened> {
  const sureness = new Map<string, Sureness>();
  const near = await readEventsNear(tx, place.boxes, window, knowing);
  for (const event of near) {
    if (sureness.has(event.id)) continue;
    const { lon, lat, uncertainty } = event;
    const found =
      lon === null || lat === null || uncertainty === null
        ? UNSURE
        : relationOf(place.shape, place.within, lon, lat, uncertainty);
    if (!found) continue;
    const when = belongs({ from: event.from.getTime(), to: event.to.getTime() }, window);
    if (when === 'outside') continue;
    sureness.set(event.id, found.certain && when === 'certain' ? 'certain' : 'possible');
  }
  const compared = new Set(near.map((event) => event.id)).size;
  let unlocated = 0;
  for (const row of await readUnlocatedEvents(tx, window, knowing)) {
    const ids = split(row.ids);
    unlocated += ids.length;
    const surely = ofAreas(split(row.inside), split(row.maybe), place);
    if (surely) for (const id of ids) sureness.set(id, surely);
  }
  const wanted = [...sureness.keys()];
  const statements = await readStatements(tx, wanted, knowing);
  const sources = bySource(statements, sureness, zone, titles);
  const sentences =
    held || compared + unlocated > 0 ? sources.map((s) => s.sentence) : [say('check.happened.unknown')];
  if (held && sources.length === 0) sentences.push(say('check.happened.none', { months: MONTHS_BACK }));
  return { window, months: MONTHS_BACK, compared: compared + unlocated, sources, sentences };
}

const split = (text: string): string[] => (text === '' ? [] : text.split(' '));

/** Known to a district that is touched, or only to a wider area, or to none at all; null: certainly elsewhere. */
function ofAreas(
  inside: readonly string[],
  maybe: readonly string[],
  { touched, districts }: Place,
): Sureness | null {
  const finest = finestOf(inside, maybe, districts);
  if (finest.length === 0) return 'wider';
  const here = finest.filter((code) => touched.has(code) || !districts.byCode.has(code));
  if (here.length === 0) return null;
  return here.some((code) => (districts.byCode.get(code)?.level ?? -1) >= districts.districtLevel)
    ? 'district'
    : 'wider';
}

function bySource(
  statements: readonly StatementRow[],
  sureness: ReadonlyMap<string, Sureness>,
  zone: string,
  titles: ReadonlyMap<string, string>,
): HappenedSource[] {
  const inTime = statements.toSorted(
    (a, b) => a.from.getTime() - b.from.getTime() || (a.event < b.event ? -1 : 1),
  );
  const sources = Map.groupBy(inTime, (s) => s.source);
  return [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, rows]) => {
      const parts = SURENESS.map((one) =>
        partOf(
          one,
          rows.filter((r) => sureness.get(r.event) === one),
        ),
      ).filter((p) => p.events > 0);
      const here = rows.filter((r) => sureness.get(r.event) !== 'wider');
      return {
        source,
        parts,
        years: yearsOf(here, zone),
        sentence:
          here.length === 0
            ? say('check.happened.wider', { source: titles.get(source) ?? source, events: factsOf(rows) })
            : sentenceOf(titles.get(source) ?? source, here, sureness),
      };
    });
}

/** How many facts: events that a person linked are one. */
function factsOf(rows: readonly StatementRow[]): number {
  return new Set(rows.map((r) => r.fact)).size;
}

function partOf(sureness: Sureness, rows: readonly StatementRow[]): HappenedPart {
  const ids = [...new Set(rows.map((r) => r.event))];
  const stated = byHarm(rows).map(([harm, of]) => ({ harm, events: of.length, ...total(of) }));
  return { sureness, events: factsOf(rows), ids, stated };
}

/** Every calendar year that the source's events touch, first to last. */
function yearsOf(rows: readonly StatementRow[], zone: string): HappenedSource['years'] {
  const years = Map.groupBy(rows, (r) => Number(dayText(r.from.getTime(), zone).slice(0, 4)));
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, of]) => ({
      year,
      events: factsOf(of),
      stated: byHarm(of).map(([harm, some]) => ({ harm, ...total(some) })),
    }));
}

/** What is stated, by harm; an event of which nothing is stated is counted and adds no number (never 7). */
function byHarm(rows: readonly StatementRow[]): [string, StatementRow[]][] {
  const harms = new Map<string, StatementRow[]>();
  for (const row of rows) {
    if (row.harm === null) continue;
    const list = harms.get(row.harm);
    if (list) list.push(row);
    else harms.set(row.harm, [row]);
  }
  return [...harms];
}

/** From the least of what is certain to the most of what is possible: what is only possible adds to the high end alone. */
function sentenceOf(
  source: string,
  rows: readonly StatementRow[],
  sureness: ReadonlyMap<string, Sureness>,
): Message {
  const events = factsOf(rows);
  const deaths = rows.filter((r) => r.harm === DEATH);
  const certain = total(deaths.filter((r) => sureness.get(r.event) === 'certain'));
  const high = deaths.length > 0 ? total(deaths).high : null;
  return say('check.happened.events', { source, events, low: deaths.length > 0 ? certain.low : null, high });
}
