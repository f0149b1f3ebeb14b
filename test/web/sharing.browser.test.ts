/**
 * Agreements, lists and receipts in a real browser: from a page that is empty and teaches, to an agreement, a list under it,
 * its receipt and its file verified; nothing typed is lost; who may not is told who may.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { protectiveListRelease } from '#stages/share/operations/protective-list-release.ts';
import { axe, CHROMIUM, openBrowser, picture, tabTo, type WebHouse } from '#test/web.ts';

const SHARING = '/o/car-demo/sharing?at=2021-09-09';
const main = (page: Page): Promise<string> => page.locator('main').innerText();

describe.skipIf(!CHROMIUM)('agreements and receipts in a browser', { timeout: 60_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());
  const release = (input: object) =>
    house.door.house.as('releaser').run(protectiveListRelease, { at: '2021-09-09', ...input });

  test('empty, it teaches; an agreement is recorded, and nothing typed before is lost', async () => {
    const { page, wrong, close } = await house.visit(SHARING, { role: 'senior_focal_point' });
    await page.waitForSelector('text=No agreement is recorded');
    expect(await main(page)).toContain('No list has been made');
    expect(await axe(page)).toEqual([]);
    await picture(page, 'sharing-empty');
    await page.click('summary:has-text("Record an agreement")');
    await page.getByLabel('Organisation').fill('Relief "Bria" <b>');
    await page.getByLabel('Reference').fill('MoU 7/2021');
    await page.getByLabel('Places').selectOption('exact');
    await page.getByRole('checkbox', { name: 'health facilities' }).check();
    await page.getByRole('textbox', { name: 'Last day' }).fill('2020-01-01');
    // The tab is loaded again before it was sent.
    await page.reload();
    await page.waitForSelector('.typed-note');
    expect(await page.getByLabel('Organisation').inputValue()).toBe('Relief "Bria" <b>');
    expect(await page.getByRole('checkbox', { name: 'health facilities' }).isChecked()).toBe(true);
    // A last day before the first is refused, and stands there to be mended.
    await page.click('button:has-text("Record it")');
    await page.waitForSelector('.refusal');
    expect(await page.getByRole('textbox', { name: 'Last day' }).inputValue()).toBe('2020-01-01');
    await page.getByRole('textbox', { name: 'Last day' }).fill('');
    await page.click('button:has-text("Record it")');
    await page.waitForSelector('h3:has-text("Relief")');
    expect(await main(page)).toMatch(/in force today[\s\S]*MoU 7\/2021[\s\S]*as exactly as places are known/);
    // It is forgotten once all that was asked before has been asked anew.
    await page.waitForSelector('text=The agreement is recorded');
    await expect.poll(() => page.getByLabel('Organisation').inputValue()).toBe('');
    expect(await axe(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });

  test('a list under it: waits for its receipt as unknown, is acknowledged by keyboard, and its file is recognised', async () => {
    const input = { recipient: 'Relief "Bria" <b>', layers: ['health_facilities'] };
    const file = await release(input);
    const { page, wrong, close } = await house.visit(SHARING, { role: 'releaser' });
    await page.waitForSelector('.sharing-list h3:has-text("version 1")');
    const card = page.locator('.sharing-list > li').first();
    expect(await card.innerText()).toMatch(/Not acknowledged: unknown whether they have it/);
    expect(await card.locator('.sharing-hash code').innerText()).toMatch(/^[0-9a-f]{64}$/);
    await picture(page, 'sharing-wide');
    await card.locator('summary').focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'input[maxlength="120"]');
    await page.keyboard.type('watch officer');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Acknowledged by watch officer');
    await page.click('button:has-text("Not acknowledged")');
    await page.waitForURL(/open=1/);
    await page.waitForSelector('text=No list waits for a receipt');
    await page.locator('input[type=file]').setInputFiles({
      name: 'list.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(file.content),
    });
    await page.waitForSelector('text=No newer version was made');
    await page.locator('input[type=file]').setInputFiles({
      name: 'list.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(`${file.content} `),
    });
    await page.waitForSelector('text=Not known here');
    await picture(page, 'sharing-verify');
    expect(wrong).toEqual([]);
    await close();
  });

  test.each([
    { name: 'dark-fr', width: 1440, dark: true, language: 'fr' },
    { name: '360-fr', width: 360, dark: true, language: 'fr' },
    { name: 'rtl', width: 1280, dark: false, language: 'ar' },
  ] as const)('it can be read by everyone: $name', async ({ name, ...look }) => {
    await release({ recipient: 'Relief "Bria" <b>', layers: ['health_facilities'], format: 'csv' });
    const { page, wrong, close } = await house.visit(SHARING, { role: 'releaser', ...look });
    await page.waitForSelector('.sharing-list h3');
    await page.waitForLoadState('networkidle');
    for (const summary of await page.locator('.sharing summary').all()) await summary.click();
    expect(await axe(page)).toEqual([]);
    await picture(page, `sharing-${name}`);
    expect(wrong).toEqual([]);
    await close();
  });

  test('an agreement is ended with a reason, which stays; who may not is told who may, or that the page is not theirs', async () => {
    const { page, close } = await house.visit(SHARING, { role: 'senior_focal_point' });
    await page.click('summary:has-text("End the agreement")');
    await page.getByLabel('Reason').first().fill('A copy was passed on.');
    await page.click('button:has-text("End it now")');
    await page.waitForSelector('text=A copy was passed on.');
    expect(await main(page)).toMatch(/Relief[\s\S]*ended/);
    await close();
    const other = await house.visit(SHARING, { role: 'legad' });
    await other.page.waitForSelector('.sharing-list h3');
    await other.page.waitForSelector('text=Agreements are recorded and ended by');
    expect(await other.page.locator('main form').count()).toBe(0);
    await other.page.click('main >> text=Why can I not see this? >> nth=0');
    await other.page.waitForURL(/\/why\?.*action=/);
    await other.close();
    const none = await house.visit(SHARING, { role: 'reporter' });
    await none.page.waitForSelector('.refusal');
    expect(await axe(none.page)).toEqual([]);
    await none.close();
  });
});
