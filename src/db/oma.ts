/** The operation of a compartment and its legal frame, as they were known at a moment. */
import { UNDETERMINED, type LegalFrame, type Situation, type TreatyStatus } from '#model/legal.ts';
import type { Phrase } from '#model/message.ts';
import { NO_SETTINGS, type Oma, type OmaSettings } from '#model/oma.ts';
import type { Transaction } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';

/** The operation of this compartment. Throws Problem not_found when none has been described yet. */
export async function readOma(tx: Transaction): Promise<Oma> {
  const rows = await tx.query<
    Omit<Oma, 'opensAt' | 'settings'> & { opens_at: string | null; settings: Partial<OmaSettings> }
  >(
    `select code, names, kind, phase, country, zone, opens_at, demonstration, settings from oma where superseded_at is null`,
  );
  const row = rows[0];
  if (!row) throw new Problem('not_found', { params: { what: 'oma' } });
  const { opens_at, settings, ...rest } = row;
  return { ...rest, opensAt: opens_at, settings: { ...NO_SETTINGS, ...settings } };
}

/** The names of the operation of this compartment; null when none has been described yet. */
export async function readNames(tx: Transaction): Promise<Phrase | null> {
  const rows = await tx.query<{ names: Phrase }>(`select names from oma where superseded_at is null`);
  return rows[0]?.names ?? null;
}

/** The legal frame as known at `known` (milliseconds UTC); undetermined when nobody had set one. */
export async function readFrame(tx: Transaction, known: number): Promise<LegalFrame> {
  const rows = await tx.query<{
    situation: Situation;
    since: string | null;
    mandate: string | null;
    treaties: TreatyStatus[];
    set_by: string;
  }>(
    `select situation, since, mandate, treaties, set_by from legal_frame
     where recorded_at <= $1 and (superseded_at is null or superseded_at > $1)`,
    [new Date(known)],
  );
  const row = rows[0];
  if (!row) return UNDETERMINED;
  return {
    situation: row.situation,
    since: row.since,
    mandate: row.mandate,
    treaties: row.treaties,
    setBy: row.set_by,
  };
}
