/**
 * The pictures of the README, taken anew of a running demonstration: `node tools/pictures.ts http://127.0.0.1:4100`.
 * Look at each before it is committed.
 */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM, FLAGS } from '#test/browser.ts';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly height: number;
  readonly language?: string;
  /** What somebody did before it was taken. */
  readonly after?: (page: Page) => Promise<unknown>;
}

const DAY = 'at=2021-09-09';
const ROUTE = '6.51 N 21.95 E\n6.54 N 21.99 E\n6.57 N 22.05 E';
const PICTURES: readonly Picture[] = [
  { name: 'board', path: `board?${DAY}`, height: 1000 },
  {
    name: 'figure',
    path: `board?${DAY}`,
    height: 800,
    after: (page) => page.locator('#q1-1 .figure-link').first().click(),
  },
  {
    name: 'check',
    path: `check?${DAY}`,
    height: 900,
    async after(page) {
      await page.getByText('Route', { exact: true }).click();
      await page.locator('textarea').first().fill(ROUTE);
      await page.waitForSelector('.check-finding');
      // The pointer rests where nothing is pointed at.
      await page.mouse.move(900, 24);
    },
  },
  { name: 'map', path: `map?${DAY}`, height: 900 },
  { name: 'board-ar', path: `board?${DAY}`, height: 1000, language: 'ar' },
];

const [origin = 'http://127.0.0.1:4100'] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: [...FLAGS] });
try {
  for (const { name, path, height, language = 'en', after } of PICTURES) {
    const context = await browser.newContext({ viewport: { width: 1440, height } });
    await context.addCookies([{ name: 'amparo_language', value: language, url: origin }]);
    await context.request.post(`${origin}/api/session`, { data: { role: 'planner' } });
    const page = await context.newPage();
    await page.goto(`${origin}/o/car-demo/${path}`, { waitUntil: 'networkidle' });
    await after?.(page);
    await page.waitForLoadState('networkidle');
    // A map is uncovered when it is whole.
    await page.waitForTimeout(3_000);
    await page.screenshot({ path: fileURLToPath(new URL(`../docs/pictures/${name}.png`, import.meta.url)) });
    await context.close();
  }
} finally {
  await browser.close();
}
