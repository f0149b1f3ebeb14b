/** What is known, in a real browser: sources and quality, an event, a place, a protected object, custody, readings. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf } from '#model/ids.ts';
import { axe, CHROMIUM, openBrowser, picture, type WebHouse } from '#test/web.ts';

const AT = '?at=2021-09-09';
const EVENT = `/o/car-demo/events/${idOf('ucdp_ged', '414469')}${AT}`;
const DECANI = '/o/kosovo-demo/custody';

describe.skipIf(!CHROMIUM)('what is known, in a browser', { timeout: 60_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  test('a newcomer finds what is unknown about Bria: from the districts to the place and to an object without position', async () => {
    const { page, wrong, close } = await house.visit(`/o/car-demo/sources${AT}`);
    await page.waitForSelector('.quality-matrix');
    expect(await page.locator('#layers').innerText()).toBe('Layers and their age');
    // What is missing stands first.
    expect(await page.locator('table tbody tr').first().innerText()).toContain('missing');
    await page.getByLabel('Find a district').fill('bria');
    await page.getByRole('link', { name: 'Bria', exact: true }).click();
    await page.waitForSelector('#within');
    await page.waitForSelector('#objects ~ .scroll-x');
    expect(page.url()).toContain('/places/CF521');
    expect(page.url()).toContain('at=2021-09-09');
    const said = await page.locator('main').innerText();
    expect(said).toContain('88,095');
    expect(said).toMatch(/Hopital de Bria\s.*No usable position is known/s);
    await page.getByRole('link', { name: 'Hopital de Bria' }).click();
    await page.waitForSelector('#versions');
    expect(await page.locator('main').innerText()).toContain('It is protected, and stays so');
    expect(wrong).toEqual([]);
    await close();
  });

  test('the page of places: by any name, level by level with what is known and unknown, settlements truly counted', async () => {
    const { page, wrong, close } = await house.visit(`/o/car-demo/places${AT}`);
    await page.waitForSelector('.places-known tbody tr');
    await page.getByRole('button', { name: '72 districts' }).waitFor();
    const settlements = page.locator('section:has(#settlements)');
    await settlements.locator('li').first().waitFor();
    const held = Number(/^(\d+) are held/.exec(await settlements.locator('p').first().innerText())?.[1]);
    expect(await settlements.locator('li').count()).toBe(held);
    expect(held).toBeGreaterThan(6);
    await page.getByRole('button', { name: /Show more: 25 of 72/ }).click();
    expect(await page.locator('.places-known tbody tr').count()).toBe(72);
    const bria = page.locator('.places-known tr', {
      has: page.getByRole('link', { name: 'Bria', exact: true }),
    });
    expect(await bria.innerText()).toMatch(
      /Haute-Kotto[\s\S]*88,095\s*\(2015\)[\s\S]*health facilities: \d+/,
    );
    expect(await bria.locator('.unknown').innerText()).toContain('incidents against education');
    await page.getByRole('button', { name: '17 first-level areas' }).click();
    await page.waitForURL(/level=1/);
    await page.locator('.places-known tbody tr').nth(17).waitFor({ state: 'detached' });
    expect(await page.locator('.places-known tbody tr').count()).toBe(17);
    await page.getByLabel('Find a place').fill('Briia');
    await page.locator('.place-hits a', { hasText: 'Bria' }).first().waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'places');
    await page.locator('.place-hits a', { hasText: 'Bria' }).first().click();
    await page.waitForSelector('#within');
    expect(wrong).toEqual([]);
    await close();
    const phone = await house.visit(`/o/car-demo/places${AT}`, { width: 360, dark: true, language: 'ar' });
    await phone.page.waitForSelector('.places-known tbody tr');
    expect(await axe(phone.page)).toEqual([]);
    await picture(phone.page, 'places-360-rtl');
    await phone.close();
  });

  test('an event has its sources side by side, says that nobody assessed it, and names what may be the same', async () => {
    const { page, wrong, close } = await house.visit(EVENT);
    await page.waitForSelector('#same ~ .side-by-side article');
    const said = await page.locator('main').innerText();
    expect(said).toContain('Not assessed by anyone under any standard.');
    expect(said).toContain('their figures are never added');
    expect(await page.locator('#same ~ .side-by-side article').count()).toBe(2);
    await page.locator('#same ~ .side-by-side article a').first().click();
    await page.waitForFunction(`!location.pathname.endsWith('${idOf('ucdp_ged', '414469')}')`);
    await page.waitForSelector('#versions');
    expect(await page.locator('main').innerText()).toContain('Insecurity Insight');
    await page.getByRole('link', { name: 'Source row' }).first().click();
    await page.waitForSelector('dl.facts');
    expect(wrong).toEqual([]);
    await close();
  });

  test('where it is, is drawn when asked for, and no finer than known', async () => {
    const object = `/o/car-demo/objects/2e88fee9-b66e-82c3-9944-b5aa0ee37ac1${AT}`;
    for (const [what, path] of [
      ['event', EVENT],
      ['object', object],
      ['place', `/o/car-demo/places/CF521${AT}`],
    ] as const) {
      const { page, wrong, close } = await house.visit(path);
      await page.getByText('Show on the map').click();
      await page.waitForSelector('.map canvas');
      await page.waitForLoadState('networkidle');
      expect(await axe(page)).toEqual([]);
      await picture(page, `${what}-map`);
      expect(wrong).toEqual([]);
      await close();
    }
  });

  test('a person decides that two are one fact; what was typed stays through a reload; it is undone again', async () => {
    const { page, wrong, close } = await house.visit(EVENT);
    const other = page.locator('#same ~ .side-by-side article').first();
    await other.getByText('These are one fact').first().click();
    await other.getByLabel('Why').fill('Same road, same hour, one person killed.');
    await page.reload();
    await other.getByText('what you typed here before').waitFor();
    expect(await other.getByLabel('Why').inputValue()).toBe('Same road, same hour, one person killed.');
    await other.getByRole('button', { name: 'These are one fact' }).click();
    await page.getByText('Held to be the same fact:').waitFor();
    await page.getByText('Take this event out again').first().click();
    await page.locator('#same ~ details').first().getByLabel('Why').fill('It was another road.');
    await page.getByRole('button', { name: 'Take this event out again' }).click();
    await page.getByText('Held to be the same fact:').waitFor({ state: 'detached' });
    await page.getByText('Linked and undone').click();
    expect(await page.locator('main').innerText()).toMatch(/undone: It was another road\./);
    expect(wrong).toEqual([]);
    await close();
  });

  test('T-073 of the nine sites Dečani remains; the sources of Peć stand side by side', async () => {
    const { page, wrong, close } = await house.visit(DECANI);
    await page.waitForSelector('table tbody tr');
    expect(await page.locator('table tbody tr').count()).toBe(9);
    expect(await page.locator('.sentence').innerText()).toContain('Visoki Dečani');
    const pec = page.locator('tr', { hasText: 'Patriarchate of Peć' });
    expect(await pec.innerText()).toContain('sources do not agree');
    await pec.getByRole('link').click();
    await page.waitForSelector('#steps');
    expect(await page.locator('#steps ~ .scroll-x tbody tr').count()).toBe(5);
    expect(wrong).toEqual([]);
    await close();
  });

  test('a suppressed reading says so and never how many; a stale one says that it is stale', async () => {
    const crsv = await house.visit(
      '/o/car-demo/board?at=2024-01-15&indicator=sexual_violence.crsv_incidents_reported',
    );
    await crsv.page.waitForSelector('[role=dialog] table');
    const said = await crsv.page.locator('[role=dialog]').innerText();
    expect(said).toContain('suppressed');
    expect(said).toContain('how many is not said');
    await crsv.close();
    const board = await house.visit(`/o/car-demo/board${AT}&indicator=unhcr.refugees`);
    await board.page.waitForSelector('[role=dialog] table');
    expect(await board.page.locator('[role=dialog]').innerText()).toMatch(/9,083[\s\S]*stale/);
    expect([...crsv.wrong, ...board.wrong]).toEqual([]);
    await board.close();
  });

  test('the same link opened with fewer rights shows what that role may see, and says what it may not', async () => {
    const { page, close } = await house.visit(`/o/car-demo/sources${AT}`, { role: 'contracting_officer' });
    await page.waitForSelector('.quality-matrix');
    expect(await page.locator('main').innerText()).toContain('are not shown to this role');
    await page.goto(`${house.url}/o/car-demo/places/CF521${AT}`);
    await page.waitForSelector('.refusal');
    expect(await page.locator('main').innerText()).toContain('88,095');
    await close();
  });

  const PAGES = [
    ['quality', `/o/car-demo/sources${AT}`, '#fields'],
    ['event', EVENT, '#versions'],
    ['place', `/o/car-demo/places/CF521${AT}`, '#within'],
    ['object', `/o/car-demo/objects/${idOf('unhcr_sites', 'CAFs033251')}${AT}`, '#versions'],
    ['objects', `/o/car-demo/objects${AT}`, 'table'],
    ['custody', DECANI, 'table'],
  ] as const;
  test.each([
    { name: 'wide', width: 1440, dark: false, language: 'en' },
    { name: 'dark-fr-360', width: 360, dark: true, language: 'fr' },
    { name: 'rtl', width: 1280, dark: false, language: 'ar' },
  ] as const)('everyone can read them: $name', async ({ name, ...look }) => {
    const found: (readonly [string, string[]])[] = [];
    for (const [what, path, there] of PAGES) {
      const { page, wrong, close } = await house.visit(path, look);
      await page.waitForSelector(there);
      await page.waitForLoadState('networkidle');
      found.push([what, [...(await axe(page)), ...wrong]]);
      await picture(page, `${what}-${name}`);
      await close();
    }
    expect(found).toEqual(PAGES.map(([what]) => [what, []]));
  });
});
