/**
 * Which roles exist in which kind of installation (domain.md 8.5b; the list is house): the cultural property officer is
 * an office of armed forces (Hague Convention 1954, article 7(2)), the contracting officer one of a State's procurement;
 * who only monitors plans no activity and buys nothing in an area of operations.
 */
import { ROLES, type Profile, type Role } from '#model/rights.ts';

const NOT_IN: Readonly<Record<Profile, readonly Role[]>> = {
  force: [],
  humanitarian: ['cpp_officer', 'contracting_officer'],
  monitor: ['cpp_officer', 'contracting_officer', 'thb_procurement_officer', 'planner'],
};

/** The roles that can be granted in an installation of this profile. */
export function rolesOf(profile: Profile): Role[] {
  return ROLES.filter((role) => !NOT_IN[profile].includes(role));
}
