/**
 * How smoothly the map moves under a hand: the demonstration with 10⁵ more made events, all years, dragged to and fro by
 * the mouse in Debian's Chromium without a screen and without a graphics card (software GL, so every figure here is an
 * upper bound of what a person sees), at 1280 × 900. Measured are the times between two frames (requestAnimationFrame);
 * beside them are those of the same drag over the same map without anything on it but base map and borders. Run: node bench/panning.ts [events]
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { makeServer } from '#http/server.ts';
import { loadDemonstration } from '#src/demonstration.ts';
import { openHouse, speakers } from '#src/main/house.ts';
import { doorOf } from '#src/main/serve.ts';
import { readSettings } from '#src/settings.ts';
import { CHROMIUM, FLAGS } from '#test/browser.ts';
import { fillWithEvents } from './make-events.ts';
import { MOST, quantile, type BenchRow } from './row.ts';

const EVENTS = Math.min(MOST, 100_000);
/** Milliseconds of dragging for one figure, and of one stroke to one side. */
const [SECONDS, STROKE] = [8_000, 1_000];
const ZOOMS = [6, 8] as const;
/** A frame that takes longer is seen as a jerk: three in a row of a 60 Hz screen. */
const JERK = 50;

/** Notes when each frame began, as long as `window.frames` is a list. */
const WATCH = `window.frames = []; (function note(now) {
  if (!window.frames) return; window.frames.push(now); requestAnimationFrame(note);
})(performance.now())`;

export async function run(events = EVENTS): Promise<BenchRow[]> {
  if (!CHROMIUM) return [];
  execFileSync(process.execPath, [fileURLToPath(new URL('../tools/build-web.ts', import.meta.url))], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const dataFolder = await mkdtemp(join(tmpdir(), 'amparo-panning-'));
  const settings = readSettings({ AMPARO_DATA: dataFolder, AMPARO_PORT: '0', AMPARO_DEMO: 'on' });
  const house = await openHouse(settings);
  try {
    await loadDemonstration(house, () => undefined);
    await fillWithEvents(house.database, 'car-demo', events, 1_000);
    const app = await makeServer(doorOf(house, settings, speakers()));
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS] });
    try {
      const rows: BenchRow[] = [];
      for (const zoom of ZOOMS) {
        const full = await panned(browser, address, zoom, '');
        const empty = await panned(browser, address, zoom, '&show=none');
        rows.push(...rowsOf(`zoom ${zoom}, ${events.toLocaleString('en')} events`, full, empty));
      }
      return rows;
    } finally {
      await browser.close();
      await app.close();
    }
  } finally {
    await house.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** Milliseconds between the frames of a drag over the map; `more` of its address says what it shows. */
async function panned(browser: Browser, address: string, zoom: number, more: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const signed = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"role":"hs_adviser"}',
  });
  const { token } = (await signed.json()) as { token: string };
  await context.addCookies([{ name: 'amparo_session', value: token, url: address }]);
  const page = await context.newPage();
  try {
    await page.goto(`${address}/o/car-demo/map?at=2022-12-31&days=40000&view=21,7,${zoom}${more}`);
    await page.waitForSelector('.map canvas');
    await page.waitForLoadState('networkidle');
    const listed = await page.locator('.map-list li').count();
    if ((more === '') !== listed > 0) throw new Error(`${listed} things are listed beside the map`);
    // Once there and back before it is measured, so that what is drawn lies in the cache of the map as after a first look.
    await dragged(page, STROKE * 2);
    await page.waitForLoadState('networkidle');
    await page.evaluate(WATCH);
    await dragged(page, SECONDS);
    const frames = (await page.evaluate('window.frames.splice(0)')) as number[];
    return frames.slice(1).map((at, i) => at - (frames[i] ?? at));
  } finally {
    await context.close();
  }
}

/** Drags the map to and fro for so long, as steadily as the browser takes the moves. */
async function dragged(page: Page, long: number): Promise<void> {
  const box = await page.locator('.map canvas').first().boundingBox();
  if (!box) throw new Error('the map is not there');
  const [middle, y, reach] = [box.x + box.width / 2, box.y + box.height / 2, box.width / 4];
  await page.mouse.move(middle, y);
  await page.mouse.down();
  const begun = performance.now();
  for (let t = 0; t < long; t = performance.now() - begun)
    await page.mouse.move(
      middle + reach * Math.sin((t / STROKE) * Math.PI),
      y + (reach / 3) * Math.sin(t / STROKE),
    );
  await page.mouse.up();
}

function rowsOf(of: string, full: readonly number[], empty: readonly number[]): BenchRow[] {
  const share = (of: readonly number[]): number => (100 * of.filter((ms) => ms > JERK).length) / of.length;
  const row = (what: string, figure: (of: readonly number[]) => number, unit: string): BenchRow => ({
    name: `panning, ${of}, ${what}`,
    figure: figure(full),
    unit,
    beside: `${figure(empty).toFixed(1)} ${unit} without events; ${full.length} and ${empty.length} frames, software GL`,
  });
  return [
    row('between frames, median', (of) => quantile(of, 0.5), 'ms'),
    row('between frames, p95', (of) => quantile(of, 0.95), 'ms'),
    row(`frames later than ${JERK} ms`, share, '%'),
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [events] = process.argv.slice(2).map(Number);
  for (const one of await run(events))
    console.log(`${one.name}: ${one.figure.toFixed(1)} ${one.unit} (${one.beside ?? ''})`);
}
