/**
 * Who acts at a terminal: whoever may read the data folder, in a role that they name. The operating system is the door
 * here; the audit log has the number of its user, never a name. Whatever the role, it is one person: who proposed a
 * destruction as auditor cannot confirm it as administrator.
 */
import { ROLES, type Actor, type Role } from '#model/rights.ts';
import { Usage } from './flags.ts';

/** Throws Usage on a role that does not exist. */
export function actorAs(role: string | undefined): Actor {
  const wanted = role ?? 'administrator';
  const found = ROLES.find((r): r is Role => r === wanted.replaceAll('-', '_'));
  if (!found)
    throw new Usage({ code: 'cli.unknown_role', params: { role: wanted, roles: ROLES.join(', ') } });
  return { label: `terminal-${process.getuid?.() ?? 'user'}`, roles: [found], demonstration: false };
}
