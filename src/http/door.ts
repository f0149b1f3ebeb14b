/** What the HTTP server is given by main: the house, who holds a token, and how to speak. */
import type { Actor } from '#model/rights.ts';
import type { Language, Speak } from '#words/speak.ts';
import type { House } from '#src/perform.ts';

export interface SignedIn {
  readonly actor: Actor;
  /** Hash of the token, for the operation that ends the session. */
  readonly session: Buffer;
}

export interface Door {
  readonly house: House;
  /** Who holds this token now, or null. */
  signedIn(token: string): Promise<SignedIn | null>;
  readonly speak: Readonly<Record<Language, Speak>>;
  /** Language of a reader who asks for none. */
  readonly language: Language;
  /** Whether only this machine can reach it. */
  readonly loopback: boolean;
  /** Address by which browsers reach it, when a setting says so: "https://amparo.example". */
  readonly origin: string | null;
  /** Addresses of proxies whose word on where a request comes from is taken. */
  readonly proxies: readonly string[];
  /** Hears of what failed on our side, with the reference that the reader was given. */
  failed(reference: string, error: unknown): void;
}

/** A browser on which somebody signed in before; tells nothing of who. */
export const DEVICE_COOKIE = 'amparo_device';
export const SESSION_COOKIE = 'amparo_session';
export const LANGUAGE_COOKIE = 'amparo_language';
