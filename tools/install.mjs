// Brings what is missing from the registry: Node 24, then the packages. Plain JavaScript for Node 18.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import {
  INSTALL_ARGUMENTS,
  failureSentence,
  installEnvironment,
  isInstalled,
  npmPlaces,
  stampText,
} from './launch.mjs';

/** A failure that the user can do something about; its message is the one sentence that says what. */
export class InstallFailure extends Error {}

const readText = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
const readJson = (path) => {
  try {
    return JSON.parse(readText(path) ?? '{}');
  } catch {
    return {};
  }
};

/** The path of Node 24 from the registry, or undefined while it is not there in the locked version. */
export function registryNode(root, choice) {
  const folder = join(root, 'tools/node');
  const locked = readJson(join(folder, 'package-lock.json')).packages?.[`node_modules/${choice.name}`]
    ?.version;
  const there = readJson(join(folder, 'node_modules', choice.name, 'package.json')).version;
  const binary = join(folder, 'node_modules', choice.name, choice.binary);
  return locked === there && existsSync(binary) ? binary : undefined;
}

function lockOf(root) {
  const text = readText(join(root, 'package-lock.json'));
  if (text === undefined)
    throw new InstallFailure(`package-lock.json is missing in ${root}: restore it with git.`);
  return { text, stamp: stampText(createHash('sha256').update(text).digest('hex'), process) };
}

/** Says in node_modules for which lock file and machine it was filled. */
export function stampPackages(root) {
  try {
    writeFileSync(join(root, 'node_modules/.amparo-installed'), lockOf(root).stamp);
  } catch {
    // A clone that this user may only read: it is compared again at each start, which costs some milliseconds.
  }
}

/** Whether node_modules is what package-lock.json asks for on this machine; about 2 ms when it was stamped. */
export function packagesAreThere(root) {
  const { text, stamp } = lockOf(root);
  if (readText(join(root, 'node_modules/.amparo-installed')) === stamp) return true;
  const installed = readJson(join(root, 'node_modules/.package-lock.json'));
  const libc =
    process.platform === 'linux'
      ? process.report?.getReport().header.glibcVersionRuntime
        ? 'glibc'
        : 'musl'
      : undefined;
  const { platform, arch } = process;
  if (!isInstalled(JSON.parse(text), installed, { platform, arch, libc })) return false;
  stampPackages(root);
  return true;
}

function findNpm() {
  const names = process.platform === 'win32' ? ['npm.cmd'] : ['npm'];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const real = (path) => (path && existsSync(path) ? realpathSync(path) : undefined);
  const machine = { env: process.env, nodePath: realpathSync(process.execPath), platform: process.platform };
  const places = [undefined, ...onPath.map(real).filter(Boolean)].flatMap((npmOnPath) =>
    npmPlaces({ ...machine, npmOnPath }),
  );
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  throw new InstallFailure(
    'npm was not found beside Node: install npm (it comes with Node from nodejs.org; "apt install npm" on Debian) and run the same command again.',
  );
}

/** npm looks for the machine's npmrc beside the Node that runs it; under another Node it has to be told. */
function globalConfig(npm) {
  const prefixes = [
    dirname(dirname(realpathSync(process.execPath))),
    npm.replace(/[\\/]lib[\\/]node_modules[\\/].*$/, ''),
  ];
  return prefixes.map((prefix) => join(prefix, 'etc/npmrc')).find((path) => existsSync(path));
}

/** `npm ci` in a folder, run by the given Node, with one line of progress. */
export function install(folder, node, what) {
  const npm = findNpm();
  const began = Date.now();
  process.stderr.write(`Amparo: bringing ${what} from the registry … `);
  const result = spawnSync(node, [npm, ...INSTALL_ARGUMENTS], {
    cwd: folder,
    env: installEnvironment(process.env, globalConfig(npm)),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) {
    process.stderr.write(`${Math.ceil((Date.now() - began) / 1000)} s\n`);
    return;
  }
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`.trim();
  process.stderr.write(`failed\n${output.split('\n').slice(-15).join('\n')}\n`);
  throw new InstallFailure(failureSentence(output, folder));
}

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};
const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Runs one install at a time in a clone: a second command waits for the first and finds its work done. */
export function alone(root, work) {
  const path = join(root, 'tools/.install.lock');
  for (let told = false; ;) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw new InstallFailure(failureSentence(String(error.code), root));
    }
    const holder = Number.parseInt(readText(path) ?? '', 10);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    // Empty for a moment while its holder writes its number; left behind when the holder was killed.
    if (holder > 0 ? !alive(holder) : age > 2000) rmSync(path, { force: true });
    else if (!told)
      told = !!process.stderr.write(`Amparo: waiting for process ${holder || '?'}, which installs here …\n`);
    pause(100);
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}
