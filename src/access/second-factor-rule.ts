/**
 * Which roles wait for a second factor: by setting, those that can read or export a sensitive field group or open it in
 * an emergency, and those that reach accounts or the audit log. Telling what is kept apart needs none: it must be easy.
 */
import { SENSITIVE_GROUPS, type Profile, type Role } from '#model/rights.ts';
import type { TwoFactor } from '#model/sign-in.ts';
import { grantedBy } from './decide.ts';
import { mayOpenEmergency } from './emergency.ts';
import { WHOLE } from './held.ts';

/** Whether a session without a second factor goes without this role. */
export function asksSecondFactor(role: Role, rule: TwoFactor, profile: Profile): boolean {
  if (rule !== 'sensitive') return rule === 'all';
  const reads = (['read', 'export'] as const).some((act) =>
    SENSITIVE_GROUPS.some((group) => grantedBy([role], group, act, profile) !== null),
  );
  return reads || WHOLE.includes(role) || mayOpenEmergency([role]);
}
