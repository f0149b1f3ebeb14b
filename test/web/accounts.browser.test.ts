/** Accounts in a real browser: invited, second factor, passkey, provider, roles, and a session that ends in the middle. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openIdProvider } from '#access/accounts/provider.ts';
import { isLoopback } from '#http/origin.ts';
import { perform } from '#src/perform.ts';
import { firstAccount } from '#src/main/first-account.ts';
import { accountLink } from '#stages/platform/operations/account-link.ts';
import { testProvider, type TestProvider } from '#test/identity-provider.ts';
import { accepted, codeAt, invited, PASSWORD, TERMINAL, withCodes } from '#test/people.ts';
import { describeToy } from '#test/toy-operation.ts';
import decodeQR from 'qr/decode.js';
import { axe, CHROMIUM, openBrowser, picture, type WebHouse } from '#test/web.ts';

/** What is seen of an element, as pixels. */
async function pixels(page: Page, selector: string) {
  const png = (await page.locator(selector).screenshot()).toString('base64');
  const seen = (await page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(png)}), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return { width: image.width, height: image.height, data: [...context.getImageData(0, 0, image.width, image.height).data] };
  })()`)) as { width: number; height: number; data: number[] };
  return { ...seen, data: Uint8ClampedArray.from(seen.data) };
}

describe.skipIf(!CHROMIUM)('accounts in a browser', { timeout: 60_000 }, () => {
  let house: WebHouse;
  let provider: TestProvider;
  let boss: { token: string; secret: string };

  beforeAll(async () => {
    provider = await testProvider();
    const { issuer, client, secret } = provider;
    const signIn = { provider: openIdProvider({ issuer, client, secret, name: 'Staff' }, isLoopback) };
    house = await openBrowser('empty', { demonstration: false, named: true, signIn });
    await describeToy(house.door.house);
    const first = await firstAccount(house.door.house, 'merlin');
    const { token } = await accepted(house.door, { id: '', ...first });
    boss = { token, secret: (await withCodes(house.door, token)).secret };
  });
  afterAll(async () => {
    await house?.close();
    await provider?.close();
  });

  // The clock of the house only goes on: put back, it would make its guard against guessing wait.
  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  test('an invited person sets a password and a second factor, and the roles hold', async () => {
    const who = await invited(house.door, 'nightjar', ['planner', 'toy-op']);
    const { page, wrong, close } = await house.visit(`/invitation#${who.code}`, { role: null });
    await page.waitForSelector('h1');
    expect(page.url()).not.toContain(who.code);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'invitation');
    await page.getByLabel('Your new password').fill('short');
    await button(page, 'Set it and sign in').click();

    await page.waitForSelector('[role=alert]:has-text("too short")');
    await page.getByLabel('Your new password').fill(PASSWORD);
    await button(page, 'Set it and sign in').click();
    await page.waitForSelector('text=One role of yours waits');
    expect(await axe(page)).toEqual([]);
    await picture(page, 'account-waiting');
    await page.locator('section:has(#my-codes)').getByLabel('Your password as it is').fill(PASSWORD);
    await button(page, 'Set up codes').click();
    const secret = (await page.locator('[data-secret]').innerText()).replaceAll(' ', '');
    await page.locator('.qr-code').scrollIntoViewIfNeeded();
    const uri = await page.locator('.account-told a').getAttribute('href');
    expect(uri).toContain(secret);
    expect(decodeQR(await pixels(page, '.qr-code'))).toBe(uri);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'account-qr');
    await page.getByLabel('The code that it shows').fill(codeAt(secret, Date.now()));
    await button(page, 'Confirm').click();
    await page.waitForSelector('text=Recovery codes, shown only now');
    expect(await page.locator('.account-told li').count()).toBe(10);
    await picture(page, 'account-recovery');
    await button(page, 'I have kept them').click();
    await page.waitForSelector('text=One role of yours waits', { state: 'hidden' });
    await page.goto(`${house.url}/o/toy-op/board`);
    await page.waitForSelector('.panels');
    expect(wrong).toEqual([]);
    await close();
  });

  test.each([
    { name: 'wide', width: 1280, dark: false, language: 'en' },
    { name: 'dark-fr-360', width: 360, dark: true, language: 'fr' },
    { name: 'rtl', width: 1280, dark: false, language: 'ar' },
  ] as const)('its pages can be read by everyone: $name', async ({ name, ...look }) => {
    for (const [path, sign, token] of [
      ['/sign-in', '.sign-in form', undefined],
      ['/account', '#my-sessions', boss.token],
      ['/accounts', 'table.plain', boss.token],
    ] as const) {
      const { page, wrong, close } = await house.visit(path, {
        ...look,
        role: null,
        ...(token ? { token } : {}),
      });
      await page.waitForSelector(sign);
      expect(await axe(page), path).toEqual([]);
      await picture(page, `${path.slice(1)}-${name}`);
      expect(wrong).toEqual([]);
      await close();
    }
  });

  test('password, then a code; a wrong one says what to do and keeps what was typed', async () => {
    const { page, close } = await house.visit('/sign-in?next=%2Faccounts', { role: null });
    await field(page, 'Account').fill('merlin');
    await field(page, 'Password').fill('not the one at all');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alert]:has-text("did not sign you in")');
    expect(await field(page, 'Account').inputValue()).toBe('merlin');
    await field(page, 'Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByLabel('Code').waitFor();
    house.door.house.clock(Date.now() + 60_000);
    await page.keyboard.type(codeAt(boss.secret, house.door.house.now()));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/accounts$/);
    await page.waitForSelector('text=merlin');
    await close();
  });

  test('an administrator makes an account, hands its code over, grants a role and ends it', async () => {
    const { page, wrong, close } = await house.visit('/accounts', { token: boss.token });
    await button(page, 'Make an account').click();
    await page.getByLabel('Label').fill('dunlin');
    await page.getByLabel('Why').fill('duty desk of the west');
    await page.locator('[role=dialog]').getByRole('button', { name: 'Make an account' }).click();
    expect(await page.locator('[data-code]').innerText()).toMatch(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
    await picture(page, 'account-made');
    await button(page, 'I have handed it over').click();
    await page.waitForURL(/account=[0-9a-f-]{36}/);
    const grant = page.locator('.accounts-part:has(#grant-a-role)');
    await grant.getByLabel('Role', { exact: true }).selectOption('reporter');
    await grant.getByLabel('Where', { exact: true }).selectOption('toy-op');
    await grant.getByRole('textbox', { name: 'Why' }).fill('patrol of the west');
    await grant.getByRole('button').click();
    await page.waitForSelector('.account-list >> text=patrol of the west');
    expect(await axe(page)).toEqual([]);
    await picture(page, 'account-one');
    await button(page, 'End this role').click();
    await page.locator('.account-list').getByRole('textbox', { name: 'Why' }).fill('moved on');
    await page.locator('.account-list').getByRole('button').click();
    await page.waitForSelector('.account-list >> text=moved on');
    expect(wrong).toEqual([]);
    await close();
  });

  test('a session that ends in the middle: a door opens over the page, and what was typed is still there', async () => {
    const { page, close } = await house.visit('/accounts', { token: boss.token });
    await button(page, 'Make an account').click();
    await page.getByLabel('Label').fill('half-typed');
    await page.getByLabel('Why').fill('about to be lost');
    await page.context().clearCookies({ name: 'amparo_session' });
    await page.locator('[role=dialog]').getByRole('button', { name: 'Make an account' }).click();
    await page.waitForSelector('text=Your session has ended');
    await picture(page, 'session-ended');
    const door = page.getByRole('dialog', { name: 'Your session has ended' });
    await door.getByLabel('Account', { exact: true }).fill('merlin');
    await door.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await door.getByLabel('Code').waitFor();
    house.door.house.clock(Date.now() + 180_000);
    await page.keyboard.type(codeAt(boss.secret, house.door.house.now()));
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Your session has ended', { state: 'hidden' });
    expect(await page.getByLabel('Label').inputValue()).toBe('half-typed');
    expect(await page.getByLabel('Why').inputValue()).toBe('about to be lost');
    await close();
  });

  test('a passkey of this device is added, and signs in as two factors', async () => {
    const { token } = await accepted(house.door, await invited(house.door, 'osprey', ['planner', 'toy-op']));
    const { page, close } = await house.visit('/account', { token });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    const section = page.locator('section:has(#my-passkeys)');
    await section.getByLabel('What you call this device').fill('phone of the duty desk');
    await section.getByLabel('Your password as it is').fill(PASSWORD);
    await button(page, 'Add a passkey').click();
    await page.waitForSelector('text=phone of the duty desk');
    await page.getByRole('button', { name: /Acting as/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL(/\/sign-in/);
    await button(page, 'Sign in with a passkey').click();
    await page.waitForURL(/\/o\/toy-op\/board/);
    await close();
  });

  test('somebody whom the provider knows comes in; the way back leaves nothing in the address', async () => {
    const who = await invited(house.door, 'plover', ['reporter', 'toy-op']);
    const input = { account: who.id, subject: provider.person, reason: 'a test' };
    await perform(house.door.house, accountLink, { actor: TERMINAL, compartment: null, input });
    const { page, close } = await house.visit('/sign-in?next=%2Faccount', { role: null });
    await button(page, 'Sign in at Staff').click();
    await page.waitForURL(/\/account$/);
    await page.waitForSelector('text=Account plover');
    await page.goto(`${house.url}/sign-in/provider?error=access_denied`);
    await page.waitForSelector('[role=alert]:has-text("signed nobody in")');
    await close();
  });
});
