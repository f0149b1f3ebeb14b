/**
 * One contract, two databases (architecture decision 2): the same small journey on the private PostgreSQL and on the
 * PostgreSQL 15 of Debian, by an owner that is a superuser and by one that is not. The answers are the same but for ids,
 * hashes and the moments at which things were written down.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeBackup } from '#db/backup/write.ts';
import { readKeys, restoreBackup } from '#db/backup/restore.ts';
import { openDatabase, type Database } from '#db/database.ts';
import { openSecrets, type Secrets } from '#db/secrets.ts';
import { sealOnce, signingKey } from '#audit/seal.ts';
import { verifyLog } from '#audit/verify.ts';
import { Problem } from '#model/problems.ts';
import { loadDemonstration } from '#src/demonstration.ts';
import { erasureConfirm } from '#stages/collect/operations/erasure-confirm.ts';
import { erasurePropose } from '#stages/collect/operations/erasure-propose.ts';
import { importList } from '#stages/collect/operations/import-list.ts';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { eventRead } from '#stages/report/operations/event-read.ts';
import { figureExport } from '#stages/report/operations/figure-export.ts';
import { figureOpen } from '#stages/report/operations/figure-open.ts';
import { reportRead } from '#stages/report/operations/report-read.ts';
import { legalFrameSet } from '#stages/understand/operations/legal-frame-set.ts';
import { assessmentSet } from '#stages/verify/operations/assessment-set.ts';
import { eventClassify } from '#stages/verify/operations/event-classify.ts';
import { eventRecord } from '#stages/verify/operations/event-record.ts';
import { availableOrSaid, startDebianPostgres, type DebianPostgres } from '#test/debian-postgres.ts';
import { freshHouse, houseOn, type TestHouse } from '#test/house.ts';
import { describeToy } from '#test/toy-operation.ts';

const debian = availableOrSaid('one contract, two databases');

interface Server {
  readonly host: string;
  readonly port: number;
  readonly user: string;
}
const opened: (() => Promise<void>)[] = [];
let folder: string;
let secrets: Secrets;
let other: DebianPostgres | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amparo-two-'));
  secrets = await openSecrets(join(folder, 'secrets'));
  if (debian) other = await startDebianPostgres();
});
afterAll(async () => {
  for (const close of opened.reverse()) await close();
  await other?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function sql(server: Server, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database of its own on the server, opened as `user`; roles of the cluster start with a prefix of their own. */
async function fresh(
  server: Server,
  user = server.user,
): Promise<{ database: Database; reopen(): Promise<Database> }> {
  const name = `two_${randomUUID().replaceAll('-', '')}`;
  await sql(server, `create database ${name}`, `grant create on database ${name} to ${user}`);
  const rolePrefix = `two_${randomUUID().slice(0, 8)}`;
  const reopen = () =>
    openDatabase({
      owner: { host: server.host, port: server.port, user, database: name },
      webPassword: "a pass'word",
      rolePrefix,
    });
  opened.push(() => sql(server, `drop database if exists ${name} with (force)`));
  const database = await reopen();
  opened.push(() => database.close());
  return { database, reopen };
}

/** What differs between two runs of the same: ids (in the order in which they appear), hashes, and what is only just past. */
function told(answers: unknown): unknown {
  const ids = new Map<string, string>();
  const text = JSON.stringify(answers)
    .replaceAll(/"[0-9a-f]{64}"/g, '"hash"')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      if (!ids.has(id)) ids.set(id, `id ${ids.size + 1}`);
      return ids.get(id) ?? '';
    });
  const thisYear = new Date().getUTCFullYear();
  return JSON.parse(
    text.replaceAll(new RegExp(`\\b(${thisYear - 1}|${thisYear})-\\d\\d-\\d\\dT[\\d:.]+Z`, 'g'), 'just now'),
  ) as unknown;
}

async function problem(work: Promise<unknown>): Promise<unknown> {
  const thrown: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Problem)) throw thrown ?? new Error('no problem at all');
  return { number: thrown.number, field: thrown.field };
}

/** From the first report to a destroyed payload, in a compartment of its own. */
async function journey(database: Database): Promise<unknown> {
  await database.createCompartment('toy-op', 'operation');
  const house = houseOn(database, secrets, { profile: 'monitor' }, 'toy-op');
  house.clock(Date.parse('2021-09-10T12:00:00Z'));
  await describeToy(house as TestHouse);
  const answers: unknown[] = [];
  const keep = <T>(answer: T): T => {
    answers.push(answer);
    return answer;
  };
  keep(
    await house.as('legad').run(legalFrameSet, {
      situation: 'niac',
      treaties: [{ treaty: 'GC', state: 'TOY', since: '1950-10-21', inForce: 'yes' }],
    }),
  );
  const { report } = keep(
    await house.as('reporter').run(reportSubmit, {
      what: 'a girl was taken',
      how: 'told',
      when: '2021-09-08',
      sourceCategory: 'primary_witness',
    }),
  );
  const { event } = keep(
    await house.as('focal_point').run(eventRecord, {
      report,
      when: { from: '2021-09-08' },
      place: { code: 'TY11', longitude: 20.5, latitude: 5.5, uncertainty: 2000 },
      total: { harm: 'abduction', low: 1, best: 1, high: 2 },
      involvements: [{ harm: 'abduction', sex: 'female', ageFrom: 12, ageTo: 15, low: 1, best: 1, high: 1 }],
    }),
  );
  keep(
    await house.as('focal_point').run(eventClassify, {
      event,
      codes: [
        { standard: 'mrm', code: 'abduction' },
        { standard: 'crsv', code: 'forced_marriage' },
      ],
    }),
  );
  const level = { event, standard: 'mrm', level: 'verified', basis: 'a witness' };
  keep(await problem(house.as('verifier', 'reporter').run(assessmentSet, level)));
  keep(await house.as('verifier').run(assessmentSet, level));
  keep(await house.as('hs_adviser').run(eventRead, { event }));
  keep(await house.as('hs_adviser').run(boardRead, { at: '2021-09-08' }));
  keep(
    await house.as('planner').run(checkRun, {
      shape: { type: 'Point', coordinates: [20.5, 5.5] },
      within: 3000,
      from: '2021-09-11',
      to: '2021-09-12',
      kind: 'patrol',
    }),
  );
  const { erasure } = keep(
    await house.as('auditor', 'first').run(erasurePropose, { report, reason: 'identity_by_mistake' }),
  );
  keep(await problem(house.as('auditor', 'first').run(erasureConfirm, { erasure })));
  keep(await house.as('auditor', 'second').run(erasureConfirm, { erasure }));
  keep(await problem(house.as('hs_adviser').run(reportRead, { report })));
  keep(await house.as('hs_adviser').run(reportRead, { report, envelope: true }));
  keep(await problem(house.as('partner').run(reportSubmit, { what: 'x', how: 'saw' })));
  const key = signingKey(secrets.auditPem);
  await database.inCompartment('toy-op', { write: true }, (tx) => sealOnce(tx, 'toy-op', key, house.now()));
  keep(await database.inCompartment('toy-op', { write: false }, (tx) => verifyLog(tx, 'toy-op', key)));
  return told(answers);
}

const byPrivate = (): Server => inject('server');
const byDebian = (): Server => ({ ...(other as DebianPostgres).connection });

/** What the private PostgreSQL answers to a superuser: what every other must answer too. */
let expected: unknown;
beforeAll(async () => {
  expected = await journey((await fresh(byPrivate())).database);
});

test('the journey is whole where it starts: assessed, destroyed by two, and its log verifies', () => {
  expect(expected).toHaveLength(16);
  expect((expected as unknown[]).at(-1)).toMatchObject({ whole: true, fault: null, unsealed: 0 });
  expect(expected).toContainEqual({ number: 6002, field: 'report' });
  expect(expected).toContainEqual({ number: 2005, field: 'erasure' });
  expect(expected).toContainEqual({ number: 6004, field: 'event' });
});

describe.each([
  ['the private PostgreSQL', byPrivate, true],
  ['PostgreSQL 15 of Debian', byDebian, debian],
] as const)('%s', (_name, server, there) => {
  test.skipIf(!there)('answers the same to a superuser', async () => {
    expect(await journey((await fresh(server())).database)).toEqual(expected);
  });

  test.skipIf(!there)(
    'and to an owner with CREATEROLE and CREATE alone, who can open it again and back it up',
    async () => {
      const user = `owner_${randomUUID().slice(0, 8)}`;
      await sql(server(), `create role ${user} login createrole nosuperuser`);
      const { database, reopen } = await fresh(server(), user);
      expect(await journey(database)).toEqual(expected);
      const again = await reopen();
      opened.push(() => again.close());
      await again.createCompartment('second-op', 'operation');
      expect((await again.compartments()).map((c) => c.code)).toEqual(['second-op', 'toy-op']);
      const rows = await again.owner.query<{ super: boolean }>(
        `select bool_or(rolsuper) as super from pg_roles where rolname = current_user`,
      );
      expect(rows.rows[0]?.super).toBe(false);
      const [file, keys] = [join(folder, `${user}.amparo`), join(folder, `${user}.keys`)];
      const made = await writeBackup(again, secrets, file, keys);
      const target = await fresh(server(), user);
      const restored = await restoreBackup(
        target.database,
        file,
        await readKeys(keys),
        await secrets.erasures.read(),
      );
      expect(restored).toMatchObject({ rows: made.rows, sha256: made.sha256 });
    },
  );

  test.skipIf(!there)(
    'an owner without the right to make roles, or schemas, is told which is missing',
    async () => {
      const user = `poor_${randomUUID().slice(0, 8)}`;
      await sql(server(), `create role ${user} login nocreaterole nosuperuser`);
      await expect(fresh(server(), user)).rejects.toMatchObject({
        code: 'database_rights',
        params: { missing: 'CREATEROLE' },
      });
      await sql(server(), `alter role ${user} createrole`);
      const name = `two_${randomUUID().replaceAll('-', '')}`;
      await sql(server(), `create database ${name}`);
      opened.push(() => sql(server(), `drop database if exists ${name} with (force)`));
      const reach = { host: server().host, port: server().port, user, database: name };
      await expect(openDatabase({ owner: reach, webPassword: null })).rejects.toMatchObject({
        code: 'database_rights',
        params: { missing: 'CREATE' },
      });
    },
  );
});

describe('a database that cannot be used', () => {
  test('says which right of what is missing when it belongs to somebody else', async () => {
    const { database } = await fresh(byPrivate());
    const name =
      (await database.owner.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '';
    const user = `other_${randomUUID().slice(0, 8)}`;
    await sql(
      byPrivate(),
      `create role ${user} login createrole`,
      `grant create on database ${name} to ${user}`,
    );
    const { host, port } = byPrivate();
    await expect(
      openDatabase({ owner: { host, port, user, database: name }, webPassword: null }),
    ).rejects.toMatchObject({
      code: 'database_rights',
      params: { missing: expect.stringMatching(/permission denied/) },
    });
  });

  test('says so when it is not there, or nobody answers', async () => {
    const { host, port, user } = byPrivate();
    const open = (change: object) =>
      openDatabase({ owner: { host, port, user, database: 'postgres', ...change }, webPassword: null });
    await expect(open({ database: 'nowhere' })).rejects.toMatchObject({
      code: 'setting_invalid',
      field: 'DATABASE_URL',
    });
    await expect(open({ host: '127.0.0.1', port: 1 })).rejects.toMatchObject({ code: 'database_away' });
  });

  test('is opened by several programs at once without any of them failing', async () => {
    const { database, reopen } = await fresh(byPrivate());
    const all = await Promise.all([reopen(), reopen(), reopen()]);
    await Promise.all([database, ...all].map((d) => d.createCompartment('same-op', 'operation')));
    for (const one of all) {
      expect((await one.compartments()).map((c) => c.code)).toEqual(['same-op']);
      await one.close();
    }
  });
});

describe.skipIf(!debian)('the demonstration', () => {
  let here: TestHouse;
  let there: ReturnType<typeof houseOn>;
  const both = async (ask: (house: typeof there) => Promise<unknown>): Promise<unknown> => {
    const answer = told(await ask(here));
    expect(told(await ask(there))).toEqual(answer);
    return answer;
  };
  beforeAll(async () => {
    here = await freshHouse('demo');
    opened.push(() => here.close());
    const { database } = await fresh(byDebian());
    there = houseOn(database, secrets, {}, 'car-demo');
    await loadDemonstration(there, () => undefined);
    const now = Date.now();
    for (const house of [here, there]) house.clock(now);
  });

  test('is imported alike: the same files, rows and roots', async () => {
    const { imports } = (await both((h) => h.as('hs_adviser').run(importList, {}))) as {
      imports: { added: number }[];
    };
    expect(imports.length).toBeGreaterThanOrEqual(5);
    expect(imports.every((i) => i.added > 0)).toBe(true);
  });

  test('is known to the planner from the moment that it is there', async () => {
    const known = await there.database.owner.query<{ rows: number }>(
      `select reltuples::int as rows from pg_class c join pg_namespace n on n.oid = relnamespace where relname = 'event' and nspname like 'amparo_c_car%'`,
    );
    expect(known.rows[0]?.rows).toBeGreaterThan(1000);
  });

  test('gives the same board of 9 September 2021, whose figures open and leave alike', async () => {
    await both((h) => h.as('hs_adviser').run(boardRead, { at: '2021-09-09' }));
    const board = await here.as('hs_adviser').run(boardRead, { at: '2021-09-09' });
    const tallies = board.panels
      .flatMap((p) => p.figures)
      .flatMap((f) => f.bySource.flatMap((s) => [s.certain, s.possible]));
    const refs = tallies
      .filter((t) => t.events > 0)
      .map((t) => t.ref)
      .slice(0, 4);
    expect(refs).toHaveLength(4);
    for (const ref of refs) {
      await both((h) => h.as('hs_adviser').run(figureOpen, { ref }));
      await both((h) => h.as('hs_adviser').run(figureExport, { ref, hxl: true }));
    }
  });

  test('gives the same check of a route through Bria', async () => {
    const shape = {
      type: 'LineString',
      coordinates: [
        [21.5, 6.3],
        [21.99, 6.54],
        [22.4, 6.8],
      ],
    };
    const answer = await both((h) =>
      h
        .as('planner')
        .run(checkRun, { shape, within: 5000, from: '2021-09-10', to: '2021-09-11', kind: 'convoy' }),
    );
    expect(JSON.stringify(answer)).toMatch(/Bria/);
  });
});
