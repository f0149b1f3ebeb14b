/**
 * Ids for the rows of one import (UUID v7, RFC 9562 section 5.7): one moment and one random end for all of them, and a
 * counter between (method 1 of section 6.2), so that a million rows cost no million draws and come out in their order.
 */
import { randomBytes } from 'node:crypto';

/** Makes the ids of one import; `now` in milliseconds since 1970 UTC. */
export function rowIds(now: number): () => string {
  let count = 0;
  let head = '';
  let tail = '';
  const turn = (): void => {
    const time = Math.floor(now).toString(16).padStart(12, '0');
    head = `${time.slice(0, 8)}-${time.slice(8)}-7`;
    tail = randomBytes(6).toString('hex');
    count = 0;
  };
  turn();
  return () => {
    // 26 bits are counted: 12 beside the version, 14 beside the variant.
    if (count === 0x3ff_ffff) turn();
    const at = count++;
    return `${head}${(at >>> 14).toString(16).padStart(3, '0')}-${(0x8000 | (at & 0x3fff)).toString(16)}-${tail}`;
  };
}
