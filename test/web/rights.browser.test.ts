/** Rights in a real browser: why not, an emergency opened and overseen, the audit log looked into and verified. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exactPlaceSet } from '#stages/understand/operations/exact-place-set.ts';
import { objectList } from '#stages/understand/operations/object-list.ts';
import type { TestHouse } from '#test/house.ts';
import { axe, CHROMIUM, openBrowser, picture, type WebHouse } from '#test/web.ts';

/** Keeps the exact place of a site that is known to everybody within some distance of a point only. */
async function keepOne(house: TestHouse): Promise<string> {
  const { objects } = await house.as('cpp_officer').run(objectList, { unlocated: false, limit: 500 });
  const found = objects.find((o) => (o.uncertainty ?? 0) > 500);
  if (!found || found.longitude === null || found.latitude === null) throw new Error('no coarse object');
  const { object, longitude, latitude } = found;
  const place = { object, longitude, latitude, uncertainty: 5, found: 'visited by the clinic' };
  await house.as('cpp_officer').run(exactPlaceSet, place);
  return object;
}

const WHY = '/o/car-demo/why';
const REASON = 'A family is trapped near the shelter and nobody on duty may see where it is.';

describe.skipIf(!CHROMIUM)('rights in a browser', { timeout: 60_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  test('from a refusal to whom to ask, to emergency access, to those who oversee and end it', async () => {
    const { page, wrong, close } = await house.visit('/o/car-demo/audit', { role: 'focal_point' });
    await page.locator('.refusal a', { hasText: 'Why can I not see this?' }).first().click();
    await page.waitForURL(/\/why\?action=audit\.read/);
    await page.waitForSelector('.why-answer');
    expect(await page.locator('.why-answer').first().innerText()).toMatch(/Not allowed[\s\S]*auditor/);

    await page.goto(`${house.url}${WHY}?action=exact-place.read`);
    await page.waitForSelector('.why-answer');
    const said = await page.locator('main').innerText();
    expect(said).toContain('human security adviser, cultural property officer, legal adviser, planner');
    expect(said).toContain('A function, not a person');
    expect(await axe(page)).toEqual([]);
    await picture(page, 'why-wide');

    await page.locator('a', { hasText: 'To emergency access' }).click();
    await page.waitForSelector('.emergency-open');
    const before = await page.locator('main').innerText();
    for (const line of [
      'for 3 hours',
      'written into the audit log',
      'auditor, administrator and senior focal point',
      'never opens',
    ])
      expect(before).toContain(line);
    const button = page.locator('.emergency-open button[type=submit]');
    expect(await button.isDisabled()).toBe(true);
    await page.locator('textarea').first().fill(REASON);
    // What was typed stays when the page is left by mistake.
    await page.reload();
    await page.waitForSelector('.emergency-open');
    expect(await page.locator('textarea').first().inputValue()).toBe(REASON);
    await button.click();
    await page.waitForSelector('.emergency-list');
    expect(await page.locator('.emergency-list').innerText()).toContain(REASON);
    expect(await page.locator('.emergency-open [role=status]').innerText()).toContain(
      'exact protected places',
    );
    expect(await axe(page)).toEqual([]);
    await picture(page, 'emergency-open');

    const overseer = await house.visit('/o/car-demo/emergency', { role: 'auditor' });
    await overseer.page.waitForSelector('.emergency-list');
    expect(await overseer.page.locator('.emergency-open').count()).toBe(0);
    expect(await overseer.page.locator('.emergency-list').innerText()).toContain(REASON);
    await overseer.page.locator('.emergency-list button', { hasText: 'End it' }).click();
    await overseer.page.locator('[role=dialog] button', { hasText: 'End it' }).click();
    await overseer.page.waitForSelector('.emergency-state.ended');
    expect(await overseer.page.locator('.emergency-list').innerText()).toContain('ended by auditor');
    expect(await axe(overseer.page)).toEqual([]);
    await picture(overseer.page, 'emergency-overseen');

    await page.locator('a', { hasText: 'Why can I not see this?' }).first().click();
    await page.waitForSelector('.why-groups');
    // What the overseer ended is no longer said to be open, once the page has asked again.
    await page.reload();
    await page.waitForSelector('.why-groups');
    expect(await page.locator('.emergency-now').count()).toBe(0);
    expect([...wrong, ...overseer.wrong]).toEqual([]);
    await overseer.close();
    await close();
  });

  test('while it is open every page of its holder says so, in their language, and ends it', async () => {
    const token = await house.door.signIn('focal_point');
    const opener = await house.visit('/o/car-demo/emergency', { token });
    await opener.page.locator('.emergency-open textarea').first().fill(REASON);
    await opener.page.locator('.emergency-open button[type=submit]').click();
    await opener.page.waitForSelector('.emergency-now');
    await opener.close();
    for (const [language, said] of [
      ['fr', 'lieux protégés exacts'],
      ['ar', 'وصول طارئ مفتوح'],
    ] as const) {
      const path = '/o/car-demo/board?at=2021-09-09';
      const { page, wrong, close } = await house.visit(path, { token, language, width: 360 });
      await page.waitForSelector('.panels');
      expect(await page.locator('.emergency-now').innerText()).toContain(said);
      expect(await axe(page)).toEqual([]);
      await picture(page, `emergency-now-${language}`);
      expect(wrong).toEqual([]);
      await close();
    }
    const { page, wrong, close } = await house.visit('/o/car-demo/check', { token });
    await page.waitForSelector('.emergency-now');
    await picture(page, 'emergency-now-check');
    // Another role of the same person is told nothing, since it has none open.
    const other = await house.visit('/o/car-demo/check', { role: 'planner' });
    await other.page.waitForSelector('.check-side h1');
    expect(await other.page.locator('.emergency-now').count()).toBe(0);
    await page.locator('.emergency-now button', { hasText: 'End it now' }).click();
    await page.locator('[role=dialog] button', { hasText: 'End it' }).click();
    await page.locator('.emergency-now').waitFor({ state: 'detached' });
    expect([...wrong, ...other.wrong]).toEqual([]);
    await other.close();
    await close();
  });

  test('the auditor sees that the log is whole, and finds leaves by operation and by reference', async () => {
    const { page, wrong, close } = await house.visit('/o/car-demo/audit', { role: 'auditor' });
    await page.waitForSelector('.audit-leaves tbody tr');
    await page.locator('button', { hasText: 'Verify now' }).click();
    await page.waitForSelector('.audit-whole');
    expect(await page.locator('.audit-verify tbody tr').count()).toBeGreaterThan(1);
    await page.locator('.audit-filter select').nth(1).selectOption('import.run');
    await page.waitForURL(/action=import\.run/);
    await page.waitForSelector('.audit-leaves tbody tr');
    await page.locator('.audit-ref').first().click();
    await page.waitForURL(/reference=/);
    await page.locator('.audit-leaves tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await page.locator('.audit-leaves tbody tr').innerText()).toContain('import.run');
    expect(await axe(page)).toEqual([]);
    await picture(page, 'audit-wide');
    await page.locator('button', { hasText: 'Show all' }).click();
    await page.waitForURL(/audit$/);
    expect(wrong).toEqual([]);
    await close();
  });

  test('never 11: a patrol tells of one of ours; the conduct officer alone reads it and writes down what was done', async () => {
    const told = await house.visit('/o/car-demo/apart', { role: 'reporter' });
    await told.page.waitForSelector('.apart-tell');
    expect(await told.page.locator('main').innerText()).toContain('Is anyone in danger now?');
    await told.page.locator('main', { hasText: 'conduct officer' }).waitFor();
    await told.page.locator('textarea').first().fill('a soldier of ours pays for sex with food');
    await told.page.locator('.apart-tell button[type=submit]').click();
    await told.page.locator('main', { hasText: 'Taken in and sealed' }).waitFor();
    expect(await told.page.locator('textarea').first().inputValue()).toBe('');
    expect(await axe(told.page)).toEqual([]);
    await picture(told.page, 'apart-told');
    const { page, wrong, close } = await house.visit('/o/car-demo/apart', { role: 'conduct_officer' });
    await page.locator('.apart-open').first().click();
    await page.waitForSelector('[role=dialog] dl.facts');
    expect(await page.locator('[role=dialog]').innerText()).toMatch(
      /pays for sex[\s\S]*not named, as they wished/,
    );
    await page.locator('[role=dialog] input').fill('to the military police');
    await page.locator('[role=dialog] button[type=submit]').click();
    await page.locator('[role=dialog]', { hasText: 'referred: to the military police' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'apart-read');
    expect([...told.wrong, ...wrong]).toEqual([]);
    await told.close();
    await close();
  });

  test('an exact place is shown when asked for, to who may; to others, why not', async () => {
    const object = await keepOne(house.door.house);
    const { page, wrong, close } = await house.visit(`/o/car-demo/objects/${object}`, { role: 'planner' });
    await page.locator('button', { hasText: 'Show the exact place' }).click();
    await page.locator('main', { hasText: 'visited by the clinic' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'exact-place');
    const other = await house.visit(`/o/car-demo/objects/${object}`, { role: 'focal_point' });
    await other.page.locator('button', { hasText: 'Show the exact place' }).click();
    await other.page.waitForSelector('.refusal');
    expect(await other.page.locator('main').innerText()).toContain('It is not for your role.');
    expect([...wrong, ...other.wrong]).toEqual([]);
    await other.close();
    await close();
  });

  test.each([
    { path: WHY, name: 'why-360-dark-fr', wait: '.why-groups', width: 360, dark: true, language: 'fr' },
    {
      path: '/o/car-demo/audit',
      name: 'audit-rtl',
      wait: '.audit-leaves',
      width: 1280,
      dark: false,
      language: 'ar',
    },
    {
      path: '/o/car-demo/emergency',
      name: 'emergency-360',
      wait: '.emergency-does',
      width: 360,
      dark: true,
      language: 'en',
    },
  ] as const)('it can be read by everyone: $name', async ({ path, name, wait, ...look }) => {
    const { page, wrong, close } = await house.visit(path, { ...look, role: 'auditor' });
    await page.waitForSelector(wait);
    expect(await axe(page)).toEqual([]);
    await picture(page, name);
    expect(wrong).toEqual([]);
    await close();
  });
});
