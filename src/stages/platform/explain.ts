/** Why a person, or a role, may or may not: the same decision as at the door, said in full. */
import { say, type Message } from '#model/message.ts';
import type { Operation } from '#model/operation.ts';
import { SENSITIVE_GROUPS, type Act, type FieldGroup, type Role } from '#model/rights.ts';
import { decide, grantedBy, groupDecision, rolesFor, rolesWith, type Where } from '#access/decide.ts';
import { EMERGENCY_GROUPS, OPENERS, type OpenEmergency } from '#access/emergency.ts';
import { ONLY } from '#access/grants.ts';

export interface Subject extends Where {
  readonly roles: readonly Role[];
  readonly emergencies: readonly OpenEmergency[];
  /** Whether it is the asker. */
  readonly own: boolean;
}

export interface Explained {
  readonly allowed: boolean;
  readonly reason: Message;
  readonly rule: Message | null;
  readonly by: 'role' | 'emergency' | 'open' | null;
  readonly who: Role[];
  readonly emergency: 'open' | 'possible' | 'other_role' | 'never' | 'not_needed';
  readonly message: Message;
}

/** Groups that have a rule of their own, said whenever one is asked about. */
const RULED: ReadonlySet<FieldGroup> = new Set([...SENSITIVE_GROUPS, 'exercise']);

export function explainGroup(subject: Subject, group: FieldGroup, act: Act): Explained {
  const { roles, profile, emergencies, kind } = subject;
  const who = rolesWith(group, act, profile);
  const granted = groupDecision(roles, group, act, profile, emergencies);
  const walled = kind === 'exercise' && grantedBy(roles, 'exercise', act, profile) === null;
  const reason = walled ? null : granted;
  return {
    ...said(subject, group, act, reason),
    reason:
      reason ??
      say('access.group_not_allowed', {
        group: walled ? 'exercise' : group,
        act,
        who: walled ? rolesWith('exercise', act, profile) : who.length > 0 ? who : null,
      }),
    who,
  };
}

export function explainOperation(subject: Subject, op: Operation): Explained {
  const { roles, emergencies } = subject;
  const decided = decide(op, { label: '', roles, demonstration: false }, subject, emergencies);
  const { group, act } = op.needs;
  const bound = ONLY[op.code] !== undefined || op.profiles?.includes(subject.profile) === false;
  const rest = said(subject, group, act, decided.allowed ? decided.reason : null);
  return {
    ...rest,
    // What is bound to a role, or does not exist in this profile, no emergency opens.
    ...(bound && !decided.allowed ? emergencySaid('never', group) : {}),
    // Said of them, where it is not the asker.
    reason:
      decided.reason.code === 'access.not_allowed' && !subject.own
        ? { ...decided.reason, code: 'access.they_may_not' }
        : decided.reason,
    who: op.open ? [] : rolesFor(op, subject.profile),
  };
}

function said(
  { roles, profile, kind }: Subject,
  group: FieldGroup,
  act: Act,
  reason: Message | null,
): Omit<Explained, 'reason' | 'who'> {
  const by =
    reason === null
      ? null
      : reason.code === 'access.open' || reason.code === 'access.own'
        ? 'open'
        : reason.code === 'access.by_emergency'
          ? 'emergency'
          : 'role';
  const possible = act === 'read' && kind !== 'shared' && EMERGENCY_GROUPS[profile].includes(group);
  const emergency =
    by === 'emergency'
      ? 'open'
      : by !== null
        ? 'not_needed'
        : !possible
          ? 'never'
          : roles.some((role) => OPENERS.includes(role))
            ? 'possible'
            : 'other_role';
  return {
    allowed: reason !== null,
    rule: RULED.has(group) ? say(`rule.${group}`) : null,
    by,
    ...emergencySaid(emergency, group),
  };
}

function emergencySaid(
  emergency: Explained['emergency'],
  group: FieldGroup,
): Pick<Explained, 'emergency' | 'message'> {
  return { emergency, message: say(`emergency.is_${emergency}`, { group, who: OPENERS }) };
}
