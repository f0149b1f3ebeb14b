/** Facts about the installation as a whole, by name, in the shared schema. */
import type { Transaction } from '#model/operation.ts';

/** What was kept under this name, or null. */
export async function readSetting(tx: Transaction, name: string): Promise<unknown> {
  const rows = await tx.query<{ value: unknown }>(`select value from setting where name = $1`, [name]);
  return rows[0]?.value ?? null;
}

/** Keeps a JSON value under a name, in place of the one before. */
export async function writeSetting(tx: Transaction, name: string, value: unknown): Promise<void> {
  await tx.query(
    `insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value`,
    [name, JSON.stringify(value)],
  );
}
