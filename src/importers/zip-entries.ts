/**
 * The files inside a zip (APPNOTE.TXT 6.3.10, 4.3), for workbooks, which are zips of XML. What unpacks to too much is
 * refused by what it says before it is unpacked, and by what it does while it is.
 */
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { refuse } from './refuse.ts';
import type { Limits } from './unpack.ts';

interface Entry {
  readonly at: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly sum: number;
}

const MOST_ENTRIES = 1_000;
const inflate = promisify(inflateRaw);

export class ZipEntries {
  private readonly entries = new Map<string, Entry>();
  private readonly bytes: Buffer;
  private readonly file: string;

  /** Reads the directory. Throws import_unreadable (broken, encrypted) and import_too_large (all entries together). */
  constructor(file: string, bytes: Buffer, limits: Limits) {
    this.file = file;
    this.bytes = bytes;
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || end + 22 > bytes.length) throw this.broken();
    let at = bytes.readUInt32LE(end + 16);
    const last = Math.min(bytes.length, at + bytes.readUInt32LE(end + 12));
    let total = 0;
    while (at + 46 <= last && bytes.readUInt32LE(at) === 0x02014b50) {
      const [nameLength, extra, comment] = [28, 30, 32].map((o) => bytes.readUInt16LE(at + o)) as [
        number,
        number,
        number,
      ];
      if ((bytes.readUInt16LE(at + 8) & 1) === 1)
        throw refuse('import_unreadable', { file, hint: 'archive_encrypted' });
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
      const size = bytes.readUInt32LE(at + 24);
      total += size;
      if (this.entries.has(name) || this.entries.size >= MOST_ENTRIES) throw this.broken();
      this.entries.set(name, {
        at: bytes.readUInt32LE(at + 42),
        method: bytes.readUInt16LE(at + 10),
        packed: bytes.readUInt32LE(at + 20),
        size,
        sum: bytes.readUInt32LE(at + 16),
      });
      at += 46 + nameLength + extra + comment;
    }
    if (total > limits.unpacked || (total > 1024 * 1024 && total > limits.ratio * bytes.length)) {
      throw refuse('import_too_large', {
        file,
        value: total,
        expected: `≤ ${limits.unpacked}`,
        hint: 'expands_too_much',
      });
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of an entry. Throws import_unreadable when it is not there, broken, or not UTF-8. */
  async text(name: string): Promise<string> {
    const entry = this.entries.get(name);
    if (!entry || entry.at + 30 > this.bytes.length || this.bytes.readUInt32LE(entry.at) !== 0x04034b50)
      throw this.broken();
    const start =
      entry.at + 30 + this.bytes.readUInt16LE(entry.at + 26) + this.bytes.readUInt16LE(entry.at + 28);
    const packed = this.bytes.subarray(start, start + entry.packed);
    if (packed.length < entry.packed || (entry.method !== 0 && entry.method !== 8)) throw this.broken();
    try {
      // It may not become larger than it says, whatever it says.
      const most = Math.max(1, entry.size);
      const whole =
        entry.method === 0 ? packed : ((await inflate(packed, { maxOutputLength: most })) as Buffer);
      if (whole.length !== entry.size || crc32(whole) !== entry.sum) throw this.broken();
      return new TextDecoder('utf-8', { fatal: true }).decode(whole);
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (code === 'ERR_BUFFER_TOO_LARGE')
        throw refuse('import_too_large', { file: this.file, hint: 'expands_too_much' });
      throw this.broken();
    }
  }

  private broken(): Error {
    return refuse('import_unreadable', { file: this.file, hint: 'archive_broken' });
  }
}
