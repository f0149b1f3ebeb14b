/**
 * What a demonstration consists of (data/car/manifest.json): the operation, and the files in the order in which they are
 * imported, each with what is expected of it and which of its disagreements a person has accepted, and why.
 */
import { z } from 'zod';
import { SITUATIONS } from '#model/legal.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const MANIFEST = z.strictObject({
  operation: z.strictObject({
    code: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
    names: z.strictObject({ en: z.string(), fr: z.string() }),
    /** ISO 3166-1 alpha-3. */
    country: z.string().regex(/^[A-Z]{3}$/),
    /** IANA zone in which its days are cut. */
    zone: z.string(),
    /** The day on which it opens, and one on which no source reports anything within a day on either side. */
    opensAt: day,
    quietDay: day.nullable(),
    demonstration: z.boolean(),
    legalFrame: z.strictObject({
      situation: z.enum(SITUATIONS),
      since: day.nullable(),
      mandate: z.string().nullable(),
      treaties: z.array(
        z.strictObject({
          treaty: z.string(),
          state: z.string(),
          since: day.nullable(),
          inForce: z.enum(['yes', 'no', 'unknown']),
          note: z.string().nullable(),
        }),
      ),
      setBy: z.string().nullable(),
    }),
    /** As `oma.create` takes them. */
    settings: z
      .strictObject({
        statusNote: z.strictObject({ en: z.string(), fr: z.string() }).nullable(),
        areaName: z.string().nullable(),
        handoverAuthorities: z.array(z.string()),
      })
      .optional(),
  }),
  imports: z.array(
    z.strictObject({
      importer: z.string(),
      /** Beside the manifest. */
      file: z.string().regex(/^[\w.-]+$/),
      /** Null: as the file says. */
      release: z.string().nullable(),
      expect: z.strictObject({ min: z.int().min(0), max: z.int().min(0) }),
      accept: z.array(z.strictObject({ key: z.string().regex(/^[a-z_]+:./), reason: z.string().min(10) })),
      layer: z.string(),
    }),
  ),
  /** What published sources state of the custody of the objects of one source, in a file beside the manifest. */
  custody: z.strictObject({ file: z.string().regex(/^[\w.-]+$/), objectsOf: z.string() }).optional(),
});

const when = z.strictObject({
  on: z.string().optional(),
  after: z.string().optional(),
  by: z.string().optional(),
});

const CUSTODY = z.strictObject({
  note: z.string(),
  /** Title, publisher, day and address of each source, by a key of this file. */
  sources: z.record(z.string(), z.string()),
  steps: z.array(
    z.strictObject({
      site: z.string(),
      state: z.string(),
      when: when.nullable(),
      source: z.string(),
      basis: z.string(),
      authority: z.string().optional(),
    }),
  ),
  consultations: z.array(
    z.strictObject({
      site: z.string(),
      party: z.string(),
      position: z.string(),
      source: z.string(),
      said: z.string(),
      reply: z.string().nullable(),
    }),
  ),
});

export type CustodyFile = z.infer<typeof CUSTODY>;

/** Reads what sources state of custody, as a demonstration ships it. Throws like `readManifest`. */
export function readCustody(text: string): CustodyFile {
  return CUSTODY.parse(JSON.parse(text));
}

export type Manifest = z.infer<typeof MANIFEST>;

/** Reads a manifest from its text. Throws SyntaxError or ZodError: it ships with the program, so it is our mistake. */
export function readManifest(text: string): Manifest {
  return MANIFEST.parse(JSON.parse(text));
}
