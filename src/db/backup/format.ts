/**
 * The backup's format, version 1: gzip over lines. A header; then for each table a line that names it, its rows as
 * PostgreSQL COPY text ordered by its primary key and ended by `\.`, and a line with their number and SHA-256; then a
 * closing line. COPY text is the same from PostgreSQL 15 to 18, so the private server's backup goes into any of them.
 */
import { z } from 'zod';

export const FORMAT = 1;

export const header = z.object({
  amparo: z.literal('backup'),
  format: z.literal(FORMAT),
  at: z.string(),
  server: z.number(),
  migrations: z.object({ shared: z.array(z.string()), compartment: z.array(z.string()) }),
  compartments: z.array(z.object({ code: z.string(), kind: z.enum(['operation', 'exercise']) })),
});
export type Header = z.output<typeof header>;

/** `in` is a compartment's code, or null for the shared schema. */
export const tableStart = z.object({
  table: z.string(),
  in: z.string().nullable(),
  columns: z.array(z.string()),
});
export type TableStart = z.output<typeof tableStart>;

export const tableEnd = z.object({ end: z.string(), rows: z.number(), sha256: z.string() });
export type TableEnd = z.output<typeof tableEnd>;

export const closing = z.object({ whole: z.literal(true), tables: z.number(), sha256: z.string() });

/** What is kept apart: the installation's keys, the wrapped keys of payloads, the list of destroyed payloads. */
export const keysFile = z.object({
  amparo: z.literal('keys'),
  format: z.literal(FORMAT),
  at: z.string(),
  secrets: z.record(z.string(), z.string()),
  reportKeys: z.array(z.object({ in: z.string(), report: z.uuid(), wrapped: z.base64() })),
  erasures: z.array(
    z.object({
      compartment: z.string(),
      report: z.uuid(),
      reason: z.string(),
      proposedBy: z.string(),
      confirmedBy: z.string(),
      at: z.number(),
    }),
  ),
});
export type KeysFile = z.output<typeof keysFile>;
