/**
 * What importers read out of a published file: values of the model, streamed, not yet stored. An importer knows its
 * format; it knows nothing of the database (architecture: importers read or write streams of model values).
 */
import type { Count } from './range.ts';
import type { Interval } from './time.ts';
import type { Position } from './position.ts';
import type { Shape } from './geometry.ts';

/** Where data come from; shown wherever they are shown. */
export interface SourceValue {
  /** "ucdp_ged", "cod_ab_caf". The same over releases. */
  readonly code: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly citation: string;
  /** Layer that it fills (AreaDeclaration.layers, or "boundaries", "population", "events"). */
  readonly layer: string;
  /** The publisher's name of this release: "23.1". Compared as text with numbers in it. */
  readonly release: string;
  /** First and last day that it speaks of ("YYYY-MM-DD"); null when it does not say. */
  readonly vintageFrom: string | null;
  readonly vintageTo: string | null;
  /** What must be said with it ("positions from an encyclopaedia"), as message codes of src/words. */
  readonly cautions: readonly string[];
}

export interface ImportedPlace {
  readonly kind: 'place';
  readonly row: number;
  readonly externalId: string;
  readonly code: string;
  readonly level: number;
  readonly parent: string | null;
  readonly names: readonly { readonly name: string; readonly language: string | null }[];
  readonly shape: Shape;
  readonly validOn: string | null;
}

export interface ImportedPopulation {
  readonly kind: 'population';
  readonly row: number;
  readonly externalId: string;
  readonly place: string;
  readonly level: number;
  readonly group: string;
  readonly sex: 'female' | 'male' | 'all' | 'unknown';
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly people: number;
  readonly year: number;
  readonly statedBy: string;
}

export interface ImportedInvolvement {
  readonly harm: string;
  readonly role: string;
  readonly status: string;
  readonly sex: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly count: Count;
}

export interface ImportedEvent {
  readonly kind: 'event';
  readonly row: number;
  readonly externalId: string;
  readonly when: Interval;
  readonly position: Position;
  readonly placeText: string | null;
  /** What the source states in total. */
  readonly total: { readonly harm: string; readonly count: Count };
  readonly involvements: readonly ImportedInvolvement[];
  readonly classifications: readonly {
    readonly standard: string;
    readonly code: string;
    readonly area: string;
  }[];
  readonly attributions: readonly {
    readonly actor: string;
    readonly actorName: string;
    readonly level: string;
  }[];
  /** How many sources the source itself counts; null when it does not say. */
  readonly sourcesCounted: number | null;
  /** The row as published, less what must not be kept (names, descriptions): sealed as the report's payload. */
  readonly payload: Readonly<Record<string, string | number | null>>;
}

export interface ImportedObject {
  readonly kind: 'object';
  readonly row: number;
  readonly externalId: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly type: string;
  readonly category: string;
  readonly objectKind: 'object' | 'person_group' | 'service';
  readonly position: Position;
  /** Regimes of protection that the source says it is under; left out: it says none. */
  readonly regimes?: readonly string[];
  /** As the source states it: "active", "closed", or "unknown". Never a loss of protection. */
  readonly operating: string;
  readonly lastConfirmed: string | null;
  readonly payload: Readonly<Record<string, string | number | null>>;
}

/** A named settlement: a point, and about how far the settlement reaches from it. */
export interface ImportedSettlement {
  readonly kind: 'settlement';
  readonly row: number;
  readonly externalId: string;
  /** "geonames:236950": unlike any code of an admin area. */
  readonly code: string;
  /** The first is the one to be shown. Languages in ISO 639 as the source gives them, null when it does not say. */
  readonly names: readonly { readonly name: string; readonly language: string | null }[];
  /** `uncertainty` is the radius in metres within which the settlement lies, houses and all. */
  readonly position: Position & { readonly lon: number; readonly lat: number; readonly uncertainty: number };
}

/** What a source states of a country or an area for a year. */
export interface ImportedIndicator {
  readonly kind: 'indicator';
  readonly row: number;
  readonly externalId: string;
  /** "idmc.internally_displaced". */
  readonly indicator: string;
  /** ISO 3166-1 alpha-3 of a country, or the code of an admin area. */
  readonly place: string;
  readonly year: number;
  /** Null when it is suppressed, or when the source has the row and no figure. Never zero for missing (never 7). */
  readonly value: number | null;
  readonly suppressed: boolean;
  readonly unit: string;
  readonly statedBy: string;
}

export type ImportedValue =
  | ImportedPlace
  | ImportedSettlement
  | ImportedPopulation
  | ImportedIndicator
  | ImportedEvent
  | ImportedObject;

/** What an importer may ask of the boundaries already held: all coordinates longitude, latitude. */
export interface Boundaries {
  /** Codes of the areas that cover the point, by level; an empty list outside of all. */
  at(lon: number, lat: number): readonly { readonly code: string; readonly level: number }[];
  /** Position of a point with its uncertainty: the finest level whose area holds the whole circle. */
  place(
    lon: number,
    lat: number,
    uncertainty: number,
    finest: number,
  ): { level: number | null; within: readonly string[] };
  /**
   * Codes of the areas of every level that the circle (metres) touches, those that hold it whole among them: where it
   * may be. An empty list outside of all.
   */
  touching(lon: number, lat: number, uncertainty: number): readonly string[];
  /** Areas of a level by folded name (no accents, no case, words only). */
  named(name: string, level: number): readonly string[];
  has(code: string): boolean;
  levelOf(code: string): number | null;
  readonly count: number;
}

export interface ImportOptions {
  /** ISO 3166-1 alpha-3 of the country of the operation. */
  readonly country: string;
  readonly release: string | null;
  /** Disagreements of the file with itself that a person has looked at and accepted, each by its key. */
  readonly accept: readonly string[];
  /** Declared in the manifest: bounds on the number of rows. */
  readonly expect: { readonly min: number; readonly max: number } | null;
  /** Last day that the file may speak of; later dates are refused as in the future. In milliseconds UTC. */
  readonly now: number;
}

/** A published format. `read` throws Problem import_* naming file, row and column, and yields nothing after it. */
export interface Importer {
  readonly code: string;
  /** True when it needs the boundaries of the country to be held first. */
  readonly needsBoundaries: boolean;
  source(file: OpenedFile, options: ImportOptions): Promise<SourceValue> | SourceValue;
  read(file: OpenedFile, boundaries: Boundaries, options: ImportOptions): AsyncIterable<ImportedValue>;
}

/** A file already opened, unpacked if it was packed, within the size allowed. */
export interface OpenedFile {
  readonly name: string;
  /** SHA-256 of the file as given, hex. */
  readonly sha256: string;
  /** The unpacked bytes, as a stream that can be taken more than once. */
  bytes(): AsyncIterable<Buffer>;
}

/** An admin area as the boundaries are built from. */
export type BoundaryArea = Pick<ImportedPlace, 'code' | 'level' | 'names' | 'shape'>;

/** A file that someone gives. Only the edges make one (`instanceof` is checked): no JSON can name a path of the server. */
export class GivenFile {
  readonly name: string;
  /** The bytes of a request, or the path of a file on the machine where the command line runs. */
  readonly from: { readonly bytes: Buffer } | { readonly path: string };

  constructor(name: string, from: { readonly bytes: Buffer } | { readonly path: string }) {
    this.name = name;
    this.from = from;
  }
}

/** What a file of shapes says beside them, and what is never used. */
export const LEFT_OUT = [
  'heights',
  'properties',
  'without_shape',
  'links',
  'overlays',
  'models',
  'tracks',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** A file that someone draws with another program and drops on the map. */
export interface ShapeFile {
  readonly format: 'geojson' | 'kml' | 'kmz';
  /** GeoJSON as it came or as the KML says it, read but not judged: methods/geometry/read.ts does that. */
  readonly shape: unknown;
  readonly leftOut: readonly { readonly what: LeftOut; readonly n: number }[];
}

/** What main hands to the operations of the collect stage, which may not know an importer by name. */
export interface Importing {
  readonly importers: readonly Importer[];
  /** Builds the boundaries out of the admin areas held; of none, boundaries that hold nothing. */
  boundaries(areas: readonly BoundaryArea[]): Boundaries;
  /** Opens what was given: hashed, unpacked, checked to be text. Throws Problem import_unreadable, import_too_large. */
  open(file: GivenFile): Promise<OpenedFile>;
  /**
   * Reads a file of shapes: GeoJSON, KML, or KML in a zip (KMZ). Nothing that it points to is fetched. Throws Problem
   * shape_file_unreadable with line and column, and too_large beyond `limit` bytes.
   */
  shapes(file: GivenFile, limit: number): Promise<ShapeFile>;
}
