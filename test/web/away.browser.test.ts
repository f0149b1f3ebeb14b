/** A server that goes away and comes back: said, nothing typed is lost, and the page goes on by itself. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser, type WebHouse } from '#test/web.ts';

describe.skipIf(!CHROMIUM)('a server that goes away', { timeout: 90_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  test('is said, what was typed stays, and the page goes on when it is back', async () => {
    const { page, close } = await house.visit('/o/car-demo/check?at=2021-09-09', { role: 'planner' });
    await page.fill('textarea:not([aria-hidden])', '6.51 N 21.95 E');
    await page.context().setOffline(true);
    await page.click('nav a:has-text("Places")');
    await page.waitForSelector('text=The server does not answer', { timeout: 60_000 });
    await page.context().setOffline(false);
    await page.waitForSelector('text=The server does not answer', { state: 'detached', timeout: 20_000 });
    await page.waitForSelector('main h1');
    expect(await page.locator('main .refusal').count()).toBe(0);
    await page.goBack();
    expect(await page.inputValue('textarea:not([aria-hidden])')).toBe('6.51 N 21.95 E');
    await close();
  });

  test('a browser that keeps nothing still keeps what is typed, from page to page', async () => {
    const { page, wrong, close } = await house.visit('/o/car-demo/board?at=2021-09-09', { role: 'planner' });
    await page.addInitScript(`for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('forbidden', 'SecurityError'); } });`);
    await page.goto(`${house.url}/o/car-demo/check?at=2021-09-09`);
    await page.fill('textarea:not([aria-hidden])', '6.51 N 21.95 E');
    await page.click('nav a:has-text("Places")');
    await page.waitForSelector('main h1:has-text("Places")');
    await page.goBack();
    expect(await page.inputValue('textarea:not([aria-hidden])')).toBe('6.51 N 21.95 E');
    // A file that misses its place is not opened in place of the page.
    const opened = await page.evaluate(`{
      const given = new DataTransfer();
      given.items.add(new File(['x'], 'x.txt'));
      document.querySelector('.top').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: given }));
    }`);
    expect(opened).toBe(false);
    expect(wrong).toEqual([]);
    await close();
  });

  test('an app that does not come says so, and what to do', async () => {
    const { page, close } = await house.visit('/', { role: null, language: 'fr' });
    await page.route('**/assets/**', (route) => route.abort());
    await page.reload();
    await page.waitForSelector('text=Rechargez la page');
    await close();
  });
});
