/**
 * Seals payloads with AES-256-GCM (NIST SP 800-38D), each under a key of its own. What is kept of that key is 32 random
 * bytes of this payload alone; with the master key they give the key again (one-step key derivation with SHA-256, NIST
 * SP 800-56C rev. 2, section 4). Without either of both it cannot be had: to destroy the bytes destroys the payload
 * for good, whoever holds the master key (domain.md 8.5c).
 */
import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hash,
  hkdfSync,
  randomFillSync,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { Problem } from '#model/problems.ts';
import type { Sealer } from '#model/operation.ts';

/** First byte of what is kept: in which way. */
const DERIVED = 2;
/** Before there was a first byte: nonce, key and tag of the payload's key under the master key. */
const WRAPPED_LENGTH = 12 + 32 + 16;

// Drawing a little for each row costs more than encrypting it: what is drawn is drawn for many, and used once.
const drawn = Buffer.alloc(16_384);
let used = drawn.length;

/** Fills `to` from `at` with `length` random bytes. */
function draw(to: Buffer, at: number, length: number): void {
  if (used + length > drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  drawn.copy(to, at, used, used + length);
  drawn.fill(0, used, used + length);
  used += length;
}

function encrypt(key: KeyObject, plain: Buffer): Buffer {
  const nonce = Buffer.allocUnsafe(12);
  draw(nonce, 0, 12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = cipher.update(plain);
  // Counter mode leaves nothing for the end.
  cipher.final();
  return Buffer.concat([nonce, body, cipher.getAuthTag()], 28 + body.length);
}

function decrypt(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}

/** Seals under keys that only this master key (32 bytes) gives again. */
export function sealerOf(master: Buffer): Sealer {
  // A counter of four bytes, a secret of this use of the master key alone, and the place of the payload's own bytes.
  const input = Buffer.alloc(4 + 32 + 32);
  input[3] = 1;
  Buffer.from(hkdfSync('sha256', master, '', 'amparo keys of payloads', 32)).copy(input, 4);

  function keyOf(kept: Buffer): Buffer {
    kept.copy(input, 36, 1);
    return hash('sha256', input, 'buffer');
  }

  return {
    seal(plain) {
      const wrapped = Buffer.allocUnsafe(33);
      wrapped[0] = DERIVED;
      draw(wrapped, 1, 32);
      // As a KeyObject: Node takes four times as long with the bare bytes.
      return { sealed: encrypt(createSecretKey(keyOf(wrapped)), plain), wrapped };
    },
    open(sealed, wrapped) {
      try {
        if (wrapped.length === 33 && wrapped[0] === DERIVED) return decrypt(keyOf(wrapped), sealed);
        if (wrapped.length === WRAPPED_LENGTH) return decrypt(decrypt(master, wrapped), sealed);
      } catch {
        // Said below.
      }
      throw new Problem('key_missing', { params: { key: 'master.key' } });
    },
  };
}
