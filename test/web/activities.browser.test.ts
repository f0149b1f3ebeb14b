/** Registered activities in a real browser (issue 4, point 4): from a check to the list and the map, changed, ended; for whom, and for whom not. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, CHROMIUM, openBrowser, picture, tabTo, type WebHouse } from '#test/web.ts';

const AT = 'at=2021-09-09';
const CHECK = `/o/car-demo/check?${AT}`;
const MAP = `/o/car-demo/map?${AT}`;
const LIST = `/o/car-demo/activities?${AT}`;
const AROUND_BRIA = '6.45 N, 21.9 E\n6.45 N, 22.1 E\n6.6 N, 22.1 E\n6.6 N, 21.9 E';
const COORDINATES = '.check-coordinates';

async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('.map-layers li');
  await page.waitForSelector('.map canvas');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1200);
}

const facts = (page: Page): Promise<string> => page.locator('.activities').first().innerText();

describe.skipIf(!CHROMIUM)('registered activities in a browser', { timeout: 120_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  test('none: the page and the map teach how one comes to be', async () => {
    const { page, wrong, close } = await house.visit(LIST, { role: 'planner' });
    await page.waitForSelector('.activities-none');
    expect(await page.locator('main').innerText()).toContain('only that nobody has registered it here');
    expect(await axe(page)).toEqual([]);
    await picture(page, 'activities-none');
    await page.goto(house.url + MAP);
    await drawn(page);
    expect(await page.locator('.map-layers').innerText()).toContain(
      'None registered. Register one from a check.',
    );
    await page.locator('.map-layers a', { hasText: 'Check an activity' }).click();
    await page.waitForURL(/\/check\?at=2021-09-09$/);
    expect(wrong).toEqual([]);
    await close();
  });

  test('with the keyboard alone: registered from a check, found in the list and on the map, changed, ended', async () => {
    const { page, wrong, close } = await house.visit(CHECK, { role: 'planner' });
    await page.waitForSelector(COORDINATES);
    await tabTo(page, COORDINATES);
    await page.keyboard.type(AROUND_BRIA);
    await page.waitForSelector('.check-finding');
    await tabTo(page, '.check-register summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Convoy to Bria');
    await page.keyboard.press('Tab');
    await page.keyboard.type('G4 movements');
    await picture(page, 'activities-register');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Registered: Convoy to Bria, version 1.');
    await tabTo(page, '.check-register [role=status] a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/activities\?at=2021-09-09$/);
    await page.waitForSelector('.activities li');
    const listed = await facts(page);
    expect(listed).toMatch(/9 Sep(t)? 2021, 06:00/);
    for (const word of ['Convoy to Bria', 'over', 'convoy', 'Bria', 'G4 movements'])
      expect(listed).toContain(word);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'activities-list');

    // Its check is asked anew; the address holds the activity and nothing of the plan.
    await tabTo(page, '.activities li a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/check\?at=2021-09-09&activity=[0-9a-f-]{36}$/);
    await page.waitForSelector('.check-finding');
    // Here, where nothing is scrolled: what the edge of the column cuts is no smaller for that.
    expect(await axe(page)).toEqual([]);
    expect(await page.locator('.check-of').innerText()).toContain(
      'The registered activity “Convoy to Bria” (over), version 1',
    );
    expect(await page.locator('.check-activity input').first().inputValue()).toBe('2000');
    expect(await page.locator('.check-register [type=submit]').isDisabled()).toBe(true);
    await page.fill('.check-when input >> nth=0', '2021-09-12 06:00');
    await page.fill('.check-when input >> nth=1', '2021-09-12 18:00');
    await page.waitForSelector('.check-finding');
    await page.locator('.check-register [type=submit]').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Registered: Convoy to Bria, version 2.');
    await picture(page, 'activities-check-anew');
    // The plan of one's own is where it was left.
    await page.locator('.check-of a').first().click();
    await page.waitForURL(/\/check\?at=2021-09-09$/);
    await expect.poll(() => page.locator('.check-when input').first().inputValue()).toBe('2021-09-09 06:00');

    await page.goto(house.url + MAP);
    await drawn(page);
    const legend = await page.locator('.map-layers').innerText();
    expect(legend).toMatch(/registered activities\s+1\s/);
    expect(legend).toContain('30 days before and after the moment');
    const row = page.locator('.map-list').first().locator('button');
    expect(await row.innerText()).toContain('planned');
    await row.focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1500);
    const card = await page.locator('.map-card').innerText();
    for (const word of ['Convoy to Bria', 'planned', 'version 2 of the plan', 'Ask its check anew'])
      expect(card).toContain(word);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'activities-map');
    await page.locator('.map-close').click();
    // Its outline can be pointed at.
    const box = await page.locator('.map canvas').boundingBox();
    if (!box) throw new Error('no map');
    const hit = await outlineAt(page, box);
    expect(hit, 'the outline is not where it was drawn').toBe(true);
    // Switched off, and the address says so; a window of a day does not reach it, and that is said.
    await page.getByRole('checkbox', { name: /registered activities/ }).click();
    await page.waitForURL(/show=/);
    expect(await page.locator('.map-list', { hasText: 'Convoy to Bria' }).count()).toBe(0);
    await page.goto(`${house.url}${MAP}&days=1`);
    await drawn(page);
    expect(await page.locator('.map-layers').innerText()).toContain(
      'Not in this window: 0 over before it, 1 that begin after it.',
    );

    await page.goto(house.url + LIST);
    await page.waitForSelector('.activity-end summary');
    await tabTo(page, '.activity-end summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.activity-end-reason');
    await page.keyboard.type('The road is cut');
    await picture(page, 'activities-end');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#activities-past');
    expect(await page.locator('[aria-labelledby=activities-past]').innerText()).toMatch(
      /withdrawn[\s\S]*The road is cut/,
    );
    expect(await page.locator('.activity-end').count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });

  test('an end that cannot be says why; an activity that is not there is said, and nothing breaks', async () => {
    const { page, close } = await house.visit(CHECK, { role: 'hs_adviser' });
    await page.fill(COORDINATES, AROUND_BRIA);
    await page.waitForSelector('.check-register');
    await page.locator('.check-register summary').click();
    await page.fill('.check-register input >> nth=0', 'Patrol <b>on</b> foot');
    await page.fill('.check-register input >> nth=1', 'Duty officer');
    await page.locator('.check-register [type=submit]').click();
    await page.waitForSelector('text=Registered: Patrol');
    await page.goto(house.url + LIST);
    const one = page.locator('.activities li', { hasText: 'Patrol <b>on</b> foot' });
    await one.locator('.activity-end summary').click();
    await one.getByLabel('It ended early, at').first().check();
    await one.locator('.date-field input').fill('2021-09-20 10:00');
    await one.locator('.activity-end-reason').fill('Rain');
    await one.locator('[type=submit]').click();
    await page.waitForSelector('text=AMP-6052');
    // What was typed stays.
    expect(await one.locator('.activity-end-reason').inputValue()).toBe('Rain');
    await page.goto(`${house.url}${CHECK}&activity=00000000-0000-4000-8000-000000000000`);
    await page.waitForSelector('text=AMP-1010');
    await page.goto(`${house.url}${CHECK}&activity=nonsense`);
    await page.waitForSelector('text=AMP-1002');
    await close();
  });

  test.each([
    { name: 'dark-fr-360', width: 360, dark: true, language: 'fr' },
    { name: 'rtl', width: 1280, dark: false, language: 'ar' },
  ] as const)('it can be read by everyone: $name', async ({ name, ...look }) => {
    const { page, wrong, close } = await house.visit(LIST, { role: 'planner', ...look });
    await page.waitForSelector('.activities li');
    await page.locator('.activity-end summary').first().click();
    expect(await axe(page)).toEqual([]);
    await picture(page, `activities-${name}`);
    await page.goto(house.url + MAP);
    await drawn(page);
    await page.locator('.map-list').first().locator('button').last().click();
    await page.waitForTimeout(1000);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    expect(await axe(page)).toEqual([]);
    await page.locator('.map-main').scrollIntoViewIfNeeded();
    await picture(page, `activities-map-${name}`);
    await page.goto(house.url + LIST);
    await page.locator('.activities li a').first().click();
    await page.waitForSelector('.check-register');
    await page.locator('.check-register summary').click();
    await page.locator('.check-register').scrollIntoViewIfNeeded();
    await picture(page, `activities-check-${name}`);
    await page.evaluate(`document.querySelector('.check-side').scrollTop = 0; window.scrollTo(0, 0)`);
    expect(await axe(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });

  test('who may not see them gets no layer, but is told so and whom to ask', async () => {
    const { page, wrong, close } = await house.visit(MAP, { role: 'contracting_officer' });
    const asked: string[] = [];
    page.on('request', (r) => void asked.push(r.url()));
    await page.reload();
    await drawn(page);
    expect(await page.locator('.map-layers').innerText()).toContain(
      'Registered activities are not shown to your role.',
    );
    expect(await page.getByRole('checkbox', { name: /registered activities/ }).count()).toBe(0);
    expect(asked.filter((url) => url.includes('/activities'))).toEqual([]);
    expect(await page.locator('main').innerText()).not.toMatch(/Convoy to Bria|Patrol <b>/);
    await picture(page, 'activities-map-refused');
    await page.locator('.map-layers .unknown a').click();
    await page.waitForURL(/\/why\?.*action=activity\.list/);
    await page.goto(house.url + LIST);
    await page.waitForSelector('text=AMP-2002');
    expect(await page.locator('main').innerText()).not.toContain('Convoy to Bria');
    expect(wrong).toEqual([]);
    await close();
  });
});

/** Clicks along the middle row of the map until an outline answers with its card. */
async function outlineAt(
  page: Page,
  box: { x: number; y: number; width: number; height: number },
): Promise<boolean> {
  for (let x = 4; x < box.width; x += 7) {
    await page.mouse.move(box.x + x, box.y + box.height / 2);
    const pointer = await page.evaluate(
      `getComputedStyle(document.querySelector('.map canvas')).cursor === 'pointer'`,
    );
    if (pointer !== true) continue;
    await page.mouse.click(box.x + x, box.y + box.height / 2);
    if ((await page.locator('.map-card', { hasText: 'Convoy to Bria' }).count()) > 0) return true;
  }
  return false;
}
