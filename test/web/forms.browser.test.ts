/** A session that ends in the middle of a form: what was typed is still there, and what must not be kept is kept nowhere. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { idOf } from '#model/ids.ts';
import { objectList } from '#stages/understand/operations/object-list.ts';
import { axe, CHROMIUM, openBrowser, picture, type WebHouse } from '#test/web.ts';

const EVENT = `/o/car-demo/events/${idOf('ucdp_ged', '414469')}?at=2021-09-09`;

describe.skipIf(!CHROMIUM)('a session that ends in the middle of a form', { timeout: 90_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  /** The session is over; `send` finds out; the door over the page lets the same role in again. */
  async function endAndComeBack(page: Page, role: string, send: () => Promise<void>): Promise<void> {
    await page.context().clearCookies({ name: 'amparo_session' });
    await send();
    await page.waitForSelector('[role=dialog] [data-role]');
    await page.locator(`[role=dialog] [data-role=${role}]`).click();
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  }
  const stored = (page: Page): Promise<string> =>
    page.evaluate('JSON.stringify([sessionStorage, localStorage])') as Promise<string>;

  test('the legal frame, rows of treaties and all, also after the page is loaded again; sent, it is forgotten', async () => {
    const { page, wrong, close } = await house.visit('/o/car-demo/legal-frame', { role: 'legad' });
    await page.waitForSelector('#set-frame');
    await page.getByLabel('Situation').selectOption('niac');
    await page.getByLabel('Mandate').fill('a mandate of some length');
    await page.click('text="Add a treaty"');
    await page.getByLabel('State').fill('CAF');
    await page.getByLabel('Reservations').fill('none noted');
    const save = page.locator('button', { hasText: 'Set this frame' });
    await endAndComeBack(page, 'legad', () => save.click());
    const whole = async (): Promise<void> => {
      await page.waitForSelector('.typed-note');
      expect(await page.getByLabel('Situation').inputValue()).toBe('niac');
      expect(await page.getByLabel('Mandate').inputValue()).toBe('a mandate of some length');
      expect(await page.getByLabel('Reservations').inputValue()).toBe('none noted');
    };
    await whole();
    await page.reload();
    await whole();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'typed-kept');
    await save.click();
    await page.waitForSelector('text=The frame is set');
    expect(await page.locator('.typed-note').count()).toBe(0);
    expect(await stored(page)).not.toContain('none noted');
    // Begun anew, the form shows the frame that holds.
    await page.getByLabel('Mandate').fill('something else');
    await page.reload();
    await page.locator('.typed-note button').click();
    expect(await page.getByLabel('Mandate').inputValue()).toBe('a mandate of some length');
    expect(wrong).toEqual([]);
    await close();
  });

  test('why two events may be one, and why access is needed in an emergency', async () => {
    const { page, wrong, close } = await house.visit(EVENT, { role: 'verifier' });
    const form = page.locator('#same ~ .side-by-side article details').first();
    await form.locator('summary').click();
    await form.locator('textarea').first().fill('the same market, the same hour');
    await endAndComeBack(page, 'verifier', () => form.locator('button').click());
    await page.waitForSelector('#same ~ .side-by-side article details[open]');
    expect(await form.locator('textarea').first().inputValue()).toBe('the same market, the same hour');
    await page.goto(`${house.url}/sign-in?next=%2Fo%2Fcar-demo%2Femergency`);
    await page.locator('[data-role=focal_point]').click();
    await page.waitForSelector('.emergency-open');
    const reason = page.locator('.emergency-open textarea').first();
    await reason.fill('A family is trapped near the shelter.');
    await endAndComeBack(page, 'focal_point', () => page.locator('.emergency-open [type=submit]').click());
    await page.waitForSelector('.emergency-open');
    expect(await reason.inputValue()).toBe('A family is trapped near the shelter.');
    expect(wrong).toEqual([]);
    await close();
  });

  test('an exact place outlives the session in memory alone, and never reaches the storage of the browser', async () => {
    const { objects } = await house.door.house.as('cpp_officer').run(objectList, { limit: 1 });
    const path = `/o/car-demo/objects/${objects[0]?.object ?? ''}`;
    const { page, close } = await house.visit(path, { role: 'cpp_officer' });
    await page.locator('summary', { hasText: 'Record or correct it' }).click();
    await page.getByLabel('Latitude, degrees').fill('6.5412345');
    await page.getByLabel('How it was found').fill('visited by the parish');
    expect(await stored(page)).not.toMatch(/6\.54|parish/);
    await endAndComeBack(page, 'cpp_officer', () =>
      page.locator('button', { hasText: 'Show the exact place' }).click(),
    );
    await page.waitForSelector('.exact-set');
    expect(await page.getByLabel('Latitude, degrees').inputValue()).toBe('6.5412345');
    expect(await page.getByLabel('How it was found').inputValue()).toBe('visited by the parish');
    await page.reload();
    await page.locator('summary', { hasText: 'Record or correct it' }).click();
    expect(await page.getByLabel('Latitude, degrees').inputValue()).toBe('');
    await close();
  });

  test('an allegation stays on its page while the session ends, is in no storage, and is gone when the page is left', async () => {
    const { page, close } = await house.visit('/o/car-demo/apart', { role: 'reporter' });
    const what = page.locator('.apart-tell textarea').first();
    await what.fill('a guard of ours takes money');
    await endAndComeBack(page, 'reporter', () => page.locator('.apart-tell button[type=submit]').click());
    expect(await what.inputValue()).toBe('a guard of ours takes money');
    expect(await stored(page)).not.toContain('takes money');
    await page.reload();
    expect(await what.inputValue()).toBe('');
    await close();
  });

  test('the box of coordinates stays open when another tab takes another role', async () => {
    const { page, close } = await house.visit('/o/car-demo/check?at=2021-09-09', { role: 'planner' });
    const box = page.locator('.check-typed textarea:not([aria-hidden])');
    await box.fill('6.51 N 21.95 E');
    const other = await page.context().newPage();
    await other.goto(`${house.url}/sign-in`);
    await other.locator('[data-role=legad]').click();
    await other.waitForURL(/board/);
    await page.locator('.top-role', { hasText: 'legal adviser' }).waitFor();
    await page.waitForTimeout(500);
    expect(await box.isVisible()).toBe(true);
    expect(await box.inputValue()).toBe('6.51 N 21.95 E');
    await close();
  });
});
