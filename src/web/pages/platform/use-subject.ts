/** About whom the address asks: oneself, who holds a role, or a person (for who may see the accounts). */
import { ROLES, type Role } from '#model/rights.ts';
import { useAddress } from '#web/address.ts';
import { useSession } from '#web/data/session.tsx';
import { useOperation } from '#web/data/use-operation.ts';

export interface Person {
  readonly id: string;
  readonly label: string;
}

/** Roles that see who has an account; the server decides, this only spares a question that would be refused. */
const SEES_PEOPLE: readonly Role[] = ['administrator', 'auditor'];

export function useSubject(): {
  /** Undefined: oneself. Empty: somebody who holds none here. */
  readonly roles: Role[] | undefined;
  readonly people: readonly Person[];
  readonly waiting: boolean;
} {
  const { search, operation } = useAddress();
  const { session } = useSession();
  const sees = (session?.roles ?? []).some((role) => SEES_PEOPLE.includes(role));
  const list = useOperation('account.list', {}, { enabled: sees });
  const people = (list.data?.accounts ?? []).map(({ account, label }) => ({ id: account, label }));
  const { person, role } = search;
  if (!person) {
    const known = ROLES.find((one) => one === role);
    return { roles: known ? [known] : undefined, people, waiting: false };
  }
  const found = list.data?.accounts.find((one) => one.account === person);
  const held = (found?.roles ?? []).filter(({ where }) => where === null || where === operation);
  return { roles: [...new Set(held.map((one) => one.role))], people, waiting: sees && list.isPending };
}
