import { z } from 'zod';
import { GivenFile, LEFT_OUT } from '#model/imported.ts';
import { operation } from '#model/operation.ts';
import { countOf, outlineOf, shapeOf } from '../check/read-shape.ts';

const LIMIT = 8 * 1024 * 1024;

const message = z.object({
  code: z.string(),
  params: z.record(z.string(), z.number()).readonly().exactOptional(),
});

/** A file that another program drew, as one shape for a check. Nothing of it is kept. */
export const shapeRead = operation({
  code: 'shape.read',
  stage: 'plan',
  summary: { en: 'Read a shape from a file', fr: 'Lire une forme dans un fichier' },
  about:
    'Reads one shape from a GeoJSON, KML or KMZ file as it is, for the planning check: points, lines or areas, at most 100,000 positions. It says what it left out. A file that cannot be read, and a shape that crosses itself, lies off the globe or mixes families, is refused with the place of the fault. Nothing is stored, nothing that the file points to is fetched.',
  http: { method: 'POST', path: '/api/operations/{operation}/shape' },
  cli: { command: 'shape', args: ['file'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  body: { limit: LIMIT },
  file: 'file',
  input: z.object({
    file: z
      .custom<GivenFile>((value) => value instanceof GivenFile, 'a file')
      .describe('A GeoJSON, KML or KMZ file of at most 8 MiB.'),
    unjudged: z
      .boolean()
      .default(false)
      .describe('The shape as the file has it, to look at where it crosses itself: no check takes it.'),
  }),
  output: z.object({
    format: z.enum(['geojson', 'kml', 'kmz']),
    shape: z
      .object({
        type: z.enum(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']),
        coordinates: z.unknown().meta({ type: 'array' }),
      })
      .describe('GeoJSON geometry, longitude first, WGS 84: what a check takes.'),
    positions: z.int().describe('How many positions it has, as it was read.'),
    leftOut: z
      .array(z.object({ what: z.enum(LEFT_OUT), n: z.int(), message }))
      .describe('What the file says besides, which a check does not use.'),
  }),
  async run(context, { file, unjudged }) {
    const read = await context.importing.shapes(file, LIMIT);
    const shape = unjudged ? outlineOf(read.shape) : shapeOf(read.shape).shape;
    return {
      format: read.format,
      shape: { type: shape.type, coordinates: shape.coordinates },
      positions: countOf(shape.coordinates),
      leftOut: read.leftOut.map(({ what, n }) => ({
        what,
        n,
        message: { code: `left_out.${what}`, params: { n } },
      })),
    };
  },
});
