/** Our geometry against PostGIS on thousands of shapes: containment, validity, distance, length, area. */
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Position, Shape } from '#model/geometry.ts';
import { geodesicMetres } from '#methods/geodesy/geodesic.ts';
import { areaOf, lengthOf } from '#methods/geodesy/measure.ts';
import { distanceToShape, intersects, withinDistanceOfShape } from '#methods/geometry/between.ts';
import { prepare } from '#methods/geometry/prepare.ts';
import { readShape } from '#methods/geometry/read.ts';
import { ShapeError } from '#methods/geometry/shape-error.ts';
import { availableOrSaid, startDebianPostgres } from '#test/debian-postgres.ts';
import type { DebianPostgres } from '#test/debian-postgres.ts';
import { anyShape, area, gridPolygon, numbers, star, whole } from './shapes.ts';
import type { Random } from './shapes.ts';

/** 1 m or 1e-4, as the decision on geometry says. */
const tolerance = (metres: number): number => Math.max(1, 1e-4 * metres);

/** Somewhere between 75° south and north, away from the antimeridian, and how wide a shape is there. */
function somewhere(random: Random): { at: Position; size: number } {
  const size = [0.001, 0.02, 0.3, 2][whole(random, 0, 3)] ?? 1;
  return { at: [random() * 300 - 150, random() * 140 - 70], size };
}

/** Edges densified to about 1 km: so short that PostGIS' geodesics are the edges that we mean. */
const geography = (geojson: string, step = 0.01): string =>
  `ST_SetSRID(ST_Segmentize(ST_GeomFromGeoJSON(${geojson}), ${step}), 4326)::geography`;

describe.skipIf(!availableOrSaid('test/oracle/postgis', { postgis: true }))('as PostGIS says', () => {
  let server: DebianPostgres;
  let client: Client;
  beforeAll(async () => {
    server = await startDebianPostgres({ postgis: true });
    client = new Client(server.connection);
    await client.connect();
    await client.query('create extension postgis');
  }, 60_000);
  afterAll(async () => {
    await client?.end();
    await server?.stop();
  });

  /** Runs a query for each shape (as $1 text[]) with a row of points each, and gives the answers per shape. */
  async function ask<T>(
    shapes: readonly Shape[],
    expression: string,
    points: readonly (readonly Position[])[],
  ) {
    const { rows } = await client.query<{ answers: T[] }>(
      `select (select json_agg(${expression} order by p.n)
                 from jsonb_array_elements(s.points::jsonb) with ordinality as p(c, n),
                      lateral (select ST_SetSRID(ST_MakePoint((c->>0)::float8, (c->>1)::float8), 4326) as point) q
              ) as answers
         from (select n, points, g.shape, g.shape::geography as ground, ${geography('t')} as fine
                 from unnest($1::text[], $2::text[]) with ordinality as u(t, points, n),
                      lateral (select ST_SetSRID(ST_GeomFromGeoJSON(t), 4326) as shape) g offset 0) s
        order by s.n`,
      [shapes.map((s) => JSON.stringify(s)), points.map((p) => JSON.stringify(p))],
    );
    return rows.map((row) => row.answers);
  }

  it('covers the same points, boundary included', async () => {
    const random = numbers(11);
    const shapes: Shape[] = [];
    while (shapes.length < 120) {
      const grid = shapes.length % 2 === 0 ? 0.5 : 0;
      const rings = [star(random, [20, 5], 4, whole(random, 4, 40), grid)];
      if (random() < 0.5) rings.push([...star(random, [20, 5], 1.2, 6, grid)].reverse());
      try {
        shapes.push(readShape({ type: 'Polygon', coordinates: rings }));
      } catch (error) {
        expect(error).toBeInstanceOf(ShapeError);
      }
    }
    const points = shapes.map((shape) => {
      const on: readonly Position[] = shape.type === 'Polygon' ? shape.coordinates.flat() : [];
      return Array.from({ length: 40 }, (_, i): Position => {
        const a = on[whole(random, 0, on.length - 2)] ?? [0, 0];
        const b = on[on.indexOf(a) + 1] ?? [0, 0];
        if (i < 5) return a;
        if (i < 10) return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
        if (i < 20) return [whole(random, 32, 48) / 2, whole(random, 2, 18) / 2];
        return [16 + 8 * random(), 1 + 8 * random()];
      });
    });
    const answers = await ask<boolean>(shapes, 'ST_Covers(s.shape, q.point)', points);
    let inside = 0;
    for (const [i, shape] of shapes.entries()) {
      const ours = prepare(shape);
      for (const [j, p] of (points[i] ?? []).entries()) {
        expect(ours.covers(...p), `${JSON.stringify(shape)} ${p.join(' ')}`).toBe(answers[i]?.[j]);
        if (answers[i]?.[j]) inside++;
      }
    }
    expect(inside).toBeGreaterThan(1000);
  });

  it('finds the same polygons valid', async () => {
    const random = numbers(12);
    const shapes = Array.from({ length: 6000 }, () => gridPolygon(random));
    const { rows } = await client.query<{ reason: string }>(
      `select ST_IsValidReason(ST_GeomFromGeoJSON(t)) as reason
         from unnest($1::text[]) with ordinality as u(t, n) order by n`,
      [shapes.map((s) => JSON.stringify(s))],
    );
    const seen = new Map<string, number>();
    for (const [i, shape] of shapes.entries()) {
      let ours = 'Valid Geometry';
      try {
        readShape(shape);
      } catch (error) {
        ours = (error as ShapeError).code;
      }
      const theirs = rows[i]?.reason ?? '';
      expect(ours === 'Valid Geometry', `${JSON.stringify(shape)} ${ours} / ${theirs}`).toBe(
        theirs === 'Valid Geometry',
      );
      seen.set(ours, (seen.get(ours) ?? 0) + 1);
    }
    // Each answer was given, so that the comparison says something.
    for (const code of ['Valid Geometry', 'self_crossing', 'hole_outside', 'interior_cut', 'holes_overlap'])
      expect(seen.get(code), code).toBeGreaterThan(5);
  });

  // PostGIS finds the nearest place on a sphere and measures to it on the ellipsoid: up to 0.5 % too far
  // where two places compete. So ours must be no further than theirs, and must be reached at a place on the shape.
  it('measures distances from points no further, to a place that is on the shape', async () => {
    const random = numbers(13);
    const cases = Array.from({ length: 250 }, () => {
      const { at, size } = somewhere(random);
      const shape = anyShape(random, at, size);
      const near = size * (random() < 0.5 ? 1.5 : 8);
      const points = Array.from({ length: 10 }, (): Position => {
        const lat = at[1] + (random() - 0.5) * 2 * near;
        return [at[0] + (random() - 0.5) * 2 * near, Math.max(-89.9, Math.min(89.9, lat))];
      });
      return { shape, points, prepared: prepare(shape) };
    });
    const shapes = cases.map((c) => c.shape);
    const places = cases.map(({ prepared, points }) => points.map((p) => prepared.nearest(...p)));
    const theirs = await ask<number>(
      shapes,
      'case when ST_Covers(s.shape, q.point) then 0 else ST_Distance(s.fine, q.point::geography) end',
      cases.map((c) => c.points),
    );
    const offShape = await ask<number>(
      shapes,
      'ST_Distance(s.shape, q.point)',
      places.map((row) => row.map(({ lon, lat }): Position => [lon, lat])),
    );
    let [same, all] = [0, 0];
    for (const [i, { prepared, points, shape }] of cases.entries()) {
      for (const [j, p] of points.entries()) {
        const [their, place] = [theirs[i]?.[j] ?? NaN, places[i]?.[j]];
        const said = `${JSON.stringify(shape)} ${p.join(' ')} ${their}`;
        const ours = prepared.distance(...p);
        expect(ours, said).toBeLessThanOrEqual(their + tolerance(their));
        expect(ours, said).toBeGreaterThan(their * 0.995 - 1);
        expect(offShape[i]?.[j], said).toBeLessThan(1e-9 + ours * 1e-10);
        const reached = geodesicMetres(...p, place?.lon ?? 0, place?.lat ?? 0);
        expect(Math.abs(ours - reached) / tolerance(ours), said).toBeLessThan(0.05);
        expect(prepared.withinDistance(...p, their + 0.1), said).toBe(true);
        const shorter = ours - 1.5 * tolerance(ours);
        if (shorter > 0) expect(prepared.withinDistance(...p, shorter), said).toBe(false);
        all++;
        if (Math.abs(ours - their) < 0.1 * tolerance(their)) same++;
      }
    }
    expect(same / all).toBeGreaterThan(0.95);
  });

  it('measures the same distance between shapes', async () => {
    const random = numbers(14);
    const pairs = Array.from({ length: 300 }, () => {
      const { at, size } = somewhere(random);
      const far = size * (random() < 0.5 ? 2 : 6);
      const to: Position = [at[0] + (random() - 0.5) * far, at[1] + (random() - 0.5) * far];
      return { one: anyShape(random, at, size), other: area(random, to, size, whole(random, 4, 30)) };
    });
    const { rows } = await client.query<{ meet: boolean; metres: number }>(
      `select ST_Intersects(ST_GeomFromGeoJSON(a), ST_GeomFromGeoJSON(b)) as meet,
              ST_Distance(${geography('a')}, ${geography('b')}) as metres
         from unnest($1::text[], $2::text[]) with ordinality as u(a, b, n) order by n`,
      [pairs.map((p) => JSON.stringify(p.one)), pairs.map((p) => JSON.stringify(p.other))],
    );
    let meeting = 0;
    for (const [i, { one, other }] of pairs.entries()) {
      const theirs = rows[i]?.meet ? 0 : (rows[i]?.metres ?? NaN);
      const ours = prepare(one);
      const said = `${JSON.stringify(one)} ${JSON.stringify(other)}`;
      expect(intersects(ours, other), said).toBe(rows[i]?.meet);
      expect(Math.abs(distanceToShape(ours, other) - theirs) / tolerance(theirs), said).toBeLessThan(1);
      expect(withinDistanceOfShape(ours, prepare(other), theirs + 0.1), said).toBe(true);
      const shorter = theirs - 2.5 * tolerance(theirs);
      if (shorter > 0) expect(withinDistanceOfShape(ours, other, shorter), said).toBe(false);
      if (theirs === 0) meeting++;
    }
    expect(meeting).toBeGreaterThan(50);
    expect(meeting).toBeLessThan(250);
  });

  it('measures the same lengths and areas', async () => {
    const random = numbers(15);
    const shapes = Array.from({ length: 150 }, () => {
      const { at, size } = somewhere(random);
      return area(random, at, size, whole(random, 4, 30));
    });
    const { rows } = await client.query<{ metres: number; square: number }>(
      `select ST_Perimeter(${geography('t')}) as metres, ST_Area(${geography('t')}) as square
         from unnest($1::text[]) with ordinality as u(t, n) order by n`,
      [shapes.map((s) => JSON.stringify(s))],
    );
    for (const [i, shape] of shapes.entries()) {
      const { metres, square } = rows[i] ?? { metres: NaN, square: NaN };
      expect(Math.abs(lengthOf(shape) / metres - 1)).toBeLessThan(1e-6);
      expect(Math.abs(areaOf(shape) / square - 1), `${JSON.stringify(shape)}`).toBeLessThan(1e-5);
    }
  });
});
