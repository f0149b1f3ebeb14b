/** Signing in by password and code, as a person does: through HTTP, with every way that it can go wrong. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { RFC_9106 } from '#model/sign-in.ts';
import { openDoor, problemOf, type TestDoor } from '#test/http.ts';
import { accepted, codeAt, invited, PASSWORD, withCodes, type Started } from '#test/people.ts';

let door: TestDoor;
beforeAll(async () => {
  door = await openDoor('empty', { demonstration: false });
});
afterEach(async () => {
  door.house.clock(null);
  await door.house.database.owner.query(`delete from amparo_shared.sign_in_try`);
});
afterAll(() => door.close());

let asked = 0;
/** Each from an address of its own, unless it says otherwise. */
const signIn = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  door.ask('POST', '/api/session/password', {
    body,
    headers: { 'x-forwarded-for': `10.${Math.floor(++asked / 200)}.${asked % 200}.1`, ...headers },
  });
const me = async (token: string): Promise<{ label: string | null; roles: string[]; waiting: unknown[] }> =>
  (await (await door.ask('GET', '/api/session', { token })).json()) as never;
const started = async (answer: Response): Promise<Started> => {
  expect(answer.status, await answer.clone().text()).toBe(200);
  return (await answer.json()) as Started;
};
const failures = async (): Promise<number> => {
  const { rows } = await door.house.database.owner.query<{ n: number }>(
    `select count(*)::int as n from amparo_shared.audit_leaf where outcome = 'refused' and operation = 'session.by-password'`,
  );
  return rows[0]?.n ?? 0;
};
const shift = (seconds: number): void => door.house.clock(door.house.now() + seconds * 1000);

describe('an invitation', () => {
  test('sets a password that nobody else knows, once, and signs in', async () => {
    const who = await invited(door, 'avocet');
    const answer = await door.ask('POST', '/api/invitations/accept', {
      body: { code: who.code.toLowerCase().replaceAll('-', ' '), password: PASSWORD },
    });
    const cookies = answer.headers.getSetCookie();
    expect(cookies.find((c) => c.startsWith('amparo_session='))).toMatch(
      /HttpOnly; SameSite=Strict; Max-Age=43(200|199)$/,
    );
    expect(cookies.find((c) => c.startsWith('amparo_device='))).toMatch(/HttpOnly; SameSite=Strict/);
    const { token, label } = await started(answer);
    expect(label).toBe('avocet');
    expect(await me(token)).toMatchObject({ label: 'avocet', roles: [] });
    const again = await door.ask('POST', '/api/invitations/accept', {
      body: { code: who.code, password: PASSWORD },
    });
    expect(await problemOf(again)).toMatchObject({ number: 2033, status: 401 });
    await started(await signIn({ account: ' Avocet ', password: PASSWORD }));
  });

  test('is good for 72 hours', async () => {
    const who = await invited(door, 'bittern');
    shift(72 * 3600 + 1);
    const late = await door.ask('POST', '/api/invitations/accept', {
      body: { code: who.code, password: PASSWORD },
    });
    expect(await problemOf(late)).toMatchObject({ number: 2033 });
    door.house.clock(null);
    await accepted(door, who);
  });

  test.each([
    ['short', 'a short one'],
    ['repeated', 'abababababababab'],
    ['label', 'the Dunlin-99 of the shore'],
    ['common', 'Password12345!'],
    ['common', '1234567890123'],
    ['common', 'Motdepasse-2026'],
  ])('refuses a password that would be guessed (%s), and stays good', async (why, password) => {
    const label = 'dunlin-99';
    const found = await door.house.database.owner.query(
      `select 1 from amparo_shared.account where label = $1`,
      [label],
    );
    if (found.rowCount === 0) open = await invited(door, label);
    const answer = await door.ask('POST', '/api/invitations/accept', {
      body: { code: open?.code, password },
    });
    expect(await problemOf(answer)).toMatchObject({ number: 2034, field: 'password', params: { why } });
  });
  let open: Awaited<ReturnType<typeof invited>> | null = null;

  test('two who use one code at once: one of them', async () => {
    const who = await invited(door, 'egret');
    const both = await Promise.all(
      [1, 2].map(() =>
        door.ask('POST', '/api/invitations/accept', { body: { code: who.code, password: PASSWORD } }),
      ),
    );
    expect(both.map((b) => b.status).sort()).toEqual([200, 401]);
  });
});

describe('a password', () => {
  beforeAll(async () => void (await accepted(door, await invited(door, 'fulmar'))));

  test('is kept as Argon2id with a salt of its own, and is in no leaf', async () => {
    await accepted(door, await invited(door, 'gannet'));
    const { rows } = await door.house.database.owner.query<{ phc: string }>(
      `select phc from amparo_shared.account_password`,
    );
    for (const { phc } of rows)
      expect(phc).toMatch(/^\$argon2id\$v=19\$m=256,t=1,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(new Set(rows.map((r) => r.phc)).size).toBe(rows.length);
    const all = await door.house.database.owner.query<{ t: string }>(
      `select coalesce(string_agg(l::text, ' '), '') as t from amparo_shared.audit_leaf l`,
    );
    expect(all.rows[0]?.t).not.toContain(PASSWORD);
  });

  test('two sign-ins with the same password leave different hashes of content only by what is no secret', async () => {
    const hashes = async (): Promise<string[]> => {
      const { rows } = await door.house.database.owner.query<{ h: string }>(
        `select encode(content_hash, 'hex') as h from amparo_shared.audit_leaf where operation = 'session.by-password' order by seq desc limit 2`,
      );
      return rows.map((r) => r.h);
    };
    await started(await signIn({ account: 'fulmar', password: PASSWORD }));
    await signIn({ account: 'fulmar', password: 'something else altogether' });
    const [a, b] = await hashes();
    expect(a).toBe(b);
  });

  test.each([
    ['wrong', { account: 'fulmar', password: 'not the one at all' }],
    ['of no account', { account: 'nobody-here', password: PASSWORD }],
    ['of an account without one', { account: 'no-password', password: PASSWORD }],
  ])('%s: the same answer', async (_what, body) => {
    if (body.account === 'no-password') await invited(door, 'no-password');
    const problem = await problemOf(await signIn(body));
    expect(problem).toMatchObject({ number: 2030, status: 401, field: null, params: {} });
  });

  test('of no account takes as long as a wrong one, at what it costs in earnest', async () => {
    const earnest = await openDoor('empty', { demonstration: false, signIn: { hashCost: RFC_9106 } });
    const who = await invited(earnest, 'gannet');
    await accepted(earnest, who);
    const { rows } = await earnest.house.database.owner.query<{ phc: string }>(
      `select phc from amparo_shared.account_password`,
    );
    expect(rows[0]?.phc).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=4\$[\w+/]{22}\$[\w+/]{43}$/);
    const signIn = (body: object): Promise<Response> =>
      earnest.ask('POST', '/api/session/password', { body });
    const cost = async (account: string): Promise<number> => {
      const times: number[] = [];
      for (let i = 0; i < 4; i++) {
        const begun = process.cpuUsage();
        await signIn({ account: `${account}`, password: 'not the one at all' });
        const { user, system } = process.cpuUsage(begun);
        times.push(user + system);
      }
      return times.sort((a, b) => a - b)[1] ?? 0;
    };
    const [there, not] = [await cost('gannet'), await cost('not-there')];
    // Argon2id is most of it: without it the answer costs a tenth.
    expect(Math.max(there, not) / Math.min(there, not)).toBeLessThan(1.7);
    await earnest.close();
  });

  test.each([
    ['nothing', {}],
    ['empty', { account: '', password: '' }],
    ['huge', { account: 'x'.repeat(100_000), password: 'y'.repeat(200_000) }],
    ['no text', { account: 1, password: ['a'] }],
    ['control characters', { account: 'a\u0000b', password: 'abcdefghijkl' }],
    ['an object for a query', { account: { $ne: null }, password: { $ne: null } }],
  ])('%s is refused before anything is counted', async (_what, body) => {
    const before = await failures();
    expect((await problemOf(await signIn(body))).status).toBe(422);
    expect(await failures()).toBe(before);
  });

  test.each([`' or 1=1 --`, '../../etc/passwd', '{{7*7}}', '💥', '*'])(
    'hostile labels are labels: %s',
    async (account) => {
      expect(await problemOf(await signIn({ account, password: PASSWORD }))).toMatchObject({ number: 2030 });
    },
  );

  test('a label that was typed and is none is not written down: it may be a password', async () => {
    await signIn({ account: 'my secret sentence', password: 'x' });
    const { rows } = await door.house.database.owner.query<{ refs: Record<string, string[]> }>(
      `select refs from amparo_shared.audit_leaf where operation = 'session.by-password' order by seq desc limit 1`,
    );
    expect(rows[0]?.refs).toEqual({});
  });
});

describe('guessing', () => {
  beforeAll(async () => void (await accepted(door, await invited(door, 'hoatzin'))));
  const wrong = { account: 'hoatzin', password: 'not the one at all' };
  const right = { account: 'hoatzin', password: PASSWORD };

  test('waits longer after each failure, whoever asks from wherever; a wait that was not kept costs nothing', async () => {
    const at = Date.now();
    door.house.clock(at);
    for (let i = 0; i < 5; i++) expect((await signIn(wrong)).status).toBe(401);
    expect(await problemOf(await signIn(right))).toMatchObject({
      number: 1014,
      status: 429,
      params: { seconds: 1 },
    });
    shift(1);
    expect((await signIn(wrong)).status).toBe(401);
    for (const _ of [1, 2, 3])
      expect(await problemOf(await signIn(right))).toMatchObject({ params: { seconds: 2 } });
    for (let i = 0; i < 12; i++) {
      shift(1000);
      expect((await signIn(wrong)).status, String(i)).toBe(401);
    }
    const { params } = await problemOf(await signIn(right));
    // Never more than a quarter of an hour: nobody is locked out for good.
    expect(params['seconds']).toBe(900);
    shift(900);
    await started(await signIn(right));
    expect((await signIn(wrong)).status, 'a success makes it good').toBe(401);
  });

  test('elsewhere does not hold up a browser on which the account signed in before', async () => {
    const { device } = await started(await signIn(right));
    expect(device).toMatch(/^[\w-]{43}$/);
    for (let i = 0; i < 5; i++) await signIn(wrong);
    expect((await signIn(right)).status).toBe(429);
    const known = { cookie: `amparo_device=${device}`, 'sec-fetch-site': 'same-origin' };
    const again = await started(await signIn(right, known));
    expect(again.device).toBeNull();
    // The mark is no key: it signs nobody in, and is no good for another account.
    expect((await signIn(wrong, known)).status).toBe(401);
    await accepted(door, await invited(door, 'ibis'));
    for (let i = 0; i < 5; i++) await signIn({ account: 'ibis', password: 'not the one at all' });
    expect((await signIn({ account: 'ibis', password: PASSWORD }, known)).status).toBe(429);
  });

  test('of an account that does not exist is slowed in the same way', async () => {
    const nobody = { account: 'nobody-at-all', password: 'not the one at all' };
    for (let i = 0; i < 5; i++) expect((await signIn(nobody)).status).toBe(401);
    expect((await signIn(nobody)).status).toBe(429);
  });

  test('many at once from one address: most have to come again, and no address of IPv6 helps', async () => {
    const from = { 'x-forwarded-for': '2001:db8:1:2::1' };
    for (let i = 0; i < 20; i++) {
      shift(4);
      await signIn(
        { account: `a-${i}`, password: 'not the one at all' },
        { 'x-forwarded-for': `2001:db8:1:2::${i + 1}` },
      );
    }
    expect(await problemOf(await signIn({ account: 'another', password: 'x' }, from))).toMatchObject({
      number: 1014,
    });
  });

  test('every failure leaves a leaf that names the account and nothing else', async () => {
    await accepted(door, await invited(door, 'jacana'));
    await signIn({ account: 'jacana', password: 'not the one at all' });
    const { rows } = await door.house.database.owner.query(
      `select actor, operation, outcome, refs from amparo_shared.audit_leaf order by seq desc limit 1`,
    );
    expect(rows[0]).toEqual({
      actor: 'anyone',
      operation: 'session.by-password',
      outcome: 'refused',
      refs: { account: ['jacana'] },
    });
  });
});

describe('a second factor', () => {
  let secret: string;
  let recovery: readonly string[];
  const body = { account: 'kestrel', password: PASSWORD };

  beforeAll(async () => {
    const who = await invited(door, 'kestrel', ['planner', 'toy-op']);
    const { token, secondFactor } = await accepted(door, who);
    expect(secondFactor).toBe('to_set_up');
    // The role reaches exact places: without a second factor it waits.
    expect(await me(token)).toMatchObject({ roles: [], waiting: [{ role: 'planner', where: 'toy-op' }] });
    expect(await problemOf(await door.ask('GET', '/api/operations', { token }))).toMatchObject({
      number: 2007,
    });
    ({ secret, recovery } = await withCodes(door, token));
    expect(await me(token)).toMatchObject({ roles: ['planner'], waiting: [] });
  });

  test('is asked for, and a code is good once', async () => {
    expect(await problemOf(await signIn(body))).toMatchObject({ number: 2031, field: 'code' });
    expect(await problemOf(await signIn({ ...body, code: ' ' }))).toMatchObject({ number: 2031 });
    shift(60);
    const code = codeAt(secret, door.house.now());
    const first = await started(await signIn({ ...body, code: `${code.slice(0, 3)} ${code.slice(3)}` }));
    expect(first.secondFactor).toBe('shown');
    expect(await problemOf(await signIn({ ...body, code }))).toMatchObject({
      number: 2032,
      status: 401,
      field: 'code',
    });
    shift(30);
    const both = await Promise.all(
      [1, 2].map(() => signIn({ ...body, code: codeAt(secret, door.house.now()) })),
    );
    expect(both.filter((b) => b.status === 200)).toHaveLength(1);
  });

  test.each(['000000', '12345', 'abcdef', '９９９９９９', '1'.repeat(40), ''])(
    'a wrong code: %s',
    async (code) => {
      shift(3600);
      const { number } = await problemOf(await signIn({ ...body, code }));
      expect([2031, 2032]).toContain(number);
    },
  );

  test('a clock that is half a minute off is forgiven, one that is two minutes off is not', async () => {
    shift(7200);
    const at = door.house.now();
    expect((await signIn({ ...body, code: codeAt(secret, at - 120_000) })).status).toBe(401);
    shift(60);
    expect((await signIn({ ...body, code: codeAt(secret, door.house.now() + 30_000) })).status).toBe(200);
  });

  test('a recovery code works once, and is kept by its keyed hash', async () => {
    shift(10_800);
    const code = (recovery[0] ?? '').toLowerCase();
    await started(await signIn({ ...body, code }));
    shift(1);
    expect((await signIn({ ...body, code })).status).toBe(401);
    const { rows } = await door.house.database.owner.query<{ t: string }>(
      `select string_agg(r::text, ' ') as t from amparo_shared.account_recovery_code r`,
    );
    for (const one of recovery) expect(rows[0]?.t).not.toContain(one.replaceAll('-', ''));
    const sealed = await door.house.database.owner.query<{ t: string }>(
      `select c::text as t from amparo_shared.account_code c`,
    );
    expect(sealed.rows[0]?.t).not.toContain(Buffer.from(secret).toString('hex'));
  });

  test('codes count as guesses: after five the account waits', async () => {
    shift(100_000);
    for (let i = 0; i < 5; i++) expect((await signIn({ ...body, code: '000000' })).status).toBe(401);
    expect((await signIn({ ...body, code: codeAt(secret, door.house.now()) })).status).toBe(429);
  });
});

describe('a session', () => {
  test('is new with each sign-in: a token that was there before is not taken over, and ends', async () => {
    const who = await invited(door, 'lapwing');
    const old = (await accepted(door, who)).token;
    const answer = await signIn(
      { account: 'lapwing', password: PASSWORD },
      { cookie: `amparo_session=${old}`, 'sec-fetch-site': 'same-origin' },
    );
    const { token } = await started(answer);
    expect(token).not.toBe(old);
    expect((await me(old)).label).toBeNull();
    expect((await me(token)).label).toBe('lapwing');
    const planted = 'A'.repeat(43);
    const fixed = await started(
      await signIn(
        { account: 'lapwing', password: PASSWORD },
        { cookie: `amparo_session=${planted}`, 'sec-fetch-site': 'same-origin' },
      ),
    );
    expect(fixed.token).not.toBe(planted);
    expect((await me(planted)).label).toBeNull();
  });

  test('of the demonstration holds only where the demonstration is', async () => {
    await door.house.database.owner.query(
      `insert into amparo_shared.session (token_hash, actor_label, roles, demonstration, started_at, expires_at)
       values (sha256('${'d'.repeat(43)}'), 'auditor-abc', '{auditor}', true, now(), now() + interval '1 hour')`,
    );
    expect((await me('d'.repeat(43))).label).toBeNull();
  });
});
