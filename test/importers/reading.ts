/** How tests read with an importer: a whole file into a list, or the problem that stopped it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundariesOf } from '#importers/boundaries.ts';
import { importerOf } from '#importers/list.ts';
import { readManifest } from '#importers/manifest.ts';
import { openBytes, openFile } from '#importers/opened-file.ts';
import type { Boundaries, BoundaryArea, ImportedValue, ImportOptions, OpenedFile } from '#model/imported.ts';
import { Problem } from '#model/problems.ts';

const ROOT = join(import.meta.dirname, '..', '..');
export const CAR = join(ROOT, 'data', 'car');
export const CASES = join(ROOT, 'test', 'cases', 'importers');
export const SHARED = join(ROOT, '..', 'shared', 'data');
/** The publishers' whole files are not part of the project; tests on them say so where they are missing. */
export const withShared = existsSync(SHARED);

export const MANIFEST = readManifest(readFileSync(join(CAR, 'manifest.json'), 'utf8'));
export const NOW = Date.parse('2026-01-01T00:00:00Z');
export const OPTIONS: ImportOptions = { country: 'CAF', release: null, accept: [], expect: null, now: NOW };

export async function readAll(
  code: string,
  file: OpenedFile,
  boundaries: Boundaries,
  options: Partial<ImportOptions> = {},
): Promise<ImportedValue[]> {
  const importer = importerOf(code);
  if (!importer) throw new Error(`no importer ${code}`);
  const all: ImportedValue[] = [];
  for await (const value of importer.read(file, boundaries, { ...OPTIONS, ...options })) all.push(value);
  return all;
}

/** The problem that stops the work, or null when nothing does. Anything else that is thrown is passed on. */
export async function problemOf(work: () => Promise<unknown>): Promise<Problem | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** Opens a text and reads it with an importer. */
export async function readText(
  code: string,
  text: string | Buffer,
  boundaries: Boundaries,
  options: Partial<ImportOptions> = {},
): Promise<ImportedValue[]> {
  return readAll(code, await openBytes('given.csv', Buffer.from(text)), boundaries, {
    release: '1.0',
    ...options,
  });
}

/** Everything that one import of the demonstration brings. */
export async function readDemo(code: string, boundaries: Boundaries): Promise<ImportedValue[]> {
  const entry = MANIFEST.imports.find((one) => one.importer === code);
  if (!entry) throw new Error(`no import ${code}`);
  const accept = entry.accept.map(({ key }) => key);
  return readAll(code, await openFile(join(CAR, entry.file)), boundaries, {
    release: entry.release,
    accept,
    expect: entry.expect,
  });
}

let country: Promise<Boundaries> | null = null;

/** The boundaries of the demonstration, read once. */
export function realBoundaries(): Promise<Boundaries> {
  country ??= readDemo('cod-ab', boundariesOf([])).then((all) =>
    boundariesOf(all.filter((v) => v.kind === 'place')),
  );
  return country;
}

const square = (
  code: string,
  level: number,
  name: string,
  west: number,
  south: number,
  east: number,
  north: number,
): BoundaryArea => ({
  code,
  level,
  names: [{ name, language: 'en' }],
  shape: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});

/** A country of squares: 20° to 30° east and 0° to 10° north, two provinces, two districts in the western one. */
export const TOY: readonly BoundaryArea[] = [
  square('CF', 0, 'République centrafricaine', 20, 0, 30, 10),
  square('CF11', 1, 'West Province', 20, 0, 25, 10),
  square('CF12', 1, 'Éast-Land', 25, 0, 30, 10),
  square('CF111', 2, 'Marais', 20, 0, 25, 5),
  square('CF112', 2, 'Bord du Lac', 20, 5, 25, 10),
  square('CF1111', 3, 'Petit Marais', 20, 0, 22, 5),
];
export const toy = boundariesOf(TOY);
