/** What a row says, as one hash: the same again is the same row, anything else a new version of it. */
import { hash } from 'node:crypto';
import { Canonical, canonical, canonicalRow } from '#model/canonical.ts';
import type { ImportedValue } from '#model/imported.ts';
import type { Position } from '#model/position.ts';

export interface Content {
  /** SHA-256 of the canonical JSON of the value without its number in the file: a row that only moved did not change. */
  readonly hash: Buffer;
  /** The row as published, as canonical JSON; null where there is none. */
  readonly payload: string | null;
}

const positions = new WeakMap<Position, string>();

/** An importer gives the same position for the same place, a thousand times over. */
function positionText(position: Position): string {
  let text = positions.get(position);
  if (text === undefined) positions.set(position, (text = canonical(position)));
  return text;
}

/** The content of a value. */
export function contentOf(value: ImportedValue): Content {
  if (!('payload' in value))
    return { hash: hash('sha256', canonical({ ...value, row: undefined }), 'buffer'), payload: null };
  const payload = canonicalRow(value.payload);
  const position = new Canonical(positionText(value.position));
  const text = canonical({ ...value, row: undefined, position, payload: new Canonical(payload) });
  return { hash: hash('sha256', text, 'buffer'), payload };
}
