/** SQL of the report stage on readings of indicators: by country and year, as a source states them. */
import type { Transaction } from '#model/operation.ts';
import { binder, type Ask } from '../ask.ts';
import { asKnown } from '../compile/candidates.ts';
import { remembered } from '../remembered.ts';

type Known = Pick<Ask, 'known' | 'knownIsNow'>;

/** All readings of an indicator of one source and one year. */
export interface YearRow {
  readonly indicator: string;
  readonly source: string;
  readonly year: number;
  readonly readings: number;
  /** Their sum; null when any has no value, suppressed ones included. */
  readonly total: number | null;
  /** The first ten, in the order of the source. */
  readonly values: readonly number[];
  readonly suppressed: boolean;
  readonly unit: string;
}

/** Readings of these indicators for a country (ISO 3166-1 alpha-3), newest year first. One query for a whole board. */
export function indicatorYears(
  tx: Transaction,
  known: Known,
  indicators: readonly string[],
  country: string,
  key: string | null,
): Promise<YearRow[]> {
  const bind = binder();
  return remembered<YearRow>(
    tx,
    key,
    `select indicator, source_code as source, year, count(*)::int as readings,
       case when bool_and(value is not null) then sum(value) end as total,
       (coalesce(array_agg(value order by external_id) filter (where value is not null), '{}'))[1:10] as values,
       bool_or(suppressed) as suppressed, min(unit) as unit
     from indicator_reading r
     where indicator = any(${bind(indicators, 'text[]')}) and place_code = ${bind(country, 'text')} and ${asKnown(known, 'r', bind)}
     group by indicator, source_code, year order by indicator, source_code, year desc`,
    bind.values,
  );
}

/** One reading as it was taken in. */
export interface ReadingRow {
  readonly source: string;
  readonly externalId: string;
  readonly value: number | null;
  readonly suppressed: boolean;
  readonly unit: string;
  readonly statedBy: string;
  readonly release: string;
  readonly recorded: string;
}

/** The readings of one year, in the order of the source, at most `limit`. */
export function readingsOf(
  tx: Transaction,
  known: Known,
  of: { readonly indicator: string; readonly country: string; readonly year: number },
  limit: number,
): Promise<ReadingRow[]> {
  const bind = binder();
  return tx.query<ReadingRow>(
    `select r.source_code as source, r.external_id as "externalId", r.value, r.suppressed, r.unit, r.stated_by as "statedBy", i.release,
       to_char(r.recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded
     from indicator_reading r join import_run i on i.id = r.import_run
     where r.indicator = ${bind(of.indicator, 'text')} and r.place_code = ${bind(of.country, 'text')} and r.year = ${bind(of.year, 'int')}
       and ${asKnown(known, 'r', bind)}
     order by r.source_code, r.external_id limit ${bind(limit, 'int')}`,
    bind.values,
  );
}
