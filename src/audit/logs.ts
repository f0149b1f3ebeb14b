/** All audit logs of an installation: the shared one and one a compartment. Reads them, and seals what waits in them. */
import type { AuditFilter, AuditHead, AuditLeaf, AuditState } from '#model/audit.ts';
import type { Transaction } from '#model/operation.ts';
import { sealOnce, signingKey, type SigningKey } from './seal.ts';
import { readLeaves } from './read.ts';
import { readHead, verifyLog } from './verify.ts';

/** What of the database this needs; given by who wires it, since audit imports no database. */
export interface Logs {
  inCompartment<T>(
    code: string,
    access: { readonly write: boolean },
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T>;
  inShared<T>(access: { readonly write: boolean }, work: (tx: Transaction) => Promise<T>): Promise<T>;
  compartments(): Promise<readonly { readonly code: string }[]>;
}

/** Name of the log of what belongs to the installation as a whole. */
export const SHARED_LOG = 'shared';

async function each<T>(
  logs: Logs,
  write: boolean,
  work: (tx: Transaction, log: string) => Promise<T>,
): Promise<T[]> {
  const done = [await logs.inShared({ write }, (tx) => work(tx, SHARED_LOG))];
  for (const { code } of await logs.compartments()) {
    done.push(await logs.inCompartment(code, { write }, (tx) => work(tx, code)));
  }
  return done;
}

/** What an operation may ask of the logs. */
export function auditOf(
  logs: Logs,
  pem: string,
): {
  verify(): Promise<AuditState[]>;
  heads(): Promise<AuditHead[]>;
  leaves(log: string, filter: AuditFilter): Promise<AuditLeaf[]>;
} {
  return {
    leaves(log, filter) {
      const work = (tx: Transaction) => readLeaves(tx, filter);
      return log === SHARED_LOG
        ? logs.inShared({ write: false }, work)
        : logs.inCompartment(log, { write: false }, work);
    },
    verify: () => each(logs, false, (tx, log) => verifyLog(tx, log, signingKey(pem))),
    heads: async () => (await each(logs, false, readHead)).filter((head) => head !== null),
  };
}

/** Seals what waits in every log; returns how many leaves were taken in. */
export async function sealAll(logs: Logs, key: SigningKey, now: () => number): Promise<number> {
  const counts = await each(logs, true, (tx, log) => sealOnce(tx, log, key, now()));
  return counts.reduce((sum, n) => sum + n, 0);
}
