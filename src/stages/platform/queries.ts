/** All SQL of the platform stage. */
import type { Transaction } from '#model/operation.ts';

export interface Compartment {
  readonly code: string;
  readonly kind: 'operation' | 'exercise';
}

/** Every operation and exercise of the installation, by code. Runs in the shared schema. */
export function compartments(tx: Transaction): Promise<Compartment[]> {
  return tx.query<Compartment>(`select code, kind from compartment order by code`);
}

interface Ways {
  readonly password: boolean;
  readonly secondFactor: boolean;
  readonly identity: boolean;
}

/** How each account can sign in, by its id. */
export async function ways(tx: Transaction): Promise<ReadonlyMap<string, Ways>> {
  const rows = await tx.query<Ways & { id: string }>(
    `select account_id as id,
       exists (select 1 from account_password p where p.account_id = a.account_id) as password,
       exists (select 1 from account_code c where c.account_id = a.account_id and c.confirmed_at is not null)
         or exists (select 1 from account_passkey k where k.account_id = a.account_id) as "secondFactor",
       exists (select 1 from account_identity i where i.account_id = a.account_id) as identity
     from account a`,
  );
  return new Map(rows.map(({ id, ...how }) => [id, how]));
}

/** Whether there is a compartment of this code. */
export async function isCompartment(tx: Transaction, code: string): Promise<boolean> {
  return (await tx.query(`select 1 from compartment where code = $1`, [code])).length > 0;
}
