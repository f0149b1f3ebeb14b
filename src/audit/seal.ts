/**
 * The sealer: takes the leaves that wait, appends them to the tree of their schema and signs the new head. Leaves are
 * written side by side; only the sealer is one at a time, so nobody who writes waits for it (decision 9).
 */
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { Frontier } from '#model/merkle.ts';
import type { Transaction } from '#model/operation.ts';

export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** An Ed25519 key from PEM text; its id is the start of the hex of its public half. */
export function signingKey(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey);
  const raw = publicKey.export({ type: 'spki', format: 'der' });
  return { id: raw.subarray(-32).toString('hex').slice(0, 16), privateKey, publicKey };
}

export interface Head {
  readonly size: number;
  readonly root: Buffer;
  readonly at: number;
}

function headText(log: string, head: Head): Buffer {
  return Buffer.from(`amparo audit head\n${log}\n${head.size}\n${head.root.toString('hex')}\n${head.at}\n`);
}

export function signHead(key: SigningKey, log: string, head: Head): Buffer {
  return sign(null, headText(log, head), key.privateKey);
}

export function headIsSigned(key: SigningKey, log: string, head: Head, signature: Buffer): boolean {
  return verify(null, headText(log, head), key.publicKey, signature);
}

/**
 * Seals what waits in this schema; returns how many leaves. Another sealer at work means nothing to do here.
 * `log` names the tree (the compartment's code, or "shared").
 */
export async function sealOnce(tx: Transaction, log: string, key: SigningKey, now: number): Promise<number> {
  const lock = await tx.query<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('amparo audit ' || current_schema(), 0)) as mine`,
  );
  if (!lock[0]?.mine) return 0;
  const waiting = await tx.query<{ seq: number; leaf_hash: Buffer }>(
    `with taken as (delete from audit_pending where seq in (select seq from audit_pending order by seq limit 5000) returning seq)
     select l.seq, l.leaf_hash from taken join audit_leaf l using (seq) order by l.seq`,
  );
  if (waiting.length === 0) return 0;
  const last = await tx.query<{ size: number; frontier: Buffer[] }>(
    `select size, frontier from audit_head order by size desc limit 1`,
  );
  const tree = last[0] ? Frontier.resume(last[0].size, last[0].frontier) : Frontier.empty();
  const first = tree.size;
  for (const leaf of waiting) tree.append(leaf.leaf_hash);
  await tx.query(
    `insert into audit_tree (idx, leaf_seq, leaf_hash) select * from unnest($1::bigint[], $2::bigint[], $3::bytea[])`,
    [waiting.map((_, i) => first + i), waiting.map((l) => l.seq), waiting.map((l) => l.leaf_hash)],
  );
  const head: Head = { size: tree.size, root: tree.root(), at: now };
  await tx.query(
    `insert into audit_head (size, root, at, key_id, signature, frontier) values ($1, $2, $3, $4, $5, $6)`,
    [head.size, head.root, new Date(head.at), key.id, signHead(key, log, head), tree.peaks()],
  );
  return waiting.length;
}
