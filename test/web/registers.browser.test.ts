/** Catalogue, glossary, instruments, rules and the legal frame in a real browser: what a legal adviser reads, and sets. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, CHROMIUM, openBrowser, picture, type WebHouse } from '#test/web.ts';

/** Names of tables that must be scrolled sideways to be read. */
const SIDEWAYS = `[...document.querySelectorAll('.table-region')].filter((r) => r.scrollWidth > r.clientWidth).map((r) => r.ariaLabel)`;

describe.skipIf(!CHROMIUM)('registers and law in a browser', { timeout: 60_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  test('T-077: a legal adviser reads a rule as policy, sets the frame, and reads it as law where it is', async () => {
    const { page, wrong, close } = await house.visit('/o/car-demo/rules?at=2021-09-09', { role: 'legad' });
    const rule = page.locator('[id="civilians.dangerous_forces"]');
    await rule.locator('summary').click();
    const bases = rule.locator('table tbody tr');
    const heldOf = async (cite: string) =>
      (await bases.filter({ hasText: cite }).locator('td').nth(2).innerText()).trim();
    expect(await heldOf('APII')).toBe('policy');
    expect(await page.locator('main').innerText()).toContain('none holds as law');
    expect(await rule.innerText()).toContain('from knowledge, not read');
    await page.click('main >> text="Legal frame"');
    await page.waitForSelector('#set-frame');
    await page.getByLabel('Situation').selectOption('niac');
    await page.getByLabel('Since').first().fill('2014-01-01');
    await page.click('text="Add a treaty"');
    await page.getByLabel('Treaty').selectOption('APII');
    await page.getByLabel('State').fill('CAF');
    await page.getByLabel('In force').selectOption('yes');
    await page.getByLabel('Reservations').fill('none noted');
    await page.click('text="Set this frame"');
    await page.waitForSelector('text=The frame is set');
    expect(await page.locator('table.register').innerText()).toContain('none noted');
    expect(await axe(page)).toEqual([]);
    await page.click('text="As what each rule holds"');
    await page.waitForURL(/\/rules/);
    await rule.locator('summary').click();
    await bases.first().waitFor();
    expect(await heldOf('APII')).toBe('treaty law');
    expect(await heldOf('API 56')).toBe('policy');
    expect(await heldOf('ICRC')).toBe('customary law');
    // Before the first day of the frame nothing is law.
    await page.goto(`${house.url}/o/car-demo/rules?at=2013-12-31`);
    await rule.locator('summary').click();
    await bases.first().waitFor();
    expect(await heldOf('APII')).toBe('policy');
    expect(wrong).toEqual([]);
    await close();
  });

  test('the frame is set by the legal adviser alone; another reads it and is told so', async () => {
    const { page, close } = await house.visit('/o/car-demo/legal-frame', { role: 'planner' });
    await page.waitForSelector('text=Only the legal adviser sets it.');
    expect(await page.locator('form.frame-form').count()).toBe(0);
    await close();
  });

  test('a code is found by a word of any list, and its list says what was read', async () => {
    const { page, wrong, close } = await house.visit('/catalogue');
    await page.getByLabel('Search').fill('usage militaire');
    await page.waitForSelector('td >> text=Military use of a school or hospital');
    expect(page.url()).toContain('q=usage');
    await page.click('a:has-text("Other serious violations, tracked")');
    await page.waitForSelector('tr.shown');
    expect(await page.locator('tr.shown').innerText()).toContain('MRMIMS+');
    expect(await page.locator('dl.facts').innerText()).toContain('enters no total');
    expect(wrong).toEqual([]);
    await close();
  });

  test('T-003, T-012: a term shows its instrument and dates; what is superseded says by what', async () => {
    const { page, close } = await house.visit('/glossary?q=crsv');
    await page.waitForSelector('#term-crsv');
    expect(await page.locator('#term-crsv').innerText()).toMatch(/directly or indirectly linked[\s\S]*2021/);
    await page.locator('#term-crsv a').click();
    await page.waitForSelector('tr.shown');
    expect(await page.locator('tr.shown').innerText()).toContain('NATO_CRSV_2021');
    await page.goto(`${house.url}/instruments?q=2004`);
    await page.waitForSelector('#at-NATO_THB_2004');
    expect(await page.locator('#at-NATO_THB_2004').innerText()).toContain('superseded by NATO_THB_2023');
    await page.goto(`${house.url}/instruments?view=duties&q=zero`);
    await page.waitForSelector('[id="at-trafficking.zero_tolerance"]');
    expect(await page.locator('[id="at-trafficking.zero_tolerance"]').innerText()).toMatch(
      /policy: .*\(2004\).*superseded by NATO_THB_2023/,
    );
    await close();
  });

  test.each([
    { name: 'rules', path: '/o/car-demo/rules?at=2021-09-09&of=heritage', ready: 'details.register-entry' },
    { name: 'legal-frame', path: '/o/car-demo/legal-frame', ready: 'dl.facts' },
    { name: 'catalogue', path: '/catalogue?q=dam', ready: '#found' },
    { name: 'catalogue-list', path: '/catalogue/protection_regime', ready: 'tbody tr' },
    { name: 'glossary', path: '/glossary?q=child', ready: '.register-entry' },
    { name: 'instruments', path: '/instruments?q=children', ready: 'tbody tr' },
  ])(
    'it can be read by everyone, in both themes, on a phone and right to left: $name',
    async ({ name, path, ready }) => {
      for (const look of [
        { as: 'wide', width: 1440 },
        { as: 'dark-fr-360', width: 360, dark: true, language: 'fr' },
        { as: 'rtl', width: 1280, language: 'ar' },
      ] as const) {
        const { page, wrong, close } = await house.visit(path, { role: 'legad', ...look });
        await page.waitForSelector(ready);
        expect(await axe(page), look.as).toEqual([]);
        expect(await page.evaluate(SIDEWAYS), look.as).toEqual([]);
        await picture(page, `${name}-${look.as}`);
        expect(wrong).toEqual([]);
        await close();
      }
    },
  );
});
