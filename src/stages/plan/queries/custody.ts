/** SQL of the plan stage on custody: cases, steps, who was consulted and what was answered. */
import type { HandoverState } from '#model/custody.ts';
import type { Transaction } from '#model/operation.ts';

export interface CriterionRow {
  readonly criterion: string;
  readonly met: 'yes' | 'no' | 'unknown';
}

export interface StepRow {
  readonly object: string;
  readonly step: string;
  readonly state: HandoverState;
  readonly origin: 'live' | 'stated';
  readonly from: Date | null;
  readonly to: Date | null;
  readonly precision: string | null;
  readonly zone: string;
  readonly source: string;
  readonly basis: string;
  readonly authority: string | null;
  readonly reference: string | null;
  readonly criteria: readonly CriterionRow[];
  readonly reviews: readonly string[];
  readonly corrects: string | null;
  readonly by: string;
  readonly recorded: Date;
}

/** Steps as known, in the order in which they were recorded, of one object or of all; what was corrected is left out. */
export function steps(tx: Transaction, known: number, object: string | null): Promise<StepRow[]> {
  return tx.query<StepRow>(
    `select c.object_id as object, s.step_id as step, s.state, s.origin, s.happened_from as "from", s.happened_to as "to", s.precision, s.zone,
       s.source, s.basis, s.authority, s.reference, s.criteria, array(select to_char(d, 'YYYY-MM-DD') from unnest(s.reviews) d order by d) as reviews,
       s.corrects, s.by, s.recorded_at as recorded
     from handover_case c join handover_step s using (case_id)
     where s.recorded_at <= $1 and ($2::uuid is null or c.object_id = $2)
       and not exists (select from handover_step k where k.case_id = s.case_id and k.corrects = s.step_id and k.recorded_at <= $1)
     order by s.recorded_at, s.step_id`,
    [new Date(known), object],
  );
}

export interface SiteRow {
  readonly object: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** The objects that have a case, as they are named now, by name. */
export function sites(tx: Transaction, known: number): Promise<SiteRow[]> {
  return tx.query<SiteRow>(
    `select o.object_id as object, o.name, o.other_names as "otherNames"
     from handover_case c join protected_object o on o.object_id = c.object_id and o.superseded_at is null
     where c.recorded_at <= $1 order by o.name, o.object_id`,
    [new Date(known)],
  );
}

export async function objectHeld(tx: Transaction, object: string): Promise<SiteRow | null> {
  const rows = await tx.query<SiteRow>(
    `select object_id as object, name, other_names as "otherNames" from protected_object where object_id = $1 and superseded_at is null`,
    [object],
  );
  return rows[0] ?? null;
}

/** The case of an object, made if it has none; nobody else takes a step of it until the transaction ends. */
export async function openCase(
  tx: Transaction,
  object: string,
  fresh: string,
  by: string,
  now: number,
): Promise<string> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('handover ' || $1::text, 0))`, [object]);
  await tx.query(
    `insert into handover_case (case_id, object_id, recorded_by, recorded_at) values ($1, $2, $3, $4) on conflict (object_id) do nothing`,
    [fresh, object, by, new Date(now)],
  );
  const rows = await tx.query<{ id: string }>(
    `select case_id as id from handover_case where object_id = $1`,
    [object],
  );
  return rows[0]?.id ?? fresh;
}

export type NewStep = Omit<StepRow, 'object' | 'recorded' | 'from' | 'to'> & {
  readonly from: number | null;
  readonly to: number | null;
};

export async function insertStep(tx: Transaction, caseId: string, s: NewStep, now: number): Promise<void> {
  const date = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));
  await tx.query(
    `insert into handover_step (step_id, case_id, state, origin, happened_from, happened_to, precision, zone, source, basis, authority,
       reference, criteria, reviews, corrects, by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::date[], $15, $16, $17)`,
    [
      s.step,
      caseId,
      s.state,
      s.origin,
      date(s.from),
      date(s.to),
      s.precision,
      s.zone,
      s.source,
      s.basis,
      s.authority,
      s.reference,
      JSON.stringify(s.criteria),
      s.reviews,
      s.corrects,
      s.by,
      new Date(now),
    ],
  );
}

export interface ConsultationRow {
  readonly consultation: string;
  readonly party: string;
  readonly position: string;
  readonly said: string;
  readonly origin: 'live' | 'stated';
  readonly source: string;
  readonly by: string;
  readonly recorded: Date;
  readonly replies: readonly {
    readonly reply: string;
    readonly said: string;
    readonly source: string;
    readonly by: string;
    readonly recorded: string;
  }[];
}

/** Who was consulted about an object, with every reply, as known. */
export function consultations(tx: Transaction, object: string, known: number): Promise<ConsultationRow[]> {
  return tx.query<ConsultationRow>(
    `select n.consultation_id as consultation, n.party, n.position, n.said, n.origin, n.source, n.by, n.recorded_at as recorded,
       coalesce((select jsonb_agg(jsonb_build_object('reply', r.reply_id, 'said', r.said, 'source', r.source, 'by', r.by,
           'recorded', to_char(r.recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by r.recorded_at, r.reply_id)
         from handover_reply r where r.consultation_id = n.consultation_id and r.recorded_at <= $2), '[]') as replies
     from handover_case c join handover_consultation n using (case_id)
     where c.object_id = $1 and n.recorded_at <= $2 order by n.recorded_at, n.consultation_id`,
    [object, new Date(known)],
  );
}

export async function insertConsultation(
  tx: Transaction,
  caseId: string,
  n: {
    id: string;
    party: string;
    position: string;
    said: string;
    origin: string;
    source: string;
    by: string;
    now: number;
  },
): Promise<void> {
  await tx.query(
    `insert into handover_consultation (consultation_id, case_id, party, position, said, origin, source, by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [n.id, caseId, n.party, n.position, n.said, n.origin, n.source, n.by, new Date(n.now)],
  );
}

export async function consultationHeld(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.query(`select 1 from handover_consultation where consultation_id = $1`, [id])).length > 0;
}

export async function insertReply(
  tx: Transaction,
  r: { id: string; consultation: string; said: string; source: string; by: string; now: number },
): Promise<void> {
  await tx.query(
    `insert into handover_reply (reply_id, consultation_id, said, source, by, recorded_at) values ($1, $2, $3, $4, $5, $6)`,
    [r.id, r.consultation, r.said, r.source, r.by, new Date(r.now)],
  );
}
