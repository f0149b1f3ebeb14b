/**
 * Builds the web app (src/web) into dist/web when what it is made of has changed. Called before `npm start` and by the
 * tests of pages; `node tools/run.mjs web` builds it alone. Nothing of it is fetched: all parts are installed packages.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { OPERATIONS } from '#src/operations.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SOURCE = join(ROOT, 'src/web');
const OUT = join(ROOT, 'dist/web');
/** What the app is made of; the operations' routes are part of it. */
const MADE_OF = [
  'src/web',
  'src/model',
  'src/methods',
  'src/words',
  'tools/build-web.ts',
  'package-lock.json',
];

function filesOf(path: string): string[] {
  const full = join(ROOT, path);
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(full, { withFileTypes: true })
    .flatMap((e) => (e.isDirectory() ? filesOf(`${path}/${e.name}`) : [`${path}/${e.name}`]))
    .sort();
}

/** Method and path of every operation: the browser asks by the operation's code. */
function routes(): Record<string, { method: string; path: string; file?: string; download?: true }> {
  return Object.fromEntries(
    OPERATIONS.map(({ code, http, ...op }) => [
      code,
      {
        method: http.method,
        path: http.path,
        ...('file' in op && op.file ? { file: op.file } : {}),
        ...('file' in http && http.file ? { download: true as const } : {}),
      },
    ]),
  );
}

function stampOf(): string {
  const hash = createHash('sha256').update(JSON.stringify(routes()));
  for (const file of MADE_OF.flatMap(filesOf)) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/** Builds when needed; answers whether it did. Throws with Vite's own message when the sources do not build. */
export async function buildWeb(): Promise<boolean> {
  const stamp = stampOf();
  const stampFile = join(OUT, '.made-of');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  const { build } = await import('vite');
  const fresh = `${OUT}.${process.pid}`;
  await build({
    configFile: false,
    root: SOURCE,
    base: '/',
    logLevel: 'error',
    // Published as they are: licence comments of the packages stay in the files.
    build: {
      outDir: fresh,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2_000,
      reportCompressedSize: false,
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    plugins: [
      {
        name: 'routes-of-operations',
        resolveId: (id) => (id === 'virtual:routes' ? `\0${id}` : null),
        load: (id) =>
          id === '\0virtual:routes' ? `export const ROUTES = ${JSON.stringify(routes())};` : null,
      },
    ],
  });
  compress(join(fresh, 'assets'));
  writeFileSync(join(fresh, '.made-of'), stamp);
  // Put in place at once: a server that runs keeps the files that it has opened.
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  renameSync(fresh, OUT);
  return true;
}

/** A smaller copy beside each file, so that none is compressed while somebody waits. */
function compress(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) compress(path);
    else if (/\.(js|css|json|svg)$/.test(entry.name)) {
      const plain = readFileSync(path);
      if (plain.length < 1_024) continue;
      const quality = plain.length > 600_000 ? 8 : 10;
      writeFileSync(
        `${path}.br`,
        brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
      );
      writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }));
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const began = Date.now();
  if (await buildWeb())
    process.stderr.write(`Amparo: building the web app … ${Math.ceil((Date.now() - began) / 1000)} s\n`);
}
