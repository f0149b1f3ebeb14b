import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amparo-keeping-'));
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function amparo(data: string, ...words: string[]): { code: number | null; out: string } {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    AMPARO_DATA: join(folder, data),
    AMPARO_DEMO: 'off',
  };
  const ran = spawnSync(process.execPath, [join(ROOT, 'src/main.ts'), ...words], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  return { code: ran.status, out: ran.stdout + ran.stderr };
}

test('an operation of one’s own: made, described, reported to, backed up, restored elsewhere, the audit log whole', () => {
  expect(amparo('one', 'compartment', 'Not A Code')).toMatchObject({ code: 2 });
  expect(amparo('one', 'compartment', 'my-op')).toMatchObject({ code: 0 });
  const described = amparo(
    'one',
    'oma',
    'create',
    '--operation',
    'my-op',
    '--names',
    '{"en":"Mine","fr":"La mienne"}',
    '--kind',
    'operation',
    '--phase',
    'planning',
    '--country',
    'CAF',
    '--zone',
    'Africa/Bangui',
  );
  expect(described.out).toContain('my-op');
  expect(
    amparo('one', 'report', 'submit', '--as', 'reporter', '--what', 'smoke over the market', '--how', 'saw')
      .code,
  ).toBe(0);
  expect(amparo('one', 'account', 'first', 'Jane Doe')).toMatchObject({ code: 2 });
  const first = amparo('one', 'account', 'first', 'nightjar');
  expect(first.out).toMatch(/nightjar.+ ([0-9A-Z]{5}-){3}[0-9A-Z]{5}\. /);
  expect(amparo('one', 'account', 'first', 'another').out).toContain('AMP-2052');
  expect(amparo('one', 'rebuild', 'now')).toMatchObject({ code: 2 });
  const rebuilt = amparo('one', 'rebuild', '--write');
  expect(rebuilt.out).toContain('my-op: no events. In the wrong areas: 0.');
  const file = join(folder, 'it.amparo');
  const kept = amparo('one', 'backup', file);
  const hash = /SHA-256 ([0-9a-f]{64})/.exec(kept.out)?.[1];
  expect(hash, kept.out).toBeTruthy();
  expect(amparo('one', 'restore', file).out).toContain('AMP-5009');
  const back = amparo('two', 'restore', file);
  expect(back.out).toContain(hash);
  const verified = amparo('two', 'audit', 'verify', '--as', 'auditor', '--json');
  expect(JSON.parse(verified.out)).toMatchObject({ whole: true });
  expect(JSON.parse(amparo('two', 'account', 'list', '--json').out)).toMatchObject({
    accounts: [{ label: 'nightjar', password: false, roles: [{ role: 'administrator', where: null }] }],
  });
  expect(amparo('two', 'oma', '--operation', 'my-op', '--json').out).toContain('La mienne');
}, 120_000);
