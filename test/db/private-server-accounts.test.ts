import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placesIn } from '#db/private/places.ts';
import { startPrivateServer } from '#db/private/server.ts';
import { asRoot, postmasterPid, program, temporaryFolder } from '#test/private-server.ts';

const start = (dataFolder: string) => startPrivateServer({ dataFolder, durable: false });
const NOBODY = { uid: 65534, gid: 65534 };
/** Whether another account can read this clone; from root's home it cannot, and then cannot run the test's program. */
const openClone = (() => {
  for (let path = import.meta.dirname; path !== '/'; path = join(path, '..'))
    if ((statSync(path).mode & 0o005) !== 0o005) return false;
  return true;
})();

describe.runIf(asRoot)('started by root', () => {
  test('PostgreSQL runs as another account, which can write in its own two folders only', async () => {
    const folder = temporaryFolder();
    const server = await start(folder);
    const owner = (path: string) => statSync(join(folder, path)).uid;
    expect(statSync(`/proc/${postmasterPid(folder)}`).uid).toBe(owner('postgres/cluster'));
    expect(owner('postgres/cluster')).not.toBe(0);
    expect(owner('postgres/socket')).not.toBe(0);
    for (const path of ['', 'postgres', 'postgres/server.log', 'postgres/occupants', 'runtime'])
      expect([path, owner(path)]).toEqual([path, 0]);
    for (const path of ['postgres/cluster', 'postgres/socket', 'postgres/occupants'])
      expect([path, statSync(join(folder, path)).mode & 0o777]).toEqual([path, 0o700]);
    await server.stop();
  });

  test('a place that this account cannot reach is said before anything is made', async () => {
    const folder = temporaryFolder('data');
    chmodSync(join(folder, '..'), 0o700);
    await expect(start(folder)).rejects.toMatchObject({
      code: 'private_server',
      params: expect.objectContaining({ reason: 'out_of_reach' }),
    });
    expect(existsSync(join(folder, 'postgres/cluster'))).toBe(false);
  });

  test("another user's data folder is left to that user", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'postgres'));
    chownSync(join(folder, 'postgres'), NOBODY.uid, NOBODY.gid);
    await expect(start(folder)).rejects.toMatchObject({
      params: expect.objectContaining({ reason: 'not_owner' }),
    });
  });

  test('a socket folder in /tmp that somebody else made is refused', async () => {
    const folder = temporaryFolder('y'.repeat(120));
    const { socket } = placesIn(folder);
    mkdirSync(socket, { mode: 0o777 });
    await expect(start(folder)).rejects.toMatchObject({
      params: expect.objectContaining({ reason: 'socket_folder_taken', path: socket }),
    });
  });

  test.runIf(openClone)('an ordinary user starts it as that user, closed to all others', async () => {
    const data = temporaryFolder('home/data');
    chownSync(join(data, '../..'), NOBODY.uid, NOBODY.gid);
    const ordinary = program(data, 'wait', NOBODY);
    expect(await ordinary.next()).toMatchObject({ adopted: false });
    expect(statSync(`/proc/${postmasterPid(data)}`).uid).toBe(NOBODY.uid);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    ordinary.tellToStop();
    expect(await ordinary.next()).toMatchObject({ count: 1 });
    await ordinary.ended;
  });
});
