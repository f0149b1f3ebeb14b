/** The pages in a real browser: WCAG 2.2 A and AA by axe, no request elsewhere, no sideways scrolling on a phone, one A4 page. */
import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoor, type TestDoor } from '#test/http.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
if (!CHROMIUM && process.env['CI'] === 'true')
  throw new Error('Chromium is not installed: apt-get install chromium');
if (!CHROMIUM)
  console.warn('Skipped: pages in a browser, since Chromium is not installed (apt-get install chromium).');

describe.skipIf(!CHROMIUM)('in a browser', () => {
  let door: TestDoor;
  let browser: Browser;
  beforeAll(async () => {
    door = await openDoor('demo');
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS.split(' ') });
  });
  afterAll(async () => {
    await browser?.close();
    await door?.close();
  });

  async function visit(look: {
    width: number;
    colorScheme: 'light' | 'dark';
    locale: string;
  }): Promise<{ page: Page; elsewhere: string[]; wrong: string[] }> {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 900 },
      colorScheme: look.colorScheme,
      locale: look.locale,
    });
    const page = await context.newPage();
    const [elsewhere, wrong]: [string[], string[]] = [[], []];
    page.on('request', (r) => (r.url().startsWith(door.url) ? undefined : elsewhere.push(r.url())));
    page.on('console', (m) =>
      m.type() === 'error' && !m.text().includes('40') ? wrong.push(m.text()) : undefined,
    );
    await page.goto(`${door.url}/sign-in`);
    await page.click('button[value=planner]');
    await page.waitForURL(/operation=car-demo/);
    return { page, elsewhere, wrong };
  }

  const PATHS = [
    '/?operation=car-demo&at=2021-09-09',
    '/check?operation=car-demo&at=2021-09-09&example=1',
    '/sources?operation=car-demo',
    '/reference',
    '/problems',
    '/nothing',
    '/sign-in',
  ];

  test.each([
    { width: 1440, colorScheme: 'light', locale: 'en-GB' } as const,
    { width: 360, colorScheme: 'dark', locale: 'fr-FR' } as const,
  ])(
    'every page can be read by everyone: $width px, $colorScheme, $locale',
    { timeout: 180_000 },
    async (look) => {
      const { page, elsewhere, wrong } = await visit(look);
      const found: string[] = [];
      const read = async (name: string): Promise<void> => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        found.push(
          ...violations.map(
            (v) => `${name}: ${v.id} ${v.nodes[0]?.html} ${v.nodes[0]?.any[0]?.message ?? ''}`,
          ),
        );
        const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
        if (Number(over) > 0) found.push(`${name}: scrolls sideways by ${String(over)} px`);
      };
      for (const path of PATHS) {
        await page.goto(door.url + path);
        if (path.startsWith('/reference'))
          await page.evaluate("document.querySelectorAll('details').forEach((d, i) => { d.open = i < 6; })");
        else await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
        await read(path);
      }
      await page.goto(door.url + (PATHS[0] ?? ''));
      await page.click('a.figure >> nth=0');
      await read('figure');
      await page.click('.records a >> nth=0');
      await read('event');
      await page.goto(door.url + (PATHS[1] ?? ''));
      await page.fill('#from', '2021-09-10');
      await page.fill('#to', '2021-09-11');
      await page.click('.check-form button');
      await page.waitForSelector('.verdict');
      await read('check');
      expect(found).toEqual([]);
      expect(elsewhere).toEqual([]);
      expect(wrong).toEqual([]);
    },
  );

  test('the keyboard goes to the content first, then through the page in its order', async () => {
    const { page } = await visit({ width: 1280, colorScheme: 'light', locale: 'en-GB' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
  });

  test('the board prints on one A4 page', async () => {
    const { page } = await visit({ width: 1280, colorScheme: 'light', locale: 'en-GB' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
