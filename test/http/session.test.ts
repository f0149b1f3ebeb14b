/** Signing in: tokens, cookies, who may take a role, and requests that nobody meant. */
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDoor, problemOf, type TestDoor } from '#test/http.ts';

let door: TestDoor;
beforeAll(async () => {
  door = await openDoor('empty');
});
afterEach(() => door.house.clock(null));
afterAll(() => door.close());

interface Me {
  label: string | null;
  roles: string[];
  may: { group: string; acts: string[] }[];
}
const me = async (options: Parameters<TestDoor['ask']>[2]): Promise<Me> =>
  (await (await door.ask('GET', '/api/session', options)).json()) as Me;

describe('a session', () => {
  test('is a cookie that scripts and other sites cannot use, and only its hash is kept', async () => {
    const answer = await door.ask('POST', '/api/session', { body: { role: 'planner' } });
    const { token, label } = (await answer.json()) as { token: string; label: string };
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const set = answer.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/^amparo_session=[\w-]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/);
    expect(await me({ headers: { cookie: set.split(';')[0] ?? '' } })).toMatchObject({
      label,
      roles: ['planner'],
    });
    expect(await me({ token })).toMatchObject({ label, roles: ['planner'] });
    const { rows } = await door.house.database.owner.query<{ t: string }>(
      `select session::text as t from amparo_shared.session`,
    );
    expect(rows.map((r) => r.t).join()).not.toContain(token);
  });

  test('two of one role are two persons', async () => {
    const [a, b] = [await door.signIn('auditor'), await door.signIn('auditor')];
    expect((await me({ token: a })).label).not.toBe((await me({ token: b })).label);
  });

  test('ends when it is ended, and after twelve hours', async () => {
    const token = await door.signIn('planner');
    expect(await (await door.ask('DELETE', '/api/session', { token })).json()).toEqual({ ended: true });
    expect(await me({ token })).toMatchObject({ label: null, roles: [], may: [] });
    const other = await door.signIn('planner');
    door.house.clock(Date.now() + 11.9 * 3_600_000);
    expect((await me({ token: other })).roles).toEqual(['planner']);
    door.house.clock(Date.now() + 12.1 * 3_600_000);
    expect((await me({ token: other })).roles).toEqual([]);
  });

  test.each(['', 'x', 'x'.repeat(5000), "' or 1=1 --", '../../etc/passwd'])(
    'a token that is none: %s',
    async (token) => {
      expect(await me({ headers: { cookie: `amparo_session=${token}` } })).toMatchObject({
        label: null,
        roles: [],
        may: [],
      });
    },
  );

  test('without one, what needs it is refused; with the wrong role, who may is said', async () => {
    expect(await problemOf(await door.ask('GET', '/api/operations'))).toMatchObject({
      number: 2001,
      status: 401,
    });
    const answer = await problemOf(
      await door.ask('GET', '/api/audit', { token: await door.signIn('planner') }),
    );
    expect(answer).toMatchObject({
      number: 2002,
      status: 403,
      params: { who: ['auditor', 'administrator'] },
    });
    expect(answer.right).toContain('auditor and administrator');
  });
});

describe('requests that nobody meant', () => {
  test.each([
    ['another site, by its mark', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['another site, by its origin', { origin: 'https://evil.example' }],
    ['an origin that says nothing', { origin: 'null' }],
    ['nothing said at all', {}],
  ])('a write with the cookie is refused: %s', async (_name, headers) => {
    const cookie = `amparo_session=${await door.signIn('planner')}`;
    const answer = await door.ask('DELETE', '/api/session', {
      headers: { cookie, ...headers } as Record<string, string>,
    });
    expect(await problemOf(answer)).toMatchObject({ number: 2006, status: 403 });
    expect((await me({ headers: { cookie } })).roles).toEqual(['planner']);
  });

  test('one from our own pages is taken', async () => {
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: door.url }]) {
      const cookie = `amparo_session=${await door.signIn('planner')}`;
      const answer = await door.ask('DELETE', '/api/session', {
        headers: { cookie, ...headers } as Record<string, string>,
      });
      expect(await answer.json()).toEqual({ ended: true });
    }
  });

  test('a name that somebody pointed at this machine takes no role (DNS rebinding)', async () => {
    const status = await byHost(door.url, 'evil.example');
    expect(status).toBe(403);
    expect(await byHost(door.url, `localhost:${new URL(door.url).port}`)).toBe(200);
  });
});

describe('the demonstration', () => {
  test('says so in every answer', async () => {
    for (const path of ['/api/health', '/api/nothing', '/api/operations']) {
      expect((await door.ask('GET', path)).headers.get('amparo-demonstration')).toBe('true');
    }
  });

  test('is for nobody whom a proxy let in', async () => {
    for (const name of ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via']) {
      const answer = await door.ask('POST', '/api/session', {
        body: { role: 'planner' },
        headers: { [name]: 'x' },
      });
      expect(await problemOf(answer), name).toMatchObject({ number: 2006 });
    }
  });

  test('elsewhere no role can be taken', async () => {
    const real = await openDoor('empty', { demonstration: false });
    try {
      const answer = await real.ask('POST', '/api/session', { body: { role: 'administrator' } });
      expect(await problemOf(answer)).toMatchObject({ number: 2004, status: 403 });
      expect(answer.headers.get('amparo-demonstration')).toBeNull();
      expect(answer.headers.get('set-cookie')).toBeNull();
    } finally {
      await real.close();
    }
  });
});

test('too many sign-ins from one address have to wait, and nothing else does', async () => {
  const own = await openDoor('empty');
  try {
    const statuses: number[] = [];
    for (let i = 0; i < 24; i++)
      statuses.push((await own.ask('POST', '/api/session', { body: { role: 'planner' } })).status);
    expect(statuses.filter((s) => s === 200).length).toBeGreaterThanOrEqual(20);
    const refused = await own.ask('POST', '/api/session', { body: { role: 'planner' } });
    expect(await problemOf(refused)).toMatchObject({ number: 1014, status: 429 });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await own.ask('GET', '/api/health')).status).toBe(200);
  } finally {
    await own.close();
  }
});

function byHost(url: string, host: string): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    request({ hostname, port, path: '/api/health', headers: { host } }, (answer) => {
      answer.resume();
      done(answer.statusCode ?? 0);
    })
      .on('error', fail)
      .end();
  });
}
