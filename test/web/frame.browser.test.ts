/** The frame round every page: operations by name, a clock that is wrong, high contrast, and nothing that moves for who asked for that. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, CHROMIUM, openBrowser, picture, type WebHouse } from '#test/web.ts';

const BOARD = '/o/car-demo/board?at=2021-09-09';

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
    await page.waitForTimeout(300);
    expect(await axe(page)).toEqual([]);
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
});
