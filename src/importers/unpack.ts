/**
 * Takes a file out of its packing: gzip, or a zip with one file in it, told by their first bytes and never by the
 * name. What unpacks to too much is refused while it is being unpacked, not after.
 */
import { crc32, createGunzip, createInflateRaw } from 'node:zlib';
import { Readable } from 'node:stream';
import { refuse } from './refuse.ts';

export interface Limits {
  /** Bytes that a file may hold unpacked. */
  readonly unpacked: number;
  /** Bytes out for a byte in; real tables stay below 40, a bomb is near 1,000. */
  readonly ratio: number;
}

export const LIMITS: Limits = { unpacked: 512 * 1024 * 1024, ratio: 200 };

/** Below this, a high ratio harms no one: short files of blanks pack very well. */
const RATIO_FROM = 1024 * 1024;

/** Bytes that can be read from any place: a file on disk or a body in memory. */
export interface Store {
  readonly size: number;
  /** A stream of the bytes from `start` up to `end` (not included). */
  stream(start: number, end: number): Readable;
  /** `length` bytes from `start`, fewer at the end. */
  slice(start: number, length: number): Promise<Buffer>;
}

export interface Packing {
  readonly kind: 'none' | 'gzip' | 'deflate' | 'stored';
  readonly start: number;
  readonly end: number;
  /** CRC-32 of the content that a zip promises; gzip checks its own. */
  readonly sum?: number;
}

/** First bytes of a zip: a file's header, or the end record of a zip with nothing in it. */
const ZIP: readonly number[] = [0x04034b50, 0x06054b50];

/** How the bytes are packed. Throws import_unreadable for a zip that holds not exactly one readable file. */
export async function packingOf(store: Store, file: string): Promise<Packing> {
  const head = await store.slice(0, 4);
  if (head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b)
    return { kind: 'gzip', start: 0, end: store.size };
  if (head.length >= 4 && ZIP.includes(head.readUInt32LE(0))) return insideZip(store, file);
  return { kind: 'none', start: 0, end: store.size };
}

/** The one file of a zip (APPNOTE.TXT 6.3.10, 4.3: the end record, then the central directory). */
async function insideZip(store: Store, file: string): Promise<Packing> {
  const broken = () => refuse('import_unreadable', { file, hint: 'archive_broken' });
  const tailFrom = Math.max(0, store.size - 66_000);
  const tail = await store.slice(tailFrom, store.size - tailFrom);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length) throw broken();
  const directory = await store.slice(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const files: { at: number; method: number; flags: number; packed: number; sum: number }[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50;) {
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/') && !name.startsWith('__MACOSX/')) {
      files.push({
        at: directory.readUInt32LE(at + 42),
        method: directory.readUInt16LE(at + 10),
        flags: directory.readUInt16LE(at + 8),
        packed: directory.readUInt32LE(at + 20),
        sum: directory.readUInt32LE(at + 16),
      });
    }
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  const [only] = files;
  if (!only) throw broken();
  if (files.length > 1)
    throw refuse('import_unreadable', {
      file,
      value: files.length,
      expected: '1',
      hint: 'archive_many_files',
    });
  if ((only.flags & 1) === 1) throw refuse('import_unreadable', { file, hint: 'archive_encrypted' });
  const local = await store.slice(only.at, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== 0x04034b50) throw broken();
  const start = only.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (start + only.packed > store.size || (only.method !== 0 && only.method !== 8)) throw broken();
  return { kind: only.method === 0 ? 'stored' : 'deflate', start, end: start + only.packed, sum: only.sum };
}

/**
 * The unpacked bytes. Throws import_too_large past the limits, import_unreadable where the packing is broken or cut
 * short, or does not have the sum that it promises.
 */
export async function* unpacked(
  store: Store,
  packing: Packing,
  file: string,
  limits: Limits,
): AsyncIterable<Buffer> {
  const packed = store.stream(packing.start, packing.end);
  const inflate =
    packing.kind === 'gzip' ? createGunzip() : packing.kind === 'deflate' ? createInflateRaw() : null;
  // Errors of the source are passed on by hand: pipe() does not.
  if (inflate) packed.on('error', (error) => inflate.destroy(error)).pipe(inflate);
  const size = Math.max(1, packing.end - packing.start);
  let seen = 0;
  let sum = 0;
  try {
    for await (const chunk of inflate ?? packed) {
      const bytes = chunk as Buffer;
      seen += bytes.length;
      if (seen > limits.unpacked)
        throw refuse('import_too_large', { file, value: seen, expected: `≤ ${limits.unpacked}` });
      if (inflate && seen > RATIO_FROM && seen > limits.ratio * size) {
        const expected = `≤ ${limits.ratio} : 1`;
        throw refuse('import_too_large', { file, value: seen, expected, hint: 'expands_too_much' });
      }
      if (packing.sum !== undefined) sum = crc32(bytes, sum);
      yield bytes;
    }
    if (packing.sum !== undefined && sum !== packing.sum)
      throw refuse('import_unreadable', { file, hint: 'archive_broken' });
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (inflate && typeof code === 'string' && code.startsWith('Z_')) {
      throw refuse('import_unreadable', { file, value: code, hint: 'archive_broken' });
    }
    throw error;
  } finally {
    packed.destroy();
    inflate?.destroy();
  }
}
