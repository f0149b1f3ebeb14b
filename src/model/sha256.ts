/** SHA-256 (FIPS 180-4) of short things, many times: for hashes that may be seen, not for keys. */
import { hash } from 'node:crypto';

/** The 32 bytes. By way of a text: Node takes twice as long to give bytes out as memory of their own. */
export function sha256(data: Buffer | string): Buffer {
  return Buffer.from(hash('sha256', data, 'binary'), 'latin1');
}
