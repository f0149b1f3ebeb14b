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
