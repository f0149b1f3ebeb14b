/** What a row says, as one hash: the same again is the same row, anything else a new version of it. */
import { canonical } from '#model/canonical.ts';
import type { ImportedValue } from '#model/imported.ts';
import { sha256 } from '#model/sha256.ts';

export interface Content {
  /** SHA-256 of the canonical JSON of the value without its number in the file: a row that only moved did not change. */
  readonly hash: Buffer;
  /** The row as published, as canonical JSON; null where there is none. */
  readonly payload: string | null;
}

/** The content of a value. */
export function contentOf(value: ImportedValue): Content {
  return {
    hash: sha256(canonical({ ...value, row: undefined })),
    payload: 'payload' in value ? canonical(value.payload) : null,
  };
}
