/**
 * Passkeys (WebAuthn Level 3): discoverable, bound to the address of this installation, with the holder verified by the
 * device (so that one passkey is two factors). What a device says is checked by a kept library, not by us.
 */
import { z } from 'zod';
import { newId } from '#model/ids.ts';
import type { Context, Transaction } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { answered, ask } from './challenge.ts';

const RP_NAME = 'Amparo';
export const PASSKEYS = 20;

const base64url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[\w-]*$/);

/** What navigator.credentials.create() gives, as JSON (WebAuthn 5.1.8). */
export const registration = z.object({
  id: base64url(1400).describe('Id of the credential.'),
  rawId: base64url(1400),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url(8000),
    attestationObject: base64url(40_000),
    transports: z
      .array(
        z
          .string()
          .max(20)
          .regex(/^[a-z-]+$/),
      )
      .max(8)
      .optional(),
  }),
});

/** What navigator.credentials.get() gives, as JSON. */
export const assertion = z.object({
  id: base64url(1400).describe('Id of the credential.'),
  rawId: base64url(1400),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url(8000),
    authenticatorData: base64url(8000),
    signature: base64url(4000),
    userHandle: base64url(200).optional(),
  }),
});

type Asking = Pick<Context, 'tx' | 'now' | 'from'>;

/** The address that a passkey is bound to. Throws Problem passkey_unavailable: a browser binds none to a bare number. */
export function relyingParty(origin: string | null): { readonly origin: string; readonly id: string } {
  const url = origin === null ? null : new URL(origin);
  if (!url || /^[\d.]+$|:/.test(url.hostname) || (url.protocol !== 'https:' && url.hostname !== 'localhost'))
    throw new Problem('passkey_unavailable', { params: { origin: url?.origin ?? null } });
  return { origin: url.origin, id: url.hostname };
}

export interface Passkey {
  readonly id: string;
  readonly credential: string;
  readonly name: string;
  readonly madeAt: Date;
  readonly usedAt: Date | null;
}

/** The passkeys of an account, newest first. */
export function passkeysOf(tx: Transaction, account: string): Promise<Passkey[]> {
  return tx.query<Passkey>(
    `select passkey_id as id, credential_id as credential, name, made_at as "madeAt", used_at as "usedAt"
     from account_passkey where account_id = $1 order by made_at desc, passkey_id desc`,
    [account],
  );
}

/** Options for navigator.credentials.create(). */
export async function askForNew(
  context: Asking,
  account: { readonly id: string; readonly label: string },
): Promise<Record<string, unknown>> {
  const { id } = relyingParty(context.from.origin);
  const known = await passkeysOf(context.tx, account.id);
  if (known.length >= PASSKEYS) throw new Problem('passkey_failed', { params: { why: 'too_many' } });
  const { generateRegistrationOptions } = await import('@simplewebauthn/server');
  const options = await generateRegistrationOptions({
    rpName: RP_NAME,
    rpID: id,
    userName: account.label,
    userDisplayName: account.label,
    userID: new TextEncoder().encode(account.id),
    challenge: new Uint8Array(
      Buffer.from(await ask(context.tx, 'new-passkey', account.id, context.now), 'base64url'),
    ),
    attestationType: 'none',
    excludeCredentials: known.map((k) => ({ id: k.credential })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return options as unknown as Record<string, unknown>;
}

/** Keeps a new passkey; its id. Throws Problem passkey_failed. */
export async function keepNew(
  context: Asking,
  account: string,
  name: string,
  response: z.output<typeof registration>,
): Promise<string> {
  const { origin, id: rpID } = relyingParty(context.from.origin);
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  const result = await verifyRegistrationResponse({
    response: { ...response, clientExtensionResults: {} } as Parameters<
      typeof verifyRegistrationResponse
    >[0]['response'],
    expectedChallenge: (given) => answered(context.tx, 'new-passkey', account, given, context.now),
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
  }).catch(() => null);
  if (!result?.verified) throw new Problem('passkey_failed', { params: { why: 'not_verified' } });
  const { credential } = result.registrationInfo;
  const [row] = await context.tx.query<{ id: string }>(
    `insert into account_passkey (passkey_id, account_id, credential_id, public_key, counter, transports, name, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (credential_id) do nothing returning passkey_id as id`,
    [
      newId(),
      account,
      credential.id,
      Buffer.from(credential.publicKey),
      credential.counter,
      response.response.transports ?? [],
      name,
      new Date(context.now),
    ],
  );
  if (!row) throw new Problem('passkey_failed', { params: { why: 'known' } });
  return row.id;
}

/** Options for navigator.credentials.get(): names no account, so that it tells of none. */
export async function askToSignIn(context: Asking): Promise<Record<string, unknown>> {
  const { id } = relyingParty(context.from.origin);
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  const options = await generateAuthenticationOptions({
    rpID: id,
    userVerification: 'required',
    challenge: new Uint8Array(Buffer.from(await ask(context.tx, 'passkey', null, context.now), 'base64url')),
  });
  return options as unknown as Record<string, unknown>;
}

/** Whose passkey answered the challenge; null when it is nobody's, or does not fit. A counter that goes back is a copy. */
export async function signedBy(
  context: Asking,
  response: z.output<typeof assertion>,
): Promise<string | null> {
  const { origin, id: rpID } = relyingParty(context.from.origin);
  const [key] = await context.tx.query<{ id: string; account: string; public_key: Buffer; counter: number }>(
    `select passkey_id as id, account_id as account, public_key, counter from account_passkey where credential_id = $1 for update`,
    [response.id],
  );
  if (!key) return null;
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  const result = await verifyAuthenticationResponse({
    response: { ...response, clientExtensionResults: {} } as Parameters<
      typeof verifyAuthenticationResponse
    >[0]['response'],
    expectedChallenge: (given) => answered(context.tx, 'passkey', null, given, context.now),
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential: { id: response.id, publicKey: new Uint8Array(key.public_key), counter: key.counter },
    requireUserVerification: true,
  }).catch(() => null);
  if (!result?.verified) return null;
  await context.tx.query(`update account_passkey set counter = $2, used_at = $3 where passkey_id = $1`, [
    key.id,
    result.authenticationInfo.newCounter,
    new Date(context.now),
  ]);
  return key.account;
}

/** Takes a passkey away; false when the account has none of that id. */
export async function removePasskey(tx: Transaction, account: string, passkey: string): Promise<boolean> {
  const gone = await tx.query(
    `delete from account_passkey where account_id = $1 and passkey_id = $2 returning passkey_id`,
    [account, passkey],
  );
  return gone.length > 0;
}

/** Takes all of them away: the account is invited anew. */
export async function removePasskeys(tx: Transaction, account: string): Promise<void> {
  await tx.query(`delete from account_passkey where account_id = $1`, [account]);
}
