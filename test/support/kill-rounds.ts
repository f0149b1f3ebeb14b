/**
 * kill -9 of the program in the middle of writes, again and again: what it had acknowledged must be there afterwards,
 * whole, and the audit tree must verify. The program is started as anybody starts it, and written to through HTTP.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPrivateServer } from '#db/private/server.ts';
import { openDatabase } from '#db/database.ts';
import { openSecrets } from '#db/secrets.ts';
import { sealOnce, signingKey } from '#audit/seal.ts';
import { verifyLog } from '#audit/verify.ts';
import type { AuditState } from '#model/audit.ts';

export interface KillResult {
  readonly acknowledged: number;
  readonly missing: readonly string[];
  /** Reports that are held without their key or leaf: half of a write. */
  readonly halves: number;
  readonly audit: AuditState;
}

const ROOT = new URL('../../', import.meta.url).pathname;

async function start(data: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'src/main.ts'), 'start'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], AMPARO_DATA: data, AMPARO_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((found, failed) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const at = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (at) found(at[0]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => failed(new Error(`the program ended with ${code}: ${said}`)));
  });
  return { child, address };
}

async function post(
  address: string,
  path: string,
  body: unknown,
  token?: string,
): Promise<Record<string, string>> {
  const answer = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Record<string, string>;
}

/** Runs `rounds` rounds; every fifth kills the database server too. */
export async function killRounds(rounds: number): Promise<KillResult> {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-kill-'));
  // As root, PostgreSQL runs under another account that must pass through here.
  await chmod(folder, 0o711);
  const data = join(folder, 'data');
  const acknowledged: string[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const { child, address } = await start(data);
      const { token } = await post(address, '/api/session', { role: 'reporter' });
      let alive = true;
      const writers = Array.from({ length: 4 }, async (_, writer) => {
        for (let n = 0; alive; n++) {
          try {
            const { report } = await post(
              address,
              '/api/operations/car-demo/reports',
              { what: `round ${round}, writer ${writer}, report ${n}`, how: 'saw' },
              token,
            );
            if (report) acknowledged.push(report);
          } catch (error) {
            if (alive) throw error;
          }
        }
      });
      await pause(60 + ((round * 137) % 500));
      alive = false;
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await Promise.allSettled(writers);
      await ended;
      if (round % 5 === 4) {
        const pid = Number(
          (await readFile(join(data, 'postgres/cluster/postmaster.pid'), 'utf8').catch(() => '0')).split(
            '\n',
          )[0],
        );
        if (pid > 1) process.kill(pid, 'SIGKILL');
        // Its backends notice that it is gone and end; until then PostgreSQL itself refuses the folder.
        await pause(2_500);
      }
    }
    return await looked(data, acknowledged);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function looked(data: string, acknowledged: readonly string[]): Promise<KillResult> {
  const server = await startPrivateServer({ dataFolder: data });
  const database = await openDatabase({
    owner: { ...server.connection, user: server.ownerUser },
    webPassword: null,
  });
  try {
    const key = signingKey((await openSecrets(join(data, 'secrets'))).auditPem);
    const { held, halves } = await database.inCompartment('car-demo', { write: false }, async (tx) => ({
      held: new Set(
        (await tx.query<{ id: string }>(`select report_id as id from report where import_run is null`)).map(
          (r) => r.id,
        ),
      ),
      halves: (
        await tx.query(
          `select 1 from report r where import_run is null and (not exists (select 1 from report_key k where k.report_id = r.report_id)
             or not exists (select 1 from audit_leaf l where l.refs -> 'report' ? r.report_id::text))`,
        )
      ).length,
    }));
    await database.inCompartment('car-demo', { write: true }, (tx) =>
      sealOnce(tx, 'car-demo', key, Date.now()),
    );
    const audit = await database.inCompartment('car-demo', { write: false }, (tx) =>
      verifyLog(tx, 'car-demo', key),
    );
    return {
      acknowledged: acknowledged.length,
      missing: acknowledged.filter((id) => !held.has(id)),
      halves,
      audit,
    };
  } finally {
    await database.close();
    await server.stop();
  }
}
