/** Who an account is at a provider of identities. An administrator links the two; nobody registers themself. */
import type { Transaction } from '#model/operation.ts';

export interface Identity {
  readonly account: string;
  readonly issuer: string;
  readonly subject: string;
  readonly linkedAt: Date;
  readonly linkedBy: string;
}

/** Whose identity it is, or null. */
export async function accountOfIdentity(
  tx: Transaction,
  issuer: string,
  subject: string,
): Promise<string | null> {
  const [row] = await tx.query<{ account: string }>(
    `select account_id as account from account_identity where issuer = $1 and subject = $2`,
    [issuer, subject],
  );
  return row?.account ?? null;
}

/** Every identity, of one account or of all. */
export function identities(tx: Transaction, account: string | null): Promise<Identity[]> {
  return tx.query<Identity>(
    `select account_id as account, issuer, subject, linked_at as "linkedAt", linked_by as "linkedBy"
     from account_identity where $1::uuid is null or account_id = $1 order by linked_at desc`,
    [account],
  );
}

/** Links in place of what was linked before at this issuer; false when the subject belongs to another account. */
export async function linkIdentity(
  tx: Transaction,
  link: Pick<Identity, 'account' | 'issuer' | 'subject'> & { readonly by: string },
  now: number,
): Promise<boolean> {
  await unlinkIdentity(tx, link.account, link.issuer);
  const made = await tx.query(
    `insert into account_identity (issuer, subject, account_id, linked_at, linked_by) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning subject`,
    [link.issuer, link.subject, link.account, new Date(now), link.by],
  );
  return made.length > 0;
}

export async function unlinkIdentity(tx: Transaction, account: string, issuer: string): Promise<void> {
  await tx.query(`delete from account_identity where account_id = $1 and issuer = $2`, [account, issuer]);
}
