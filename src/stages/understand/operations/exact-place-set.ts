import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id, text } from '#model/text.ts';
import { geodesicMetres } from '#methods/geodesy/geodesic.ts';
import { prepare } from '#methods/geometry/prepare.ts';
import { finestShapes, publicPlace, writeExactPlace, type PublicPlace } from '../queries/exact-place.ts';

/** Keeps the exact place of a protected object apart from its public one (never 21). */
export const exactPlaceSet = operation({
  code: 'exact-place.set',
  stage: 'understand',
  summary: { en: 'Keep an exact protected place', fr: 'Conserver un lieu protégé exact' },
  about:
    'Records where a protected object exactly is, for those alone who may see exact places. What everybody sees of it stays as coarse as it was, in every list, check, tile and export. The place must lie within the public one: otherwise the public one is wrong, and it is corrected first. Nothing is overwritten: a correction is a new version.',
  http: { method: 'PUT', path: '/api/operations/{operation}/objects/{object}/exact-place' },
  cli: { command: 'exact-place set', args: ['object'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'protected_location', act: 'write' },
  input: z.object({
    object: id.describe('The protected object.'),
    longitude: z.number().min(-180).max(180).describe('Degrees, WGS 84.'),
    latitude: z.number().min(-90).max(90).describe('Degrees, WGS 84.'),
    uncertainty: z.number().min(0).max(100_000).describe('Metres within which it really is.'),
    found: text(500).min(3).describe('How it was found, and by which organisation. Name no person.'),
  }),
  output: z.object({ object: z.uuid(), recorded: z.string().describe('UTC.') }),
  async run(context, { object, longitude, latitude, uncertainty, found }) {
    const place = await publicPlace(context.tx, object);
    if (!place) throw new Problem('not_found', { field: 'object', params: { what: 'object' } });
    const shapes = await finestShapes(context.tx, place.maybe.length > 0 ? place.maybe : place.inside);
    const areas = shapes.map((shape) => prepare(shape));
    if (
      outsideCircle(place, longitude, latitude) ||
      (areas.length > 0 && !areas.some((area) => area.covers(longitude, latitude)))
    )
      throw new Problem('exact_outside_public', { field: 'longitude' });
    const at = new Date(context.now);
    await writeExactPlace(context.tx, {
      row: newId(),
      object,
      lon: longitude,
      lat: latitude,
      // Up to the next tenth of a metre: never finer than was said.
      uncertainty: Math.ceil(uncertainty * 10) / 10,
      found,
      by: context.actor.label,
      at,
    });
    context.refer('exact_place', object);
    return { object, recorded: at.toISOString() };
  },
});

function outsideCircle(place: PublicPlace, lon: number, lat: number): boolean {
  if (place.lon === null || place.lat === null || place.uncertainty === null) return false;
  return geodesicMetres(place.lon, place.lat, lon, lat) > place.uncertainty + 1;
}
