/** What a row says, as one hash: the same again is the same row, anything else a new version of it. */
import { hash } from 'node:crypto';
import { canonical } from '#model/canonical.ts';
import type { ImportedValue } from '#model/imported.ts';

/** SHA-256 of the canonical JSON of the value without its number in the file: a row that only moved did not change. */
export function contentHash(value: ImportedValue): Buffer {
  return hash('sha256', canonical({ ...value, row: undefined }), 'buffer');
}
