/**
 * The plain slow way to count: every row of every table in memory, each definition of the report stage written out once more
 * without SQL. Tests compare the board with it; nothing of the stage is used here.
 */
import type { Measure } from '#model/area.ts';
import type { Database } from '#db/database.ts';

interface Versioned {
  readonly recorded_at: number;
  readonly superseded_at: number | null;
}
interface Event extends Versioned {
  readonly event_id: string;
  readonly happened_from: number;
  readonly happened_to: number;
  readonly inside: string[];
  readonly maybe: string[];
  readonly source_code: string | null;
}
interface Range {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}
interface Statement extends Versioned, Range {
  readonly statement_id: string;
  readonly event_id: string;
  readonly source_code: string;
  readonly harm: string;
}
interface Group extends Range {
  readonly sex: string;
  readonly age_from: number | null;
  readonly age_to: number | null;
}
interface Involvement extends Versioned, Group {
  readonly event_id: string;
  readonly statement_id: string;
  readonly harm: string;
  readonly status: string;
}
interface Facts {
  readonly event: Event[];
  readonly statement: Statement[];
  readonly involvement: Involvement[];
  readonly classification: (Versioned & { event_id: string; standard: string; code: string })[];
  readonly event_link: (Versioned & { event_id: string; group_id: string })[];
}

/** Everything that is held of events, times in milliseconds since 1970 UTC. */
export async function factsOf(database: Database, compartment: string): Promise<Facts> {
  const { schema_name: schema } = await database.compartment(compartment);
  const read = async (table: string): Promise<unknown[]> =>
    (await database.owner.query<Record<string, unknown>>(`select * from ${schema}.${table}`)).rows.map(
      (row) =>
        Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v instanceof Date ? v.getTime() : v])),
    );
  const tables = ['event', 'statement', 'involvement', 'classification', 'event_link'];
  return Object.fromEntries(
    await Promise.all(tables.map(async (t) => [t, await read(t)])),
  ) as unknown as Facts;
}

export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Question {
  readonly measure: Measure;
  readonly window: Window;
  /** Null: now. */
  readonly known: number | null;
  readonly place: {
    readonly code: string;
    readonly path: readonly string[];
    readonly below: readonly string[];
  } | null;
}

/** One row for each fact, source and certainty. */
export interface PlainRecord extends Range {
  readonly fact: string;
  readonly source: string;
  readonly surely: boolean;
  readonly whole: boolean;
  readonly sexKnown: number;
  readonly from: number;
  readonly to: number;
  readonly learned: number;
}
type Part = Omit<PlainRecord, 'from' | 'to' | 'learned'> & { readonly event: Event };

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((v) => v !== null);
  return known.length > 0 ? known.reduce((a, b) => a + b, 0) : null;
};
const all = (values: readonly (number | null)[]): number | null =>
  values.includes(null) ? null : sum(values);
/** A best figure alone is both ends. */
const ends = ({ low, best, high }: Range): Range =>
  low === null && high === null ? { low: best, best, high: best } : { low, best, high };

function total(groups: readonly Group[]) {
  const ranges = groups.map(ends);
  return {
    low: sum(ranges.map((r) => r.low)),
    best: sum(ranges.map((r) => r.best)),
    high: all(ranges.map((r) => r.high)),
    whole: groups.every((g) => g.best !== null),
    sexKnown: sum(groups.filter((g) => g.sex !== 'unknown').map((g) => g.best)) ?? 0,
  };
}

/** The records of a question. */
export function plainRecords(facts: Facts, { measure, window, known, place }: Question): PlainRecord[] {
  const held = <R extends Versioned>(rows: readonly R[]): R[] =>
    rows.filter((r) =>
      known === null
        ? r.superseded_at === null
        : r.recorded_at <= known && (r.superseded_at === null || r.superseded_at > known),
    );
  const links = held(facts.event_link);
  const factOf = (event: string): string => links.find((l) => l.event_id === event)?.group_id ?? event;
  const { classified } = measure.filter;
  const events = held(facts.event)
    .filter((e) => e.happened_from < window.to && e.happened_to > window.from)
    .filter((e) => !place || mayBe(e, place))
    .filter(
      (e) =>
        !classified ||
        held(facts.classification).some(
          (c) =>
            c.event_id === e.event_id &&
            c.standard === classified.standard &&
            classified.codes.includes(c.code),
        ),
    );
  const sure = (e: Event): boolean =>
    e.happened_from >= window.from && e.happened_to <= window.to && (!place || e.inside.includes(place.code));
  const statements = held(facts.statement);
  const parts: Part[] = [];
  if (measure.counts === 'events' && !measure.filter.harms && !ofPeople(measure)) {
    for (const event of events) {
      const speak = statements.filter((s) => s.event_id === event.event_id).map((s) => s.source_code);
      for (const source of speak.length > 0 ? speak : [event.source_code ?? 'unknown'])
        parts.push({
          fact: factOf(event.event_id),
          source,
          surely: sure(event),
          low: 1,
          best: 1,
          high: 1,
          whole: true,
          sexKnown: 0,
          event,
        });
    }
  } else {
    const spoken = new Map<string, { event: Event; statement: Statement }>();
    for (const event of events)
      for (const statement of statements.filter((s) => s.event_id === event.event_id)) {
        const key = JSON.stringify([factOf(event.event_id), statement.source_code, statement.harm]);
        const other = spoken.get(key)?.statement;
        if (!other || later(statement, other)) spoken.set(key, { event, statement });
      }
    for (const { event, statement } of spoken.values()) {
      const groups = held(facts.involvement).filter(
        (v) => v.statement_id === statement.statement_id && (measure.filter.harms?.includes(v.harm) ?? true),
      );
      for (const { surely, ...rest } of partsOf(measure, statement, groups))
        parts.push({
          ...rest,
          fact: factOf(event.event_id),
          source: statement.source_code,
          surely: surely && sure(event),
          event,
        });
    }
  }
  const apart = ofPeople(measure);
  const keyed = Map.groupBy(parts, (p) => JSON.stringify([p.fact, p.source, apart ? p.surely : null]));
  return [...keyed.values()].map((of) => {
    const { fact, source } = of[0] as Part;
    const any = of.some((p) => p.surely);
    const one = measure.counts === 'events';
    return {
      fact,
      source,
      surely: one ? any : of.every((p) => p.surely),
      low: one ? 1 : sum(of.map((p) => p.low)),
      best: one ? 1 : sum(of.map((p) => p.best)),
      high: one ? 1 : all(of.map((p) => p.high)),
      whole: one || of.every((p) => p.whole),
      sexKnown: of.reduce((n, p) => n + p.sexKnown, 0),
      from: Math.min(...of.map((p) => p.event.happened_from)),
      to: Math.min(...of.map((p) => p.event.happened_to)),
      learned: Math.min(...of.map((p) => p.event.recorded_at)),
    };
  });
}

function mayBe(e: Event, place: NonNullable<Question['place']>): boolean {
  return (
    e.inside.includes(place.code) ||
    e.maybe.some((c) => place.path.includes(c) || place.below.includes(c)) ||
    (e.maybe.length === 0 && e.inside.every((c) => place.path.includes(c)))
  );
}

const ofPeople = ({ filter: f }: Measure): boolean =>
  !!f.statuses || !!f.sexes || f.youngerThan !== undefined;
const later = (a: Statement, b: Statement): boolean =>
  a.recorded_at > b.recorded_at || (a.recorded_at === b.recorded_at && a.statement_id > b.statement_id);

/** What a statement says that the measure asks for: its total, or its groups, and those whom no group names. */
function partsOf(m: Measure, s: Statement, groups: readonly Involvement[]) {
  const { filter: f } = m;
  const speaks = f.harms?.includes(s.harm) ?? true;
  if (!ofPeople(m)) {
    if (speaks)
      return [{ ...ends(s), surely: true, whole: s.best !== null, sexKnown: total(groups).sexKnown }];
    return groups.length > 0 ? [{ ...total(groups), surely: true }] : [];
  }
  const surely = (v: Involvement): boolean =>
    (f.statuses?.includes(v.status) ?? true) &&
    (f.sexes?.includes(v.sex) ?? true) &&
    (f.youngerThan === undefined || (v.age_to !== null && v.age_to < f.youngerThan));
  const may = (v: Involvement): boolean =>
    (!f.statuses || v.status === 'unknown' || f.statuses.includes(v.status)) &&
    (!f.sexes || v.sex === 'unknown' || f.sexes.includes(v.sex)) &&
    (f.youngerThan === undefined || v.age_from === null || v.age_from < f.youngerThan);
  const named = total(groups);
  const none = groups.length === 0;
  const left = named.whole && s.best !== null && named.best !== null && s.best > named.best;
  const range = ends(s);
  const rest: Group[] =
    speaks && (none || left)
      ? [
          {
            low: none ? range.low : null,
            best: s.best === null ? null : s.best - (named.best ?? 0),
            high: none ? range.high : null,
            sex: 'unknown',
            age_from: null,
            age_to: null,
          },
        ]
      : [];
  const matched = groups.filter(may);
  return [
    { sure: true, of: matched.filter(surely) as Group[] },
    { sure: false, of: [...matched.filter((v) => !surely(v)), ...rest] },
  ]
    .filter(({ of }) => of.length > 0)
    .map(({ sure, of }) => ({ ...total(of), surely: sure }));
}
