/** Passkeys of this browser. Loaded only when one is used. What goes to the server is what it asks for, and no more. */
import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { InputOf } from './api.ts';

type Options = Readonly<Record<string, unknown>>;

/** Asks for a passkey; its answer. Throws when the person or the browser says no. */
export async function signedWithPasskey(options: Options): Promise<InputOf<'session.by-passkey'>['credential']> {
  const optionsJSON = options as unknown as Parameters<typeof startAuthentication>[0]['optionsJSON'];
  const { id, rawId, response } = await startAuthentication({ optionsJSON });
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  return {
    id,
    rawId,
    type: 'public-key',
    response: { clientDataJSON, authenticatorData, signature, ...(userHandle ? { userHandle } : {}) },
  };
}

/** Makes a passkey; its answer. Throws when the person or the browser says no. */
export async function newPasskey(options: Options): Promise<InputOf<'passkey.add'>['credential']> {
  const optionsJSON = options as unknown as Parameters<typeof startRegistration>[0]['optionsJSON'];
  const { id, rawId, response } = await startRegistration({ optionsJSON });
  const { clientDataJSON, attestationObject, transports } = response;
  return {
    id,
    rawId,
    type: 'public-key',
    response: { clientDataJSON, attestationObject, ...(transports ? { transports: [...transports] } : {}) },
  };
}
