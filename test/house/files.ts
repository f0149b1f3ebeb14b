/** What the tests of the code read: tracked files and what they import. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const ROOT = new URL('../../', import.meta.url);

/** Paths of all files in git. */
export const TRACKED: readonly string[] = execFileSync('git', ['ls-files', '--cached'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && exists(path));

function exists(path: string): boolean {
  try {
    read(path);
    return true;
  } catch {
    return false;
  }
}

export function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

export const SOURCES: readonly string[] = TRACKED.filter((path) => /^src\/.*\.tsx?$/.test(path));

/** A file without its comments and the content of its texts: what is left is code. */
export function codeOf(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

export interface Import {
  /** Path of the imported file below the clone, or the name of a package. */
  readonly to: string;
  /** `import type`: gone when the program runs. */
  readonly type: boolean;
}

/** Every import of a file, static and dynamic. */
export function importsOf(path: string): Import[] {
  const found = codeOf(read(path)).matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...found].map((m) => ({ to: resolved(path, m[2] ?? m[3] ?? ''), type: m[1] !== undefined }));
}

function resolved(from: string, to: string): string {
  if (to.startsWith('#src/')) return to.replace('#src/', 'src/');
  if (to.startsWith('#test/')) return to.replace('#test/', 'test/support/');
  if (to.startsWith('#')) return to.replace('#', 'src/');
  return to.startsWith('.') ? new URL(to, new URL(from, 'file:///')).pathname.slice(1) : to;
}
