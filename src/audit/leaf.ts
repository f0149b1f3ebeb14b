/**
 * A leaf of the audit log, written in the transaction of what it speaks of: who did what to which ids, and a keyed
 * hash of the content. Values and search text are never in it (architecture decision 9).
 */
import { newId } from '#model/ids.ts';
import { canonical } from '#model/canonical.ts';
import { leafHash } from '#model/merkle.ts';
import type { Transaction } from '#model/operation.ts';

export interface Leaf {
  readonly at: number;
  readonly actor: string;
  readonly operation: string;
  readonly outcome: 'done' | 'refused';
  /** Ids and codes by kind. */
  readonly refs: Readonly<Record<string, readonly string[]>>;
  /** Keyed hash of the request, or the root of the rows of an import. */
  readonly contentHash: Buffer;
}

export interface StoredLeaf extends Leaf {
  readonly id: string;
}

/** What the hash of a leaf is taken over. */
export function leafText(leaf: StoredLeaf): string {
  return canonical({
    id: leaf.id,
    at: leaf.at,
    actor: leaf.actor,
    operation: leaf.operation,
    outcome: leaf.outcome,
    refs: leaf.refs,
    content: leaf.contentHash.toString('hex'),
  });
}

/** Writes the leaf and puts it in the sealer's queue; one round trip. */
export async function writeLeaf(tx: Transaction, leaf: Leaf): Promise<string> {
  const id = newId();
  const hash = leafHash(leafText({ ...leaf, id }));
  await tx.query(
    `with leaf as (
       insert into audit_leaf (id, at, actor, operation, outcome, refs, content_hash, leaf_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning seq)
     insert into audit_pending (seq) select seq from leaf`,
    [
      id,
      new Date(leaf.at),
      leaf.actor,
      leaf.operation,
      leaf.outcome,
      JSON.stringify(leaf.refs),
      leaf.contentHash,
      hash,
    ],
  );
  return id;
}
