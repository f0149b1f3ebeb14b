import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openBytes, openFile } from '#importers/opened-file.ts';
import type { OpenedFile } from '#model/imported.ts';
import { problemOf } from './reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'amparo-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'id,name\n1,Bouar\n2,Ndélé\n';

async function textOf(file: OpenedFile): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of file.bytes()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** A zip as other programs write it: local headers, central directory, end record. */
function zip(files: readonly { name: string; content: Buffer; flags?: number }[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, flags = 0 } of files) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, where, Buffer.from(name)]),
    );
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}

describe('openFile and openBytes', () => {
  it.each([
    ['plain', Buffer.from(TEXT)],
    ['gzip', gzipSync(TEXT)],
    ['zip of one file', zip([{ name: 'in/table.csv', content: Buffer.from(TEXT) }])],
  ])('gives the bytes of a %s file twice, with the hash of the file as given', async (_kind, bytes) => {
    const path = join(folder, 'some.csv');
    writeFileSync(path, bytes);
    for (const file of [await openBytes('/somewhere/some.csv', bytes), await openFile(path)]) {
      expect(file.name).toBe('some.csv');
      expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(await textOf(file)).toBe(TEXT);
      expect(await textOf(file)).toBe(TEXT);
    }
  });

  const gz = gzipSync(randomBytes(20_000).toString('hex'));
  const wrongZip = zip([{ name: 'a', content: Buffer.from(TEXT) }]);
  wrongZip.writeUInt32LE(1, wrongZip.indexOf('PK\u0001\u0002') + 16);
  const wrongSum = Buffer.from(gz);
  wrongSum.writeUInt32LE(1, gz.length - 8);
  it.each<[string, Buffer, string]>([
    ['empty', Buffer.alloc(0), 'empty_file'],
    ['blank', Buffer.from(' \n\n  \n'), 'empty_file'],
    ['a web page', Buffer.from('\n<!DOCTYPE html><html><body>Sign in</body></html>'), 'html_instead'],
    ['not UTF-8', Buffer.from('id,name\n1,Bouar\n2,Nd\xe9l\xe9\n', 'latin1'), 'not_utf8'],
    ['cut within a letter', Buffer.from('id,name\n1,é').subarray(0, -1), 'not_utf8'],
    ['a broken gzip', Buffer.concat([gz.subarray(0, 40), randomBytes(200)]), 'archive_broken'],
    ['a gzip cut short', gz.subarray(0, gz.length - 500), 'archive_broken'],
    ['a gzip with a wrong sum', wrongSum, 'archive_broken'],
    [
      'a zip of two files',
      zip([
        { name: 'a', content: Buffer.from('a') },
        { name: 'b', content: Buffer.from('b') },
      ]),
      'archive_many_files',
    ],
    ['a zip of none', zip([]), 'archive_broken'],
    ['an encrypted zip', zip([{ name: 'a', content: Buffer.from('a'), flags: 1 }]), 'archive_encrypted'],
    ['a zip with a wrong sum', wrongZip, 'archive_broken'],
    ['a zip cut short', zip([{ name: 'a', content: Buffer.from(TEXT) }]).subarray(0, 60), 'archive_broken'],
  ])('refuses what is %s', async (_what, bytes, hint) => {
    const problem = await problemOf(() => openBytes('x.csv', bytes));
    expect(problem).toMatchObject({ code: 'import_unreadable', params: { file: 'x.csv', hint } });
  });

  it('says in which line the first letter stands that is not UTF-8', async () => {
    const problem = await problemOf(() =>
      openBytes('x.csv', Buffer.from('id,name\n1,Bouar\n2,Nd\xe9l\xe9\n', 'latin1')),
    );
    expect(problem?.params['row']).toBe(3);
  });

  it('stops a bomb while it unpacks, by size and by ratio', async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000, 'a,b\n'));
    const byRatio = await problemOf(() => openBytes('bomb.csv.gz', bomb));
    expect(byRatio).toMatchObject({ code: 'import_too_large', params: { hint: 'expands_too_much' } });
    expect(byRatio?.params['value']).toBeLessThan(30_000_000);
    const zipped = await problemOf(() =>
      openBytes('bomb.zip', zip([{ name: 'a', content: Buffer.alloc(30_000_000, 'x') }])),
    );
    expect(zipped?.code).toBe('import_too_large');
    const bySize = await problemOf(() =>
      openBytes('big.csv.gz', gzipSync(TEXT.repeat(100)), { unpacked: 1_000, ratio: 200 }),
    );
    expect(bySize?.code).toBe('import_too_large');
    expect(
      (
        await problemOf(() =>
          openBytes('big.csv', Buffer.from(TEXT.repeat(100)), { unpacked: 1_000, ratio: 200 }),
        )
      )?.code,
    ).toBe('import_too_large');
  });

  it('names only the file, never the folder, when there is none', async () => {
    const problem = await problemOf(() => openFile(join(folder, 'nothing.csv')));
    expect(problem).toMatchObject({ code: 'import_unreadable', params: { file: 'nothing.csv' } });
    expect(JSON.stringify(problem?.params)).not.toContain(folder);
    expect((await problemOf(() => openFile(folder)))?.code).toBe('import_unreadable');
  });
});
