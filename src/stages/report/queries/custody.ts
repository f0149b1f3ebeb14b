/** SQL of the report stage on who has custody of the protected objects. */
import type { HandoverState } from '#model/custody.ts';
import type { Transaction } from '#model/operation.ts';
import type { Ask, AskedPlace } from '../ask.ts';
import { binder } from '../ask.ts';
import { asKnown } from '../compile/candidates.ts';
import { mayBeIn } from './sources.ts';

export interface CustodyRow {
  readonly object: string;
  readonly name: string;
  readonly other_names: readonly string[];
  readonly state: HandoverState;
  readonly origin: 'live' | 'stated';
  readonly happened_from: Date | null;
  readonly happened_to: Date | null;
  readonly precision: string | null;
  readonly source: string;
  readonly reviews: readonly string[];
}

/** Steps of every case about an object of one of the protected categories, in the order in which they were recorded. */
export async function custodyRows(
  tx: Transaction,
  categories: readonly string[],
  place: AskedPlace | null,
  known: Pick<Ask, 'known' | 'knownIsNow'>,
): Promise<CustodyRow[]> {
  const bind = binder();
  const k = bind(new Date(known.known), 'timestamptz');
  const where = place ? `and ${mayBeIn(place, bind)}` : '';
  return tx.query<CustodyRow>(
    `select c.object_id as object, o.name, o.other_names, s.state, s.origin, s.happened_from, s.happened_to, s.precision, s.source,
       array(select to_char(d, 'YYYY-MM-DD') from unnest(s.reviews) d order by d) as reviews
     from handover_case c join protected_object o on o.object_id = c.object_id and ${asKnown(known, 'o', bind)}
     join handover_step s on s.case_id = c.case_id
     where o.category = any(${bind(categories, 'text[]')}) and s.recorded_at <= ${k} ${where}
       and not exists (select from handover_step n where n.case_id = s.case_id and n.corrects = s.step_id and n.recorded_at <= ${k})
     order by o.name, o.object_id, s.recorded_at, s.step_id`,
    bind.values,
  );
}
