/**
 * `amparo account first <label>`: the first administrator, made by whoever runs the machine. No password is there by
 * default and none is asked for here: a one-time code is printed, and its owner sets the password in a browser.
 */
import { isReserved, LABEL, makeAccount } from '#access/accounts/account.ts';
import { invite, INVITATION_HOURS } from '#access/accounts/invitation.ts';
import { grantRole, hasAdministrator } from '#access/accounts/role-grant.ts';
import { Problem } from '#model/problems.ts';
import type { House } from '#src/perform.ts';

export interface FirstAccount {
  readonly label: string;
  readonly code: string;
  readonly hours: number;
}

/**
 * Makes the account, grants it *administrator* of the whole installation, and invites it; all of it or nothing.
 * Throws Problem administrator_there when somebody can administer already, label_taken.
 */
export async function firstAccount(house: House, label: string): Promise<FirstAccount> {
  if (!LABEL.test(label) || isReserved(label)) throw new Problem('label_taken', { params: { label } });
  const code = await house.database.inShared({ write: true }, async (tx) => {
    // Two at once: the second waits, and then finds the first.
    await tx.query(`select pg_advisory_xact_lock(hashtext('amparo account first'))`);
    if (await hasAdministrator(tx)) throw new Problem('administrator_there');
    const by = 'machine';
    const reason = 'first administrator';
    const now = house.now();
    const account = await makeAccount(tx, { label, demonstration: false, by, reason }, now);
    if (account === null) throw new Problem('label_taken', { params: { label } });
    await grantRole(tx, { account, role: 'administrator', where: null, reason, by }, now);
    return (await invite(tx, account, by, now)).code;
  });
  return { label, code, hours: INVITATION_HOURS };
}
