/**
 * What must not be in the database: the master key of the payloads, the key that signs the audit heads, the key of
 * content hashes, the web role's password. One folder that only the program's user can read; backed up apart (8.5c).
 */
import {
  createHmac,
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  generateKeyPairSync,
  randomBytes,
  randomFillSync,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { appendFile, chmod, mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '#model/problems.ts';
import type { Erasure, Sealer } from '#model/operation.ts';

export interface Secrets {
  readonly folder: string;
  readonly master: Buffer;
  readonly auditPem: string;
  readonly webPassword: string;
  readonly sealer: Sealer;
  /** Keyed hash of a request's content: tells that it was the same, never what it was. */
  contentHash(text: string): Buffer;
  /** The list of destroyed payloads, replayed on restore so that a backup cannot bring one back. */
  readonly erasures: { append(line: Erasure): Promise<void>; read(): Promise<Erasure[]> };
}

/** Reads the keys of `folder`, making those that are not there. Written through a rename: never half a key. */
export async function openSecrets(folder: string): Promise<Secrets> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const master = Buffer.from(await once(folder, 'master.key', () => randomBytes(32).toString('hex')), 'hex');
  if (master.length !== 32) throw new Problem('key_missing', { params: { key: 'master.key' } });
  const auditPem = await once(folder, 'audit.pem', () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  const hashKey = Buffer.from(
    await once(folder, 'content-hash.key', () => randomBytes(32).toString('hex')),
    'hex',
  );
  const webPassword = await once(folder, 'web.password', () => randomBytes(24).toString('base64url'));
  const list = join(folder, 'erasures.jsonl');
  return {
    folder,
    master,
    auditPem,
    webPassword,
    sealer: sealerOf(master),
    contentHash: (text) => createHmac('sha256', hashKey).update(text).digest(),
    erasures: {
      async append(line) {
        await appendFile(list, `${JSON.stringify(line)}\n`, { mode: 0o600 });
        const file = await open(list, 'r+');
        await file.sync();
        await file.close();
      },
      async read() {
        const text = await readFile(list, 'utf8').catch((e: NodeJS.ErrnoException) => {
          if (e.code === 'ENOENT') return '';
          throw e;
        });
        return text
          .split('\n')
          .filter(Boolean)
          .map((l) => JSON.parse(l) as Erasure);
      },
    },
  };
}

async function once(folder: string, file: string, make: () => string): Promise<string> {
  const path = join(folder, file);
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const value = make().trim();
  const handle = await open(`${path}.new`, 'w', 0o600);
  await handle.writeFile(`${value}\n`);
  await handle.sync();
  await handle.close();
  await rename(`${path}.new`, path);
  return value;
}

// Drawing a little for each row costs more than encrypting it: what is drawn is drawn for many, and used once.
const drawn = Buffer.alloc(16_384);
let used = drawn.length;

function random(length: number): Buffer {
  if (used + length > drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  const taken = Buffer.from(drawn.subarray(used, used + length));
  drawn.fill(0, used, used + length);
  used += length;
  return taken;
}

function encrypt(key: KeyObject, plain: Buffer): Buffer {
  const nonce = random(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}

/** AES-256-GCM (NIST SP 800-38D): each payload under a random key of its own, that key under the master key. */
export function sealerOf(master: Buffer): Sealer {
  // As a KeyObject: Node takes four times as long with the bare bytes.
  const wrapping = createSecretKey(master);
  return {
    seal(plain) {
      const key = random(32);
      return { sealed: encrypt(createSecretKey(key), plain), wrapped: encrypt(wrapping, key) };
    },
    open(sealed, wrapped) {
      try {
        return decrypt(decrypt(master, wrapped), sealed);
      } catch {
        throw new Problem('key_missing', { params: { key: 'master.key' } });
      }
    },
  };
}
