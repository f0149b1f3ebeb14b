/** Small workbooks for tests: a zip of XML, with whatever is wrong in it that a test wants. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly text: string | Buffer;
  /** What the directory says of the unpacked size, when that is a lie. */
  readonly claims?: number;
}

/** A zip of the parts (APPNOTE.TXT 6.3.10), each deflated. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, claims } of parts) {
    const whole = Buffer.from(text as string);
    const packed = deflateRawSync(whole);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(whole), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims ?? whole.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed]);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(at, 12);
    const version = Buffer.from([20, 0]);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), version, head, entry.subarray(2), Buffer.from(name)]),
    );
    locals.push(local);
    at += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, entries, Buffer.from('PK\u0005\u0006'), end]);
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export interface Workbook {
  readonly sheets?: readonly string[];
  /** Put behind the rows of the first sheet: `<mergeCells>…`. */
  readonly after?: string;
  readonly properties?: string;
  /** XML of one cell instead of its text. */
  readonly cell?: (row: number, column: number, text: string) => string | null;
}

/** A workbook of a table; texts as inline strings, whole numbers as numbers, the date of a cell as day number. */
export function workbook(
  table: readonly (readonly string[])[],
  { sheets = ['2016-23 Attacks on Health Care '], after = '', properties = '', cell }: Workbook = {},
): Buffer {
  const rows = table.map((cells, r) => {
    const inside = cells.map((text, c) => {
      const own = cell?.(r, c, text);
      if (own !== undefined && own !== null) return own;
      if (text === '') return '<c/>';
      return /^-?\d+(\.\d+)?$/.test(text)
        ? `<c><v>${text}</v></c>`
        : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
    });
    return `<row r="${r + 1}">${inside.join('')}</row>`;
  });
  const sheet = `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${rows.join('')}</sheetData>${after}</worksheet>`;
  const list = sheets
    .map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('');
  const links = sheets
    .map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
    .join('');
  return zip([
    { name: '[Content_Types].xml', text: '<Types/>' },
    { name: 'xl/workbook.xml', text: `<workbook>${properties}<sheets>${list}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', text: `<Relationships>${links}</Relationships>` },
    ...sheets.map((_, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      text: i === 0 ? sheet : '<worksheet><sheetData/></worksheet>',
    })),
  ]);
}
