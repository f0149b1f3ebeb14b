/**
 * Whether bytes are a text that could be a table: not empty, UTF-8, and not the web page that a download link gives
 * when one has to sign in first.
 */
import { refuse } from './refuse.ts';

/** Throws import_unreadable with the line of the first broken character. Reads the whole stream. */
export async function checkText(file: string, bytes: AsyncIterable<Buffer>): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let head = '';
  let blank = true;
  for await (const chunk of bytes) {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      const before = goodPart(chunk);
      throw refuse('import_unreadable', {
        file,
        row: line + newlines(before),
        expected: 'UTF-8',
        hint: 'not_utf8',
      });
    }
    if (head.length < 512) {
      head += text.slice(0, 512);
      if (/^\s*<(?:!doctype\s+html|html|head|\?xml)/i.test(head)) {
        throw refuse('import_unreadable', {
          file,
          row: 1,
          value: head.trim(),
          expected: 'CSV | GeoJSON',
          hint: 'html_instead',
        });
      }
    }
    blank &&= text.trim() === '';
    line += newlines(chunk);
  }
  try {
    decoder.decode();
  } catch {
    throw refuse('import_unreadable', { file, row: line, expected: 'UTF-8', hint: 'not_utf8' });
  }
  if (blank) throw refuse('import_unreadable', { file, hint: 'empty_file' });
}

function newlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}

/** The bytes before the first that is not UTF-8, found by halving. */
function goodPart(chunk: Buffer): Buffer {
  let [good, bad] = [0, chunk.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      decoder.decode(chunk.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return chunk.subarray(0, good);
}
