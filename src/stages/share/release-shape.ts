/** A release as it leaves here. */
import { z } from 'zod';
import { LIST_FORMATS, LIST_LABELS, LIST_TIERS } from '#model/protective-list.ts';
import type { ReleaseRow } from './queries.ts';

export const releaseShape = z.object({
  release: z.uuid(),
  use: z
    .enum(['operation', 'organisation'])
    .describe('Within the operation, or released to an organisation.'),
  recipient: z.string().nullable().describe('Organisation; null: for use within the operation.'),
  agreement: z.uuid().nullable(),
  tier: z.enum(LIST_TIERS).describe('Exact places, or areas that contain them.'),
  label: z.enum(LIST_LABELS).describe('Handling (TLP 2.0).'),
  version: z.int(),
  latest: z.int().describe('Newest version of the same list to the same recipient.'),
  came: z.int().nullable().describe('Entries that the version before did not have; null: there is none.'),
  went: z.int().nullable().describe('Entries of the version before that it no longer has.'),
  objects: z.int(),
  unplaced: z.int().describe('Entries without a place that a map can show.'),
  scope: z.record(z.string(), z.unknown()).describe('Of what: shape (its hash), place, area, layers.'),
  at: z.string().describe('What had happened by, UTC.'),
  known: z.string().describe('What we knew by, UTC.'),
  format: z.enum(LIST_FORMATS),
  language: z.string(),
  fileName: z.string(),
  sha256: z.string().describe('SHA-256 of the file, hex.'),
  content: z.string().describe('SHA-256 of what is listed, the same in every format, hex.'),
  by: z.string().describe('A pseudonymous label.'),
  recordedAt: z.string(),
  receivedAt: z
    .string()
    .nullable()
    .describe('When the recipient says that it has it; null: not acknowledged.'),
  receivedBy: z.string().nullable(),
});

export function releaseOf(r: ReleaseRow): z.input<typeof releaseShape> {
  return {
    ...r,
    use: r.recipient === null ? 'operation' : 'organisation',
    scope: { ...r.scope },
    at: r.at.toISOString(),
    known: r.known.toISOString(),
    recordedAt: r.recordedAt.toISOString(),
    receivedAt: r.receivedAt?.toISOString() ?? null,
  };
}
