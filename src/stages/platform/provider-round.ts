/** One round to the provider of identities and back. What binds it is worked out from its state: no secret is kept. */
import type { Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import type { Provider, ProviderRound } from '#model/sign-in.ts';

/** Where the provider sends the browser back to, below our own address. */
export const BACK = '/sign-in/provider';

export interface Round {
  readonly provider: Provider;
  readonly round: ProviderRound;
  /** Given to the browser that began, and asked back from the one that returns. */
  readonly binding: string;
}

/** Throws Problem provider_missing when none is configured, or our own address is not known. */
export function providerRound({ signIn, from, digest }: Context, state: string): Round {
  const { provider } = signIn;
  if (!provider || from.origin === null) throw new Problem('provider_missing');
  const part = (what: string): string => digest(`provider ${what} ${state}`).toString('base64url');
  return {
    provider,
    round: { state, nonce: part('nonce'), verifier: part('verifier'), redirect: `${from.origin}${BACK}` },
    binding: part('binding'),
  };
}
