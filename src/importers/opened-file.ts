/**
 * Opens a file that someone gives: hashed as given, unpacked if it was packed, within the size allowed, and text.
 * The importers can rely on that; what they still have to doubt is what the text says.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { OpenedFile } from '#model/imported.ts';
import { refuse } from './refuse.ts';
import { checkText } from './text-check.ts';
import { LIMITS, packingOf, unpacked } from './unpack.ts';
import type { Limits, Store } from './unpack.ts';
import { isZip } from './workbook.ts';

/**
 * Opens a file on disk. Reads it once through to hash and check it. `name` of the result is the last part of the path.
 * Throws Problem import_unreadable (no such file, broken archive, empty, HTML, not UTF-8) and import_too_large.
 */
export async function openFile(path: string, limits: Limits = LIMITS): Promise<OpenedFile> {
  const file = basename(path);
  const size = await sizeOf(path, file);
  return openStore(file, onDisk(path, size), limits);
}

/** Opens bytes in memory, as `openFile` does. `name` is what the person called the file. */
export async function openBytes(name: string, bytes: Buffer, limits: Limits = LIMITS): Promise<OpenedFile> {
  const store: Store = {
    size: bytes.length,
    stream: (start, end) => Readable.from(pieces(bytes.subarray(start, end)), { objectMode: false }),
    slice: (start, length) => Promise.resolve(bytes.subarray(start, start + length)),
  };
  return openStore(basename(name), store, limits);
}

async function openStore(name: string, store: Store, limits: Limits): Promise<OpenedFile> {
  if (store.size > limits.unpacked) {
    throw refuse('import_too_large', { file: name, value: store.size, expected: `≤ ${limits.unpacked}` });
  }
  const hash = createHash('sha256');
  for await (const chunk of store.stream(0, store.size)) hash.update(chunk as Buffer);
  if (await isWorkbook(store)) {
    // Read whole by its importer, cell by cell: as a text it is none.
    const raw = (): AsyncIterable<Buffer> => store.stream(0, store.size);
    return { name, sha256: hash.digest('hex'), bytes: raw };
  }
  const packing = await packingOf(store, name);
  const bytes = (): AsyncIterable<Buffer> => unpacked(store, packing, name, limits);
  await checkText(name, bytes());
  return { name, sha256: hash.digest('hex'), bytes };
}

/** Whether it is a zip whose directory, at its end, names a workbook. */
async function isWorkbook(store: Store): Promise<boolean> {
  if (!isZip(await store.slice(0, 4))) return false;
  const from = Math.max(0, store.size - 66_000);
  return (await store.slice(from, store.size - from)).includes('xl/workbook.xml');
}

function onDisk(path: string, size: number): Store {
  return {
    size,
    stream: (start, end) =>
      end > start
        ? createReadStream(path, { start, end: end - 1, highWaterMark: 256 * 1024 })
        : Readable.from([]),
    slice: async (start, length) => {
      const handle = await open(path, 'r');
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
  };
}

async function sizeOf(path: string, file: string): Promise<number> {
  try {
    const handle = await open(path, 'r');
    try {
      const found = await handle.stat();
      if (found.isFile()) return found.size;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw refuse('import_unreadable', { file, value: String((error as { code?: unknown }).code ?? 'error') });
  }
  throw refuse('import_unreadable', { file });
}

function* pieces(bytes: Buffer): Iterable<Buffer> {
  for (let at = 0; at < bytes.length; at += 256 * 1024) yield bytes.subarray(at, at + 256 * 1024);
}
