/** The check in a real browser (issue 4, point 5): by keyboard alone, from a file, drawn; refused, interrupted, in the dark, in French. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, CHROMIUM, openBrowser, picture, tabTo, type WebHouse } from '#test/web.ts';

const CHECK = '/o/car-demo/check?at=2021-09-09';
const AROUND_BRIA = '6.45 N, 21.9 E\n6.45 N, 22.1 E\n6.6 N, 22.1 E\n6.6 N, 21.9 E';
const COORDINATES = '.check-coordinates';

const geojson = (ring: readonly (readonly [number, number])[]): string =>
  JSON.stringify({ type: 'Polygon', coordinates: [ring] });
const BRIA = geojson([
  [21.9, 6.45],
  [22.1, 6.45],
  [22.1, 6.6],
  [21.9, 6.6],
  [21.9, 6.45],
]);
const WORLD = geojson([
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
  [-180, -90],
]);
const BOW = geojson([
  [21.8, 6.4],
  [22.1, 6.6],
  [22.1, 6.4],
  [21.8, 6.6],
  [21.8, 6.4],
]);

const BOW_KML = `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>21.8,6.4 22.1,6.6 22.1,6.4 21.8,6.6 21.8,6.4</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`;

async function drop(page: Page, name: string, text: string): Promise<void> {
  // As text: the code of a page knows the DOM, that of a test does not.
  const transfer = await page.evaluateHandle(
    `(() => { const given = new DataTransfer(); given.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)})); return given; })()`,
  );
  await page.dispatchEvent('.check', 'drop', { dataTransfer: transfer });
}

const side = (page: Page): Promise<string> => page.locator('.check-side').innerText();
describe.skipIf(!CHROMIUM)('the check in a browser', { timeout: 90_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  test('with the keyboard alone, in French, in the dark, at 360 px: from coordinates to the list in hand', async () => {
    const look = { role: 'planner', width: 360, dark: true, language: 'fr' } as const;
    const { page, wrong, close } = await house.visit(CHECK, look);
    await page.waitForSelector(COORDINATES);
    expect(await side(page)).toContain('Ni une estimation des dommages collatéraux');
    await tabTo(page, COORDINATES);
    await page.keyboard.type('ici\n');
    await page.waitForSelector('text=La ligne 1 n’est pas une coordonnée');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(AROUND_BRIA);
    await page.waitForSelector('.check-finding');
    // What it cannot see, then the findings; three lists; people and what was not asked; what happened; the list to take.
    const headings = await page
      .locator('[aria-labelledby=check-answer] :is(.check-cannot, h2, .check-list h3)')
      .allInnerTexts();
    expect(headings.map((h) => h.replace(/[\d\s]+$/, ''))).toEqual([
      'Ce que dit cette vérification',
      expect.stringContaining('ce que cette vérification ne peut pas voir'),
      'Constats',
      'Ce qui s’y trouve, et ce qui s’y trouve peut-être',
      'À l’intérieur ou à proximité',
      'Peut-être à l’intérieur',
      expect.stringContaining('position'),
      'Personnes',
      expect.stringContaining('Ce qui a été signalé ici'),
      'La liste de protection',
      'Couches examinées',
    ]);
    expect(await page.locator('.check-unseen').innerText()).toContain('inventaire culturel');
    // Each basis is named: none is a code without words.
    expect(await page.locator('.check-findings').innerText()).not.toMatch(/inconnu \(au titre/);
    expect(await page.locator('.check-finding').first().innerText()).toMatch(/^agir maintenant/);
    expect(page.url()).not.toMatch(/6\.45|shape/);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'check-dark-fr-360');
    await tabTo(page, '.check-activity select');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '.check-finding button');
    expect(await page.locator('.check-finding.pointed').count()).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await tabTo(page, '[aria-labelledby=check-list-files] button');
        await page.keyboard.press('Enter');
      })(),
    ]);
    const list = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      amparo: { origin: string; says: string[] };
    };
    expect(download.suggestedFilename()).toMatch(
      /^amparo_car-demo_protective-list_2021-09-09_v1_[0-9a-f]{12}\.geojson$/,
    );
    expect(list.amparo.origin).toBe('check');
    expect(list.amparo.says.join(' ')).toContain('Ni une estimation des dommages collatéraux');
    await page.waitForSelector(`text=Établie : ${download.suggestedFilename()}`);
    expect(wrong).toEqual([]);
    await close();
  });

  test('a file dropped is checked; broken, huge and crossing ones are refused where they are wrong, and lose nothing', async () => {
    const { page, wrong, close } = await house.visit(CHECK, { role: 'planner' });
    await page.waitForSelector(COORDINATES);
    await drop(page, 'bria.geojson', BRIA);
    await page.waitForSelector('.check-finding');
    expect(await side(page)).toMatch(/From bria\.geojson: 5 positions/);
    const before = await page.locator('.check-finding').allInnerTexts();
    await drop(page, 'broken.geojson', '{"type": "Polygon",\n "coordinates": [[[21.9 6.45]]]}');
    await page.waitForSelector('text=broken.geojson, line 2, column');
    expect(await page.locator('.check-finding').allInnerTexts()).toEqual(before);
    await drop(page, 'huge.kml', 'x'.repeat(9 * 1024 * 1024));
    await page.waitForSelector('text=AMP-1006');
    await drop(page, 'bow.geojson', BOW);
    await page.waitForSelector('text=/It crosses itself here: 6\\.5 N, 21\\.95 E \\(34N /');
    expect(await axe(page)).toEqual([]);
    await picture(page, 'check-crossing-file');
    expect(await page.locator('.check-finding').allInnerTexts()).toEqual(before);
    // Of any format the outline is fetched, to be looked at beside the shape that is checked.
    const outline = page.waitForResponse((r) => r.url().includes('unjudged=true'));
    await drop(page, 'bow.kml', BOW_KML);
    expect((await outline).status()).toBe(200);
    await page.waitForSelector('text=/It crosses itself here: 6\\.5 N, 21\\.95 E/');
    await page.waitForTimeout(1_500);
    await picture(page, 'check-crossing-kml');
    expect(await page.locator('.check-finding').allInnerTexts()).toEqual(before);
    // Of several files none is taken: the others would be thought checked. A folder is not a server that is away.
    await page.evaluate(`{
      const given = new DataTransfer();
      for (const name of ['one.geojson', 'two.geojson']) given.items.add(new File(['{}'], name));
      document.querySelector('.check').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: given }));
    }`);
    await page.waitForSelector('text=2 were dropped and none of them was read');
    await page.evaluate(
      `File.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'))`,
    );
    await drop(page, 'a folder', '');
    await page.waitForSelector('text=it is a folder, or it was moved');
    expect(await page.locator('.banner').count()).toBe(0);
    await page.evaluate(`File.prototype.arrayBuffer = Blob.prototype.arrayBuffer`);
    expect(await page.locator('.check-finding').allInnerTexts()).toEqual(before);
    // A shape as wide as the world is shown as far as a map goes.
    await drop(page, 'world.geojson', WORLD);
    await page.waitForSelector('text=From world.geojson');
    await page.waitForTimeout(1_000);
    // The word is never used, whatever was asked.
    expect(await page.locator('main').innerText()).not.toMatch(/\bclear(ed)?\b/i);
    expect(wrong).toEqual([]);
    await close();
  });

  test('an answer to the shape before is never shown for a new one', async () => {
    const { page, close } = await house.visit(CHECK, { role: 'planner' });
    await page.fill(COORDINATES, AROUND_BRIA);
    await page.waitForSelector('.check-finding');
    let letGo = (): void => undefined;
    await page.route('**/check', async (route) => {
      await new Promise<void>((resolve) => (letGo = resolve));
      await route.continue();
    });
    await page.fill(COORDINATES, AROUND_BRIA.replaceAll('21.9', '21.8'));
    await page.waitForTimeout(500);
    expect(await page.locator('.check-finding').count()).toBe(0);
    expect(await page.locator('[aria-labelledby=check-answer]').getAttribute('aria-busy')).toBe('true');
    letGo();
    await page.waitForSelector('.check-finding');
    await close();
  });

  test('a shape that crosses itself is shown where it crosses; hovering goes both ways between list and map', async () => {
    const { page, wrong, close } = await house.visit(CHECK, { role: 'planner', width: 1440 });
    await page.fill(COORDINATES, '6.4 N 21.8 E\n6.6 N 22.1 E\n6.4 N 22.1 E\n6.6 N 21.8 E');
    await page.waitForSelector('text=/It crosses itself here: 6\\.5 N, 21\\.95 E/');
    await page.waitForTimeout(1_500);
    await picture(page, 'check-crossing');
    await page.fill(COORDINATES, AROUND_BRIA);
    await page.waitForSelector('.check-finding.act_now');
    await page.hover('.check-finding.act_now');
    expect(await page.locator('.check-finding.act_now.pointed').count()).toBe(1);
    await page.waitForTimeout(1_500);
    await picture(page, 'check-wide');
    await page.click('.check-finding.act_now button');
    await page.mouse.move(5, 500);
    await page.waitForTimeout(1_500);
    expect(await page.locator('.pointed').count()).toBe(0);
    const canvas = await page.locator('.map-canvas canvas').boundingBox();
    if (!canvas) throw new Error('no map');
    await page.mouse.move(canvas.x + canvas.width / 2 + 1, canvas.y + canvas.height / 2, { steps: 4 });
    await page.waitForSelector('.check-finding.act_now.pointed');
    expect(wrong).toEqual([]);
    await close();
  });

  test('nothing typed is lost when the session ends, the page is loaded again, or the server goes away', async () => {
    const { page, close } = await house.visit(CHECK, { role: 'planner' });
    await page.fill(COORDINATES, AROUND_BRIA);
    await page.waitForSelector('.check-finding');
    await page.context().clearCookies({ name: 'amparo_session' });
    await page.fill(COORDINATES, AROUND_BRIA.replaceAll('22.1', '22.2'));
    await page.waitForSelector('text=Your session has ended');
    await page.click('[role=dialog] [data-role=planner]');
    await page.waitForSelector('.check-finding');
    expect(await page.inputValue(COORDINATES)).toContain('22.2');
    await page.reload();
    await page.waitForSelector('.check-finding');
    expect(await page.locator(COORDINATES).inputValue()).toContain('22.2');
    await page.context().setOffline(true);
    await page.evaluate(`document.querySelector('.check-typed').setAttribute('open', '')`);
    await page.fill(COORDINATES, AROUND_BRIA.replaceAll('22.1', '22.3'));
    await page.waitForSelector('.banner, .refusal', { timeout: 30_000 });
    expect(await page.inputValue(COORDINATES)).toContain('22.3');
    await page.context().setOffline(false);
    await page.fill(COORDINATES, AROUND_BRIA.replaceAll('22.1', '22.4'));
    await page.waitForSelector('.check-finding', { timeout: 30_000 });
    // Who signs out takes it along.
    await page.click('.top-role');
    await page.click('[role=menuitem]:has-text("Sign out")');
    await page.waitForURL(/sign-in/);
    await page.waitForFunction(`sessionStorage.getItem('amparo-check-car-demo') === null`);
    await close();
  });

  test('who may not check is told before the work, and by whom it is done', async () => {
    const { page, close } = await house.visit(CHECK, { role: 'reporter' });
    await page.waitForSelector('text=A check is not for your role');
    expect(await side(page)).toMatch(/Checks are run by: .*planner/);
    expect(await axe(page)).toEqual([]);
    await close();
  });

  test('T-010: without an agreement nothing is released, and the page says who can record one', async () => {
    const { page, close } = await house.visit(CHECK, { role: 'releaser' });
    await page.fill(COORDINATES, AROUND_BRIA);
    await page.waitForSelector('.check-finding.act_now a');
    await page.click('.check-release summary');
    await page.fill('.check-release input', 'Somebody');
    await page.click('.check-release button:has-text("Release to Somebody")');
    await page.waitForSelector('.check-release .refusal');
    const refused = await page.locator('.check-release .refusal').innerText();
    expect(refused).toContain('no agreement with it is recorded');
    expect(refused).toContain('AMP-2020');
    expect(refused).toContain('senior focal point');
    // What lies half under the bar would count as too small to be hit.
    await page.evaluate('scrollTo(0, 0)');
    expect(await axe(page)).toEqual([]);
    await page.click('.check-finding.act_now a');
    await page.waitForURL(/\/objects\/[0-9a-f-]{36}\?at=2021-09-09/);
    await page.goBack();
    await page.waitForSelector('.check-finding');
    await close();
  });

  test.each([
    { name: 'wide', width: 1440, dark: false, language: 'en' },
    { name: 'rtl', width: 1280, dark: false, language: 'ar' },
    { name: 'rtl-dark', width: 1280, dark: true, language: 'ar' },
  ] as const)('it can be read by everyone: $name', async ({ name, ...look }) => {
    const { page, wrong, close } = await house.visit(CHECK, { role: 'planner', ...look });
    await page.fill(COORDINATES, AROUND_BRIA);
    await page.waitForSelector('.check-finding');
    expect(await axe(page)).toEqual([]);
    await picture(page, `check-${name}-read`);
    expect(wrong).toEqual([]);
    await close();
  });
});
