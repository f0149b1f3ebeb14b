/** SQL of the check on people: figures of places, and named settlements. */
import type { Box, Shape } from '#model/geometry.ts';
import type { Transaction } from '#model/operation.ts';
import { boxes, current, type Knowing } from './knowing.ts';

export interface PopulationRow {
  readonly place: string;
  readonly level: number;
  readonly group: string;
  readonly sex: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly people: number;
  readonly year: number;
  readonly statedBy: string;
  readonly source: string;
}

/** Population figures of the places, every year and source. */
export async function readPopulation(
  tx: Transaction,
  places: readonly string[],
  knowing: Knowing,
): Promise<PopulationRow[]> {
  if (places.length === 0) return [];
  const values: unknown[] = [places];
  return tx.query(
    `select f.place_code as place, f.level, f.group_code as "group", f.sex, f.age_from as "ageFrom", f.age_to as "ageTo", f.people,
       f.year, f.stated_by as "statedBy", f.source_code as source
     from population_figure f where f.place_code = any ($1) and ${current('f', knowing, values)}`,
    values,
  );
}

export interface SettlementRow {
  readonly code: string;
  readonly shape: Shape;
}

/** Named settlements in one of the boxes; some come twice. */
export async function readSettlements(
  tx: Transaction,
  list: readonly Box[],
  knowing: Knowing,
): Promise<SettlementRow[]> {
  const values: unknown[] = [];
  const from = boxes(list, values);
  return tx.query(
    `select p.* from ${from} cross join lateral (
       select p.code, p.shape from place p
       where p.kind = 'settlement' and p.shape is not null and ${current('p', knowing, values)}
         and p.area_box && box(point(b.w, b.s), point(b.e, b.n))
     ) p`,
    values,
  );
}
