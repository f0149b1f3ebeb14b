/**
 * The map in a real browser: drawn from this server alone, with what is known to an area only as a count on it; the list
 * beside it holds the same things; where it looks and what it shows is in the address; each state says what it is.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { protectiveListMake } from '#stages/plan/operations/protective-list-make.ts';
import { axe, CHROMIUM, openBrowser, picture, type WebHouse } from '#test/web.ts';

const MAP = '/o/car-demo/map?at=2021-09-09';

/** A browser that has no WebGL 2. */
const NO_WEBGL = `const get = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return kind === 'webgl2' ? null : get.call(this, kind, ...rest);
};`;

/** A browser whose every frame takes 60 ms more, as without a graphics card. */
const SLOW = `const frame = window.requestAnimationFrame;
window.requestAnimationFrame = (then) => frame((now) => {
  const until = performance.now() + 60;
  while (performance.now() < until);
  then(now);
});`;

/** Until the map is drawn and stands still. */
async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('.map canvas');
  await page.waitForSelector('.map-list');
  await page.waitForLoadState('networkidle');
}

describe.skipIf(!CHROMIUM)('the map in a browser', { timeout: 60_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  test('is drawn from this origin alone, and its list has what its legend counts', async () => {
    const { page, wrong, close } = await house.visit(MAP);
    await drawn(page);
    expect(await page.locator('.map-window').innerText()).toContain(
      '30 days: 11 August 2021 to 9 September 2021',
    );
    const events = page.locator('.map-list').first();
    const counted = await events.locator('li').allInnerTexts();
    expect(counted.some((t) => t.startsWith('Somewhere in '))).toBe(true);
    expect(await page.locator('.map-note').innerText()).toMatch(/known only to the country or to nowhere/);
    // Under the pointer, and what is copied there: degrees with their letters, and the grid reference.
    await page.mouse.move(1000, 500);
    const where = await page.locator('.map-where').innerText();
    expect(where).toMatch(/^\d+\.\d{4}° N, \d+\.\d{4}° E · \d{2}[A-Z] [A-Z]{2} \d{5} \d{5}/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    // The map may still be drawing when the key is pressed on a busy machine: a person would press again.
    const copied = page.locator('.map-where:has-text("copied")');
    await expect
      .poll(() => page.keyboard.press('Control+c').then(() => copied.count()), {
        timeout: 30_000,
        interval: 400,
      })
      .toBe(1);
    expect(where).toContain(String(await page.evaluate('navigator.clipboard.readText()')));
    await page.locator('.map-sources summary').first().click();
    expect(await page.locator('.map-sources').first().innerText()).toMatch(/UCDP[\s\S]*CC BY/);
    expect(wrong).toEqual([]);
    await close();
  });

  test('an event is found by keyboard and opened; a place by its name; coordinates in both orders', async () => {
    const { page, wrong, close } = await house.visit(MAP);
    await drawn(page);
    const search = page.getByRole('combobox', { name: 'Find a place' });
    await search.fill('hautte koto');
    await page.waitForSelector('[role=option]:has-text("Haute-Kotto")');
    await search.press('Enter');
    await page.waitForURL(/view=2[0-9.]+,[5-9]/);
    await search.fill('6.54, 21.98');
    await page.waitForSelector('[role=option]:has-text("read as latitude, longitude")');
    expect(await page.locator('[role=option]').count()).toBe(2);
    expect(await page.locator('[role=option]').first().innerText()).toMatch(/6\.5400° N, 21\.9800° E/);
    await search.press('Escape');
    await page.locator('.map-whole').focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(800);
    await page.waitForLoadState('networkidle');
    const event = page.locator('.map-list').first().locator('button', { hasNotText: 'Somewhere' }).first();
    await event.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.map-card a');
    await picture(page, 'map-event');
    await page.locator('.map-card a').first().click();
    await page.waitForURL(/\/events\/[0-9a-f-]{36}\?at=2021-09-09/);
    expect(wrong).toEqual([]);
    await close();
  });

  test('where it looks, what it shows and how long stands in the address, and a link shows the same', async () => {
    const { page, close } = await house.visit(`${MAP}&view=21.98,6.54,8.00&days=365&show=events&circles=1`);
    await drawn(page);
    expect(await page.locator('.map-days [aria-pressed=true]').innerText()).toBe('1 year');
    expect(await page.getByRole('checkbox', { name: /health facilities/ }).isChecked()).toBe(false);
    expect(await page.getByRole('checkbox', { name: /reported events/ }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: /health facilities/ }).click();
    await page.waitForURL(/show=events,health_facilities/);
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/at=2021-09-08/);
    // It says so as soon as the address has it, or a moment later on a busy machine.
    await page.waitForSelector('[aria-valuetext="365 days up to 8 September 2021"]');
    await page.keyboard.press('PageUp');
    await page.waitForURL(/at=2021-10-08/);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    await picture(page, 'map-bria-circles');
    await close();
  });

  test.each([
    { name: 'wide', width: 1440, dark: false, language: 'en' },
    { name: 'dark-fr', width: 1440, dark: true, language: 'fr' },
    { name: '360-fr', width: 360, dark: true, language: 'fr' },
    { name: 'rtl', width: 1280, dark: false, language: 'ar' },
  ] as const)('it can be read by everyone: $name', async ({ name, ...look }) => {
    const { page, wrong, close } = await house.visit(MAP, look);
    await drawn(page);
    expect(await axe(page)).toEqual([]);
    await picture(page, `map-${name}`);
    expect(wrong).toEqual([]);
    await close();
  });

  test('a role that may not read protected objects sees none, and is told so', async () => {
    const { page, close } = await house.visit(MAP, { role: 'contracting_officer' });
    await drawn(page);
    expect(await page.locator('.map-side').innerText()).toContain(
      'Protected objects are not shown to your role',
    );
    expect(await page.getByRole('checkbox', { name: /health facilities/ }).count()).toBe(0);
    await close();
  });

  test('without WebGL the list serves; tiles that do not come are said; nothing in view is no proof', async () => {
    const { page, close } = await house.visit('/o/car-demo/board?at=2021-09-09');
    await page.addInitScript({ content: NO_WEBGL });
    await page.goto(house.url + MAP);
    await page.waitForSelector('.map-message');
    expect(await page.locator('.map-message').innerText()).toContain('The list holds the same things');
    await page.waitForSelector('.map-list li');
    await picture(page, 'map-no-webgl');
    await close();
    const other = await house.visit('/o/car-demo/board?at=2021-09-09');
    await other.page.route('**/map/tiles/**', (route) => route.abort());
    await other.page.goto(`${house.url}${MAP}&view=0,-40,8`);
    await other.page.waitForSelector('.map-note strong');
    expect(await other.page.locator('.map-note').innerText()).toContain('empty here does not mean');
    await other.page.waitForSelector('text=That is not proof that nothing is there');
    await other.close();
  });

  test('what is still on its way is said, so that a place without symbols is not read as one without hospitals', async () => {
    const { page, close } = await house.visit('/o/car-demo/board?at=2021-09-09');
    await page.route(/map\/tiles\/.*layers=objects/, async (route) => {
      await new Promise((late) => setTimeout(late, 4_000));
      await route.continue();
    });
    await page.goto(house.url + MAP);
    await page.locator('.map-note strong', { hasText: 'still on their way' }).waitFor();
    await picture(page, 'map-coming');
    await page.locator('.map-note strong').waitFor({ state: 'detached' });
    await close();
  });

  test('on a slow machine it is drawn in fewer pixels while it moves, follows the hand, and is sharp again at rest', async () => {
    const { page, close } = await house.visit('/o/car-demo/board?at=2021-09-09');
    await page.addInitScript({ content: SLOW });
    await page.goto(`${house.url}${MAP}&view=21,6.5,6.00`);
    await drawn(page);
    await page.waitForSelector('.map-canvas:not(.map-begun)');
    const canvas = page.locator('.map canvas').first();
    const pixels = async (): Promise<number> => Number(await canvas.getAttribute('width'));
    const box = await canvas.boundingBox();
    if (!box) throw new Error('the map is not there');
    expect(await pixels()).toBe(Math.round(box.width));
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    let gone = 0;
    let fewest = Infinity;
    for (; gone < 300 && (gone < 100 || fewest > box.width / 2); gone += 2) {
      await page.mouse.move(x + gone, y);
      fewest = Math.min(fewest, await pixels());
    }
    expect(fewest).toBe(Math.floor(box.width / 2));
    // The hand was not let go when the pixels became fewer: the map comes along to where the pointer ends.
    await page.mouse.move(x + 320, y, { steps: 10 });
    await page.waitForTimeout(400);
    await page.mouse.up();
    await page.waitForURL(/view=17\.[45]/);
    await expect.poll(pixels).toBe(Math.round(box.width));
    await close();
  });

  test('a figure’s records are drawn alone', async () => {
    const { page, close } = await house.visit('/o/car-demo/board?at=2021-09-09');
    await page.waitForSelector('.panels');
    await page.locator('#q1-1 .figure-link').first().click();
    await page.locator('text=Show these records on the map').click();
    await page.waitForURL(/\/map\?.*records=/);
    await drawn(page);
    expect(await page.locator('.map-side').innerText()).toContain('Only the records of one figure');
    await close();
  });

  test('one protective list is chosen by keyboard, says what it is, and is kept in the address; who may not see it is told why', async () => {
    const as = house.door.house.as('planner');
    await as.run(protectiveListMake, { at: '2021-09-09', layers: ['health_facilities'], place: 'CF61' });
    const shape = {
      type: 'Polygon',
      coordinates: [
        [
          [21.8, 6.4],
          [22.2, 6.4],
          [22.2, 6.7],
          [21.8, 6.7],
          [21.8, 6.4],
        ],
      ],
    };
    await as.run(protectiveListMake, { at: '2021-09-09', shape });
    const { page, wrong, close } = await house.visit(MAP);
    await drawn(page);
    const all = await page.locator('.map-layers').innerText();
    await page.locator('.map-lists summary').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.map-lists-all button');
    expect(await page.locator('.map-lists-all button').count()).toBe(2);
    // The newest stands first: the other one is of the district.
    await page.locator('.map-lists-all button').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/list=[0-9a-f-]{36}/);
    await page.waitForSelector('.map-list-chosen');
    const chosen = await page.locator('.map-list-chosen').innerText();
    expect(chosen).toMatch(/Within the operation, version 1[\s\S]*TLP:AMBER\+STRICT[\s\S]*[0-9a-f]{12}/);
    expect(await page.locator('.map-layers').innerText()).not.toBe(all);
    expect(await page.locator('.map-side').innerText()).toContain(
      'Of protected objects only those on the list.',
    );
    await drawn(page);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'map-list');
    // The list of a shape, and a colleague who may not see what is on it.
    await page.locator('.map-lists-all button').first().click();
    await page.waitForSelector('.map-list-chosen :text("only the hash is kept")');
    const link = page.url().slice(house.url.length);
    expect(wrong).toEqual([]);
    await close();
    const other = await house.visit(link, { role: 'legad' });
    await other.page.waitForSelector('.map-lists-refused');
    await drawn(other.page);
    expect(await axe(other.page)).toEqual([]);
    await picture(other.page, 'map-list-refused');
    await other.page.click('text="Take the list out of the address"');
    await other.page.waitForURL((url) => !url.search.includes('list='));
    await other.page.locator('.map-lists summary').click();
    expect(await other.page.locator('.map-lists-all button').count()).toBe(1);
    await other.close();
    for (const look of [
      { name: 'dark-fr', width: 1440, dark: true, language: 'fr' },
      { name: '360-fr', width: 360, dark: true, language: 'fr' },
      { name: 'rtl', width: 1280, dark: false, language: 'ar' },
    ] as const) {
      const seen = await house.visit(link, look);
      await seen.page.waitForSelector('.map-list-chosen');
      await drawn(seen.page);
      expect(await axe(seen.page), look.name).toEqual([]);
      await picture(seen.page, `map-list-${look.name}`);
      await seen.close();
    }
  });
});
