/**
 * Stores what an importer reads: all of it or nothing. An imported row is (source, external id): the same content stays,
 * another supersedes it, and what a newer file of the source no longer has is withdrawn, never deleted (never 9).
 */
import { Problem } from '#model/problems.ts';
import type { ImportedValue, Importer, ImportOptions, OpenedFile, SourceValue } from '#model/imported.ts';
import type { Context } from '#model/operation.ts';
import {
  alreadyImported,
  areaPaths,
  beginDryRun,
  boundaryAreas,
  endDryRun,
  heldRelease,
  insertRun,
  lockSource,
  writeSource,
} from '../queries.ts';
import { Outbox } from './outbox.ts';
import { compareReleases } from './release.ts';
import { rowIds } from './row-ids.ts';
import type { Run } from './run.ts';
import { Tally } from './tally.ts';
import { Placing } from './where.ts';

export interface Imported {
  readonly outcome: 'imported' | 'unchanged' | 'dry_run';
  /** The run that was written down; null when nothing was written. */
  readonly run: string | null;
  readonly source: SourceValue;
  /** RFC 9162 root of the content hashes of the rows in the order of the file. */
  readonly root: Buffer;
  readonly counts: Counts;
}

export interface Counts {
  readonly rows: number;
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
  readonly withdrawn: number;
}

/**
 * Values worked on between two turns of the event loop. What is sent goes out some hundred kilobytes a turn, so a first
 * import turns often; where each value is looked up first, a question should be about many.
 */
const CHUNK = { first: 40, again: 1000 } as const;

/**
 * Reads `file` with `importer` and stores its rows in the transaction of `context`; whoever calls must let the
 * transaction fail when this throws. A dry run does the same and takes it back, so its counts are those of the import.
 * Throws Problem import_*: what the importer refuses, import_older_release, import_needs_boundaries, import_duplicate,
 * import_count.
 */
export async function storeImport(
  context: Context,
  importer: Importer,
  file: OpenedFile,
  options: ImportOptions,
  dryRun: boolean,
): Promise<Imported> {
  const { tx } = context;
  const source = await importer.source(file, options);
  await lockSource(tx, source.code);
  const held = await heldRelease(tx, source.code);
  if (held !== null && compareReleases(source.release, held) < 0) {
    const params = {
      file: file.name,
      row: null,
      column: null,
      value: source.release,
      expected: `≥ ${held}`,
      hint: null,
    };
    throw new Problem('import_older_release', { params: { ...params, source: source.code } });
  }
  const asked = {
    importer: importer.code,
    source: source.code,
    release: source.release,
    sha256: file.sha256,
    fileName: file.name,
  };
  const before = await alreadyImported(tx, { ...asked, placed: importer.needsBoundaries });
  if (before) {
    const counts = { rows: before.rows, added: 0, superseded: 0, unchanged: before.rows, withdrawn: 0 };
    return { outcome: 'unchanged', run: null, source, root: before.root, counts };
  }
  const areas = await boundaryAreas(tx);
  if (importer.needsBoundaries && areas.length === 0) {
    throw new Problem('import_needs_boundaries', {
      params: { file: file.name, row: null, column: null, value: null, expected: null, hint: null },
    });
  }
  const boundaries = context.importing.boundaries(areas);
  const paths = await areaPaths(tx);
  const nextId = rowIds(context.now);
  const run: Run = {
    id: nextId(),
    source,
    country: options.country,
    at: context.now,
    by: context.actor.label,
    outbox: new Outbox(tx),
    placing: new Placing(boundaries, (code) => paths.get(code) ?? null),
    sealer: context.sealer,
    paths,
    nextId,
  };
  if (dryRun) await beginDryRun(tx);
  const tally = new Tally(tx, run, new Date(context.now), file.name, held !== null);
  try {
    const size = held === null ? CHUNK.first : CHUNK.again;
    let chunk: ImportedValue[] = [];
    for await (const value of importer.read(file, boundaries, options)) {
      chunk.push(value);
      if (chunk.length === size) {
        await tally.store(chunk);
        chunk = [];
      }
    }
    await tally.store(chunk);
    await tally.end();
  } finally {
    await run.outbox.quiet();
  }
  const counts = tally.counts();
  checkCount(file.name, counts.rows, options);
  const root = tally.root();
  const nothing = held === source.release && counts.unchanged === counts.rows && counts.withdrawn === 0;
  if (dryRun) {
    await endDryRun(tx);
    return { outcome: 'dry_run', run: null, source, root, counts };
  }
  // What added nothing leaves no run behind; its audit leaf says that it was tried.
  if (nothing) return { outcome: 'unchanged', run: null, source, root, counts };
  const now = new Date(context.now);
  await writeSource(tx, nextId(), source, now);
  await insertRun(
    tx,
    { ...asked, id: run.id, root, ...counts, accepted: options.accept, by: context.actor.label },
    now,
  );
  return { outcome: 'imported', run: run.id, source, root, counts };
}

function checkCount(file: string, rows: number, { expect }: ImportOptions): void {
  if (expect === null || (rows >= expect.min && rows <= expect.max)) return;
  const hint = rows < expect.min ? 'rows_too_few' : 'rows_too_many';
  const params = {
    file,
    row: null,
    column: null,
    value: rows,
    expected: `${expect.min} … ${expect.max}`,
    hint,
  };
  throw new Problem('import_count', { params });
}
