/** The records of a figure as a file: what is in it, who may have it, what is written down of it. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '#cli/run.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { figureOpen } from '#stages/report/operations/figure-open.ts';
import { OPERATIONS } from '#src/operations.ts';
import { speakers } from '#src/main/house.ts';
import { openDoor, problemOf, type TestDoor } from '#test/http.ts';

let door: TestDoor;
let ref: string;
let token: string;
const path = (query = ''): string => `/api/operations/car-demo/figures/${ref}/export${query}`;
beforeAll(async () => {
  door = await openDoor('demo');
  const board = await door.house.as('hs_adviser').run(boardRead, { at: '2021-09-09' });
  const figure = board.panels
    .flatMap((p) => p.figures)
    .find((f) => f.measure === 'civilians.people_killed_all');
  ref = figure?.bySource[0]?.certain.ref ?? '';
  token = await door.signIn('hs_adviser');
});
afterAll(() => door.close());

async function leaves(): Promise<
  { actor: string; outcome: string; content_hash: Buffer; refs: Record<string, string[]> }[]
> {
  return door.house.database.inCompartment('car-demo', { write: false }, (tx) =>
    tx.query(
      `select actor, outcome, content_hash, refs from audit_leaf where operation = 'figure.export' order by seq`,
    ),
  );
}

test('a download with a plain name; the records are those of the figure opened, each with source, licence, release and cut-off', async () => {
  const answer = await door.ask('GET', path(), { token });
  expect(answer.status, await answer.clone().text()).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="amparo_car-demo_civilians.people_killed_all_2021-09-09.csv"',
  );
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  const rows = parse(await answer.text(), { columns: true }) as Record<string, string>[];
  const opened = await door.house.as('hs_adviser').run(figureOpen, { ref });
  expect(rows.map((r) => [r['event_id'], Number(r['best']), r['source_id']])).toEqual(
    opened.records.map((r) => [r.event, r.best, r.externalId]),
  );
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(row).toMatchObject({
      certainty: 'certain',
      date_precision: 'day',
      time_zone: 'Africa/Bangui',
      assessed: 'false',
      source: 'ucdp_ged',
      release: '23.1',
      licence: 'CC BY 4.0',
      measure: 'civilians.people_killed_all',
      window_from: '2021-09-08T23:00:00.000Z',
      window_to: '2021-09-09T23:00:00.000Z',
      known_by: opened.known,
    });
    expect(row['citation']).toMatch(/UCDP/);
    expect(row['definition']?.length).toBeGreaterThan(20);
    expect(row['filter']).toMatch(/certain/);
    expect(row['sources_counted']).toMatch(/^(\d+|unknown)$/);
  }
});

test('hashtags, byte order mark and French when they are asked for', async () => {
  const answer = await door.ask('GET', path('?hxl=true&bom=true&language=fr'), { token });
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [names, tags, first] = parse(bytes, { bom: true }) as string[][];
  expect(tags?.[names?.indexOf('best') ?? -1]).toBe('#affected+killed+best');
  expect(tags?.every((tag) => /^#[a-z]+(\+[a-z]+)*$/.test(tag))).toBe(true);
  expect(first?.[names?.indexOf('filter') ?? -1]).toMatch(/certain/);
  expect(first?.[names?.indexOf('definition') ?? -1]).toMatch(/ de | des | une? /);
});

test('what leaves is written down with the hash of the file; who may not export is told who may', async () => {
  const before = (await leaves()).length;
  const text = await (await door.ask('GET', path(), { token })).text();
  const after = await leaves();
  expect(after).toHaveLength(before + 1);
  expect(after.at(-1)?.content_hash.toString('hex')).toBe(createHash('sha256').update(text).digest('hex'));
  expect(after.at(-1)?.refs).toMatchObject({ source: ['ucdp_ged'] });
  const refused = await problemOf(await door.ask('GET', path(), { token: await door.signIn('auditor') }));
  expect(refused).toMatchObject({ number: 2002, status: 403, params: { reason: 'access.not_allowed' } });
  expect(refused.params['who']).toEqual(['hs_adviser', 'releaser', 'planner']);
});

test('a reference that is none of ours is refused with its field', async () => {
  const other = path().replace(ref, Buffer.from('{"m":"x"}').toString('base64url'));
  expect(await problemOf(await door.ask('GET', other, { token }))).toMatchObject({
    number: 1003,
    field: 'ref',
  });
  expect(await problemOf(await door.ask('GET', path('?sheet=1'), { token }))).toMatchObject({
    number: 1002,
    field: 'sheet',
  });
});

test('on the command line: to the standard output, or to a file that is not there yet', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-out-'));
  const said: { out: string; err: string } = { out: '', err: '' };
  const run = (...more: string[]) => {
    said.out = said.err = '';
    return runCommand(['figure', 'export', ref, '--operation', 'car-demo', '--as', 'planner', ...more], {
      operations: OPERATIONS,
      words: speakers(),
      language: 'en',
      open: async () => ({ house: door.house, seal: async () => undefined, close: async () => undefined }),
      env: {},
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
    });
  };
  expect(await run(), said.err).toBe(0);
  expect(said.out.startsWith('event_id,certainty,')).toBe(true);
  const file = join(folder, 'figure.csv');
  expect(await run('--out', file)).toBe(0);
  expect(await readFile(file, 'utf8')).toBe((await run(), said.out));
  expect(await run('--out', file)).toBe(2);
  expect(said.err).toContain('already');
  await rm(folder, { recursive: true });
});
