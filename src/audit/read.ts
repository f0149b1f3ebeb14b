/** Leaves of one log, newest first, for who may look into it. */
import type { AuditFilter, AuditLeaf } from '#model/audit.ts';
import type { Transaction } from '#model/operation.ts';

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly operation: string;
  readonly outcome: 'done' | 'refused';
  readonly refs: Record<string, string[]>;
  readonly leaf_hash: Buffer;
  readonly idx: number | null;
}

/** At most `limit` leaves before `before` (a sequence number), as the filter asks; what is null is not asked. */
export async function readLeaves(tx: Transaction, f: AuditFilter): Promise<AuditLeaf[]> {
  const rows = await tx.query<Row>(
    `select l.seq, l.id, l.at, l.actor, l.operation, l.outcome, l.refs, l.leaf_hash, t.idx
     from audit_leaf l left join audit_tree t on t.leaf_seq = l.seq
     where ($1::text is null or l.operation = $1) and ($2::text is null or l.actor = $2)
       and ($3::text is null or l.outcome = $3)
       and ($4::timestamptz is null or l.at >= $4) and ($5::timestamptz is null or l.at < $5)
       and ($6::text is null or exists (select 1 from jsonb_each(l.refs) r where r.value ? $6))
       and ($7::bigint is null or l.seq < $7) and l.operation <> all ($8::text[])
     order by l.seq desc limit $9`,
    [
      f.operation,
      f.actor,
      f.outcome,
      f.from === null ? null : new Date(f.from),
      f.to === null ? null : new Date(f.to),
      f.reference,
      f.before,
      f.without,
      f.limit,
    ],
  );
  return rows.map(({ leaf_hash, idx, at, ...row }) => ({
    ...row,
    at: at.getTime(),
    hash: leaf_hash.toString('hex'),
    index: idx,
  }));
}
