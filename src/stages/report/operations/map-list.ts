import { z } from 'zod';
import type { Box } from '#model/geometry.ts';
import { say } from '#model/message.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { code } from '#model/text.ts';
import { mapAskOf, mapInput } from '../map/ask.ts';
import { boundariesOf, type Boundaries } from '../map/boundaries.ts';
import { idOf, type Cloud } from '../map/cloud.ts';
import { eventsDrawn, objectsDrawn, type Drawing } from '../map/drawings.ts';
import { listed, listedAreas } from '../map/listed.ts';
import { message } from '../shapes.ts';

const lon = z.number().min(-180).max(180);
const lat = z.number().min(-90).max(90);
const point = {
  longitude: z.number().describe('Degrees, WGS 84.'),
  latitude: z.number(),
  uncertainty: z.number().describe('Metres within which it really is.'),
};
const counted = z.object({
  code: z.string(),
  name: z.string(),
  level: z.int(),
  things: z.int(),
  certain: z.int(),
  longitude: z.number().describe('Where its count stands; not where anything was.'),
  latitude: z.number(),
});
const area = z
  .object({ code: z.string(), name: z.string() })
  .nullable()
  .describe('Finest that certainly contains it.');

const inBox = z.int().describe('Drawn as points in the box.');
const eventsListed = z.object({
  inBox,
  items: z.array(
    z.object({
      event: z.uuid(),
      from: z.string().describe('UTC.'),
      to: z.string().describe('UTC; the first instant after it.'),
      precision: z.string(),
      certain: z.boolean().describe('Surely in the window; else it may be.'),
      source: z.string(),
      area,
      ...point,
    }),
  ),
  areas: z.array(counted),
});
const objectsListed = z.object({
  layer: z.string(),
  label: message,
  inBox,
  items: z.array(
    z.object({
      object: z.uuid(),
      name: z.string(),
      type: z.string(),
      status: z.string(),
      source: z.string(),
      area,
      ...point,
    }),
  ),
  areas: z.array(counted),
});

/** What the map shows of a box, one by one. */
export const mapList = operation({
  code: 'map.list',
  stage: 'report',
  summary: { en: 'The map as a list', fr: 'La carte en liste' },
  about:
    'The things that the map draws in a box, one by one: events (newest first) and protected objects (by layer and name) that are drawn as points, and the areas that bear a count of what is known to them only. It asks what map.tile and map.summary ask.',
  http: { method: 'GET', path: '/api/operations/{operation}/map/list' },
  cli: { command: 'map list' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    west: lon.optional().describe('Box in degrees: all four sides, or none for everything.'),
    south: lat.optional().describe('Its south.'),
    east: lon.optional().describe('Its east; not less than west.'),
    north: lat.optional().describe('Its north; not less than south.'),
    layers: z
      .array(code)
      .max(50)
      .optional()
      .describe('Only these: "events", or a layer of objects ("health_facilities"). Default: all.'),
    skip: z.int().min(0).max(1_000_000).default(0).describe('How many of each layer are passed over.'),
    limit: z.int().min(1).max(500).default(50).describe('At most this many of each layer.'),
    ...mapInput,
  }),
  output: z.object({
    known: z.string().describe('What we knew by, UTC.'),
    events: eventsListed.nullable().describe('Null: not asked for.'),
    objects: z.array(objectsListed).nullable().describe('Null: not for this reader.'),
  }),
  async run(context, { west, south, east, north, layers, skip, limit, ...input }) {
    const box = boxOf(west, south, east, north);
    const { ask, byRecord, keys, list } = await mapAskOf(context, input);
    const boundaries = await boundariesOf(context.tx, ask, keys);
    const page = { box, skip, limit, boundaries };
    const wanted = (layer: string): boolean => layers === undefined || layers.includes(layer);
    const objects = context.may('operational', 'read')
      ? await objectsDrawn(context.tx, ask, keys, list)
      : null;
    return {
      known: new Date(ask.known).toISOString(),
      events: wanted('events') ? eventsOf(await eventsDrawn(context.tx, ask, byRecord, keys), page) : null,
      objects:
        objects &&
        layersIn(objects)
          .filter(wanted)
          .map((layer) => objectsOf(objects, layer, page)),
    };
  },
});

interface Page {
  readonly box: Box | null;
  readonly skip: number;
  readonly limit: number;
  readonly boundaries: Boundaries;
}

const layersIn = (drawing: Drawing): string[] =>
  [...new Set([...drawing.clouds.keys(), ...drawing.areas.map((a) => a.layer)])].sort();

/** All four sides or none. Throws Problem invalid_input. */
function boxOf(west?: number, south?: number, east?: number, north?: number): Box | null {
  const sides = { west, south, east, north };
  const missing = Object.entries(sides).find(([, value]) => value === undefined)?.[0];
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    if (Object.values(sides).every((value) => value === undefined)) return null;
    throw new Problem('invalid_input', {
      field: missing ?? null,
      params: { expected: 'west, south, east, north' },
    });
  }
  if (west > east) throw new Problem('invalid_input', { field: 'east', params: { expected: `≥ ${west}` } });
  if (south > north)
    throw new Problem('invalid_input', { field: 'north', params: { expected: `≥ ${south}` } });
  return { west, south, east, north };
}

const note = (cloud: Cloud, which: number, i: number): string => cloud.notes[which]?.[i] ?? '';

function placeOf(cloud: Cloud, i: number): { longitude: number; latitude: number; uncertainty: number } {
  return {
    longitude: cloud.lons[i] as number,
    latitude: cloud.lats[i] as number,
    uncertainty: cloud.uncertainties[i] as number,
  };
}

function areaNamed(areaCode: string, { byCode }: Boundaries): { code: string; name: string } | null {
  return areaCode === '' ? null : { code: areaCode, name: byCode.get(areaCode)?.name ?? areaCode };
}

function eventsOf(drawing: Drawing, { box, skip, limit, boundaries }: Page): z.input<typeof eventsListed> {
  const cloud = drawing.clouds.get('events');
  if (!cloud) return { inBox: 0, items: [], areas: [] };
  const second = (which: number, i: number): number => Number(note(cloud, which, i));
  const newest = (a: number, b: number): number => second(0, b) - second(0, a);
  const { inBox, shown } = listed(cloud, box, newest, skip, limit);
  return {
    inBox,
    items: shown.map((i) => ({
      event: idOf(cloud, i),
      from: new Date(second(0, i) * 1000).toISOString(),
      to: new Date(second(1, i) * 1000).toISOString(),
      precision: note(cloud, 2, i),
      certain: cloud.certain.charAt(i) === '1',
      source: note(cloud, 3, i),
      area: areaNamed(note(cloud, 4, i), boundaries),
      ...placeOf(cloud, i),
    })),
    areas: listedAreas(drawing, 'events', box, boundaries),
  };
}

function objectsOf(
  drawing: Drawing,
  layer: string,
  { box, skip, limit, boundaries }: Page,
): z.input<typeof objectsListed> {
  const cloud = drawing.clouds.get(layer);
  const label = say(`layer.${layer}`);
  const areas = listedAreas(drawing, layer, box, boundaries);
  if (!cloud) return { layer, label, inBox: 0, items: [], areas };
  const byName = (a: number, b: number): number => compare(note(cloud, 2, a), note(cloud, 2, b));
  const { inBox, shown } = listed(cloud, box, byName, skip, limit);
  return {
    layer,
    label,
    inBox,
    items: shown.map((i) => ({
      object: idOf(cloud, i),
      type: note(cloud, 1, i),
      name: note(cloud, 2, i),
      status: note(cloud, 3, i),
      source: note(cloud, 4, i),
      area: areaNamed(note(cloud, 5, i), boundaries),
      ...placeOf(cloud, i),
    })),
    areas,
  };
}

const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
