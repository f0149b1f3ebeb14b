/** Passkeys through HTTP, with a device written from the standard: added, used, copied, replayed, of another site. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openDoor, problemOf, type TestDoor } from '#test/http.ts';
import { accepted, invited, PASSWORD } from '#test/people.ts';
import { virtualDevice, type Device } from '#test/virtual-passkey.ts';

const ORIGIN = 'https://amparo.example';
let door: TestDoor;
let token: string;
let device: Device;

beforeAll(async () => {
  door = await openDoor('empty', { demonstration: false, origin: ORIGIN });
  ({ token } = await accepted(door, await invited(door, 'osprey', ['planner', 'toy-op'])));
  device = virtualDevice();
});
afterEach(() => door.house.clock(null));
afterAll(() => door.close());

type Options = Record<string, unknown>;
const optionsOf = async (answer: Response): Promise<Options> => {
  expect(answer.status, await answer.clone().text()).toBe(200);
  return ((await answer.json()) as { options: Options }).options;
};
const begin = (current: string | undefined): Promise<Response> =>
  door.ask('POST', '/api/account/passkeys/challenge', { token, body: { current } });
const add = (credential: unknown, name = 'key of the duty desk'): Promise<Response> =>
  door.ask('POST', '/api/account/passkeys', { token, body: { name, credential } });
let from = 0;
const ask = async (): Promise<Options> =>
  optionsOf(
    await door.ask('POST', '/api/session/passkey/challenge', {
      body: {},
      headers: { 'x-forwarded-for': `10.9.0.${++from}` },
    }),
  );
const signIn = (credential: unknown): Promise<Response> =>
  door.ask('POST', '/api/session/passkey', {
    body: { credential },
    headers: { 'x-forwarded-for': `10.9.1.${++from}` },
  });

test('is added by its owner alone: the password shows that it is they', async () => {
  expect(await problemOf(await begin(undefined))).toMatchObject({ number: 2035, field: 'current' });
  expect(await problemOf(await begin('not my password'))).toMatchObject({ number: 2035 });
  const options = await optionsOf(await begin(PASSWORD));
  expect(options).toMatchObject({
    rp: { id: 'amparo.example' },
    user: { name: 'osprey' },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const wrongSite = device.register(options, 'https://amparo.example.evil.example');
  expect(await problemOf(await add(wrongSite))).toMatchObject({ number: 2045 });
  const credential = device.register(options, ORIGIN);
  expect((await add(credential)).status).toBe(200);
  expect(await problemOf(await add(credential)), 'the same answer again').toMatchObject({ number: 2045 });
  const again = device.register(await optionsOf(await begin(PASSWORD)), ORIGIN);
  expect(await problemOf(await add(again))).toMatchObject({ number: 2045, params: { why: 'known' } });
});

test('signs in as two factors, and tells nothing of which accounts there are', async () => {
  const options = await ask();
  expect(options).not.toHaveProperty('allowCredentials.0');
  const answer = await signIn(device.assert(options, ORIGIN));
  expect(answer.status, await answer.clone().text()).toBe(200);
  const session = (await answer.json()) as { token: string; label: string; secondFactor: string };
  expect(session).toMatchObject({ label: 'osprey', secondFactor: 'shown' });
  const me = await (await door.ask('GET', '/api/account', { token: session.token })).json();
  expect(me).toMatchObject({
    passkeys: [{ name: 'key of the duty desk' }],
    sessions: [{ way: 'passkey', strong: true }, {}],
  });
});

test.each([
  [
    'replayed',
    async () => {
      const credential = device.assert(await ask(), ORIGIN);
      await signIn(credential);
      return credential;
    },
  ],
  ['for a challenge of nobody', async () => device.assert({ ...(await ask()), challenge: 'AAAA' }, ORIGIN)],
  ['from another site', async () => device.assert(await ask(), 'https://evil.example')],
  ['for another site', async () => device.assert({ ...(await ask()), rpId: 'evil.example' }, ORIGIN)],
  [
    'without its holder verified',
    async () => {
      device.verifies = false;
      const credential = device.assert(await ask(), ORIGIN);
      device.verifies = true;
      return credential;
    },
  ],
  [
    'of a copy, whose counter goes back',
    async () => {
      const { counter } = device;
      device.counter = 0;
      const credential = device.assert(await ask(), ORIGIN);
      device.counter = counter;
      return credential;
    },
  ],
  [
    'of a device that is not known',
    async () => {
      const other = virtualDevice();
      const options = await ask();
      other.register({ rp: { id: 'amparo.example' }, user: { id: 'x' }, challenge: 'x' }, ORIGIN);
      return other.assert(options, ORIGIN);
    },
  ],
  [
    'with the signature of another',
    async () => {
      const [mine, options] = [device.assert(await ask(), ORIGIN), await ask()];
      const other = virtualDevice().assert(options, ORIGIN);
      return { ...mine, response: other['response'] };
    },
  ],
])('%s is refused', async (_what, make) => {
  expect(await problemOf(await signIn(await make()))).toMatchObject({ number: 2045, status: 401 });
});

test('too late is refused', async () => {
  const options = await ask();
  door.house.clock(Date.now() + 11 * 60_000);
  expect((await signIn(device.assert(options, ORIGIN))).status).toBe(401);
});

test.each([
  ['nothing', {}],
  ['an empty one', { id: '', rawId: '', type: 'public-key', response: {} }],
  [
    'no base64url',
    {
      id: '*',
      rawId: '*',
      type: 'public-key',
      response: { clientDataJSON: '*', authenticatorData: '', signature: '' },
    },
  ],
  [
    'a huge one',
    {
      id: 'a',
      rawId: 'a',
      type: 'public-key',
      response: { clientDataJSON: 'a'.repeat(100_000), authenticatorData: '', signature: '' },
    },
  ],
])('%s is no passkey', async (_what, credential) => {
  expect((await problemOf(await signIn(credential))).status).toBe(422);
});

test('garbage in every part is refused, and nothing fails inside', async () => {
  const failures = door.failures.length;
  const whole = device.assert(await ask(), ORIGIN) as { response: Record<string, string> };
  for (const part of ['clientDataJSON', 'authenticatorData', 'signature']) {
    for (const garbage of ['', 'AA', 'A'.repeat(3000)]) {
      const credential = { ...whole, response: { ...whole.response, [part]: garbage } };
      expect((await signIn(credential)).status, `${part} ${garbage.length}`).toBe(401);
    }
  }
  expect(door.failures.length).toBe(failures);
});

test('is removed by its owner, and then signs in nowhere', async () => {
  const mine = (await (await door.ask('GET', '/api/account', { token })).json()) as {
    passkeys: { passkey: string }[];
  };
  const path = `/api/account/passkeys/${mine.passkeys[0]?.passkey}`;
  const other = await accepted(door, await invited(door, 'petrel'));
  expect(await problemOf(await door.ask('DELETE', path, { token: other.token }))).toMatchObject({
    number: 1010,
  });
  expect((await door.ask('DELETE', path, { token })).status).toBe(200);
  expect((await signIn(device.assert(await ask(), ORIGIN))).status).toBe(401);
});

test('is not offered where the address is a bare number', async () => {
  const bare = await openDoor('empty', { demonstration: false });
  try {
    const answer = await bare.ask('POST', '/api/session/passkey/challenge', { body: {} });
    expect(await problemOf(answer)).toMatchObject({ number: 2046, status: 409 });
    expect(await (await bare.ask('GET', '/api/session/ways')).json()).toMatchObject({
      passkey: false,
      provider: null,
      demonstration: false,
    });
    const local = { host: `localhost:${new URL(bare.url).port}` };
    expect(local.host).toContain('localhost');
  } finally {
    await bare.close();
  }
});
