/** Random events of several sources, with corrections, coarse places, classifications and links: straight into the tables. */
import fc from 'fast-check';
import type { TestHouse } from './house.ts';
import { AREAS } from '#areas/list.ts';

const path = (...codes: string[]) => ({ code: codes.at(-1) as string, path: codes });
/** A country, two provinces, three districts. */
export const PLACES: readonly { readonly code: string; readonly path: readonly string[] }[] = [
  path('ZZ'),
  path('ZZ', 'ZZA'),
  path('ZZ', 'ZZB'),
  path('ZZ', 'ZZA', 'ZZA1'),
  path('ZZ', 'ZZA', 'ZZA2'),
  path('ZZ', 'ZZB', 'ZZB1'),
];

const DAY = 86_400_000;
const SOURCES = ['one', 'two', 'three'];
const HARMS = ['death', 'injury', 'cultural_property_damage'];
const CLASSIFIED = AREAS.flatMap((a) => a.measures.flatMap((m) => m.filter.classified ?? []));

const uuid = fc.uuid({ version: 4 });
/** Low, best and high in order, each of them sometimes unknown. */
const range = fc
  .tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([low, more, most, holes]) => ({
    low: holes === 1 || holes === 4 || holes === 5 ? null : low,
    best: holes === 2 || holes === 4 ? null : low + more,
    high: holes === 3 || holes === 4 || holes === 5 ? null : low + more + most,
  }));
/** Days after the event when something of it was told, and after how many more it was corrected, if it was. */
const told = fc.record({
  after: fc.integer({ min: 1, max: 20 }),
  corrected: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 2 }),
});
const ages = fc.constantFrom([null, null], [5, 12], [15, 20], [18, 40], [null, 17], [30, null]);
const group = fc.record({
  range,
  harm: fc.constantFrom('death', 'death', 'injury'),
  status: fc.constantFrom('civilian', 'civilian_presumed', 'unknown', 'fighter'),
  sex: fc.constantFrom('female', 'male', 'unknown', 'unknown'),
  ages,
});
const statement = fc.record({
  ids: fc.uniqueArray(uuid, { minLength: 5, maxLength: 5 }),
  source: fc.constantFrom(...SOURCES),
  harm: fc.constantFrom('death', 'death', ...HARMS),
  range,
  told,
  groups: fc.array(group, { maxLength: 3 }),
});
const where = fc.constantFrom(
  { inside: ['ZZ', 'ZZA', 'ZZA1'], maybe: [] as string[] },
  { inside: ['ZZ', 'ZZB', 'ZZB1'], maybe: [] },
  { inside: ['ZZ', 'ZZA'], maybe: [] },
  { inside: ['ZZ', 'ZZA'], maybe: ['ZZA1', 'ZZA2'] },
  { inside: ['ZZ'], maybe: ['ZZA2', 'ZZB1'] },
  { inside: ['ZZ'], maybe: [] },
  { inside: [], maybe: [] },
);
const interval = fc.record({
  start: fc.integer({ min: 0, max: 24 * 4 }),
  hours: fc.constantFrom(1, 24, 24, 24, 24 * 3, 24 * 7, 24 * 40),
  whole: fc.boolean(),
});
const event = fc.record({
  ids: fc.uniqueArray(uuid, { minLength: 6, maxLength: 6 }),
  day: fc.double({ min: 0, max: 1, noNaN: true }),
  source: fc.option(fc.constantFrom(...SOURCES)),
  versions: fc.tuple(fc.record({ where, interval }), fc.record({ where, interval })),
  told,
  statements: fc.array(statement, { maxLength: 3 }),
  classified: fc.array(fc.record({ of: fc.nat({ max: CLASSIFIED.length - 1 }), told }), { maxLength: 2 }),
});
type RandomEvent = typeof event extends fc.Arbitrary<infer E> ? E : never;

/** Fills the compartment `toy-op` with `events` that happened on the `days` after `from` (milliseconds since 1970 UTC). */
export async function fillRandomly(
  house: TestHouse,
  { events, from, days }: { events: number; from: number; days: number },
): Promise<void> {
  const made = fc.sample(event, { numRuns: events, seed: 42 });
  const rows: Record<string, object[]> = { place: places(from) };
  const add = (table: string, row: object): void => void (rows[table] ??= []).push(row);
  for (const e of made) eventRows(e, from + Math.floor(e.day * days) * DAY, add);
  for (let i = 0; i + 1 < made.length; i += 9)
    linkRows(made.slice(i, i + 2) as RandomEvent[], from, days, add);
  const { schema_name: schema } = await house.database.compartment('toy-op');
  for (const table of [
    'place',
    'event',
    'statement',
    'involvement',
    'classification',
    'event_link_act',
    'event_link',
  ]) {
    const json = JSON.stringify(rows[table] ?? []);
    await house.database.owner.query(
      `insert into ${schema}.${table} select * from jsonb_populate_recordset(null::${schema}.${table}, $1)`,
      [json],
    );
    await house.database.owner.query(`analyze ${schema}.${table}`);
  }
}

const iso = (ms: number): string => new Date(ms).toISOString();
const BASE = { content_hash: '\\x00', zone: 'Africa/Bangui' };

function places(from: number): object[] {
  return PLACES.map(({ code, path: codes }) => ({
    row_id: crypto.randomUUID(),
    place_id: crypto.randomUUID(),
    code,
    kind: 'admin',
    level: codes.length - 1,
    parent_code: codes.at(-2) ?? null,
    path: codes,
    names: {},
    name: code,
    source_code: 'made',
    external_id: code,
    content_hash: '\\x00',
    import_run: crypto.randomUUID(),
    recorded_at: iso(from - 100 * DAY),
  }));
}

/** When a row was recorded and, where it was corrected, superseded. */
function span(at: number, { after, corrected }: { after: number; corrected: number | null }) {
  return {
    recorded_at: iso(at + after * DAY),
    superseded_at: corrected === null ? null : iso(at + (after + corrected) * DAY),
  };
}

function eventRows(e: RandomEvent, at: number, add: (table: string, row: object) => void): void {
  const [first, second, id] = e.ids as [string, string, string];
  const version = (
    row: string,
    { where: w, interval: i }: RandomEvent['versions'][0],
    times: object,
  ): void => {
    const start = i.whole ? at - 3_600_000 : at + i.start * 900_000;
    add('event', {
      ...BASE,
      row_id: row,
      event_id: id,
      happened_from: iso(start),
      happened_to: iso(start + i.hours * 3_600_000),
      precision: 'range',
      ...w,
      position_basis: 'source_area',
      source_code: e.source,
      recorded_by: 'made',
      ...times,
    });
  };
  const told_ = span(at, e.told);
  version(first, e.versions[0], told_);
  if (told_.superseded_at !== null)
    version(second, e.versions[1], { recorded_at: told_.superseded_at, superseded_at: null });
  for (const s of e.statements) {
    const [statement_id, ...others] = s.ids as [string, ...string[]];
    const times = span(at, s.told);
    const row = { event_id: id, source_code: s.source, report_id: id, harm: s.harm, ...s.range };
    add('statement', { ...row, statement_id, ...times });
    s.groups.forEach((g, i) =>
      add('involvement', {
        involvement_id: others[i],
        event_id: id,
        statement_id,
        role: 'victim',
        harm: g.harm,
        status: g.status,
        sex: g.sex,
        age_from: g.ages[0],
        age_to: g.ages[1],
        ...g.range,
        ...times,
      }),
    );
  }
  e.classified.forEach((c, i) => {
    const { standard, codes } = CLASSIFIED[c.of] as (typeof CLASSIFIED)[number];
    add('classification', {
      classification_id: e.ids[4 + i],
      event_id: id,
      area: 'made',
      standard,
      code: codes[0],
      by: 'made',
      ...span(at, c.told),
    });
  });
}

/** Two events linked as one fact some time after the first, every third link undone again. */
function linkRows(
  pair: RandomEvent[],
  from: number,
  days: number,
  add: (table: string, row: object) => void,
): void {
  const act = crypto.randomUUID();
  const group_id = crypto.randomUUID();
  const [a] = pair as [RandomEvent];
  const at = from + Math.floor(a.day * days) * DAY + 5 * DAY;
  const undone = a.statements.length === 0 ? iso(at + 30 * DAY) : null;
  add('event_link_act', {
    act_id: act,
    kind: 'link',
    events: pair.map((e) => e.ids[2]),
    why: 'made',
    by: 'made',
    recorded_at: iso(at),
  });
  for (const e of pair)
    add('event_link', {
      row_id: crypto.randomUUID(),
      group_id,
      event_id: e.ids[2],
      act_id: act,
      recorded_at: iso(at),
      superseded_at: undone,
    });
}
