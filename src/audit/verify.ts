/** Checks the whole audit log of one schema: every leaf against its hash, every head against its leaves and signature. */
import { Frontier, leafHash } from '#model/merkle.ts';
import type { AuditHead, AuditState } from '#model/audit.ts';
import type { Transaction } from '#model/operation.ts';
import { leafText } from './leaf.ts';
import { headIsSigned, type SigningKey } from './seal.ts';

interface Row {
  seq: number;
  id: string;
  at: Date;
  actor: string;
  operation: string;
  outcome: 'done' | 'refused';
  refs: Record<string, string[]>;
  content_hash: Buffer;
  leaf_hash: Buffer;
  idx: number | null;
  sealed_hash: Buffer | null;
}

/** The newest signed head of a log, or null before the first leaf was sealed. */
export async function readHead(tx: Transaction, log: string): Promise<AuditHead | null> {
  const rows = await tx.query<{ size: number; root: Buffer; at: Date; key_id: string; signature: Buffer }>(
    `select size, root, at, key_id, signature from audit_head order by size desc limit 1`,
  );
  const row = rows[0];
  if (!row) return null;
  return {
    log,
    size: row.size,
    root: row.root.toString('hex'),
    at: row.at.getTime(),
    keyId: row.key_id,
    signature: row.signature.toString('base64'),
  };
}

/** Reads the log once, in pages. Throws only when the database does. */
export async function verifyLog(tx: Transaction, log: string, key: SigningKey): Promise<AuditState> {
  const heads = await tx.query<{ size: number; root: Buffer; at: Date; key_id: string; signature: Buffer }>(
    `select size, root, at, key_id, signature from audit_head order by size`,
  );
  const tree = Frontier.empty();
  let fault: string | null = null;
  let next = 0;
  for (;;) {
    const rows = await tx.query<Row>(
      `select l.*, t.idx, t.leaf_hash as sealed_hash from audit_tree t join audit_leaf l on l.seq = t.leaf_seq
       where t.idx >= $1 order by t.idx limit 5000`,
      [tree.size],
    );
    for (const row of rows) {
      fault ??= leafFault(row, tree.size);
      tree.append(row.leaf_hash);
      const head = heads[next];
      if (head && head.size === tree.size) {
        fault ??= headFault(head, tree.root(), log, key);
        next++;
      }
    }
    if (rows.length < 5000) break;
  }
  if (next < heads.length) fault ??= `head of size ${heads[next]?.size} has no such tree: leaves are missing`;
  const tail = await tx.query<Row>(
    `select l.*, null as idx, null as sealed_hash from audit_leaf l
     where not exists (select 1 from audit_tree t where t.leaf_seq = l.seq) order by l.seq`,
  );
  for (const row of tail) fault ??= leafFault(row, null);
  const last = heads.at(-1);
  if (tree.size > (last?.size ?? 0))
    fault ??= `${tree.size - (last?.size ?? 0)} leaves of the tree stand under no signed head`;
  return {
    log,
    leaves: tree.size + tail.length,
    sealed: tree.size,
    unsealed: tail.length,
    heads: heads.length,
    root: last ? last.root.toString('hex') : null,
    whole: fault === null,
    fault,
  };
}

function leafFault(row: Row, expected: number | null): string | null {
  if (expected !== null && row.idx !== expected) return `leaf ${expected} is missing from the tree`;
  const hash = leafHash(
    leafText({
      id: row.id,
      at: row.at.getTime(),
      actor: row.actor,
      operation: row.operation,
      outcome: row.outcome,
      refs: row.refs,
      contentHash: row.content_hash,
    }),
  );
  if (!hash.equals(row.leaf_hash)) return `leaf ${row.seq} was changed after it was written`;
  if (row.sealed_hash && !row.sealed_hash.equals(row.leaf_hash))
    return `leaf ${row.seq} differs from what was sealed`;
  return null;
}

function headFault(
  head: { size: number; root: Buffer; at: Date; key_id: string; signature: Buffer },
  root: Buffer,
  log: string,
  key: SigningKey,
): string | null {
  if (!head.root.equals(root)) return `head of size ${head.size} has another root than its leaves`;
  if (head.key_id !== key.id) return `head of size ${head.size} is signed with another key (${head.key_id})`;
  const signed = headIsSigned(
    key,
    log,
    { size: head.size, root: head.root, at: head.at.getTime() },
    head.signature,
  );
  return signed ? null : `head of size ${head.size} has a signature that does not fit`;
}
