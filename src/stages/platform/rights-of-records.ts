/**
 * Which field groups the parts of a record belong to. The same for every record of a kind, so that an explanation says
 * nothing about one that the reader may not see.
 */
import type { Context } from '#model/operation.ts';
import type { FieldGroup } from '#model/rights.ts';
import { recordThere, type RecordKind } from './queries/records.ts';

export const RECORD_GROUPS: Readonly<Record<RecordKind, readonly FieldGroup[]>> = {
  object: ['operational', 'protected_location'],
  event: ['open_fact', 'operational'],
  report: ['open_fact', 'operational', 'source_identity'],
};

/** Whether the asker sees the record. False alike for what is not there and for what they may not see (8.5b, never 21). */
export async function seen(context: Context, kind: RecordKind, id: string): Promise<boolean> {
  const [first = 'open_fact'] = RECORD_GROUPS[kind];
  if (!context.may(first, 'read')) return false;
  const there = await recordThere(context.tx, kind, id);
  if (!there) return false;
  // A report of people here is an operational fact; the row of a published source is an open one.
  return kind !== 'report' || there.imported || context.may('operational', 'read');
}
