/**
 * A picture of a page for people to look at:
 *
 *     node tools/shot.ts http://127.0.0.1:4100 '/o/car-demo/board?at=2021-09-09' board.png \
 *       [--role planner] [--width 1440] [--height 900] [--dark] [--lang ar] [--full] [--click 'css or text=…'] [--wait 'css']
 *
 * Several `--click` are done in turn. Prints what the browser's console complained of, and any request that left the origin.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM, FLAGS } from '#test/browser.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    role: { type: 'string', default: 'hs_adviser' },
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
    full: { type: 'boolean', default: false },
    pdf: { type: 'boolean', default: false },
    click: { type: 'string', multiple: true, default: [] },
    wait: { type: 'string' },
  },
});
const [origin = '', path = '/', out = 'shot.png'] = positionals;
const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: [...FLAGS] });
try {
  const context = await browser.newContext({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: values.dark ? 'dark' : 'light',
    locale: { en: 'en-GB', fr: 'fr-FR', ar: 'ar', uk: 'uk-UA' }[values.lang] ?? 'en-GB',
  });
  await context.addCookies([{ name: 'amparo_language', value: values.lang, url: origin }]);
  if (values.role !== 'none')
    await context.request.post(`${origin}/api/session`, { data: { role: values.role } });
  const page = await context.newPage();
  page.on('console', (m) => (m.type() === 'error' ? console.error('console:', m.text()) : undefined));
  page.on('pageerror', (e) => console.error('page:', e.message));
  page.on('request', (r) =>
    /^(data|blob):/.test(r.url()) || r.url().startsWith(origin) ? undefined : console.error('left:', r.url()),
  );
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  for (const what of values.click) {
    await page.click(what, { timeout: 5_000 });
    await page.waitForLoadState('networkidle');
  }
  if (values.wait) await page.waitForSelector(values.wait, { timeout: 10_000 });
  await page.waitForTimeout(400);
  if (values.pdf) await page.pdf({ path: out, preferCSSPageSize: true });
  else await page.screenshot({ path: out, fullPage: values.full });
} finally {
  await browser.close();
}
