import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idOf } from '#model/ids.ts';
import { GivenFile } from '#model/imported.ts';
import { Problem } from '#model/problems.ts';
import { importList } from '#stages/collect/operations/import-list.ts';
import { importRun } from '#stages/collect/operations/import-run.ts';
import { sourceList } from '#stages/collect/operations/source-list.ts';
import { eventRead } from '#stages/report/operations/event-read.ts';
import { objectList } from '#stages/understand/operations/object-list.ts';
import { objectRead } from '#stages/understand/operations/object-read.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { fingerprint, importLines, shipped, shippedLines } from './car-events.ts';

const GED = 'ucdp-ged';
let house: TestHouse;
let lines: string[];
beforeAll(async () => {
  lines = await shippedLines(GED);
});

/** The lines with one row changed; the id is its first cell. */
function changed(id: string, change: (line: string) => string): string[] {
  const at = lines.findIndex((line) => line.startsWith(`${id},`));
  if (at < 0) throw new Error(`no row ${id}`);
  return lines.with(at, change(lines[at] as string));
}

const MORE_DEAD = (line: string): string => line.replace(/,0,3,0,0,3,3,3$/, ',0,5,0,0,5,5,5');

async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const error = await work.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(error instanceof Problem)) throw error ?? new Error('nothing was refused');
  return error;
}

describe('what changes nothing', () => {
  let before: string;
  beforeAll(async () => {
    house = await freshHouse('demo');
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    before = await fingerprint(house);
  });

  async function leaves(): Promise<{ operation: string; refs: Record<string, string[]>; content: string }[]> {
    return house.database.inCompartment('car-demo', { write: false }, (tx) =>
      tx.query(
        `select operation, refs, encode(content_hash, 'hex') as content from audit_leaf order by seq desc limit 1`,
      ),
    );
  }

  test('the same file again adds nothing and leaves only its audit leaf', async () => {
    const { name, bytes, accept } = await shipped(GED);
    const file = new GivenFile(name, { bytes });
    const answer = await house
      .as('administrator')
      .run(importRun, { importer: GED, file, release: '23.1', accept });
    expect(answer).toMatchObject({
      outcome: 'unchanged',
      run: null,
      rows: 1848,
      unchanged: 1848,
      added: 0,
      superseded: 0,
      withdrawn: 0,
    });
    expect(await fingerprint(house)).toBe(before);
    expect((await leaves())[0]).toMatchObject({ operation: 'import.run', content: answer.root });
  });

  test('the same rows in another file, in another order, add nothing either', async () => {
    const answer = await importLines(house, GED, [lines[0] as string, ...lines.slice(1).toReversed()], {
      release: '23.1',
    });
    expect(answer).toMatchObject({ outcome: 'unchanged', run: null, unchanged: 1848 });
    expect(await fingerprint(house)).toBe(before);
  });

  test('an older release is refused', async () => {
    const problem = await problemOf(importLines(house, GED, lines, { release: '9.1' }));
    expect(problem).toMatchObject({
      code: 'import_older_release',
      params: { file: 'given.csv', value: '9.1', expected: '≥ 23.1' },
    });
    expect(await fingerprint(house)).toBe(before);
  });

  test('a dry run answers what it would do and stores nothing', async () => {
    const newer = changed('36210', MORE_DEAD).filter((line) => !line.startsWith('36211,'));
    const answer = await importLines(house, GED, newer, { release: '24.1', dryRun: true });
    expect(answer).toMatchObject({
      outcome: 'dry_run',
      run: null,
      rows: 1847,
      added: 0,
      superseded: 1,
      unchanged: 1846,
      withdrawn: 1,
    });
    expect(await fingerprint(house)).toBe(before);
    expect((await leaves())[0]).toMatchObject({
      operation: 'import.run',
      content: answer.root,
      refs: { source: ['ucdp_ged'] },
    });
  });

  test.each<[string, (line: string) => string, { code: string; column?: string }]>([
    [
      'a day that does not exist',
      (l) => l.replace(/2009-02-20,2009-02-20/, '2009-02-30,2009-02-30'),
      { code: 'import_value', column: 'date_start' },
    ],
    [
      'a day in the future',
      (l) => l.replace('36210,2009', '36210,2199').replace(/2009-02-20,2009-02-20/, '2199-02-20,2199-02-20'),
      { code: 'import_value', column: 'date_start' },
    ],
    [
      'a count that is no number',
      (l) => l.replace(/,3,3,3$/, ',3,3,three'),
      { code: 'import_value', column: 'low' },
    ],
    [
      'a point outside of the country',
      (l) => l.replace('5.399784,26.486881', '48.85,2.35'),
      { code: 'import_outside_country', column: 'longitude, latitude' },
    ],
    [
      'figures that do not add up',
      (l) => l.replace(/,3,3,3$/, ',9,9,9'),
      { code: 'import_totals', column: 'best' },
    ],
  ])(
    '%s, far down in the file, stops it with file, row and column, and leaves everything as it was',
    async (_what, change, expected) => {
      // The row stands far down, so that thousands of rows were already on their way.
      const bad = change(lines.find((l) => l.startsWith('36210,')) as string);
      const { accept } = await shipped(GED);
      const agree = lines
        .slice(1)
        .filter(
          (l) => !l.startsWith('36210,') && !accept.includes(`counts_order:${l.slice(0, l.indexOf(','))}`),
        );
      const file = [lines[0] as string, ...agree.map((l) => `9${l}`), bad];
      const problem = await problemOf(importLines(house, GED, file, { release: '24.1' }));
      expect(problem.code).toBe(expected.code);
      expect(problem.params).toMatchObject({ file: 'given.csv', column: expected.column });
      expect(problem.params['row']).toBe(file.length);
      expect(await fingerprint(house)).toBe(before);
    },
  );

  test('an id that comes twice is refused with its row', async () => {
    const problem = await problemOf(
      importLines(house, GED, [...lines, lines[1] as string], { release: '24.1' }),
    );
    expect(problem).toMatchObject({ code: 'import_duplicate', params: { row: lines.length + 1 } });
    expect(await fingerprint(house)).toBe(before);
  });

  test('half a download does not pass for the whole', async () => {
    const problem = await problemOf(
      importLines(house, GED, lines.slice(0, 900), { release: '24.1', least: 1800 }),
    );
    expect(problem).toMatchObject({ code: 'import_count', params: { value: 899 } });
    expect(await fingerprint(house)).toBe(before);
  });

  test('who may not import is refused, and an importer that does not exist is named', async () => {
    const file = new GivenFile('given.csv', { bytes: Buffer.from('a\n') });
    expect(await problemOf(house.as('planner').run(importRun, { importer: GED, file }))).toMatchObject({
      code: 'not_allowed',
    });
    expect(
      await problemOf(house.as('administrator').run(importRun, { importer: 'acled', file })),
    ).toMatchObject({ code: 'unknown_code', field: 'importer' });
    // No JSON can name a path of the machine.
    const path = { name: 'passwd', from: { path: '/etc/passwd' } };
    expect(
      await problemOf(house.as('administrator').run(importRun, { importer: GED, file: path })),
    ).toMatchObject({ code: 'invalid_input', field: 'file' });
  });

  test('without boundaries nothing can be placed', async () => {
    const empty = await freshHouse('empty');
    try {
      await empty.database.inCompartment('toy-op', { write: true }, (tx) =>
        tx.query(`insert into oma (id, code, names, kind, phase, country, zone, recorded_at)
          values (gen_random_uuid(), 'toy-op', '{"en": "Toy", "fr": "Jouet"}', 'operation', 'execution', 'CAF', 'Africa/Bangui', now())`),
      );
      expect(await problemOf(importLines(empty, GED, lines, { release: '23.1' }))).toMatchObject({
        code: 'import_needs_boundaries',
      });
    } finally {
      await empty.close();
    }
  });
});

describe('a newer release', () => {
  const corrected = idOf('ucdp_ged', '36210');
  const gone = idOf('ucdp_ged', '36211');
  let first: number;
  beforeAll(async () => {
    house = await freshHouse('demo');
    first = Date.now();
    house.clock(first + 60_000);
  });
  afterAll(() => house.close());

  test('supersedes what changed, adds what is new, withdraws what it no longer has', async () => {
    const newer = changed('36210', MORE_DEAD).filter((line) => !line.startsWith('36211,'));
    const added = (lines[1] as string).replace(/^\d+/, '999999');
    const answer = await importLines(house, GED, [...newer, added], { release: '24.1' });
    expect(answer).toMatchObject({
      outcome: 'imported',
      rows: 1848,
      added: 1,
      superseded: 1,
      unchanged: 1846,
      withdrawn: 1,
    });
    const [run] = (await house.as('planner').run(importList, { source: 'ucdp_ged' })).imports;
    expect(run).toMatchObject({
      run: answer.run,
      release: '24.1',
      added: 1,
      superseded: 1,
      withdrawn: 1,
      root: answer.root,
      by: 'administrator',
    });
    const held = (await house.as('planner').run(sourceList, {})).sources.find((s) => s.code === 'ucdp_ged');
    expect(held).toMatchObject({ release: '24.1', rows: 1848 });
  });

  test('is a new version beside the old one: with `known` before it the first still answers', async () => {
    const now = await house.as('planner').run(eventRead, { event: corrected });
    expect(now.statements.map((s) => [s.low, s.best, s.high])).toEqual([[5, 5, 5]]);
    const known = new Date(first).toISOString();
    const then = await house.as('planner').run(eventRead, { event: corrected, known });
    expect(then.statements.map((s) => [s.low, s.best, s.high])).toEqual([[3, 3, 3]]);
    expect((await house.as('planner').run(eventRead, { event: gone, known })).statements).toHaveLength(1);
    expect(
      (await house.as('planner').run(sourceList, { known })).sources.find((s) => s.code === 'ucdp_ged'),
    ).toMatchObject({ release: '23.1', rows: 1848 });
    const events = (at: string) =>
      house.database.inCompartment('car-demo', { write: false }, (tx) =>
        tx.query<{ n: number }>(
          `select count(*) as n from event where source_code = 'ucdp_ged' and recorded_at <= $1 and (superseded_at is null or superseded_at > $1)`,
          [at],
        ),
      );
    expect((await events(known))[0]?.n).toBe(1848);
    expect((await events(new Date(first + 120_000).toISOString()))[0]?.n).toBe(1848);
  });

  test('assesses nothing', async () => {
    const found = await house.database.inCompartment('car-demo', { write: false }, (tx) =>
      tx.query(`select 1 from assessment`),
    );
    expect(found).toEqual([]);
  });

  test('never 9: raw reports and history stay; a correction is a new version, and nobody can delete', async () => {
    const reports = await house.database.inCompartment('car-demo', { write: false }, (tx) =>
      tx.query<{ release: string }>(
        `select release from report where external_id = '36210' order by release`,
      ),
    );
    expect(reports.map((r) => r.release)).toEqual(['23.1', '24.1']);
    const versions = await house.database.inCompartment('car-demo', { write: false }, (tx) =>
      tx.query<{ held: boolean }>(
        `select superseded_at is null as held from event where event_id = any($1) order by recorded_at`,
        [[corrected, gone]],
      ),
    );
    expect(versions.map((v) => v.held)).toEqual([false, false, true]);
    for (const sql of [
      'delete from report',
      'update report set release = release',
      'delete from event',
      'truncate statement',
      'delete from import_run',
      `update event set place_text = ''`,
    ]) {
      const asWeb = house.database.inCompartment('car-demo', { write: true }, (tx) => tx.query(sql));
      await expect(asWeb, sql).rejects.toThrow();
      // The owner of the tables is refused as well where a row is deleted or a raw report is touched.
      if (sql.startsWith('update event')) continue;
      const { schema_name: schema } = await house.database.compartment('car-demo');
      await expect(
        house.database.owner.query(`set search_path = ${schema}; ${sql}`),
        sql,
      ).rejects.toMatchObject({ code: 'AMP01' });
    }
  });

  test('never 5: a protected object that a newer list no longer names stays listed; only the statement of its source ends', async () => {
    const sites = await shippedLines('unhcr-sites');
    const bria = idOf('unhcr_sites', 'CAFs033251');
    const before = await house.as('planner').run(objectRead, { object: bria });
    const answer = await importLines(
      house,
      'unhcr-sites',
      sites.filter((line) => !line.startsWith('CAFs033251,')),
      { release: '2020-06' },
    );
    expect(answer).toMatchObject({ outcome: 'imported', withdrawn: 1, added: 0, superseded: 0 });
    const after = await house.as('planner').run(objectRead, { object: bria });
    expect(after.versions).toEqual(before.versions);
    expect(before.statements.map((s) => s.supersededAt)).toEqual([null]);
    expect(after.statements.map((s) => s.supersededAt === null)).toEqual([false]);
    const listed = await house.as('planner').run(objectList, { layer: 'displacement_sites', limit: 1000 });
    expect(listed.objects).toHaveLength(126);
    const again = await importLines(house, 'unhcr-sites', sites, { release: '2021-01' });
    expect(again).toMatchObject({ superseded: 1, unchanged: 125, withdrawn: 0 });
    expect(
      (await house.as('planner').run(objectRead, { object: bria })).statements.map(
        (s) => s.supersededAt === null,
      ),
    ).toEqual([true, false]);
  });
});
