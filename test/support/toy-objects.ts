/** Puts single objects, events, sources and figures into a compartment, placed by the same code as imports are. */
import { randomUUID } from 'node:crypto';
import { boundariesOf } from '#importers/boundaries.ts';
import type { BoundaryArea, Boundaries } from '#model/imported.ts';
import { NOWHERE, type Position } from '#model/position.ts';
import { Placing } from '#stages/collect/store/where.ts';
import type { TestHouse } from './house.ts';

export interface ToyObject {
  readonly id?: string;
  readonly name?: string;
  readonly layer?: string;
  readonly type?: string;
  readonly category?: string;
  readonly status?: string;
  readonly operating?: string;
  readonly regimes?: readonly string[];
  readonly source?: string;
  readonly position?: Partial<Position>;
  readonly recordedAt?: string;
  readonly supersededAt?: string;
}

export interface ToyEvent {
  readonly id?: string;
  readonly from: string;
  readonly to?: string;
  readonly position?: Partial<Position>;
  readonly source?: string;
  readonly deaths?: readonly [low: number | null, best: number | null, high: number | null] | null;
}

export interface ToyWorld {
  readonly schema: string;
  readonly boundaries: Boundaries;
  /** A point with its circle, known to the finest area that holds the whole circle. */
  point(lon: number, lat: number, uncertainty: number): Position;
  objects(...given: readonly ToyObject[]): Promise<string[]>;
  events(...given: readonly ToyEvent[]): Promise<string[]>;
  source(code: string, layer: string, vintage: string | null): Promise<void>;
  people(
    place: string,
    level: number,
    people: number,
    more?: { year?: number; sex?: string; ageFrom?: number; ageTo?: number },
  ): Promise<void>;
  settlement(code: string, lon: number, lat: number): Promise<void>;
  sql(text: string, values?: readonly unknown[]): Promise<void>;
}

/** The world of a compartment whose places are already there. */
export async function toyWorld(house: TestHouse, compartment = 'toy-op'): Promise<ToyWorld> {
  const db = house.database.owner;
  const found = await db.query<{ schema_name: string }>(
    `select schema_name from amparo_shared.compartment where code = $1`,
    [compartment],
  );
  const schema = found.rows[0]?.schema_name ?? '';
  const { rows } = await db.query<BoundaryArea & { path: string[] }>(
    `select code, level, names, shape, path from ${schema}.place where kind = 'admin' and superseded_at is null`,
  );
  const boundaries = boundariesOf(rows);
  const placing = new Placing(boundaries, (code) => rows.find((r) => r.code === code)?.path ?? null);
  const sql = async (text: string, values: readonly unknown[] = []): Promise<void> =>
    void (await db.query(text.replaceAll('@', schema), [...values]));
  const placed = (given: Partial<Position> | undefined) => {
    const position: Position = { ...NOWHERE, ...given };
    return { position, where: placing.of(position) };
  };

  return {
    schema,
    boundaries,
    sql,
    point(lon, lat, uncertainty) {
      const { level, within } = boundaries.place(lon, lat, uncertainty, 3);
      return { lon, lat, uncertainty, level, within, basis: 'source_point', method: 'toy' };
    },
    async objects(...given) {
      const ids: string[] = [];
      for (const o of given) {
        const id = o.id ?? randomUUID();
        ids.push(id);
        const { position: p, where } = placed(o.position);
        await sql(
          `insert into @.protected_object (row_id, object_id, layer, kind, type, category, name, other_names, status, operating, lon, lat,
             uncertainty, level, inside, maybe, position_basis, position_method, area_box, last_confirmed, source_code, external_id,
             content_hash, import_run, recorded_at, superseded_at, regimes, named)
           values ($1, $2::uuid, $3, 'object', $4, $5, $6, '{}', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, null, $18, $2::uuid::text, '\\x00', null, $19, $20, $21, $22)`,
          [
            randomUUID(),
            id,
            o.layer ?? 'health_facilities',
            o.type ?? 'hospital',
            o.category ?? 'medical_civil_or_military',
            o.name ?? 'Toy',
            o.status ?? 'proposed',
            o.operating ?? 'unknown',
            p.lon,
            p.lat,
            p.uncertainty,
            p.level,
            where.inside,
            where.maybe,
            p.basis,
            p.method,
            where.box,
            o.source ?? 'toy',
            o.recordedAt ?? '2001-01-01',
            o.supersededAt ?? null,
            o.regimes ?? [],
            where.named,
          ],
        );
      }
      return ids;
    },
    async events(...given) {
      const ids: string[] = [];
      for (const e of given) {
        const id = e.id ?? randomUUID();
        ids.push(id);
        const { position: p, where } = placed(e.position);
        await sql(
          `insert into @.event (row_id, event_id, happened_from, happened_to, precision, zone, lon, lat, uncertainty, level, inside, maybe,
             position_basis, position_method, area_box, source_code, external_id, recorded_by, recorded_at, named)
           values ($1, $2::uuid, $3, $4, 'day', 'Africa/Bangui', $5, $6, $7, $8, $9, $10, $11, null, $12, $13, $2::uuid::text, 'toy', '2001-01-01', $14)`,
          [
            randomUUID(),
            id,
            e.from,
            e.to ?? new Date(Date.parse(e.from) + 86_400_000).toISOString(),
            p.lon,
            p.lat,
            p.uncertainty,
            p.level,
            where.inside,
            where.maybe,
            p.basis,
            where.box,
            e.source ?? 'toy_events',
            where.named,
          ],
        );
        if (!e.deaths) continue;
        await sql(
          `insert into @.statement (statement_id, event_id, source_code, report_id, harm, low, best, high, recorded_at)
           values ($1, $2, $3, $4, 'death', $5, $6, $7, '2001-01-01')`,
          [randomUUID(), id, e.source ?? 'toy_events', randomUUID(), ...e.deaths],
        );
      }
      return ids;
    },
    source: (code, layer, vintage) =>
      sql(
        `insert into @.source (id, code, title, publisher, licence, citation, layer, release, vintage_from, vintage_to, recorded_at)
         values ($1, $2::text, 'Toy source ' || $2::text, 'Toy', 'CC BY', 'Toy', $3, '1', null, $4, '2001-01-01')`,
        [randomUUID(), code, layer, vintage],
      ),
    people: (place, level, people, more = {}) =>
      sql(
        `insert into @.population_figure (row_id, figure_id, place_code, level, group_code, sex, age_from, age_to, people, year, stated_by,
           source_code, external_id, content_hash, import_run, recorded_at)
         values ($1::uuid, $1::uuid, $2, $3, 'total', $4, $5, $6, $7, $8, 'Toy bureau', 'toy_people', $1::uuid::text, '\\x00', $1::uuid, '2001-01-01')`,
        [
          randomUUID(),
          place,
          level,
          more.sex ?? 'all',
          more.ageFrom ?? null,
          more.ageTo ?? null,
          people,
          more.year ?? 2015,
        ],
      ),
    settlement: (code, lon, lat) =>
      sql(
        `insert into @.place (row_id, place_id, code, kind, path, names, name, shape, area_box, source_code, external_id, content_hash, import_run, recorded_at)
         values ($1::uuid, $1::uuid, $2::text, 'settlement', '{}', '[]', $2::text, $3, $4, 'toy', $2::text, '\\x00', $1::uuid, '2001-01-01')`,
        [
          randomUUID(),
          code,
          JSON.stringify({ type: 'Point', coordinates: [lon, lat] }),
          `((${lon},${lat}),(${lon},${lat}))`,
        ],
      ),
  };
}
