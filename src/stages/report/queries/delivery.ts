/** SQL on what was delivered: protective lists released to organisations, and which of them say that they have it. */
import type { Transaction } from '#model/operation.ts';

export interface DeliveryRow {
  readonly recipient: string;
  /** The newest that they were sent. */
  readonly sentAt: Date;
  /** Whether they acknowledged that one. */
  readonly received: boolean;
}

/** The newest release to each organisation that had left by `at` and was known by `known` (milliseconds UTC). */
export function deliveries(tx: Transaction, at: number, known: number): Promise<DeliveryRow[]> {
  return tx.query<DeliveryRow>(
    `select distinct on (lower(r.recipient)) r.recipient, r.recorded_at as "sentAt",
       exists (select from list_release_receipt c where c.release_id = r.release_id and c.recorded_at <= $1) as received
     from list_release r where r.recipient is not null and r.recorded_at <= $1
     order by lower(r.recipient), r.recorded_at desc`,
    [new Date(Math.min(at, known))],
  );
}
