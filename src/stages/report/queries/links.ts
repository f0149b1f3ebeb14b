/** SQL of the report stage on events that persons hold to be one fact. */
import type { Transaction } from '#model/operation.ts';
import type { Ask } from '../ask.ts';
import { binder } from '../ask.ts';
import { asKnown } from '../compile/candidates.ts';

type Known = Pick<Ask, 'known' | 'knownIsNow'>;

/** Whether any events stood together as one fact, as known. */
export async function anyLinks(tx: Transaction, known: Known): Promise<boolean> {
  const bind = binder();
  const rows = await tx.query<{ there: boolean }>(
    `select exists (select from event_link k where ${asKnown(known, 'k', bind)}) as there`,
    bind.values,
  );
  return rows[0]?.there ?? false;
}

export interface LinkRow {
  readonly event: string;
  readonly sources: readonly string[];
  readonly why: string;
  readonly by: string;
  readonly recorded: string;
}

/** The events that stood together with this one, as known, with who linked it last and why. */
export function linkedWith(tx: Transaction, event: string, known: Known): Promise<LinkRow[]> {
  const bind = binder();
  const own = asKnown(known, 'k', bind);
  return tx.query<LinkRow>(
    `select o.event_id as event, array(select distinct s.source_code from statement s where s.event_id = o.event_id and ${asKnown(known, 's', bind)} order by 1) as sources,
       a.why, a.by, to_char(a.recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded
     from event_link k join event_link o on o.group_id = k.group_id and o.event_id <> k.event_id and ${asKnown(known, 'o', bind)}
     join event_link_act a on a.act_id = k.act_id
     where k.event_id = ${bind(event, 'uuid')} and ${own} order by o.event_id`,
    bind.values,
  );
}

export interface LinkActRow {
  readonly kind: 'link' | 'unlink';
  readonly events: readonly string[];
  readonly why: string;
  readonly by: string;
  readonly recorded: string;
}

/** Everything that was linked and undone of this event, oldest first. */
export function linkHistory(tx: Transaction, event: string, known: number): Promise<LinkActRow[]> {
  return tx.query<LinkActRow>(
    `select kind, events, why, by, to_char(recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded from event_link_act
     where events @> array[$1::uuid] and recorded_at <= $2 order by recorded_at, act_id`,
    [event, new Date(known)],
  );
}
