/** `npm start` as a process: the address, a second start, a taken port, signals, what a kill -9 leaves (issue 2, part 1). */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#test/private-server.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
let data: string;
const ends: (() => Promise<void>)[] = [];
beforeAll(() => {
  data = temporaryFolder('data', (work) => void ends.push(work));
});
afterAll(async () => {
  for (const end of ends) await end();
});

interface Program {
  readonly child: ChildProcess;
  said: string;
  /** Resolves with what it said once that matches. */
  says(pattern: RegExp): Promise<string>;
  readonly ended: Promise<number | null>;
}

function amparo(args: readonly string[], env: Record<string, string> = {}): Program {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, NODE_ENV: '', AMPARO_DATA: data, AMPARO_DEMO: 'on', AMPARO_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const program: Program = {
    child,
    said: '',
    async says(pattern) {
      const until = Date.now() + 110_000;
      while (!pattern.test(program.said)) {
        if (child.exitCode !== null || Date.now() > until)
          throw new Error(`it ended or was silent: ${program.said}`);
        await pause(50);
      }
      return program.said;
    },
    ended: once(child, 'exit').then(([code]) => code as number | null),
  };
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (program.said += chunk.toString()));
  onTestFinished(() => void child.kill('SIGKILL'));
  return program;
}

const addressOf = (said: string): string => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
const timeout = 240_000;

describe('npm start', () => {
  test(
    'loads the demonstration, says the address, serves; a second one says where; SIGTERM ends it in order',
    { timeout },
    async () => {
      const first = amparo(['start']);
      const said = await first.says(/Ctrl/);
      expect(said).toContain('Demonstration loaded');
      expect(said).toMatch(/Sign in: /);
      const address = addressOf(said);
      expect((await fetch(`${address}/api/health`)).status).toBe(200);
      const second = amparo(['start']);
      expect(await second.ended).toBe(0);
      expect(second.said).toContain(`already serves this data folder at ${address}`);
      const beside = amparo(['audit', 'verify', '--as', 'auditor']);
      expect(await beside.ended).toBe(0);
      expect(beside.said).toMatch(/car-demo: The audit log is intact: \d+ sealed/);
      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(0);
      expect(existsSync(join(data, 'server.json'))).toBe(false);
      expect(existsSync(join(data, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
    },
  );

  test(
    'a later start loads nothing again, and one killed with -9 is followed by another without a word',
    { timeout },
    async () => {
      const killed = amparo(['start']);
      expect(await killed.says(/Ctrl/)).not.toContain('Demonstration loaded');
      killed.child.kill('SIGKILL');
      await killed.ended;
      expect(existsSync(join(data, 'server.json'))).toBe(true);
      const next = amparo(['start']);
      const address = addressOf(await next.says(/Ctrl/));
      expect(next.said).not.toContain('already serves');
      expect((await fetch(`${address}/api/health`)).status).toBe(200);
      next.child.kill('SIGINT');
      expect(await next.ended).toBe(0);
    },
  );

  test('a port that is taken: the next one, and it is said', { timeout }, async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const bound = squatter.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    const program = amparo(['start'], { AMPARO_PORT: String(port) });
    expect(await program.says(/Ctrl/)).toContain(`Port ${port} is taken; serving on port `);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    squatter.close();
  });

  test('where others can reach it, no role can be taken, and it says so', { timeout }, async () => {
    const program = amparo(['start'], { AMPARO_HOST: '0.0.0.0' });
    const said = await program.says(/Ctrl/);
    expect(said).toContain('People sign in with accounts.');
    const address = /http:\/\/0\.0\.0\.0:(\d+)/.exec(said);
    const answer = await fetch(`http://127.0.0.1:${address?.[1]}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"role":"administrator"}',
    });
    expect(await answer.json()).toMatchObject({ number: 2004 });
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  test('a wrong setting is a problem with what would be right, and no stack', { timeout }, async () => {
    const program = amparo(['start'], { AMPARO_PORT: 'soon' });
    expect(await program.ended).toBe(1);
    expect(program.said).toMatch(/^Amparo: AMP-5005 .*AMPARO_PORT.*0–65535/s);
    expect(program.said).not.toMatch(/\n\s+at /);
  });
});
