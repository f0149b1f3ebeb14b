/** The board in a real browser: the duty officer's story, by keyboard, in both themes and right-to-left, on one page of paper. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, CHROMIUM, openBrowser, picture, type WebHouse } from '#test/web.ts';

const BOARD = '/o/car-demo/board?at=2021-09-09';

describe.skipIf(!CHROMIUM)('the board in a browser', { timeout: 60_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  test('a duty officer opens a figure down to its source row in three clicks', async () => {
    const { page, wrong, close } = await house.visit(BOARD);
    await page.waitForSelector('.panels');
    expect(await page.locator('.panels > section').count()).toBe(12);
    expect(await page.locator('.board-first section').allInnerTexts()).toHaveLength(3);
    await page.locator('#q1-1 .figure-link').first().click();
    await page.waitForSelector('table.records');
    expect(await page.locator('table.records').innerText()).toMatch(
      /day only; (one source|\d+ sources); not assessed/,
    );
    expect(page.url()).toContain('figure=');
    expect(await axe(page)).toEqual([]);
    await picture(page, 'figure-wide');
    await page.locator('table.records tbody a').first().click();
    await page.waitForSelector('main:has-text("The row as published")');
    expect(await page.locator('main').innerText()).toContain(
      'UCDP Georeferenced Event Dataset 23.1 · row 414469',
    );
    expect(page.url()).toContain('at=2021-09-09');
    expect(wrong).toEqual([]);
    await close();
  });

  test.each([
    { name: 'wide', width: 1440, dark: false, language: 'en' },
    { name: 'dark-fr-360', width: 360, dark: true, language: 'fr' },
    { name: 'rtl', width: 1280, dark: false, language: 'ar' },
    { name: 'rtl-dark', width: 1280, dark: true, language: 'ar' },
  ] as const)('it can be read by everyone: $name', async ({ name, ...look }) => {
    const { page, wrong, close } = await house.visit(BOARD, look);
    await page.waitForSelector('.panels');
    expect(await page.getAttribute('html', 'dir')).toBe(look.language === 'ar' ? 'rtl' : 'ltr');
    expect(await axe(page)).toEqual([]);
    await picture(page, `board-${name}`);
    expect(wrong).toEqual([]);
    await close();
  });

  test('the keyboard goes to the content first, and Ctrl+K to any page', async () => {
    const { page, close } = await house.visit(BOARD);
    await page.waitForSelector('.panels');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the content');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('[role=combobox]');
    await page.keyboard.type('sourc');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources/);
    expect(page.url()).toContain('at=2021-09-09');
    await close();
  });

  test('it prints on one A4 page', async () => {
    const { page, close } = await house.visit(BOARD);
    await page.waitForSelector('.panels');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await close();
  });

  test('who is not signed in is asked to, and comes back to the same address', async () => {
    const { page, close } = await house.visit(BOARD, { role: null });
    await page.waitForURL(/\/sign-in\?next=/);
    expect(await axe(page)).toEqual([]);
    await page.click('[data-role=planner]');
    await page.waitForURL(/board\?at=2021-09-09/);
    await page.waitForSelector('.panels');
    await close();
  });

  test('a session that ends leaves the page where it is and opens a door over it', async () => {
    const { page, close } = await house.visit(BOARD);
    await page.waitForSelector('.panels');
    await page.context().clearCookies({ name: 'amparo_session' });
    await page.click('button:has-text("As of")');
    await page.fill('input[name], .mantine-TextInput-input >> nth=0', '2021-09-10');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Your session has ended');
    await page.click('[role=dialog] [data-role=hs_adviser]');
    await page.waitForSelector('text=Your session has ended', { state: 'hidden' });
    await page.waitForSelector('.board-when:has-text("10 September 2021")');
    expect(page.url()).toContain('at=2021-09-10');
    await close();
  });
});
