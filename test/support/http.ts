/** The door as a browser or a program sees it: a real server on a free port, in front of a house of its own. */
import type { Operation } from '#model/operation.ts';
import type { Profile, Role } from '#model/rights.ts';
import { NO_SIGN_IN, type SignIn } from '#model/sign-in.ts';
import { makeServer } from '#http/server.ts';
import { speakers } from '#src/main/house.ts';
import { doorOf } from '#src/main/serve.ts';
import { freshHouse, type TestHouse } from './house.ts';

export const CHEAP = { memory: 256, passes: 1, parallelism: 1 };

export interface TestDoor {
  readonly url: string;
  readonly house: TestHouse;
  /** What failed inside, as the log would have it. */
  readonly failures: { reference: string; error: unknown }[];
  /** Asks as a program: JSON in, answer out. `token` goes as Bearer. */
  ask(
    method: string,
    path: string,
    options?: { token?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Response>;
  /** Takes a role of the demonstration; answers with its token. */
  signIn(role: Role): Promise<string>;
  close(): Promise<void>;
}

export async function openDoor(
  template: 'empty' | 'demo',
  options: {
    operations?: readonly Operation[];
    demonstration?: boolean;
    host?: string;
    origin?: string;
    signIn?: Partial<SignIn>;
    profile?: Profile;
  } = {},
): Promise<TestDoor> {
  const house = await freshHouse(template);
  const failures: TestDoor['failures'] = [];
  const served = {
    ...house,
    operations: options.operations ?? house.operations,
    demonstration: options.demonstration ?? true,
    // Cheap hashes: a suite signs in a hundred times. What they cost in earnest is tested by itself.
    signIn: { ...NO_SIGN_IN, hashCost: CHEAP, ...options.signIn },
    ...(options.profile ? { profile: options.profile } : {}),
  };
  const settings = {
    host: options.host ?? '127.0.0.1',
    language: 'en',
    origin: options.origin ?? null,
  } as const;
  // A test says from where it asks, as a proxy would.
  const door = doorOf(served, { ...settings, proxies: ['127.0.0.1'] }, speakers());
  const app = await makeServer({
    ...door,
    failed: (reference, error) => void failures.push({ reference, error }),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const ask: TestDoor['ask'] = (method, path, { token, body, headers = {} } = {}) =>
    fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    });
  return {
    url,
    house: served,
    failures,
    ask,
    async signIn(role) {
      const answer = await ask('POST', '/api/session', { body: { role } });
      if (answer.status !== 200) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
      return ((await answer.json()) as { token: string }).token;
    },
    async close() {
      await app.close();
      await house.close();
    },
  };
}

/** The problem of an answer, which must be one. */
export async function problemOf(answer: Response): Promise<{
  status: number;
  number: number;
  code: string;
  field: string | null;
  title: string;
  right: string;
  params: Record<string, unknown>;
  more: { field: string; detail: string }[];
}> {
  const type = answer.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json'))
    throw new Error(`no problem but ${answer.status} ${type}: ${(await answer.text()).slice(0, 300)}`);
  return (await answer.json()) as never;
}
