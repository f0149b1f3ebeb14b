/** The map in a real browser: it is drawn from this server alone, with what is known to an area only as a count on it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser, picture, type WebHouse } from '#test/web.ts';

describe.skipIf(!CHROMIUM)('the map in a browser', { timeout: 60_000 }, () => {
  let house: WebHouse;
  beforeAll(async () => {
    house = await openBrowser('demo');
  });
  afterAll(() => house?.close());

  test('shows the operation on the base map, and nothing leaves the origin', async () => {
    const { page, wrong, close } = await house.visit('/o/car-demo/map?at=2021-09-09');
    const tile = page.waitForResponse(
      (r) => r.url().includes('/map/tiles/') && r.url().includes('boundaries'),
    );
    expect((await tile).status()).toBe(200);
    await page.waitForSelector('.map canvas');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.map-note').innerText()).toContain('Natural Earth');
    await picture(page, 'map-wide');
    expect(wrong).toEqual([]);
    await close();
  });
});
