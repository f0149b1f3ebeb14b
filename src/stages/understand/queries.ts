/** All SQL of the understand stage: the operation and its frame, places, population, protected objects. */
import type { LegalFrame } from '#model/legal.ts';
import type { Oma } from '#model/oma.ts';
import type { Transaction } from '#model/operation.ts';

/** A new version of the operation; the one before stays, superseded. */
export async function writeOma(tx: Transaction, id: string, oma: Oma, now: Date): Promise<void> {
  await tx.query(`update oma set superseded_at = $1 where superseded_at is null`, [now]);
  await tx.query(
    `insert into oma (id, code, names, kind, phase, country, zone, opens_at, demonstration, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, oma.code, JSON.stringify(oma.names), oma.kind, oma.phase, oma.country, oma.zone, oma.opensAt, oma.demonstration, now],
  );
}

/** A new version of the legal frame; the one before stays, superseded. */
export async function writeFrame(tx: Transaction, id: string, frame: LegalFrame, now: Date): Promise<void> {
  await tx.query(`update legal_frame set superseded_at = $1 where superseded_at is null`, [now]);
  await tx.query(
    `insert into legal_frame (id, situation, since, mandate, treaties, set_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, frame.situation, frame.since, frame.mandate, JSON.stringify(frame.treaties), frame.setBy, now],
  );
}
