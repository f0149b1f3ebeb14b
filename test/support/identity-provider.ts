/**
 * A provider of identities of the tests' own on loopback: OpenID Connect discovery, authorization code with PKCE, an ID
 * token signed with RS256. It keeps what it was asked, so that a test sees that nothing was before somebody signed in.
 */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestProvider {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
  /** Who agrees when a browser comes by itself. */
  person: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  /** What the next ID token says instead of what is right. */
  wrong: Partial<Record<'nonce' | 'aud' | 'iss' | 'exp' | 'signature', unknown>>;
  /** The person at the provider agrees: where the browser is sent back to. */
  agree(authorizationUrl: string, subject: string, amr?: string[]): Promise<URL>;
  close(): Promise<void>;
}

interface Granted {
  readonly subject: string;
  readonly nonce: string;
  readonly challenge: string;
  readonly redirect: string;
  readonly amr: string[];
}

const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function testProvider(): Promise<TestProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, Granted>();
  const asked: string[] = [];
  const [client, secret] = ['amparo', randomBytes(12).toString('hex')];
  let issuer = '';

  function idToken(granted: Granted): string {
    const { wrong } = provider;
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: wrong.iss ?? issuer,
      sub: granted.subject,
      aud: wrong.aud ?? client,
      iat: now,
      exp: wrong.exp ?? now + 300,
      nonce: wrong.nonce ?? granted.nonce,
      amr: granted.amr,
    };
    const signed = `${json({ alg: 'RS256', kid: 'k1', typ: 'JWT' })}.${json(claims)}`;
    const signature = createSign('sha256')
      .update(wrong.signature ? 'else' : signed)
      .sign(privateKey)
      .toString('base64url');
    return `${signed}.${signature}`;
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    asked.push(url.pathname);
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const send = (status: number, value: unknown): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
      };
      if (url.pathname === '/.well-known/openid-configuration')
        return send(200, {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
          code_challenge_methods_supported: ['S256'],
        });
      // A person who agrees at once.
      if (url.pathname === '/authorize')
        return void provider.agree(url.href, provider.person).then((back) => {
          response.writeHead(302, { location: back.href }).end();
        });
      if (url.pathname === '/jwks')
        return send(200, {
          keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' }],
        });
      if (url.pathname === '/token') {
        const form = new URLSearchParams(body);
        const granted = codes.get(form.get('code') ?? '');
        codes.delete(form.get('code') ?? '');
        const challenge = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url');
        const known = form.get('client_secret') === secret && form.get('redirect_uri') === granted?.redirect;
        if (!granted || !known || challenge !== granted.challenge)
          return send(400, { error: 'invalid_grant' });
        return send(200, {
          access_token: 'x',
          token_type: 'Bearer',
          expires_in: 60,
          id_token: idToken(granted),
        });
      }
      return send(404, {});
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const provider: TestProvider = {
    issuer,
    client,
    secret,
    asked,
    person: 'subject-1',
    wrong: {},
    async agree(authorizationUrl, subject, amr = []) {
      const url = new URL(authorizationUrl);
      const param = (name: string): string => url.searchParams.get(name) ?? '';
      const code = randomBytes(16).toString('base64url');
      codes.set(code, {
        subject,
        amr,
        nonce: param('nonce'),
        challenge: param('code_challenge'),
        redirect: param('redirect_uri'),
      });
      const back = new URL(param('redirect_uri'));
      back.searchParams.set('code', code);
      back.searchParams.set('state', param('state'));
      return back;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
  return provider;
}
