/** Signing in at a provider of identities, against one of our own on loopback; nothing is fetched before that. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openIdProvider } from '#access/accounts/provider.ts';
import { isLoopback } from '#http/origin.ts';
import { perform } from '#src/perform.ts';
import { accountLink } from '#stages/platform/operations/account-link.ts';
import { openDoor, problemOf, type TestDoor } from '#test/http.ts';
import { testProvider, type TestProvider } from '#test/identity-provider.ts';
import { accepted, invited, TERMINAL, type Invited } from '#test/people.ts';

const ORIGIN = 'https://amparo.example';
let provider: TestProvider;
let door: TestDoor;
let plover: Invited;

beforeAll(async () => {
  provider = await testProvider();
  const settings = {
    issuer: provider.issuer,
    client: provider.client,
    secret: provider.secret,
    name: 'Staff',
  };
  const signIn = { provider: openIdProvider(settings, isLoopback) };
  door = await openDoor('empty', { demonstration: false, origin: ORIGIN, signIn });
  plover = await invited(door, 'plover', ['planner', 'toy-op']);
});
afterEach(() => {
  provider.wrong = {};
  door.house.clock(null);
});
afterAll(async () => {
  await door.close();
  await provider.close();
});

let from = 0;
const post = (path: string, body: unknown): Promise<Response> =>
  door.ask('POST', path, { body, headers: { 'x-forwarded-for': `10.7.0.${++from}` } });
const begin = async (): Promise<{ url: string; binding: string }> =>
  (await (await post('/api/session/provider/challenge', {})).json()) as { url: string; binding: string };
const link = (account: string, subject: string | null): Promise<unknown> =>
  perform(door.house, accountLink, {
    actor: TERMINAL,
    compartment: null,
    input: { account, subject, reason: 'a test' },
  });
async function through(subject: string, amr?: string[]): Promise<Record<string, string>> {
  const { url, binding } = await begin();
  const back = await provider.agree(url, subject, amr);
  return { ...Object.fromEntries(back.searchParams), binding };
}
const finish = (body: unknown): Promise<Response> => post('/api/session/provider', body);

test('nothing is fetched before somebody signs in this way', async () => {
  expect(await (await door.ask('GET', '/api/session/ways')).json()).toMatchObject({ provider: 'Staff' });
  await accepted(door, await invited(door, 'quail'));
  expect(provider.asked).toEqual([]);
});

test('who is linked signs in; who is not is known to nobody, and registers nothing', async () => {
  expect(await problemOf(await finish(await through('subject-1')))).toMatchObject({
    number: 2049,
    status: 403,
  });
  await link(plover.id, 'subject-1');
  const answer = await finish(await through('subject-1'));
  expect(answer.status, await answer.clone().text()).toBe(200);
  const session = (await answer.json()) as { token: string; label: string; secondFactor: string };
  // The provider asked for one factor alone: the role waits.
  expect(session).toMatchObject({ label: 'plover', secondFactor: 'to_set_up' });
  const strong = await finish(await through('subject-1', ['pwd', 'mfa']));
  expect(await strong.json()).toMatchObject({ label: 'plover', secondFactor: 'shown' });
  const other = await invited(door, 'rail');
  await expect(link(other.id, 'subject-1')).rejects.toMatchObject({ code: 'identity_taken' });
});

test('the address asks for a code with PKCE, and carries no secret', async () => {
  const { url } = await begin();
  const asked = new URL(url);
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'amparo',
    redirect_uri: `${ORIGIN}/sign-in/provider`,
    scope: 'openid',
    code_challenge_method: 'S256',
  });
  expect(url).not.toContain(provider.secret);
});

test('a code, a state and a browser are good once, and for each other only', async () => {
  const good = await through('subject-1');
  expect(await problemOf(await finish({ ...good, binding: 'another browser' }))).toMatchObject({
    number: 2030,
  });
  expect(await problemOf(await finish({ ...good, state: 'x' }))).toMatchObject({ number: 2030 });
  expect((await finish(good)).status).toBe(200);
  expect(await problemOf(await finish(good))).toMatchObject({ number: 2030, status: 401 });
  const [one, two] = [await through('subject-1'), await through('subject-1')];
  expect((await finish({ ...one, code: two['code'] })).status, 'a code of another round: PKCE').toBe(401);
  expect((await finish(one)).status, 'its state is used up').toBe(401);
  const late = await through('subject-1');
  door.house.clock(Date.now() + 11 * 60_000);
  expect((await finish(late)).status).toBe(401);
});

test.each(['nonce', 'aud', 'iss', 'exp', 'signature'] as const)(
  'an ID token with a wrong %s signs nobody in',
  async (claim) => {
    const good = await through('subject-1');
    provider.wrong = { [claim]: claim === 'exp' ? 1000 : claim === 'iss' ? 'http://127.0.0.1:1' : 'wrong' };
    const { status } = await finish(good);
    expect([401, 502]).toContain(status);
  },
);

test.each([
  {},
  { code: '', state: '', binding: '' },
  { code: 'x'.repeat(9000), state: 'a', binding: 'b' },
  { code: 1, state: 2, binding: 3 },
])('bad input: %o', async (body) => expect((await problemOf(await finish(body))).status).toBe(422));

test('a provider that is away is said so, and the password still works', async () => {
  const gone = openIdProvider(
    { issuer: 'http://127.0.0.1:9', client: 'a', secret: 'b', name: 'Gone' },
    isLoopback,
  );
  const own = await openDoor('empty', { demonstration: false, origin: ORIGIN, signIn: { provider: gone } });
  try {
    const answer = await own.ask('POST', '/api/session/provider/challenge', { body: {} });
    expect(await problemOf(answer)).toMatchObject({ number: 2047, status: 502 });
    await accepted(own, await invited(own, 'snipe'));
  } finally {
    await own.close();
  }
});

test('without one there is no such way', async () => {
  const none = await openDoor('empty', { demonstration: false, origin: ORIGIN });
  try {
    expect(
      await problemOf(await none.ask('POST', '/api/session/provider/challenge', { body: {} })),
    ).toMatchObject({ number: 2048 });
  } finally {
    await none.close();
  }
});
