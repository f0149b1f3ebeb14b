/**
 * The stories of the whole (issue 4, "Acceptance"): with the keyboard alone, in French, in the dark, at 360 px; the same
 * links in the hands of who may see less; and what a newcomer must find from a first screen.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, CHROMIUM, openBrowser, picture, tabTo, type WebHouse } from '#test/web.ts';

const BOARD = '/o/car-demo/board?at=2021-09-09';
/** The plan of 10 September opens with that day, 06:00 to 18:00. */
const CHECK = '/o/car-demo/check?at=2021-09-10';
const ROUTE = '6.51 N, 21.95 E\n6.54 N, 21.99 E\n6.57 N, 22.05 E';
const PHONE = { width: 360, height: 760, dark: true, language: 'fr' } as const;
const COORDINATES = '.check-coordinates';

/** Text as it is read: French has spaces that do not break. */
const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, ' ');

/** Types the route of the story with the keyboard alone; returns when its answer stands there. */
async function planned(page: Page, answer = '.check-finding'): Promise<void> {
  await page.waitForSelector(COORDINATES);
  await tabTo(page, '.check-kinds input[value=area]');
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, COORDINATES);
  await page.keyboard.type(ROUTE);
  await tabTo(page, '.check-activity > div:nth-of-type(2) input');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5000');
  await page.waitForSelector(answer);
}

/** Whether something is wholly on the screen as it is first seen. */
async function onFirstScreen(page: Page, selector: string): Promise<boolean> {
  await page.evaluate('window.scrollTo(0, 0)');
  const box = await page.locator(selector).first().boundingBox();
  // The bar of a phone covers the last 56 px.
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  return box !== null && box.y > 0 && box.y + box.height <= height - (width <= 720 ? 56 : 0);
}

describe.skipIf(!CHROMIUM)('the stories in a browser', { timeout: 90_000 }, () => {
  let house: WebHouse;
  /** The address of an opened figure, as one would send it to a colleague. */
  let figure = '';
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  test('a duty officer: from the board to a source row in three steps', async () => {
    const { page, wrong, close } = await house.visit(BOARD, PHONE);
    await page.waitForSelector('.panels');
    await tabTo(page, '#q1-1 .figure-link');
    await page.keyboard.press('Enter');
    await page.waitForSelector('table.records');
    figure = page.url().slice(house.url.length);
    expect(await textOf(page, 'table.records')).toMatch(/jour seulement ; une source ; non évalué/);
    // Words, not codes.
    expect(await textOf(page, '.facts')).toMatch(/Préjudice : Décès/);
    await tabTo(page, 'table.records tbody tr:last-child a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main dl.facts');
    // The name of the source may come after its row.
    await page.waitForSelector('main .sentence:has-text("UCDP Georeferenced")');
    expect(await textOf(page, 'main .sentence')).toMatch(
      /^UCDP Georeferenced Event Dataset 23\.1 · ligne 417174 · 9 sept\. 2021 \(jour seulement\)$/,
    );
    expect(await axe(page)).toEqual([]);
    await picture(page, 'story-source-row-dark-fr-360');
    expect(wrong).toEqual([]);
    await close();
  });

  test('a planner: a convoy through Bria, what it cannot see first', async () => {
    const { page, wrong, close } = await house.visit(CHECK, { ...PHONE, role: 'planner' });
    await planned(page);
    expect(await page.locator('.check-when .date-words').allInnerTexts()).toEqual([
      'vendredi 10 septembre 2021, 06:00 (Africa/Bangui)',
      'vendredi 10 septembre 2021, 18:00 (Africa/Bangui)',
    ]);
    expect(await textOf(page, '.check-unseen li')).toMatch(/^Aucune couche « inventaire culturel »/);
    expect(await textOf(page, '.check-unseen li:has-text("sites de déplacement")')).toMatch(
      /octobre 2019.*novembre 2019.*108.*126/,
    );
    const lists = '[aria-labelledby=check-lists]';
    expect(await textOf(page, lists)).toMatch(
      /Bria Hôpital Régional Universitaire .*10 km.*sans position.*Hopital de Bria/,
    );
    // No code of a source and no code of a place stands where a name is known.
    expect(await textOf(page, lists)).not.toMatch(/\b[a-z]+_[a-z_]+\b|\bCF\d/);
    expect(await textOf(page, '.check-findings')).toMatch(/Hopital de Bria.*position inconnue/);
    // Nobody was killed "in 0 events".
    const happened = await textOf(page, '[aria-labelledby=check-happened]');
    expect(happened).toMatch(/Aucun événement n’est connu ici ni dans ces districts/);
    expect(happened).not.toMatch(/\b0 événement/);
    expect(await onFirstScreen(page, '.check-first .unknown')).toBe(true);
    expect(await textOf(page, '.check-first')).toMatch(/inventaire culturel/);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'story-check-dark-fr-360');
    expect(wrong).toEqual([]);
    await close();
  });

  test('on a wide screen the top unknown of a check stands on its first screen', async () => {
    const { page, close } = await house.visit(CHECK, { role: 'planner', width: 1440, height: 900 });
    await planned(page);
    expect(await onFirstScreen(page, '.check-unseen li')).toBe(true);
    expect(await page.locator('.check-first').isVisible()).toBe(false);
    await close();
  });

  test('the same links with fewer rights: what may be seen is shown, what may not is said', async () => {
    expect(figure).toContain('figure=');
    const reporter = await house.visit(figure, { ...PHONE, role: 'reporter' });
    await reporter.page.waitForSelector('table.records');
    await reporter.page.goto(house.url + CHECK);
    const answer = '[aria-labelledby=check-answer] .refusal';
    await planned(reporter.page, answer);
    const refused = await textOf(reporter.page, answer);
    expect(refused).toMatch(/^Vos rôles ne le permettent pas/);
    expect(refused).toMatch(/planificateur/);
    expect(await reporter.page.inputValue(COORDINATES)).toBe(ROUTE);
    expect(await axe(reporter.page)).toEqual([]);
    await reporter.close();

    const control = await house.visit(BOARD, { ...PHONE, role: 'exercise_control' });
    await control.page.waitForSelector('.panels');
    await control.close();

    const partner = await house.visit(figure, { ...PHONE, role: 'partner' });
    await partner.page.waitForSelector('main .refusal');
    expect(await partner.page.locator('main .refusal').innerText()).toMatch(
      /^Vos rôles ne le permettent pas[^]*Pourquoi ne puis-je pas voir ceci/,
    );
    await partner.page.goto(house.url);
    await partner.page.waitForSelector('text=Aucune opération n’est ouverte à ce rôle');
    expect(await axe(partner.page)).toEqual([]);
    await partner.close();
  });

  test('a newcomer finds what is unknown about Bria; a false date in an address is refused in its place', async () => {
    const { page, close } = await house.visit(BOARD);
    await page.waitForSelector('.panels');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('[role=combobox]:focus');
    await page.keyboard.type('bria');
    await page.waitForSelector('[role=option]:has-text("Bria")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("Bria")');
    expect(await page.locator('.board-first').innerText()).toMatch(/Unknown[^]*schools: not loaded/);
    await page.goto(`${house.url}/o/car-demo/board?at=2021-99-99`);
    await page.waitForSelector('main .refusal');
    expect(await page.locator('main .refusal').innerText()).toMatch(/2021-99-99[^]*Back to the board/);
    expect(await page.locator('.rail').isVisible()).toBe(true);
    await close();
  });
});
