// Runs a command of Amparo under Node 24 with every package there: node tools/run.mjs <command> [arguments].
// Any Node from 18 starts it. What it decides is in launch.mjs, what it installs in install.mjs.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InstallFailure, alone, install, packagesAreThere, registryNode, stampPackages } from './install.mjs';
import { chooseNode, cleanEnvironment, exitCode, stepsOf } from './launch.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command, ...rest] = process.argv.slice(2);

const clone = {
  exists: (path) => existsSync(join(root, path)),
  bin: (name) => {
    const folder = join(root, 'node_modules', name);
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return join(folder, typeof bin === 'string' ? bin : (bin[name] ?? bin.tsc));
  },
};

/** Node 24, with every package in place; installs only what is missing. */
function prepare() {
  const choice = chooseNode({
    version: process.versions.node,
    platform: process.platform,
    arch: process.arch,
  });
  if (choice.kind === 'none') throw new InstallFailure(choice.sentence);
  const findNode = () => (choice.kind === 'own' ? process.execPath : registryNode(root, choice));
  const ready = findNode();
  if (ready && packagesAreThere(root)) return ready;
  return alone(root, () => {
    if (!findNode()) install(join(root, 'tools/node'), process.execPath, 'Node 24');
    const node = findNode();
    if (!node)
      throw new InstallFailure(
        'Node 24 did not arrive from the registry: check that this machine reaches it ("npm ping"), or install Node 24 yourself, and run the same command again.',
      );
    if (!packagesAreThere(root)) {
      install(root, node, 'the packages');
      stampPackages(root);
    }
    return node;
  });
}

/** Runs one step to its end. Signals go on to it; the code that it ends with is ours. */
function run(node, args) {
  // A path that the user gives on the command line is meant from where the user stands.
  const cwd =
    command === 'cli'
      ? ((process.env.npm_command ? process.env.INIT_CWD : undefined) ?? process.cwd())
      : root;
  const env = cleanEnvironment(process.env);
  if (node !== process.execPath) env.PATH = `${dirname(node)}${delimiter}${env.PATH ?? ''}`;
  // Node keeps what it compiled: a later start takes half the time. Only what the clone's owner may write anyway.
  if (['start', 'cli'].includes(command))
    env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/compiled');
  const [program, ...others] = args;
  const child = spawn(node, [isAbsolute(program) ? program : join(root, program), ...others], {
    cwd,
    env,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      // In a terminal, Ctrl-C has already reached the child: a second one would cut its orderly stop short.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    });
  // npm starts us through a shell, and a signal to npm ends that shell without reaching us: then we are orphaned.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
  if (!process.env.npm_lifecycle_event) clearInterval(watch);
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(
        `Amparo: ${node} does not run on this machine (${error.message}): install Node 24 yourself and run the same command again.`,
      );
      done(1);
    });
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      done(exitCode(code, signal));
    });
  });
}

try {
  const known = stepsOf(command, rest, { exists: clone.exists, bin: (name) => name });
  if (known.sentence) throw new InstallFailure(known.sentence);
  const node = prepare();
  const { before = [], steps } = stepsOf(command, rest, clone);
  for (const { title, args } of before) {
    const code = await run(node, args);
    if (code !== 0) throw new InstallFailure(`the ${title} could not be made: read the lines above.`);
  }
  const failed = [];
  for (const { title, args } of steps) {
    const code = await run(node, args);
    if (code === 0) continue;
    process.exitCode ||= code;
    failed.push(title);
    if (code > 128) break;
  }
  if (steps.length > 1)
    console.error(
      failed.length
        ? `Amparo: failed: ${failed.join(', ')}.`
        : `Amparo: ${steps.map((step) => step.title).join(', ')}: all good.`,
    );
} catch (error) {
  if (!(error instanceof InstallFailure)) throw error;
  console.error(error.message.startsWith('Amparo') ? error.message : `Amparo: ${error.message}`);
  process.exitCode = 1;
}
