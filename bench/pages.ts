/**
 * The pages as Lighthouse sees them (desktop preset, median of five), with Debian's Chromium, on the demonstration: board,
 * map, check and an event; and what the first load weighs. Lighthouse is brought from the registry when it is missing
 * (tools/lighthouse, its own lock file): it is no part of the program.
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readSettings } from '#src/settings.ts';
import { serve } from '#src/main/serve.ts';
import { speakers } from '#src/main/house.ts';
import { CHROMIUM } from '#test/browser.ts';
import { quantile, type BenchRow } from './row.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const TOOL = join(ROOT, 'tools/lighthouse');
const launch = promisify(execFile);
const RUNS = Number(process.env['BENCH_RUNS'] ?? 5);
const AT = 'at=2021-09-09';

export async function run(): Promise<BenchRow[]> {
  execFileSync(process.execPath, [join(ROOT, 'tools/build-web.ts')], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const weight = firstLoad();
  if (!CHROMIUM) return [weight];
  if (!existsSync(join(TOOL, 'node_modules/lighthouse')))
    spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: TOOL, stdio: 'inherit' });
  const dataFolder = await mkdtemp(join(tmpdir(), 'amparo-pages-'));
  const quiet = { line: () => undefined, progress: () => undefined };
  const settings = readSettings({ AMPARO_DATA: dataFolder, AMPARO_PORT: '0', AMPARO_DEMO: 'on' });
  const serving = await serve(settings, quiet, speakers());
  if (!serving) throw new Error('another server has this folder');
  try {
    const cookie = await signIn(serving.address);
    const rows: BenchRow[] = [weight];
    for (const [name, path] of Object.entries(await pages(serving.address, cookie)))
      rows.push(...(await measure(name, serving.address + path, cookie)));
    return rows;
  } finally {
    await serving.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** Script that the first page loads, as the browser gets it (Brotli): the entry and what it imports at once. */
function firstLoad(): BenchRow {
  const html = readFileSync(join(ROOT, 'dist/web/index.html'), 'utf8');
  const entry = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((m) => m[1] ?? '');
  const board = readdirSync(join(ROOT, 'dist/web/assets'))
    .filter((f) => /^board-.*\.js$/.test(f))
    .map((f) => `assets/${f}`);
  const bytes = [...new Set([...entry, ...board])]
    .map((file) =>
      join(ROOT, 'dist/web', existsSync(join(ROOT, 'dist/web', `${file}.gz`)) ? `${file}.gz` : file),
    )
    .reduce((sum, file) => sum + statSync(file).size, 0);
  return { name: 'first load, script, gzip', figure: bytes / 1000, unit: 'kB', beside: '250 kB' };
}

async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"role":"planner"}',
  });
  return `amparo_session=${((await answer.json()) as { token: string }).token}`;
}

/** The four pages that issue 4 names; an event is the first one behind the board's first figure. */
async function pages(address: string, cookie: string): Promise<Record<string, string>> {
  const ask = async <Answer>(path: string): Promise<Answer> =>
    (await (
      await fetch(`${address}/api/operations/car-demo${path}`, { headers: { cookie } })
    ).json()) as Answer;
  const board = await ask<{ panels: { figures: { bySource: { certain: { ref: string } }[] }[] }[] }>(
    `/board?${AT}`,
  );
  const ref = board.panels[0]?.figures[0]?.bySource[0]?.certain.ref ?? '';
  const figure = await ask<{ records: { event: string }[] }>(`/figures/${ref}`);
  return {
    board: `/o/car-demo/board?${AT}`,
    map: `/o/car-demo/map?${AT}`,
    check: `/o/car-demo/check?${AT}`,
    event: `/o/car-demo/events/${figure.records[0]?.event ?? ''}?${AT}`,
  };
}

async function measure(name: string, url: string, cookie: string): Promise<BenchRow[]> {
  const scores: Record<'performance' | 'accessibility', number[]> = { performance: [], accessibility: [] };
  const paints: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    // Not waited for in one piece: the server that it asks is this very process.
    const { stdout } = await launch(
      process.execPath,
      [
        join(TOOL, 'node_modules/lighthouse/cli/index.js'),
        url,
        '--quiet',
        '--output=json',
        '--preset=desktop',
        '--only-categories=performance,accessibility',
        `--extra-headers=${JSON.stringify({ Cookie: cookie })}`,
        '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking',
      ],
      { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, CHROME_PATH: CHROMIUM ?? '' } },
    );
    const report = JSON.parse(stdout) as {
      categories: Record<string, { score: number | null }>;
      audits: Record<string, { numericValue?: number }>;
    };
    for (const kind of ['performance', 'accessibility'] as const)
      scores[kind].push((report.categories[kind]?.score ?? 0) * 100);
    paints.push(report.audits['largest-contentful-paint']?.numericValue ?? NaN);
  }
  const middle = (samples: number[]): number => quantile(samples, 0.5);
  return [
    {
      name: `${name}, Lighthouse performance, median of ${RUNS}`,
      figure: middle(scores.performance),
      unit: 'of 100',
      beside: '95',
    },
    {
      name: `${name}, Lighthouse accessibility`,
      figure: middle(scores.accessibility),
      unit: 'of 100',
      beside: '100',
    },
    { name: `${name}, largest contentful paint`, figure: middle(paints), unit: 'ms', beside: '1,000 ms' },
  ];
}
