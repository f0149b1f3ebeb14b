/** Describes the operation of the empty template: a toy country of two districts, without any data. */
import type { TestHouse } from './house.ts';

/** Writes the operation row of `toy-op` (zone Africa/Bangui) and, when asked, its places. */
export async function describeToy(house: TestHouse, compartment = 'toy-op'): Promise<void> {
  const { rows } = await house.database.owner.query<{ schema_name: string }>(
    `select schema_name from amparo_shared.compartment where code = $1`,
    [compartment],
  );
  const schema = rows[0]?.schema_name;
  await house.database.owner.query(
    `insert into ${schema}.oma (id, code, names, kind, phase, country, zone, opens_at, recorded_at)
     values (gen_random_uuid(), $1, $2, 'operation', 'execution', 'TOY', 'Africa/Bangui', null, '2000-01-01')`,
    [compartment, JSON.stringify({ en: 'Toy operation', fr: 'Opération jouet' })],
  );
  const square = (west: number, east: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, 5],
        [east, 5],
        [east, 6],
        [west, 6],
        [west, 5],
      ],
    ],
  });
  const places: [string, number, string | null, string[], string, number, number][] = [
    ['TY', 0, null, ['TY'], 'Toyland', 20, 22],
    ['TY1', 1, 'TY', ['TY', 'TY1'], 'West', 20, 21],
    ['TY2', 1, 'TY', ['TY', 'TY2'], 'East', 21, 22],
    ['TY11', 2, 'TY1', ['TY', 'TY1', 'TY11'], 'West district', 20, 21],
    ['TY21', 2, 'TY2', ['TY', 'TY2', 'TY21'], 'East district', 21, 22],
  ];
  for (const [code, level, parent, path, name, west, east] of places) {
    await house.database.owner.query(
      `insert into ${schema}.place (row_id, place_id, code, kind, level, parent_code, path, names, name, shape, area_box, source_code, external_id, content_hash, import_run, recorded_at)
       values (gen_random_uuid(), gen_random_uuid(), $1, 'admin', $2, $3, $4, $5, $6, $7, $8::box, 'toy', $1, '\\x00', gen_random_uuid(), '2000-01-01')`,
      [
        code,
        level,
        parent,
        path,
        JSON.stringify([{ name, language: 'en' }]),
        name,
        JSON.stringify(square(west, east)),
        `((${west},5),(${east},6))`,
      ],
    );
  }
}
