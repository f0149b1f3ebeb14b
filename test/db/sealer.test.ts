/** Payloads are sealed each under a key that dies with what is kept of it, whoever holds the master key (8.5c). */
import { createCipheriv, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealerOf } from '#db/sealer.ts';

const MASTER = randomBytes(32);
const sealer = sealerOf(MASTER);
const plain = Buffer.from('{"what":"said by one person, ñ"}');

test('what was sealed opens to the same bytes, in another run of the program too', () => {
  for (const text of ['', 'x', 'é'.repeat(70_000)]) {
    const { sealed, wrapped } = sealer.seal(Buffer.from(text));
    expect(sealerOf(MASTER).open(sealed, wrapped).toString()).toBe(text);
  }
});

test('the same payload is never sealed twice alike, and no two share what is kept of their key', () => {
  const made = Array.from({ length: 2000 }, () => sealer.seal(plain));
  expect(new Set(made.map((m) => m.sealed.toString('hex'))).size).toBe(2000);
  expect(new Set(made.map((m) => m.wrapped.toString('hex'))).size).toBe(2000);
});

test('the master key alone opens nothing: every other kept key fails, and so does none', () => {
  const { sealed } = sealer.seal(plain);
  const { wrapped: other } = sealer.seal(plain);
  const gone = Buffer.concat([Buffer.from([2]), Buffer.alloc(32)]);
  for (const kept of [other, gone, Buffer.alloc(0), randomBytes(33), randomBytes(60)])
    expect(() => sealer.open(sealed, kept)).toThrow('key_missing');
});

test('what is kept of a key opens nothing under another master key', () => {
  const { sealed, wrapped } = sealer.seal(plain);
  expect(() => sealerOf(randomBytes(32)).open(sealed, wrapped)).toThrow('key_missing');
});

test('a changed bit of the payload or of its key is refused', () => {
  const { sealed, wrapped } = sealer.seal(plain);
  for (const of of [sealed, wrapped]) {
    for (let at = 0; at < of.length; at++) {
      of[at] = (of[at] as number) ^ 1;
      expect(() => sealer.open(sealed, wrapped)).toThrow('key_missing');
      of[at] = (of[at] as number) ^ 1;
    }
  }
  expect(sealer.open(sealed, wrapped)).toEqual(plain);
});

test('what was sealed under wrapped keys, as until November 2026, still opens', () => {
  const encrypt = (key: Buffer, text: Buffer): Buffer => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  };
  const key = randomBytes(32);
  expect(sealer.open(encrypt(key, plain), encrypt(MASTER, key))).toEqual(plain);
});
