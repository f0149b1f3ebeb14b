import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { startPrivateServer } from '#db/private/server.ts';
import { ask, isRunning, postmasterPid, program, temporaryFolder, untilGone } from '#test/private-server.ts';

const start = (dataFolder: string) => startPrivateServer({ dataFolder, durable: false });
const pidOf = (folder: string): number => postmasterPid(folder) ?? 0;

/** One folder for the tests that begin and end with a database and no server. */
const shared = temporaryFolder('', afterAll);

describe('start and restart', () => {
  test('keeps what was written, listens on no port, and ends with the last stop', async () => {
    const folder = shared;
    const first = await start(folder);
    expect(first).toMatchObject({ adopted: false, ownerUser: 'amparo_owner' });
    await ask(first, "CREATE TABLE kept AS SELECT 'Bangassou' AS name");
    expect(await ask(first, 'SHOW listen_addresses')).toEqual([['']]);
    expect(
      await ask(first, "SELECT datlocprovider, datlocale FROM pg_database WHERE datname = 'postgres'"),
    ).toEqual([['b', 'C.UTF-8']]);
    const client = new Client(first.url);
    await client.connect();
    expect((await client.query('SELECT name FROM kept')).rowCount).toBe(1);
    await client.end();
    const pid = pidOf(folder);
    await first.stop();
    await first.stop();
    expect(isRunning(pid)).toBe(false);
    const second = await start(folder);
    expect(second.adopted).toBe(false);
    expect(await ask(second, 'SELECT name FROM kept')).toEqual([['Bangassou']]);
    await second.stop();
  });

  test('is durable unless a test says otherwise', async () => {
    const folder = temporaryFolder();
    const server = await startPrivateServer({ dataFolder: folder });
    const settings = ['fsync', 'full_page_writes', 'synchronous_commit'];
    for (const name of settings) expect(await ask(server, `SHOW ${name}`)).toEqual([['on']]);
    // A kill -9 of PostgreSQL itself: its own recovery brings back what was committed.
    await ask(server, 'CREATE TABLE kept AS SELECT 1 AS number');
    process.kill(pidOf(folder), 'SIGKILL');
    await untilGone(pidOf(folder));
    const again = await startPrivateServer({ dataFolder: folder });
    expect(again.adopted).toBe(false);
    expect(await ask(again, 'SELECT number FROM kept')).toEqual([[1]]);
    await again.stop();
    await server.stop();
  });

  test('two at once in one folder: one starts it, the other adopts it', async () => {
    const folder = temporaryFolder();
    const programs = [program(folder, 'wait'), program(folder, 'wait')];
    const said = await Promise.all(programs.map((each) => each.next()));
    expect(new Set(said.map((each) => each.adopted))).toEqual(new Set([false, true]));
    for (const each of programs) each.tellToStop();
    await Promise.all(programs.map((each) => each.ended));
    expect(postmasterPid(folder)).toBeNull();
  });
});

describe('who stops it', () => {
  test('a command beside a running server leaves it running, and the last to leave stops it', async () => {
    const folder = shared;
    const server = program(folder, 'wait');
    await server.next();
    const pid = pidOf(folder);
    const command = await start(folder);
    expect(command.adopted).toBe(true);
    await command.stop();
    expect(isRunning(pid)).toBe(true);
    const longer = await start(folder);
    server.tellToStop();
    expect(await server.next()).toMatchObject({ count: expect.any(Number) });
    await server.ended;
    expect(await ask(longer, `SELECT 1 FROM written WHERE by_process = ${server.pid}`)).toEqual([[1]]);
    await longer.stop();
    expect(isRunning(pid)).toBe(false);
  });

  test('a program that ends without stopping it does not leave it behind', async () => {
    const folder = shared;
    const careless = program(folder, 'exit');
    await careless.next();
    const pid = postmasterPid(folder);
    await careless.ended;
    if (pid !== null) await untilGone(pid);
    expect(postmasterPid(folder)).toBeNull();
  });

  test('Ctrl-C in the terminal reaches the program and not its PostgreSQL', async () => {
    const folder = shared;
    const server = program(folder, 'wait');
    await server.next();
    process.kill(-server.pid, 'SIGINT');
    await pause(300);
    server.tellToStop();
    expect(await server.next()).toEqual({ count: expect.any(Number), signals: 1 });
    await server.ended;
    expect(postmasterPid(folder)).toBeNull();
  });
});

describe('after a kill -9', () => {
  test('of the program: its PostgreSQL lives on and the next start adopts it with every row', async () => {
    const folder = shared;
    const killed = program(folder, 'wait');
    await killed.next();
    const pid = pidOf(folder);
    process.kill(killed.pid, 'SIGKILL');
    await killed.ended;
    expect(isRunning(pid)).toBe(true);
    const next = await start(folder);
    expect(next.adopted).toBe(true);
    expect(await ask(next, `SELECT 1 FROM written WHERE by_process = ${killed.pid}`)).toEqual([[1]]);
    await next.stop();
    expect(isRunning(pid)).toBe(false);
  });

  test('of both: a postmaster.pid whose number has passed to another program is no server', async () => {
    const folder = shared;
    const killed = program(folder, 'wait');
    await killed.next();
    const [pid, cluster] = [pidOf(folder), join(folder, 'postgres/cluster')];
    process.kill(killed.pid, 'SIGKILL');
    process.kill(pid, 'SIGKILL');
    await Promise.all([killed.ended, untilGone(pid)]);
    const { uid, gid } = statSync(cluster);
    const other = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' });
    onTestFinished(() => void other.kill());
    const file = join(cluster, 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(other.pid)));
    const next = await start(folder);
    expect(next.adopted).toBe(false);
    expect(isRunning(other.pid ?? 0)).toBe(true);
    await next.stop();
  });

  test('in the middle of initdb: what is unfinished is cleared and made again', async () => {
    const folder = temporaryFolder();
    const killed = program(folder, 'wait');
    const unfinished = join(folder, 'postgres/cluster.unfinished');
    while (!existsSync(join(unfinished, 'base'))) await pause(5);
    process.kill(-killed.pid, 'SIGKILL');
    await killed.ended;
    expect(existsSync(unfinished)).toBe(true);
    const next = await start(folder);
    expect(next.adopted).toBe(false);
    expect(existsSync(unfinished)).toBe(false);
    await next.stop();
  });
});

describe('a folder that it must not touch', () => {
  const refusal = (reason: string) => ({
    code: 'private_server',
    params: expect.objectContaining({ reason }),
  });

  test.each([
    ['not_a_database', 'notes.txt', 'kept'],
    ['other_version', 'PG_VERSION', '17\n'],
  ])('%s: refused and left as it was', async (reason, name, content) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'postgres/cluster'), { recursive: true });
    const file = join(folder, 'postgres/cluster', name);
    writeFileSync(file, content);
    await expect(start(folder)).rejects.toMatchObject(refusal(reason));
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  test('a path that is not absolute is refused', async () => {
    await expect(start('')).rejects.toMatchObject(refusal('not_writable'));
  });
});

describe('a path too long for a socket', () => {
  test('puts the socket into /tmp, in a folder closed to others', async () => {
    const folder = temporaryFolder('x'.repeat(120));
    const server = await start(folder);
    expect(server.connection.host).toMatch(/^\/tmp\/amparo-[0-9a-f]{16}$/);
    const [socket, cluster] = [statSync(server.connection.host), statSync(join(folder, 'postgres/cluster'))];
    expect(socket.mode & 0o777).toBe(0o700);
    expect(socket.uid).toBe(cluster.uid);
    await server.stop();
  });
});
