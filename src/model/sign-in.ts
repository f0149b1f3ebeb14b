/** How people sign in to an installation, and from where a request comes. */

/** Who must show a second factor: holders of a role that reaches sensitive groups or accounts, everybody, nobody. */
export const TWO_FACTOR = ['sensitive', 'all', 'off'] as const;
export type TwoFactor = (typeof TWO_FACTOR)[number];

/** What a provider of identities says of who came back from it. */
export interface ProvidedIdentity {
  readonly issuer: string;
  /** The provider's own id of the person; never a name or an address of ours. */
  readonly subject: string;
  /** Whether the provider itself asked for more than one factor (RFC 8176 `mfa`). */
  readonly strong: boolean;
}

/** What binds one sign-in at the provider to the browser that began it. */
export interface ProviderRound {
  readonly state: string;
  readonly nonce: string;
  /** PKCE (RFC 7636). */
  readonly verifier: string;
  /** Our own address that the provider sends the browser back to. */
  readonly redirect: string;
}

/** A provider of identities (OpenID Connect). Throws Problem provider_failed when it cannot be reached or says no. */
export interface Provider {
  /** Shown on the button. */
  readonly name: string;
  readonly issuer: string;
  /** Where to send the browser. */
  begin(round: ProviderRound): Promise<string>;
  /** Checks what came back (code, state, issuer) and says who it is. */
  finish(round: ProviderRound, answer: Readonly<Record<string, string>>): Promise<ProvidedIdentity>;
}

/** What a password's hash costs: KiB of memory, passes over it, lanes. */
export interface HashCost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** The second recommended choice of RFC 9106 for Argon2id (more than the least that OWASP asks for). */
export const RFC_9106: HashCost = { memory: 65_536, passes: 3, parallelism: 4 };

export interface SignIn {
  readonly twoFactor: TwoFactor;
  readonly hashCost: HashCost;
  /** Null where none is configured: then nothing is ever fetched. */
  readonly provider: Provider | null;
}

export interface From {
  /** Address of the network; null at the terminal. */
  readonly address: string | null;
  /** How a browser reaches us ("https://amparo.example"); null where that cannot be told. */
  readonly origin: string | null;
  /** The browser in two words, for the list of one's own sessions. */
  readonly client: string | null;
  /** The mark that a browser got when somebody signed in on it before. */
  readonly device: string | null;
}

export const NO_SIGN_IN: SignIn = { twoFactor: 'sensitive', hashCost: RFC_9106, provider: null };
export const FROM_TERMINAL: From = { address: null, origin: null, client: null, device: null };
