/** Whether a record is there, for who may see it. Runs in a compartment. */
import type { Transaction } from '#model/operation.ts';

export const RECORD_KINDS = ['object', 'event', 'report'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

const FROM: Readonly<Record<RecordKind, string>> = {
  object: `select null as source from protected_object where object_id = $1 limit 1`,
  event: `select null as source from event where event_id = $1 limit 1`,
  report: `select source_code as source from report where report_id = $1`,
};

/** Null when there is none; `imported`: whether it is the row of a published source. */
export async function recordThere(
  tx: Transaction,
  kind: RecordKind,
  id: string,
): Promise<{ readonly imported: boolean } | null> {
  const rows = await tx.query<{ source: string | null }>(FROM[kind], [id]);
  return rows[0] ? { imported: rows[0].source !== null } : null;
}
