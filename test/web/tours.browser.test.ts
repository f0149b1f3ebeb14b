/** Every tour walked from its first step to its last, in its own role, in both languages: no step leads nowhere. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, CHROMIUM, openBrowser, picture, type WebHouse } from '#test/web.ts';
import { TOURS } from '#web/tours/tours.ts';

/** Steps that show a refusal on purpose: what a role is not given is part of what it must know. */
const REFUSED = new Set(['patrol.refused', 'partner.board']);

describe.skipIf(!CHROMIUM)('the tours', { timeout: 120_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  test('seven roles, eight minutes each, and the partner’s begins with what is never asked of it', () => {
    expect(TOURS.map((t) => t.tour)).toEqual([
      'duty_officer',
      'focal_point',
      'patrol',
      'legal_adviser',
      'heritage_officer',
      'partner',
      'trainer',
    ]);
    expect(TOURS.filter((t) => t.minutes !== 8)).toEqual([]);
    expect(TOURS.find((t) => t.tour === 'partner')?.steps[0]?.step).toBe('never');
  });

  test('what the first step speaks of is in sight, as a whole, without a hand', async () => {
    const { page, close } = await house.visit('/o/car-demo/board?at=2021-09-09&tour=duty_officer&step=1', {
      height: 800,
    });
    await page.waitForSelector('.tour');
    await page.waitForSelector('.top-unknown');
    const below = `document.querySelector('.top-unknown').getBoundingClientRect().bottom - document.querySelector('.tour').getBoundingClientRect().top`;
    await expect.poll(() => page.evaluate(below)).toBeLessThanOrEqual(0);
    expect(await page.locator('.top-unknown h2').innerText()).toMatch(/^Unknown/);
    await picture(page, 'tour-first-step');
    await close();
  });

  test('the page of tours can be read by everyone and begins one', async () => {
    const { page, wrong, close } = await house.visit('/o/car-demo/tours?at=2021-09-09', { width: 360 });
    await page.waitForSelector('.tours');
    expect(await axe(page)).toEqual([]);
    await picture(page, 'tours-360');
    await page.locator('.tours button').first().click();
    await page.waitForSelector('.tour');
    expect(page.url()).toContain('tour=duty_officer');
    expect(wrong).toEqual([]);
    await close();
  });

  test.each(TOURS.map((t, i) => ({ ...t, language: i % 2 === 0 ? ('en' as const) : ('fr' as const) })))(
    '$tour, in $language',
    async ({ tour, role, steps, language }) => {
      const first = steps[0];
      const { page, wrong, close } = await house.visit(
        `/o/${first?.operation ?? ''}/tours?tour=${tour}&step=1`,
        { role, language },
      );
      await page.goto(`${house.url}/o/${first?.operation ?? ''}/tours?tour=${tour}&step=0`);
      await page.waitForSelector('.tour');
      for (const [i, step] of steps.entries()) {
        const next = page.locator('.tour-ways button').nth(1);
        if (i > 0) await next.click();
        if (i > 0) await page.waitForURL(new RegExp(`step=${i + 1}`));
        // The address is first; the way on is that of this step when the bar says so.
        await page
          .locator('.tour-text p', { hasText: new RegExp(`\\b${i + 1}\\D+${steps.length}$`) })
          .waitFor();
        if (REFUSED.has(`${tour}.${step.step}`)) await page.waitForSelector('main .refusal');
        else if (i > 0) {
          // A page is there when it has its title and nothing more is awaited.
          await page.waitForSelector('main h1');
          await page.waitForSelector('main .skeleton, main .wait', { state: 'detached' });
          expect(await page.locator('main .refusal').count(), `${tour}.${step.step}`).toBe(0);
        }
        if (step.look && i > 0) {
          // It is there, and its beginning between the bar above and the tour below.
          await page.waitForSelector(step.look);
          const at = `document.querySelector(${JSON.stringify(step.look)}).getBoundingClientRect().top`;
          const edge = `document.querySelector('.tour').getBoundingClientRect().top`;
          await expect
            .poll(() => page.evaluate(`${at} >= 40 && ${at} < ${edge} - 40`), { message: step.step })
            .toBe(true);
        }
        expect(await page.locator('.tour-text').innerText()).not.toMatch(/\[tour\./);
      }
      await page.locator('.tour-ways button').nth(1).click();
      await page.waitForSelector('.tour', { state: 'detached' });
      expect(wrong.filter((line) => !line.includes('WebGL'))).toEqual([]);
      await close();
    },
  );
});
