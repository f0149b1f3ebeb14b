/**
 * What must not be in the database: the master key of the payloads, the key that signs the audit heads, the key of
 * content hashes, the web role's password. One folder that only the program's user can read; backed up apart (8.5c).
 */
import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { appendFile, chmod, mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '#model/problems.ts';
import type { Erasure, Sealer } from '#model/operation.ts';
import { sealerOf } from './sealer.ts';

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
