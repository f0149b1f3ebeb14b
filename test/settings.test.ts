import { describe, expect, test } from 'vitest';
import { SETTINGS, defaultDataFolder, readSettings } from '#src/settings.ts';

const person = { platform: 'linux', uid: 1000, home: '/home/a' } as const;

test('what holds when nothing is set', () => {
  expect(readSettings({}, person)).toEqual({
    dataFolder: '/home/a/.local/share/amparo',
    databaseUrl: null,
    host: '127.0.0.1',
    port: 4680,
    profile: 'force',
    demo: true,
    language: 'en',
    origin: null,
    proxies: ['127.0.0.1', '::1'],
    twoFactor: 'sensitive',
    provider: null,
  });
});

test('what is set holds, and an empty value is not set', () => {
  const settings = readSettings(
    { AMPARO_DATA: '/srv/a', AMPARO_PORT: '0', AMPARO_DEMO: 'off', AMPARO_HOST: ' ' },
    person,
  );
  expect(settings).toMatchObject({ dataFolder: '/srv/a', port: 0, demo: false, host: '127.0.0.1' });
});

describe('the data folder of each system', () => {
  test.each([
    [{ ...person, uid: 0, home: '/root' }, {}, '/var/lib/amparo'],
    [person, { XDG_DATA_HOME: '/home/a/data' }, '/home/a/data/amparo'],
    [
      { ...person, platform: 'darwin', home: '/Users/a' } as const,
      {},
      '/Users/a/Library/Application Support/amparo',
    ],
  ])('%o', (machine, env, folder) => {
    expect(defaultDataFolder(env, machine)).toBe(folder);
  });
});

describe('a bad value', () => {
  test.each([
    ['AMPARO_PORT', '65536', '0–65535'],
    ['AMPARO_PORT', 'http', '0–65535'],
    ['AMPARO_PROFILE', 'army', 'force | humanitarian | monitor'],
    ['AMPARO_DEMO', 'maybe', 'on | off'],
    ['AMPARO_LANGUAGE', 'es', 'en | fr'],
    ['AMPARO_HOST', 'http://here', '127.0.0.1 | 0.0.0.0 | ::1 | host.example'],
    ['AMPARO_DATA', 'data', '/an/absolute/path'],
  ])('%s=%s names the setting and what would be right', (name, value, expected) => {
    expect(() => readSettings({ [name]: value }, person)).toThrow(
      expect.objectContaining({
        code: 'setting_invalid',
        field: name,
        params: { setting: name, value, expected },
      }),
    );
  });

  test('all wrong ones are said at once, and a password is not', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://u:secret@h/d', AMPARO_PORT: 'x' }, person)).toThrow(
      expect.objectContaining({
        field: 'DATABASE_URL',
        params: expect.objectContaining({ value: '…' }),
        more: [expect.objectContaining({ field: 'AMPARO_PORT' })],
      }),
    );
  });
});

test('every setting has a meaning in both languages and a name of its own', () => {
  const all = Object.values(SETTINGS);
  expect(new Set(all.map((each) => each.name)).size).toBe(all.length);
  for (const { meaning } of all) expect(meaning.en && meaning.fr && meaning.en !== meaning.fr).toBe(true);
});

describe('how people sign in', () => {
  const whole = {
    AMPARO_ORIGIN: 'https://amparo.example/',
    AMPARO_OIDC_ISSUER: 'https://login.example/realms/staff',
    AMPARO_OIDC_CLIENT: 'amparo',
    AMPARO_OIDC_SECRET: 'very secret',
  };
  const { AMPARO_ORIGIN: _slash, ...rest } = whole;

  test('a provider of identities is whole, or it is not there', () => {
    const settings = readSettings({ ...rest, AMPARO_ORIGIN: 'https://amparo.example' }, person);
    expect(settings.provider).toEqual({
      issuer: 'https://login.example/realms/staff',
      client: 'amparo',
      secret: 'very secret',
      name: 'login.example',
    });
    for (const name of ['AMPARO_OIDC_CLIENT', 'AMPARO_OIDC_SECRET', 'AMPARO_ORIGIN']) {
      const half = { ...rest, AMPARO_ORIGIN: 'https://amparo.example', [name]: '' };
      expect(() => readSettings(half, person), name).toThrow(
        expect.objectContaining({ field: name }) as Error,
      );
    }
    expect(readSettings({ AMPARO_OIDC_SECRET: 'x' }, person).provider).toBeNull();
  });

  test.each([
    ['AMPARO_ORIGIN', 'amparo.example'],
    ['AMPARO_ORIGIN', 'https://amparo.example/path'],
    ['AMPARO_ORIGIN', 'javascript:alert(1)'],
    ['AMPARO_OIDC_ISSUER', 'http://login.example'],
    ['AMPARO_PROXIES', '10.0.0.0/99'],
    ['AMPARO_PROXIES', 'everybody'],
    ['AMPARO_PROXIES', '999.1.1.1'],
    ['AMPARO_TWO_FACTOR', 'sometimes'],
  ])('%s=%s is refused', (name, value) => {
    expect(() => readSettings({ [name]: value }, person)).toThrow(
      expect.objectContaining({ field: name }) as Error,
    );
  });

  test('no secret is in what a wrong setting says', () => {
    const wrong = { ...rest, AMPARO_OIDC_SECRET: 'x'.repeat(2000) };
    try {
      readSettings(wrong, person);
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error)).not.toContain('xxxx');
    }
  });

  test('nobody’s word is taken on where a request comes from', () => {
    expect(readSettings({ AMPARO_PROXIES: 'none' }, person).proxies).toEqual([]);
    expect(readSettings({ AMPARO_PROXIES: '10.0.0.0/8,::1' }, person).proxies).toEqual(['10.0.0.0/8', '::1']);
  });
});
