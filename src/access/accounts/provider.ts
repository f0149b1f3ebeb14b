/**
 * A provider of identities by OpenID Connect: authorization code with PKCE, discovery, ID token, all checked by a
 * certified library. Nothing is fetched before somebody signs in this way, and nothing at all when none is configured.
 */
import type { Configuration } from 'openid-client';
import { Problem } from '#model/problems.ts';
import type { Provider } from '#model/sign-in.ts';

export interface ProviderSettings {
  /** Issuer, an https address (http on loopback alone, for trying). */
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
  readonly name: string;
}

const AGAIN = 3_600_000;
const SECONDS = 8;

/** The provider of the settings; `loopback` says whether an address without TLS is of this machine. */
export function openIdProvider(settings: ProviderSettings, loopback: (host: string) => boolean): Provider {
  const issuer = new URL(settings.issuer);
  let known: { readonly at: number; readonly configuration: Promise<Configuration> } | null = null;

  async function configured(): Promise<Configuration> {
    const client = await import('openid-client');
    if (!known || Date.now() - known.at > AGAIN) {
      const insecure = issuer.protocol === 'http:' && loopback(issuer.hostname);
      const configuration = client.discovery(issuer, settings.client, settings.secret, undefined, {
        timeout: SECONDS,
        // The signature of the ID token is checked too, and not only the connection that it came by.
        execute: [client.enableNonRepudiationChecks, ...(insecure ? [client.allowInsecureRequests] : [])],
      });
      known = { at: Date.now(), configuration };
      // What failed is tried again by the next one.
      configuration.catch(() => (known = null));
    }
    return known.configuration;
  }

  const failing = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Problem) throw error;
      const { name = 'error', code = '' } = error as { name?: string; code?: string };
      // The provider was reached and says no, or what came back is not what it would send: not our failure.
      if (
        /^(AuthorizationResponseError|ResponseBodyError)$/.test(name) ||
        /^OAUTH_(INVALID|JSON|MISSING|JWT)/.test(code)
      )
        throw new Problem('sign_in_failed');
      throw new Problem('provider_failed', { params: { why: String(code || name) } });
    }
  };

  return {
    name: settings.name,
    issuer: settings.issuer,
    begin: ({ state, nonce, verifier, redirect }) =>
      failing(async () => {
        const client = await import('openid-client');
        const url = client.buildAuthorizationUrl(await configured(), {
          redirect_uri: redirect,
          scope: 'openid',
          state,
          nonce,
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        });
        return url.href;
      }),
    finish: ({ state, nonce, verifier, redirect }, answer) =>
      failing(async () => {
        const client = await import('openid-client');
        const back = new URL(redirect);
        for (const [name, value] of Object.entries(answer)) back.searchParams.set(name, value);
        const tokens = await client.authorizationCodeGrant(await configured(), back, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) throw new Problem('provider_failed', { params: { why: 'no_id_token' } });
        const { iss, sub, amr } = claims;
        return { issuer: iss, subject: sub, strong: Array.isArray(amr) && amr.includes('mfa') };
      }),
  };
}
