/** The frame round every page: operations by name, a clock that is wrong, high contrast, and nothing that moves for who asked for that. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayText } from '#model/time.ts';
import { describeToy } from '#test/toy-operation.ts';
import { axe, CHROMIUM, openBrowser, picture, type WebHouse } from '#test/web.ts';

const BOARD = '/o/car-demo/board?at=2021-09-09';

/** Milliseconds: three days and two hours. */
const AHEAD = 3 * 86_400_000 + 7_200_000;

describe.skipIf(!CHROMIUM)('the frame in a browser', { timeout: 60_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  test('operations are called by their names in the language of the reader, the code small beside', async () => {
    const { page, wrong, close } = await house.visit(BOARD, { language: 'fr' });
    await page.waitForSelector('.panels');
    expect(await page.title()).toMatch(/République centrafricaine.* · Amparo$/);
    await page.locator('.top-operation').click();
    const items = page.locator('[role=menuitem]');
    await items.first().waitFor();
    const said = await items.allInnerTexts();
    expect(said).toContainEqual(expect.stringMatching(/République centrafricaine.*car-demo/s));
    expect(said).toContainEqual(expect.stringMatching(/Kosovo.*kosovo-demo/s));
    await picture(page, 'operation-menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.locator('[role=combobox]').fill('kosovo');
    expect(await page.locator('[role=option]').first().innerText()).toMatch(/Kosovo.*\(kosovo-demo\)/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/kosovo-demo/);
    expect(wrong).toEqual([]);
    await close();
  });

  test('a menu that is open is read right by ear: items alone, in a landmark, the first with the focus; a phone holds all of it', async () => {
    const { page, wrong, close } = await house.visit(BOARD, { role: 'planner' });
    await page.waitForSelector('.panels');
    for (const opener of ['.top-operation', '.top-role']) {
      await page.locator(opener).click();
      await page.waitForSelector('[role=menuitem]:focus');
      expect([opener, await axe(page)]).toEqual([opener, []]);
      await page.keyboard.press('Escape');
      await page.waitForSelector('[role=menu]', { state: 'detached' });
      expect(await page.evaluate(`document.activeElement.matches('${opener}')`)).toBe(true);
    }
    await page.setViewportSize({ width: 360, height: 560 });
    for (const opener of ['.top-operation', '.top-role', '.bar button']) {
      await page.locator(opener).click();
      await page.waitForSelector('[role=menuitem]:focus');
      expect([opener, await axe(page)]).toEqual([opener, []]);
      const box = await page.locator('[role=menu]').boundingBox();
      if (!box) throw new Error('no menu');
      expect([opener, box.x >= 0, box.x + box.width <= 360, box.y >= 0]).toEqual([opener, true, true, true]);
      expect(
        await page.locator('[role=menu]').evaluate('(menu) => getComputedStyle(menu).backgroundColor'),
      ).not.toBe('rgba(0, 0, 0, 0)');
      if (opener === '.bar button') await picture(page, 'phone-more');
      await page.keyboard.press('Escape');
      await page.waitForSelector('[role=menu]', { state: 'detached' });
    }
    expect(wrong).toEqual([]);
    await close();
  });

  test('an address that is wrong leads out of itself, and does not widen the page', async () => {
    const { page, wrong, close } = await house.visit(`/o/car-demo/board?at=${'x'.repeat(3000)}`);
    await page.waitForSelector('.refusal');
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.click('.refusal >> text=Back to the board');
    await page.waitForSelector('.panels');
    await page.goto(`${house.url}/o/car-demo/objects?in=ZZ`);
    await page.waitForSelector('.refusal:has-text("ZZ")');
    await page.goto(`${house.url}/o/nosuch/board`);
    await page.click('main a:has-text("Kosovo")');
    await page.waitForSelector('h1:has-text("Kosovo")');
    expect(wrong).toEqual([]);
    await close();
  });

  test('a quick hand: letters typed at once after Ctrl K are not lost; a place is found without its accents, by Enter', async () => {
    const { page, wrong, close } = await house.visit(BOARD);
    await page.waitForSelector('.panels');
    await page.evaluate(`{
      const press = (init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
      press({ key: 'k', code: 'KeyK', ctrlKey: true });
      for (const key of ['b', 'x', 'Backspace', 'r']) press({ key });
    }`);
    await page.waitForSelector('[role=combobox]:focus');
    await page.keyboard.type('ia');
    expect(await page.locator('[role=combobox]').inputValue()).toBe('bria');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=combobox]', { state: 'detached' });
    await page.locator('.top-second[title=Place]').click();
    await page.waitForSelector('.choices button:has-text("Kémo")');
    await page.keyboard.press('Enter');
    expect(page.url()).not.toContain('place=');
    await page.keyboard.type('OUHAM PENDE');
    await page.waitForSelector('.choices li:nth-child(2):last-child:has-text("Ouham Pendé")');
    await page.keyboard.press('Enter');
    await page.waitForURL(/place=CF31/);
    expect(wrong).toEqual([]);
    await close();
  });

  test('a clock that is wrong by days: the server’s counts for what the page begins with, and the page says so', async () => {
    await describeToy(house.door.house, 'toy-op');
    const { page, close } = await house.visit('/sign-in', { role: 'planner' });
    await page.addInitScript(`{
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + ${String(AHEAD)}); }
        static now() { return Real.now() + ${String(AHEAD)}; }
      };
    }`);
    await page.goto(`${house.url}/o/toy-op/check`);
    await page.locator('.foot', { hasText: 'is 3 days ahead' }).waitFor();
    // The toy operation opens at no day of its own: the check begins today, by the server.
    const today = dayText(Date.now(), 'Africa/Bangui');
    expect(await page.locator('.check-when input').first().inputValue()).toBe(`${today} 06:00`);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'clock-wrong');
    await close();
  });

  test('nothing moves for who asked for that; under high contrast what is unknown, chosen and drawn is still seen', async () => {
    const { page, close } = await house.visit(BOARD);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.waitForSelector('.panels');
    await page.keyboard.press('Control+k');
    await page.locator('[role=combobox]').waitFor();
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    await page.keyboard.press('Escape');
    const outline = (selector: string): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).outlineStyle`);
    expect(await outline('.panel .unknown')).toBe('dashed');
    expect(await outline('.rail [aria-current=page]')).toBe('solid');
    await picture(page, 'board-high-contrast');
    await page.goto(`${house.url}/o/car-demo/check?at=2021-09-09`);
    await page.fill('.check-coordinates', '6.45 N, 21.9 E\n6.45 N, 22.1 E\n6.6 N, 22.1 E\n6.6 N, 21.9 E');
    await page.waitForSelector('.check-finding');
    await page.waitForTimeout(1_500);
    // Of one colour alone a map says nothing.
    const png = await page.locator('.map-canvas').screenshot();
    expect(png.length).toBeGreaterThan(8_000);
    await picture(page, 'check-high-contrast');
    await close();
  });

  test('on paper a check says what was asked, and nothing that can only be pressed', async () => {
    const { page, close } = await house.visit('/o/car-demo/check?at=2021-09-09', { role: 'planner' });
    await page.fill('.check-coordinates', '6.45 N, 21.9 E\n6.45 N, 22.1 E\n6.6 N, 22.1 E\n6.6 N, 21.9 E');
    await page.waitForSelector('.check-finding');
    await page.emulateMedia({ media: 'print' });
    const said = await page.locator('.check-printed').innerText();
    for (const part of ['convoy', '2000', '6.45 N, 22.1 E', '9 September 2021 at 06:00'])
      expect(said).toContain(part);
    expect(await page.locator('.check-ways').first().isVisible()).toBe(false);
    await close();
  });
});
