/** SQL of the collect stage on the planner's statistics. */
import type { Transaction } from '#model/operation.ts';

/**
 * Counts every table of the compartment anew for the planner, in the same transaction as the rows that were taken in:
 * until PostgreSQL does it by itself a minute later, it takes the tables for empty and joins every row with every other.
 */
export async function refreshStatistics(tx: Transaction): Promise<void> {
  await tx.query('select statistics_anew()');
}
