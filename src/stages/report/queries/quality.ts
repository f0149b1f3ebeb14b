/** SQL of the report stage on quality: what is held by layer and district, and of how much of it a field is unknown. */
import type { Transaction } from '#model/operation.ts';
import { binder, type Ask, type Binder } from '../ask.ts';
import { asKnown } from '../compile/candidates.ts';
import { remembered } from '../remembered.ts';

type Known = Pick<Ask, 'known' | 'knownIsNow'>;

export interface Asked extends Known {
  /** Level of the districts. */
  readonly level: number;
  /** Events of these months only, in milliseconds UTC. */
  readonly window: { readonly from: number; readonly to: number };
  readonly snapshot: string | null;
}

export interface District {
  readonly code: string;
  readonly name: string;
  readonly path: readonly string[];
}

/** The districts of the finest level that is held, not finer than `level`; none without boundaries. */
export function districts(
  tx: Transaction,
  known: Known,
  level: number,
): Promise<(District & { level: number })[]> {
  const bind = binder();
  const held = asKnown(known, 'p', bind);
  return tx.query(
    `select code, name, path, level from place p where kind = 'admin' and ${held}
       and level = (select max(level) from place p where kind = 'admin' and level <= ${bind(level, 'int')} and ${held})
     order by path, code`,
    bind.values,
  );
}

/** What of a layer, or of a source of events, is known of a district. `code` null: what no one district is known of. */
export interface CellRow {
  readonly layer: string | null;
  readonly source: string | null;
  readonly code: string | null;
  /** Certainly there. */
  readonly there: number;
  /** Perhaps there: its circle touches this district among others. */
  readonly perhaps: number;
  /** Of those there, how many have no usable point. */
  readonly pointless: number;
  /** Newest day, or year of a figure. */
  readonly newest: string | null;
}

/**
 * What is counted in `grouped` (by where it is) told apart by district: certainly in it by `inside`, perhaps by `maybe`, whose
 * codes may be finer. What reaches no district is one row without a code (never 13: it is in none of them and absent from
 * none). Counted by where it is first: a hundred thousand events stand in some hundreds of combinations of areas.
 */
function byDistrict(grouped: string, level: number, bind: Binder): string {
  const l = bind(level, 'int');
  const finer = `from place m where m.code = any(g.maybe) and m.level >= ${l} and m.kind = 'admin' and m.superseded_at is null`;
  return `select g.layer, g.source, k.code, coalesce(sum(g.n) filter (where k.there or k.code is null), 0)::int as there,
      coalesce(sum(g.n) filter (where not k.there and k.code is not null), 0)::int as perhaps,
      coalesce(sum(g.pointless) filter (where k.there or k.code is null), 0)::int as pointless, max(g.newest) as newest
    from (${grouped}) g cross join lateral (
      select d.code, true as there from place d where d.code = any(g.inside) and d.level = ${l} and d.kind = 'admin' and d.superseded_at is null
      union all
      select distinct m.path[${l} + 1], false ${finer}
      union all
      select null, false where coalesce(g.level, -1) < ${l} and not exists (select ${finer})) k
    group by g.layer, g.source, k.code`;
}

const COUNTS = 'inside, maybe, level, count(*) as n, count(*) filter (where lon is null) as pointless';

/** Protected objects by layer and district. */
export function objectCells(tx: Transaction, ask: Asked): Promise<CellRow[]> {
  const bind = binder();
  const grouped = `select layer, null::text as source, ${COUNTS}, max(last_confirmed)::text as newest
    from protected_object o where ${asKnown(ask, 'o', bind)} group by layer, inside, maybe, level`;
  return remembered<CellRow>(tx, ask.snapshot, byDistrict(grouped, ask.level, bind), bind.values);
}

const within = (ask: Asked, bind: Binder): string =>
  `tstzrange(e.happened_from, e.happened_to, '[)') && tstzrange(${bind(new Date(ask.window.from), 'timestamptz')}, ${bind(new Date(ask.window.to), 'timestamptz')}, '[)')`;

/** Events of the months by source and district, with the newest day of each. */
export function eventCells(tx: Transaction, ask: Asked): Promise<CellRow[]> {
  const bind = binder();
  const grouped = `select null::text as layer, source_code as source, ${COUNTS},
      to_char(max(happened_to - interval '1 millisecond') at time zone 'utc', 'YYYY-MM-DD') as newest
    from event e where ${asKnown(ask, 'e', bind)} and ${within(ask, bind)} group by source_code, inside, maybe, level`;
  return remembered<CellRow>(tx, ask.snapshot, byDistrict(grouped, ask.level, bind), bind.values);
}

/** Named settlements and figures of population by district. */
export function peopleCells(tx: Transaction, ask: Asked): Promise<CellRow[]> {
  const bind = binder();
  const l = bind(ask.level, 'int');
  return tx.query<CellRow>(
    `select null as layer, p.source_code as source, p.path[${l} + 1] as code, count(*)::int as there, 0 as perhaps, 0 as pointless, max(p.valid_on)::text as newest
       from place p where p.kind = 'settlement' and ${asKnown(ask, 'p', bind)} group by 2, 3
     union all
     select null, f.source_code, f.place_code, count(*)::int, 0, 0, max(f.year)::text
       from population_figure f where f.level = ${l} and ${asKnown(ask, 'f', bind)} group by 2, 3`,
    bind.values,
  );
}

/** Of how many of what a source states a field is unknown. */
export interface ShareRow {
  readonly source: string | null;
  readonly of: 'events' | 'people' | 'objects';
  readonly field: string;
  readonly unknown: number;
  readonly all: number;
}

/** Unknown shares: of events and people of the months, and of objects where the reader may see them. */
export async function shares(tx: Transaction, ask: Asked, objects: boolean): Promise<ShareRow[]> {
  const bind = binder();
  const event = `event e where ${asKnown(ask, 'e', bind)} and ${within(ask, bind)}`;
  const of = (what: string, fields: readonly [string, string][], from: string, weight = ''): string =>
    `select source, '${what}' as of, f.field, f.unknown::int, f."all"::int from (select source_code as source, ${weight || 'count(*)'} as "all",
       ${fields.map(([name, sql]) => `${sql} as "${name}"`).join(', ')} from ${from} group by source_code) g
     cross join lateral (values ${fields.map(([name]) => `('${name}', g."${name}", g."all")`).join(', ')}) f (field, unknown, "all")`;
  const n = (condition: string): string => `count(*) filter (where ${condition})`;
  const people = (condition: string): string => `coalesce(sum(v.best) filter (where ${condition}), 0)`;
  const parts = [
    of(
      'events',
      [
        ['point', n('lon is null')],
        ['day', n(`precision in ('month', 'year', 'range')`)],
        ['hour', n(`precision not in ('minute', 'hour')`)],
        ['assessed', n('not exists (select from assessment a where a.event_id = e.event_id)')],
      ],
      event,
    ),
    of(
      'people',
      [
        ['sex', people(`v.sex = 'unknown'`)],
        ['age', people('v.age_from is null and v.age_to is null')],
        ['status', people(`v.status = 'unknown'`)],
      ],
      `(select e.source_code, v.* from event e join involvement v on v.event_id = e.event_id and ${asKnown(ask, 'v', bind)}
          where ${asKnown(ask, 'e', bind)} and ${within(ask, bind)}) v`,
      'coalesce(sum(v.best), 0)',
    ),
    ...(objects
      ? [
          of(
            'objects',
            [
              ['point', n('lon is null')],
              ['method', n('lon is not null and position_method is null')],
              ['operating', n(`operating = 'unknown'`)],
              ['confirmed', n('last_confirmed is null')],
            ],
            `protected_object o where ${asKnown(ask, 'o', bind)}`,
          ),
        ]
      : []),
  ];
  return remembered<ShareRow>(tx, ask.snapshot, parts.join(' union all '), bind.values);
}
