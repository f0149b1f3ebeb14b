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
    // The name of the source may come after its row.
    await page.waitForSelector('main:has-text("UCDP Georeferenced Event Dataset 23.1 · row 414469")');
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

  test('on a page written from the right an English name is cut short at its own end, and its full stop stands there', async () => {
    const { page, close } = await house.visit(BOARD, { language: 'ar', width: 1280 });
    await page.waitForSelector('.panels');
    const ways = (selector: string): Promise<string[]> =>
      page.evaluate(
        `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => getComputedStyle(one).direction)`,
      );
    const sources = await ways('.figure-source > .small');
    expect(sources.length).toBeGreaterThan(5);
    expect(new Set(sources)).toEqual(new Set(['ltr']));
    // The area in Arabic goes its way, the sources beside it theirs.
    expect(await ways('#q1-1 .panel-sources > span')).toEqual(['rtl', 'ltr']);
    await page.click('#q1-1 .figure-link');
    await page.waitForSelector('table.records');
    expect(await ways('.facts dd p > bdi')).toEqual(['ltr']);
    await page.goto(`${house.url}/o/car-demo/map?at=2021-09-09`);
    await page.waitForSelector('.map-page');
    // Under the line that says that it is in English, the map still ends with the window.
    expect(
      await page.evaluate(
        'document.querySelector(".map-page").getBoundingClientRect().bottom - document.querySelector(".foot").getBoundingClientRect().top',
      ),
    ).toBe(0);
    await close();
  });

  test('the keyboard goes to the content first, and Ctrl+K to any page', async () => {
    const { page, close } = await house.visit(BOARD);
    await page.waitForSelector('.panels');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the content');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('[role=combobox]:focus');
    await page.keyboard.type('sourc');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources/);
    expect(page.url()).toContain('at=2021-09-09');
    await close();
  });

  test.each(['en', 'fr'] as const)(
    'the line below stands in sight, and it prints on one A4 page: %s',
    async (language) => {
      const { page, close } = await house.visit(BOARD, { language });
      await page.waitForSelector('.panels');
      const bottom = await page.evaluate(`document.querySelector('.foot').getBoundingClientRect().bottom`);
      expect(bottom).toBe(900);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await close();
    },
  );

  test('an answer that is late is not taken for the answer to what is chosen', async () => {
    const { page, wrong, close } = await house.visit(BOARD);
    await page.waitForSelector('.panels');
    let letGo = (): void => undefined;
    const gone = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/car-demo/board?*', async (route) => {
      await gone;
      await route.continue();
    });
    await page.click('button[aria-label="The day before"]');
    await page.waitForSelector('text=still the answer to what was chosen before');
    expect(await axe(page)).toEqual([]);
    letGo();
    await page.waitForSelector('text=The day of 8 September 2021');
    await page.waitForSelector('.still-before > p', { state: 'detached' });
    expect(wrong).toEqual([]);
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

  test('a date is typed year first whatever the browser speaks, or chosen from a calendar by keyboard', async () => {
    const { page, wrong, close } = await house.visit(BOARD, { language: 'fr', width: 360, dark: true });
    await page.waitForSelector('.panels');
    await page.click('.top-as-of');
    const field = page.locator('.date-field').first();
    await field.locator('input').fill('09/10/2021');
    await page.keyboard.press('Tab');
    expect(await field.innerText()).toMatch(/«\s09\/10\/2021\s» n’est ni un jour ni un instant. Il faudrait/);
    await field.locator('input').fill('2021-09-10 06:00');
    expect(await field.locator('.date-words').innerText()).toBe(
      'vendredi 10 septembre 2021, 06:00 (Africa/Bangui)',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=grid] [data-day="2021-09-10"]:focus');
    expect(await page.locator('[role=grid] th').first().innerText()).toBe('lun.');
    expect(await axe(page)).toEqual([]);
    await picture(page, 'calendar-dark-fr-360');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Enter');
    expect(await field.locator('input').inputValue()).toBe('2021-10-11 06:00');
    await page.keyboard.press('Enter');
    await page.waitForURL(/at=2021-10-11T06/);
    expect(wrong).toEqual([]);
    await close();
  });

  test('a page that is not translated stands in English as a whole, in its order, and says so', async () => {
    const { page, wrong, close } = await house.visit('/o/car-demo/rules?at=2021-09-09', { language: 'ar' });
    await page.waitForSelector('main [lang=en] h1');
    expect(await page.locator('main .in-english').innerText()).toContain('بالإنكليزية');
    const way = (of: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${of}')).direction`);
    expect([await way('main h1'), await way('.rail')]).toEqual(['ltr', 'rtl']);
    expect(await page.locator('main [lang=en]').first().innerText()).not.toMatch(/\p{Script=Arabic}/u);
    expect(await axe(page)).toEqual([]);
    expect(wrong).toEqual([]);
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
