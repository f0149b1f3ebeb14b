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
