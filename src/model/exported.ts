/** What leaves the house as a file: a table of plain cells, and the formats that can write one. */
import { z } from 'zod';
import type { Shape } from './geometry.ts';

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

/** A value that stands beside a shape in a map file. */
export type MapValue =
  string | number | boolean | null | readonly MapValue[] | { readonly [name: string]: MapValue };
export type MapValues = Readonly<Record<string, MapValue>>;

/** What a place of a map file holds: it is somewhere in the shape of its place, and no more is said of where. */
export interface MapMember {
  readonly id: string;
  readonly name: string;
  readonly values: MapValues;
}

/** One place of a map file: a shape, or none where nobody knows one. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly shape: Shape | null;
  readonly values: MapValues;
  readonly members: readonly MapMember[];
}

/** A map as a file. The same map gives the same bytes: nothing is written but what is in it, in its order. */
export interface MapFile {
  readonly name: string;
  /** What the whole file is: version, cut-off, sources. Written first. */
  readonly about: MapValues;
  /** What must be read with it, in words. */
  readonly says: readonly string[];
  readonly places: readonly MapPlace[];
}

/** Writers of files, handed over by main: no stage knows one. */
export interface Exporting {
  csv(table: Table, options?: TableOptions): string;
  /** GeoJSON (RFC 7946). */
  geojson(map: MapFile): string;
  /** KML (OGC 12-007r2, KML 2.3). */
  kml(map: MapFile): string;
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
