/** What leaves the house as a file: a table of plain cells, and the formats that can write one. */
import { z } from 'zod';

/** A number stays a number; null is what nobody knows or nobody said. */
export type Cell = string | number | boolean | null;

export interface Column {
  /** As a program reads it: "happened_from". */
  readonly name: string;
  /** Hashtag of the Humanitarian Exchange Language: "#affected+killed" (hxlstandard.org 1.1; domain.md 6.6). */
  readonly tag?: string;
  /** What a null is written as: "unknown" in a column of counts, for an empty cell is soon read as zero (never 7). */
  readonly unknown?: string;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]>;
}

export interface TableOptions {
  /** Whether the hashtags follow the header as a second row. */
  readonly hxl?: boolean;
  /** Whether the text starts with a byte order mark, which some spreadsheets need to see that it is UTF-8. */
  readonly bom?: boolean;
}

/** Writers of files, handed over by main: no stage knows one. */
export interface Exporting {
  csv(table: Table, options?: TableOptions): string;
}

/** Answer of an operation whose `http.file` is set. */
export const exportedFile = z.object({
  fileName: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/)
    .describe('Name under which it is offered.'),
  mediaType: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9.+-]+(; [a-z]+=[a-z0-9-]+)*$/)
    .describe('Media type.'),
  content: z.string().describe('The file. HTTP sends it as the body, the command line writes it out.'),
});
export type ExportedFile = z.output<typeof exportedFile>;

/**
 * Answer of an operation whose `http.bytes` is set: bytes of that media type, shown and not downloaded. HTTP sends them with
 * an entity tag, so that who has them already is told so and sent nothing.
 */
export const servedBytes = z.object({
  content: z.custom<Uint8Array>((value) => value instanceof Uint8Array).describe('The bytes.'),
});
export type ServedBytes = z.output<typeof servedBytes>;
