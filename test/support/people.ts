/** Persons with accounts, as they come into being: invited by the terminal, a password of their own, roles granted. */
import { TOTP, Secret } from 'otpauth';
import { perform } from '#src/perform.ts';
import type { Role } from '#model/rights.ts';
import { accountCreate } from '#stages/platform/operations/account-create.ts';
import { roleGrant } from '#stages/platform/operations/role-grant.ts';
import type { TestDoor } from './http.ts';

/** Whoever runs the machine, at its terminal. */
export const TERMINAL = { label: 'terminal-1', roles: ['administrator'] as Role[], demonstration: false };
export const PASSWORD = 'five herons over the river';

export interface Invited {
  readonly id: string;
  readonly label: string;
  readonly code: string;
}

/** Makes an account from the terminal, with roles: `['planner', 'toy-op']`, or `['auditor', null]` for all of it. */
export async function invited(
  door: TestDoor,
  label: string,
  ...roles: [Role, string | null][]
): Promise<Invited> {
  const ask = { actor: TERMINAL, compartment: null };
  const { account: id, invitation } = await perform(door.house, accountCreate, {
    ...ask,
    input: { label, reason: 'a test' },
  });
  for (const [role, where] of roles)
    await perform(door.house, roleGrant, { ...ask, input: { account: id, role, where, reason: 'a test' } });
  return { id, label, code: invitation.code };
}

let people = 0;

export interface Started {
  readonly token: string;
  readonly label: string;
  readonly device: string | null;
  readonly secondFactor: string;
}

/** The invited person sets a password; their first session. */
export async function accepted(door: TestDoor, who: Invited, password = PASSWORD): Promise<Started> {
  // Each from an address of its own: a test makes more people than one address may.
  const headers: Record<string, string> = door.house.demonstration
    ? {}
    : { 'x-forwarded-for': `192.0.2.${++people % 250}` };
  const answer = await door.ask('POST', '/api/invitations/accept', {
    body: { code: who.code, password },
    headers,
  });
  if (answer.status !== 200) throw new Error(`accept: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Started;
}

/** The codes of an authenticator. */
export const codeAt = (secret: string, at: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at });

/** Sets up codes in a session, which then is strong; the secret and the recovery codes. */
export async function withCodes(
  door: TestDoor,
  token: string,
): Promise<{ readonly secret: string; readonly recovery: readonly string[] }> {
  const body = { current: PASSWORD };
  const begun = await door.ask('POST', '/api/account/second-factor', { token, body });
  const { secret } = (await begun.json()) as { secret: string };
  const confirmed = await door.ask('PUT', '/api/account/second-factor', {
    token,
    body: { code: codeAt(secret, door.house.now()) },
  });
  if (confirmed.status !== 200) throw new Error(`confirm: ${confirmed.status} ${await confirmed.text()}`);
  return { secret, recovery: ((await confirmed.json()) as { recovery: string[] }).recovery };
}
