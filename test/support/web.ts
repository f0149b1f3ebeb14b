/** The web app as a person meets it: a real server on the demonstration and Debian's Chromium in front of it. */
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Role } from '#model/rights.ts';
import { CHROMIUM, FLAGS } from './browser.ts';
import { openDoor, type TestDoor } from './http.ts';

export { CHROMIUM } from './browser.ts';

if (!CHROMIUM && process.env['CI'] === 'true')
  throw new Error('Chromium is not installed: apt-get install chromium');
if (!CHROMIUM)
  console.warn('Skipped: pages in a browser, since Chromium is not installed (apt-get install chromium).');

export interface Look {
  readonly role?: Role | null;
  /** Of a session that is there already, in place of a role. */
  readonly token?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly language?: 'en' | 'fr' | 'ar' | 'uk';
}

export interface Visit {
  readonly page: Page;
  /** Requests that left the origin, and errors of the console that no answer of 4xx explains. Must stay empty. */
  readonly wrong: string[];
  readonly close: () => Promise<void>;
}

export interface WebHouse {
  readonly door: TestDoor;
  readonly url: string;
  visit(path: string, look?: Look): Promise<Visit>;
  close(): Promise<void>;
}

/** Opens the door and the browser; a file of tests does so once. */
export async function openBrowser(
  template: 'empty' | 'demo',
  options: Parameters<typeof openDoor>[1] & {
    /** By the name of this machine and not by its number: a passkey is bound to a name. */
    named?: boolean;
  } = {},
): Promise<WebHouse> {
  // In a process of its own: what a test runner sets (NODE_ENV) would make another bundle than the one that is served.
  execFileSync(process.execPath, [fileURLToPath(new URL('../../tools/build-web.ts', import.meta.url))], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const opened = await openDoor(template, options);
  const door = options.named ? { ...opened, url: opened.url.replace('127.0.0.1', 'localhost') } : opened;
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: [...FLAGS] });
  return {
    door,
    url: door.url,
    async visit(
      path,
      { role = 'hs_adviser', token, width = 1280, height = 900, dark = false, language = 'en' } = {},
    ) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      await context.addCookies([{ name: 'amparo_language', value: language, url: door.url }]);
      const session = token ?? (role ? await door.signIn(role) : null);
      if (session) {
        await context.addCookies([
          { name: 'amparo_session', value: session, url: door.url, httpOnly: true, sameSite: 'Strict' },
        ]);
      }
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('request', (r) => {
        if (!r.url().startsWith(door.url) && !/^(data|blob):/.test(r.url())) wrong.push(`left: ${r.url()}`);
      });
      page.on('console', (m) => {
        if (m.type() === 'error' && !/status of 4\d\d/.test(m.text())) wrong.push(m.text());
      });
      page.on('pageerror', (error) => wrong.push(String(error)));
      await page.goto(door.url + path);
      return { page, wrong, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await door.close();
    },
  };
}

/** What axe finds against WCAG 2.2 A and AA and its best practices, and whether the page scrolls sideways; empty is right. */
export async function axe(page: Page): Promise<string[]> {
  // The line at the foot stands over what scrolls under it: a link that is half covered now would count as too small to hit.
  await page.evaluate(`document.querySelector('.foot')?.style.setProperty('position', 'static')`);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  await page.evaluate(`document.querySelector('.foot')?.style.removeProperty('position')`);
  const found = violations.map(
    (v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)} ${v.nodes[0]?.any[0]?.message ?? v.help}`,
  );
  const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  if (Number(over) > 0) found.push(`scrolls sideways by ${String(over)} px`);
  return found;
}

/** Keeps a picture of the page in test-output/pages, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = new URL('../../test-output/pages/', import.meta.url);
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname });
}

/** Tab until what has the focus matches `selector`; throws when the keyboard never comes there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never comes to ${selector}`);
}
