/** The first administrator, and accounts that come back from a backup. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase } from '#db/database.ts';
import { openSecrets } from '#db/secrets.ts';
import { writeBackup } from '#db/backup/write.ts';
import { readKeys, restoreBackup, restoreSecrets } from '#db/backup/restore.ts';
import { firstAccount } from '#src/main/first-account.ts';
import { openDoor, type TestDoor } from '#test/http.ts';
import { accepted, codeAt, invited, PASSWORD, withCodes } from '#test/people.ts';
import { admin } from '#test/template.ts';

let door: TestDoor;
let folder: string;
beforeAll(async () => {
  door = await openDoor('empty', { demonstration: false });
  folder = await mkdtemp(join(tmpdir(), 'amparo-accounts-'));
});
afterAll(async () => {
  await door.close();
  await rm(folder, { recursive: true, force: true });
});

const signIn = (to: TestDoor, account: string, code?: string): Promise<Response> =>
  to.ask('POST', '/api/session/password', {
    body: { account, password: PASSWORD, ...(code ? { code } : {}) },
  });

test('no account and no password is there by default', async () => {
  const { rows } = await door.house.database.owner.query(`select 1 from amparo_shared.account`);
  expect(rows).toEqual([]);
  for (const account of ['admin', 'administrator', 'root', 'amparo'])
    expect((await signIn(door, account)).status).toBe(401);
});

test('the first administrator is made once, also by two at the same moment', async () => {
  const both = await Promise.allSettled([
    firstAccount(door.house, 'kingfisher'),
    firstAccount(door.house, 'halcyon'),
  ]);
  const made = both.flatMap((b) => (b.status === 'fulfilled' ? [b.value] : []));
  expect(made).toHaveLength(1);
  expect(both.find((b) => b.status === 'rejected')).toMatchObject({
    reason: { code: 'administrator_there' },
  });
  const { token } = await accepted(door, { id: '', label: made[0]?.label ?? '', code: made[0]?.code ?? '' });
  // Accounts wait for a second factor, the first one's too.
  expect((await door.ask('GET', '/api/accounts', { token })).status).toBe(403);
  await withCodes(door, token);
  expect(await (await door.ask('GET', '/api/accounts', { token })).json()).toMatchObject({
    accounts: [{ label: made[0]?.label, roles: [{ role: 'administrator', where: null, by: 'machine' }] }],
  });
  await expect(firstAccount(door.house, 'planner')).rejects.toMatchObject({ code: 'label_taken' });
});

test('a backup brings accounts, roles and codes back, and no session', async () => {
  const who = await invited(door, 'sandpiper', ['planner', 'toy-op'], ['reporter', 'toy-op']);
  const { token } = await accepted(door, who);
  const { secret, recovery } = await withCodes(door, token);
  const [file, keys] = [join(folder, 'a.amparo'), join(folder, 'a.keys')];
  await writeBackup(door.house.database, door.house.secrets, file, keys);

  const there = await openDoor('empty', { demonstration: false });
  const reach = inject('server');
  const name = `r_${randomUUID().replaceAll('-', '')}`;
  await admin(reach, async (c) => void (await c.query(`create database ${name}`)));
  const owner = { host: reach.host, port: reach.port, user: reach.user, database: name };
  const database = await openDatabase({ owner, webPassword: null, rolePrefix: 'amparo_accounts' });
  try {
    const kept = await readKeys(keys);
    await openSecrets(join(folder, 'secrets'));
    await restoreSecrets(join(folder, 'secrets'), kept);
    await restoreBackup(database, file, kept, []);
    const secrets = await openSecrets(join(folder, 'secrets'));
    Object.assign(there.house, { database, secrets });
    expect(await (await there.ask('GET', '/api/session', { token })).json()).toMatchObject({ label: null });
    there.house.clock(Date.now() + 60_000);
    const again = await signIn(there, 'sandpiper', codeAt(secret, there.house.now()));
    const { token: fresh } = (await again.json()) as { token: string };
    expect(await (await there.ask('GET', '/api/session', { token: fresh })).json()).toMatchObject({
      label: 'sandpiper',
      held: [
        { role: 'planner', where: 'toy-op' },
        { role: 'reporter', where: 'toy-op' },
      ],
    });
    expect((await signIn(there, 'sandpiper', recovery[3])).status).toBe(200);
  } finally {
    await database.close();
    await there.close();
    await admin(reach, async (c) => void (await c.query(`drop database ${name} with (force)`)));
  }
});
