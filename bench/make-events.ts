/**
 * Makes an operation with synthetic events and objects inside the database, as much alike the Central African events of
 * UCDP as counts can be: precision of day and place in their real shares, 25 years, half of them in the last nine, one
 * event in twenty with an earlier version, taken in as the days went by. All rows are made from a fixed seed. For measurements only.
 */
import type pg from 'pg';
import type { Database } from '#db/database.ts';
import { withIndexesAside } from './with-indexes-aside.ts';

export interface Made {
  readonly compartment: string;
  /** Day to ask about, and the instant of an earlier knowledge. */
  readonly at: string;
  readonly known: string;
}

/** First and last day spoken of. */
const [FIRST, LAST] = ['1998-01-01', '2022-12-31'];

const PLACES = `
  insert into place (row_id, place_id, code, kind, level, parent_code, path, names, name, source_code, external_id, content_hash, import_run, recorded_at)
  select gen_random_uuid(), gen_random_uuid(), code, 'admin', level, parent, path, '[]', code, 'made', code, '\\x00', gen_random_uuid(), '2020-01-01'
  from (
    select 'ZZ' as code, 0 as level, null as parent, array['ZZ'] as path
    union all select 'ZZ' || chr(64 + p), 1, 'ZZ', array['ZZ', 'ZZ' || chr(64 + p)] from generate_series(1, 17) p
    union all select 'ZZ' || chr(64 + p) || d, 2, 'ZZ' || chr(64 + p), array['ZZ', 'ZZ' || chr(64 + p), 'ZZ' || chr(64 + p) || d]
      from generate_series(1, 17) p, generate_series(1, 4) d
    union all select 'ZZ' || chr(64 + p) || d || c, 3, 'ZZ' || chr(64 + p) || d,
        array['ZZ', 'ZZ' || chr(64 + p), 'ZZ' || chr(64 + p) || d, 'ZZ' || chr(64 + p) || d || c]
      from generate_series(1, 17) p, generate_series(1, 4) d, generate_series(1, 3) c) x`;

const SOURCES = `
  insert into source (id, code, title, publisher, licence, citation, layer, release, vintage_from, vintage_to, recorded_at)
  select gen_random_uuid(), 'made_' || layer, 'Made ' || layer, 'bench', 'none', 'none', layer, '1', '${FIRST}', '${LAST}', '1998-01-01'
  from unnest(array['violence_events', 'health_facilities', 'displacement_sites', 'schools']) layer`;

/** Precision of time as in the 1,848 events: 74 % the day, 14 % 2 to 6 days, 9 % the week, 2 % the month, 1 % more. */
const EVENTS = `
  create temporary table made as
  select i, gen_random_uuid() as event_id, random() as precise, random() as placed, random() as versions,
    chr(65 + floor(random() * 17)::int) as p, 1 + floor(random() * 4)::int as d, 1 + floor(random() * 3)::int as c,
    15 + random() * 12 as lon, 3 + random() * 8 as lat, floor(random() * 12)::int as best,
    (case when random() < 0.5 then date '2014-01-01' + floor(random() * 3287)::int else date '1998-01-01' + floor(random() * 5844)::int end) as day
  from generate_series(1, $1::int) i order by day`;

const TIMES = `(m.day::timestamp at time zone 'Africa/Bangui')`;
const LENGTH = `(case when m.precise < 0.74 then 1 when m.precise < 0.88 then 2 + m.i % 5 when m.precise < 0.97 then 7 when m.precise < 0.99 then 30 else 120 end)`;
const inside = `case when m.placed < 0.66 then array['ZZ', 'ZZ' || m.p, 'ZZ' || m.p || m.d, 'ZZ' || m.p || m.d || m.c]
  when m.placed < 0.86 then array['ZZ', 'ZZ' || m.p] when m.placed < 0.95 then array['ZZ', 'ZZ' || m.p, 'ZZ' || m.p || m.d] else array['ZZ'] end`;
const maybe = `case when m.placed >= 0.66 and m.placed < 0.86 then array['ZZ' || m.p || 1, 'ZZ' || m.p || 2] else array[]::text[] end`;
const box = `case when m.placed < 0.86 then box(point(m.lon - 0.02, m.lat - 0.02), point(m.lon + 0.02, m.lat + 0.02)) end`;

const eventRows = (recorded: string, superseded: string, where: string): string => `
  insert into event (row_id, event_id, happened_from, happened_to, precision, zone, lon, lat, uncertainty, level, inside, maybe,
    position_basis, area_box, source_code, external_id, content_hash, import_run, recorded_by, recorded_at, superseded_at)
  select gen_random_uuid(), m.event_id, ${TIMES}, ${TIMES} + make_interval(days => ${LENGTH}), case when m.precise < 0.74 then 'day' else 'range' end,
    'Africa/Bangui', case when m.placed < 0.86 then m.lon end, case when m.placed < 0.86 then m.lat end,
    case when m.placed < 0.86 then 2000 end, case when m.placed < 0.66 then 3 when m.placed < 0.95 then 2 else 0 end,
    ${inside}, ${maybe}, 'source_point', ${box}, 'made_violence_events', m.i::text, '\\x00', null, 'bench', ${recorded}, ${superseded}
  from made m ${where}`;

const STATED = `
  insert into statement (statement_id, event_id, source_code, report_id, harm, low, best, high, sources_counted, recorded_at)
  select gen_random_uuid(), m.event_id, 'made_violence_events', gen_random_uuid(), 'death', m.best / 2, m.best, m.best * 2, 1 + m.i % 3,
    ${TIMES} + interval '7 days' from made m`;
const INVOLVED = `
  insert into involvement (involvement_id, event_id, statement_id, role, harm, status, sex, best, recorded_at)
  select gen_random_uuid(), s.event_id, s.statement_id, 'victim', 'death', st, 'unknown', ceil(s.best / 2.0)::int, s.recorded_at
  from statement s, unnest(array['civilian', 'unknown']) st where s.best > 0`;
const CLASSIFIED = `
  insert into classification (classification_id, event_id, area, standard, code, by, recorded_at)
  select gen_random_uuid(), m.event_id, 'civilians', 'ucdp_type_of_violence', (1 + m.i % 3)::text, 'bench', ${TIMES} + interval '7 days' from made m`;

/** Layers of a register of health, displacement and schools; one in ten without a position. */
const OBJECTS = `
  insert into protected_object (row_id, object_id, layer, kind, type, category, name, other_names, status, operating, lon, lat, uncertainty, level,
    inside, maybe, position_basis, position_method, area_box, source_code, external_id, content_hash, recorded_at)
  select gen_random_uuid(), gen_random_uuid(), layer, 'object', 'hospital', 'medical', 'Object ' || i, '{}', 'active', 'unknown',
    case when located then lon end, case when located then lat end, case when located then 500 + (i % 5) * 400 end, 2,
    array['ZZ', 'ZZ' || p, 'ZZ' || p || d], '{}', 'source_point', (array['GPS', 'OpenStreetMap', 'Encarta', 'Geonames'])[1 + i % 4],
    case when located then box(point(lon - 0.01, lat - 0.01), point(lon + 0.01, lat + 0.01)) end, 'made_' || layer, i::text, '\\x00', '2020-01-01'
  from (select i, (array['health_facilities', 'displacement_sites', 'schools'])[1 + i % 3] as layer, i % 10 <> 0 as located,
          15 + random() * 12 as lon, 3 + random() * 8 as lat, chr(65 + i % 17) as p, 1 + i % 4 as d from generate_series(1, $1::int) i) x`;

/** Tables that a fill makes large. */
const FILLED = ['event', 'statement', 'involvement', 'classification', 'protected_object'];

const OMA = `
  insert into oma (id, code, names, kind, phase, country, zone, opens_at, recorded_at)
  values (gen_random_uuid(), $1, '{"en": "Bench", "fr": "Banc d''essai"}', 'operation', 'execution', 'CAF', 'Africa/Bangui', '2021-09-09', '1998-01-01')`;

/** Makes the compartment with so many events and objects, and tells the planner of them. */
export async function makeEvents(database: Database, events: number, objects: number): Promise<Made> {
  const compartment = `made-${events}-${objects}`;
  await database.createCompartment(compartment, 'operation');
  await fillWithEvents(database, compartment, events, objects, OMA);
  return { compartment, at: '2021-09-09', known: '2022-03-01' };
}

/** Adds so many made events and objects to a compartment that is there; `describe` inserts its operation row, if it has none. */
export async function fillWithEvents(
  database: Database,
  compartment: string,
  events: number,
  objects: number,
  describe: string | null = null,
): Promise<void> {
  const { schema_name: schema } = await database.compartment(compartment);
  const client = await database.owner.connect();
  const step = (sql: string, values: unknown[] = []): Promise<pg.QueryResult> => client.query(sql, values);
  try {
    await step(`set search_path = ${schema}, pg_catalog; set work_mem = '256MB'; select setseed(0.42)`);
    if (describe) await step(describe, [compartment]);
    await step(PLACES);
    await step(SOURCES);
    await step(EVENTS, [events]);
    await withIndexesAside(client, schema, FILLED, async () => {
      // What was first told of an event a week after it and corrected two years later, for one in twenty.
      await step(
        eventRows(`${TIMES} + interval '7 days'`, `${TIMES} + interval '2 years'`, 'where m.versions < 0.05'),
      );
      await step(
        eventRows(
          `${TIMES} + case when m.versions < 0.05 then interval '2 years' else interval '7 days' end`,
          'null::timestamptz',
          '',
        ),
      );
      for (const sql of [STATED, INVOLVED, CLASSIFIED]) await step(sql);
      await step(OBJECTS, [objects]);
    });
    await step('drop table made');
    await step('reset search_path; reset work_mem');
    for (const table of [...FILLED, 'place', 'source']) {
      await step(`vacuum analyze ${schema}.${table}`);
    }
  } finally {
    client.release();
  }
}
