import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { Problem } from '#model/problems.ts';
import type { Places } from './places.ts';

/** The account of the operating system that PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Accounts that root gives PostgreSQL, the best first: one made for it by the administrator, else the one without rights. */
const CANDIDATES = ['amparo', 'nobody'];

function idOf(name: string, option: '-u' | '-g'): number | null {
  const { status, stdout } = spawnSync('id', [option, name], { encoding: 'utf8' });
  return status === 0 && /^\d+$/.test(stdout.trim()) ? Number(stdout) : null;
}

/**
 * Who runs PostgreSQL: null for our own user. PostgreSQL refuses to run as root, so root lends it another account,
 * always the one that owns the database once there is one.
 * @throws Problem private_server: the database belongs to another user, or root has no account to lend
 */
export function accountFor({ postgres, cluster }: Places): Account | null {
  const own = process.getuid?.();
  if (own === undefined) return null;
  const folder = statSync(postgres, { throwIfNoEntry: false });
  if (folder && folder.uid !== own)
    throw new Problem('private_server', {
      params: { reason: 'not_owner', path: postgres, detail: String(folder.uid) },
    });
  if (own !== 0) return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of CANDIDATES) {
    const [uid, gid] = [idOf(name, '-u'), idOf(name, '-g')];
    if (uid && gid !== null) return { uid, gid };
  }
  throw new Problem('private_server', {
    params: { reason: 'no_account', path: cluster, detail: CANDIDATES.join(', ') },
  });
}

/** What spawn takes to run a program as an account. */
export const asAccount = (account: Account | null): { uid?: number; gid?: number } =>
  account === null ? {} : { uid: account.uid, gid: account.gid };
