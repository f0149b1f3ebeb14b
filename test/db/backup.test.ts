import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase, type Database } from '#db/database.ts';
import { openSecrets } from '#db/secrets.ts';
import { writeBackup } from '#db/backup/write.ts';
import { readKeys, restoreBackup, restoreSecrets } from '#db/backup/restore.ts';
import { verifyLog } from '#audit/verify.ts';
import { sealOnce, signingKey } from '#audit/seal.ts';
import { allegationRead } from '#stages/collect/operations/allegation-read.ts';
import { allegationSubmit } from '#stages/collect/operations/allegation-submit.ts';
import { erasureConfirm } from '#stages/collect/operations/erasure-confirm.ts';
import { erasurePropose } from '#stages/collect/operations/erasure-propose.ts';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { perform } from '#src/perform.ts';
import { availableOrSaid, startDebianPostgres, type DebianPostgres } from '#test/debian-postgres.ts';
import { describeToy } from '#test/toy-operation.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { admin } from '#test/template.ts';

let house: TestHouse;
let folder: string;
let file: string;
let keys: string;
const reports: string[] = [];
let allegation: string;
let made: { sha256: string; rows: number };

async function target(prefix: string): Promise<{ database: Database; close(): Promise<void> }> {
  const reach = inject('server');
  const name = `r_${randomUUID().replaceAll('-', '')}`;
  await admin(reach, async (c) => void (await c.query(`create database ${name}`)));
  const database = await openDatabase({
    owner: { host: reach.host, port: reach.port, user: reach.user, database: name },
    webPassword: null,
    rolePrefix: prefix,
  });
  return {
    database,
    close: async () => {
      await database.close();
      await admin(reach, async (c) => void (await c.query(`drop database ${name} with (force)`)));
    },
  };
}

beforeAll(async () => {
  house = await freshHouse('empty');
  folder = await mkdtemp(join(tmpdir(), 'amparo-backup-'));
  file = join(folder, 'one.amparo');
  keys = join(folder, 'one.keys');
  await describeToy(house);
  for (const what of [
    'smoke over the market',
    'a tab\tand a \\. on a line\n\\.\nand more',
    'to be destroyed later',
  ]) {
    const { report } = await house.as('reporter').run(reportSubmit, { what, how: 'saw', when: '2021-09-09' });
    reports.push(report);
  }
  const told = { what: 'told in confidence', how: 'told' };
  ({ report: allegation } = await house.as('reporter').run(allegationSubmit, told));
  const key = signingKey(house.secrets.auditPem);
  await house.database.inCompartment('toy-op', { write: true }, (tx) =>
    sealOnce(tx, 'toy-op', key, Date.now()),
  );
  made = await writeBackup(house.database, house.secrets, file, keys);
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

async function payload(
  database: Database,
  secrets: TestHouse['secrets'],
  report: string,
): Promise<string | null> {
  return database.inCompartment('toy-op', { write: false }, async (tx) => {
    const rows = await tx.query<{ sealed: Buffer; wrapped: Buffer }>(
      `select r.sealed, k.wrapped from report r join report_key k using (report_id) where r.report_id = $1`,
      [report],
    );
    return rows[0] ? secrets.sealer.open(rows[0].sealed, rows[0].wrapped).toString() : null;
  });
}

describe('backup and restore', () => {
  test('the restored content is the same by hash, can be opened, and its audit log verifies', async () => {
    const there = await target('amparo_restore_a');
    const secretsFolder = join(folder, 'secrets-a');
    await openSecrets(secretsFolder);
    const kept = await readKeys(keys);
    await restoreSecrets(secretsFolder, kept);
    const secrets = await openSecrets(secretsFolder);
    const result = await restoreBackup(there.database, file, kept, []);
    expect(result.sha256).toBe(made.sha256);
    expect(result.rows).toBe(made.rows);
    expect(await payload(there.database, secrets, reports[1] as string)).toContain('and more');
    const again = await writeBackup(
      there.database,
      secrets,
      join(folder, 'two.amparo'),
      join(folder, 'two.keys'),
    );
    expect(again.sha256).toBe(made.sha256);
    // What is kept apart has its key in the same place; without it nobody could ever read it again.
    const restored = { ...house, database: there.database, secrets };
    const read = await perform(restored, allegationRead, {
      actor: { label: 'conduct', roles: ['conduct_officer'], demonstration: true },
      compartment: 'toy-op',
      input: { report: allegation },
    });
    expect(read.payload).toMatchObject({ what: 'told in confidence' });
    const state = await there.database.inCompartment('toy-op', { write: false }, (tx) =>
      verifyLog(tx, 'toy-op', signingKey(secrets.auditPem)),
    );
    expect(state).toMatchObject({ whole: true, fault: null });
    expect(state.leaves).toBeGreaterThanOrEqual(3);
    await expect(restoreBackup(there.database, file, kept, [])).rejects.toMatchObject({
      code: 'restore_not_empty',
    });
    await there.close();
  });

  test('a key that was destroyed after the backup stays destroyed when the backup is restored', async () => {
    const doomed = reports[2] as string;
    const { erasure } = await house
      .as('auditor')
      .run(erasurePropose, { report: doomed, reason: 'identity_by_mistake' });
    await expect(house.as('auditor').run(erasureConfirm, { erasure })).rejects.toMatchObject({
      code: 'second_person_needed',
    });
    await house.as('administrator').run(erasureConfirm, { erasure });
    expect(await payload(house.database, house.secrets, doomed)).toBeNull();
    const there = await target('amparo_restore_b');
    await restoreBackup(there.database, file, await readKeys(keys), await house.secrets.erasures.read());
    expect(await payload(there.database, house.secrets, doomed)).toBeNull();
    expect(await payload(there.database, house.secrets, reports[0] as string)).toContain('smoke');
    const stones = await there.database.inCompartment('toy-op', { write: false }, (tx) =>
      tx.query(`select reason, confirmed_by from report_tombstone where report_id = $1`, [doomed]),
    );
    expect(stones).toEqual([{ reason: 'identity_by_mistake', confirmed_by: 'administrator' }]);
    await there.close();
  });

  test('a cut, changed or foreign file is refused with where it fails, and leaves nothing behind', async () => {
    const whole = await readFile(file);
    const text = gunzipSync(whole).toString('latin1');
    const kept = await readKeys(keys);
    const bad: Record<string, Buffer> = {
      cut: whole.subarray(0, whole.length - 60),
      changed: gzipSync(Buffer.from(text.replace('web_form', 'web_fork'), 'latin1')),
      foreign: Buffer.from('PK\u0003\u0004 not a backup'),
      empty: Buffer.alloc(0),
    };
    const there = await target('amparo_restore_c');
    for (const [name, bytes] of Object.entries(bad)) {
      const path = join(folder, `${name}.amparo`);
      await writeFile(path, bytes);
      await expect(restoreBackup(there.database, path, kept, []), name).rejects.toMatchObject({
        code: 'backup_invalid',
      });
      expect(await there.database.compartments(), name).toEqual([]);
    }
    await there.close();
  });
});

describe('from the private PostgreSQL to a server and back', () => {
  test.skipIf(!availableOrSaid('backup to a server'))(
    'Debian PostgreSQL 15 gives the same content by hash',
    async () => {
      const server: DebianPostgres = await startDebianPostgres();
      try {
        const { host, port, user } = server.connection;
        const database = await openDatabase({
          owner: { host, port, user, database: 'postgres' },
          webPassword: null,
          rolePrefix: 'amparo_d15',
        });
        expect(Math.floor(database.version / 10_000)).toBe(15);
        const kept = await readKeys(keys);
        const there = await restoreBackup(database, file, kept, []);
        expect(there.sha256).toBe(made.sha256);
        const back = join(folder, 'back.amparo');
        await writeBackup(database, house.secrets, back, join(folder, 'back.keys'));
        await database.close();
        const home = await target('amparo_restore_e');
        expect((await restoreBackup(home.database, back, kept, [])).sha256).toBe(made.sha256);
        await home.close();
      } finally {
        await server.stop();
      }
    },
  );
});
