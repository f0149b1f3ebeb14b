/** What a person does with their own account, and what an administrator does with others'. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDoor, problemOf, type TestDoor } from '#test/http.ts';
import { accepted, codeAt, invited, PASSWORD, withCodes, type Invited } from '#test/people.ts';
import { describeToy } from '#test/toy-operation.ts';

let door: TestDoor;
let boss: { readonly id: string; readonly token: string };

beforeAll(async () => {
  door = await openDoor('empty', { demonstration: false });
  await describeToy(door.house);
  const who = await invited(door, 'merlin', ['administrator', null]);
  const { token } = await accepted(door, who);
  await withCodes(door, token);
  boss = { id: who.id, token };
});
afterEach(() => door.house.clock(null));
afterAll(() => door.close());

let from = 0;
const as =
  (token: string) =>
  (method: string, path: string, body?: unknown): Promise<Response> =>
    door.ask(method, path, { token, ...(body === undefined ? {} : { body }) });
const signIn = (account: string, password = PASSWORD, code?: string): Promise<Response> =>
  door.ask('POST', '/api/session/password', {
    body: { account, password, ...(code === undefined ? {} : { code }) },
    headers: { 'x-forwarded-for': `10.5.0.${++from}` },
  });
const tokenOf = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { token: string }).token;
const labelOf = async (token: string): Promise<string | null> =>
  ((await (await door.ask('GET', '/api/session', { token })).json()) as { label: string | null }).label;
const because = { reason: 'a test' };
const person = async (
  label: string,
  ...roles: Parameters<typeof invited>[2][]
): Promise<Invited & { token: string }> => {
  const who = await invited(door, label, ...roles);
  return { ...who, ...(await accepted(door, who)) };
};

describe('one’s own account', () => {
  test('shows roles with who and why, and where one is signed in', async () => {
    const { token } = await person('nightjar', ['reporter', 'toy-op']);
    const other = await tokenOf(await signIn('nightjar'));
    const me = (await (await as(token)('GET', '/api/account')).json()) as Record<string, unknown> & {
      sessions: object[];
    };
    expect(me).toMatchObject({
      label: 'nightjar',
      password: true,
      codes: false,
      secondFactorRequired: false,
      roles: [{ role: 'reporter', where: 'toy-op', by: 'terminal-1', reason: 'a test', ended: null }],
      passkeys: [],
    });
    expect(me.sessions).toHaveLength(2);
    expect(me.sessions.filter((s) => (s as { current: boolean }).current)).toMatchObject([
      { way: 'invitation' },
    ]);
    expect(JSON.stringify(me)).not.toContain(other);
  });

  test('a session is ended on another device, never somebody else’s', async () => {
    const { token } = await person('ouzel');
    const other = await tokenOf(await signIn('ouzel'));
    const me = (await (await as(token)('GET', '/api/account')).json()) as {
      sessions: { session: string; current: boolean }[];
    };
    const path = `/api/account/sessions/${me.sessions.find((s) => !s.current)?.session}`;
    const { token: stranger } = await person('pipit');
    expect(await problemOf(await as(stranger)('DELETE', path))).toMatchObject({ number: 1010 });
    expect(await labelOf(other)).toBe('ouzel');
    expect((await as(token)('DELETE', path)).status).toBe(200);
    expect(await labelOf(other)).toBeNull();
    const third = await tokenOf(await signIn('ouzel'));
    expect(await (await as(token)('POST', '/api/account/sessions/end-others', {})).json()).toEqual({
      ended: 1,
    });
    expect([await labelOf(third), await labelOf(token)]).toEqual([null, 'ouzel']);
  });

  test('a change of password asks for the one before and ends the other sessions', async () => {
    const { token } = await person('redshank');
    const other = await tokenOf(await signIn('redshank'));
    const change = (current: string | undefined, password: string) =>
      as(token)('PUT', '/api/account/password', { current, password });
    const next = 'a new sentence of my own';
    expect(await problemOf(await change('not it, sorry', next))).toMatchObject({
      number: 2035,
      field: 'current',
    });
    expect(await problemOf(await change(undefined, next))).toMatchObject({ number: 2035 });
    expect(await problemOf(await change(PASSWORD, 'short'))).toMatchObject({ number: 2034 });
    expect(await (await change(PASSWORD, next)).json()).toEqual({ ended: 1 });
    expect([await labelOf(other), await labelOf(token)]).toEqual([null, 'redshank']);
    expect((await signIn('redshank')).status).toBe(401);
    expect((await signIn('redshank', next)).status).toBe(200);
  });

  test('at an open session nobody guesses the password for long', async () => {
    const { token } = await person('sanderling');
    const change = () =>
      as(token)('PUT', '/api/account/password', { current: 'not it, sorry', password: 'something else now' });
    for (let i = 0; i < 5; i++) expect((await change()).status).toBe(403);
    expect((await change()).status).toBe(429);
  });

  test('codes end only when nothing asks for them; recovery codes are renewed', async () => {
    const { token, id } = await person('tern', ['planner', 'toy-op']);
    const codes = await withCodes(door, token);
    const mine = as(token);
    expect(
      await problemOf(await mine('POST', '/api/account/second-factor', { current: PASSWORD })),
    ).toMatchObject({ number: 2044 });
    const renewed = (await (
      await mine('POST', '/api/account/second-factor/recovery', { current: PASSWORD })
    ).json()) as { recovery: string[] };
    expect(renewed.recovery).toHaveLength(10);
    expect((await signIn('tern', PASSWORD, codes.recovery[0])).status).toBe(401);
    expect((await signIn('tern', PASSWORD, renewed.recovery[0])).status).toBe(200);
    const end = () => mine('POST', '/api/account/second-factor/end', { current: PASSWORD });
    expect(await problemOf(await end())).toMatchObject({ number: 2043, params: { roles: ['planner'] } });
    const read = (await (await as(boss.token)('GET', `/api/accounts/${id}`)).json()) as {
      roles: { grant: string }[];
    };
    await as(boss.token)('POST', `/api/roles/${read.roles[0]?.grant}/end`, because);
    expect((await end()).status).toBe(200);
    expect((await signIn('tern')).status).toBe(200);
  });

  test('a second factor is shown later in a session that began without', async () => {
    const { token } = await person('veery', ['legad', 'toy-op']);
    const { secret } = await withCodes(door, token);
    await door.house.database.owner.query(`update amparo_shared.account_session set strong = false`);
    expect(await problemOf(await as(token)('GET', '/api/operations/toy-op'))).toMatchObject({ number: 2007 });
    expect(
      await problemOf(await as(token)('POST', '/api/session/second-factor', { code: '000000' })),
    ).toMatchObject({ number: 2032 });
    door.house.clock(Date.now() + 60_000);
    const code = codeAt(secret, door.house.now());
    expect((await as(token)('POST', '/api/session/second-factor', { code })).status).toBe(200);
    expect((await as(token)('GET', '/api/operations/toy-op')).status).toBe(200);
    await door.house.database.owner.query(`update amparo_shared.account_session set strong = true`);
  });

  test('is nobody’s who is not signed in, and a role without an account has none', async () => {
    expect(await problemOf(await door.ask('GET', '/api/account'))).toMatchObject({ number: 2001 });
    const demo = await openDoor('empty');
    try {
      const token = await demo.signIn('planner');
      expect(await problemOf(await demo.ask('GET', '/api/account', { token }))).toMatchObject({
        number: 2037,
      });
    } finally {
      await demo.close();
    }
  });
});

describe('an administrator', () => {
  test('makes an account under a label that is no name, and no label is given twice', async () => {
    const create = (label: unknown) => as(boss.token)('POST', '/api/accounts', { label, ...because });
    const made = (await (await create('woodcock')).json()) as { invitation: { code: string } };
    expect(made.invitation.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    for (const label of ['woodcock', 'terminal-0', 'machine', 'anyone', 'planner', 'planner-a1b2c3'])
      expect(await problemOf(await create(label)), label).toMatchObject({ number: 2041 });
    for (const label of ['Jane Doe', 'ab', 'x'.repeat(33), '-a-', 'a_b', 'é-é-é', '', null, 12])
      expect(await problemOf(await create(label)), String(label)).toMatchObject({
        status: 422,
        field: 'label',
      });
    const both = await Promise.all([create('xema'), create('xema')]);
    expect(both.map((b) => b.status).sort()).toEqual([200, 409]);
    const { rows } = await door.house.database.owner.query<{ t: string }>(
      `select string_agg(i::text, ' ') as t from amparo_shared.account_invitation i`,
    );
    expect(rows[0]?.t).not.toContain(made.invitation.code);
  });

  test('grants a role where it is to hold, with the reason; it holds from the next request, and ends so', async () => {
    const { id, token } = await person('yaffle');
    const grant = (body: object) =>
      as(boss.token)('POST', `/api/accounts/${id}/roles`, { ...because, ...body });
    expect((await as(token)('GET', '/api/operations/toy-op')).status).toBe(404);
    const given = (await (
      await grant({ role: 'reporter', where: 'toy-op', reason: 'patrol of the west' })
    ).json()) as { grant: string };
    expect((await as(token)('GET', '/api/operations/toy-op')).status).toBe(200);
    expect((await as(token)('GET', '/api/operations/toy-exercise')).status).toBe(404);
    expect(await problemOf(await grant({ role: 'reporter', where: 'toy-op' }))).toMatchObject({
      number: 2040,
    });
    const both = await Promise.all([1, 2].map(() => grant({ role: 'genad', where: 'toy-op' })));
    expect(both.map((b) => b.status).sort(), 'two at once').toEqual([200, 409]);
    expect(await problemOf(await grant({ role: 'reporter' }))).toMatchObject({
      number: 2039,
      field: 'where',
    });
    expect(await problemOf(await grant({ role: 'reporter', where: 'nowhere' }))).toMatchObject({
      number: 5010,
    });
    expect(await problemOf(await grant({ role: 'king', where: 'toy-op' }))).toMatchObject({
      status: 422,
      field: 'role',
    });
    expect(
      (await as(boss.token)('POST', `/api/roles/${given.grant}/end`, { reason: 'moved on' })).status,
    ).toBe(200);
    expect(
      await problemOf(await as(boss.token)('POST', `/api/roles/${given.grant}/end`, because)),
    ).toMatchObject({ number: 2051 });
    expect(
      (await as(token)('POST', '/api/operations/toy-op/reports', { what: 'x', how: 'saw' })).status,
    ).not.toBe(200);
    const read = (await (await as(boss.token)('GET', `/api/accounts/${id}`)).json()) as { roles: object[] };
    expect(read.roles).toContainEqual(
      expect.objectContaining({
        role: 'reporter',
        by: 'merlin',
        reason: 'patrol of the west',
        ended: expect.objectContaining({ by: 'merlin', reason: 'moved on' }) as unknown,
      }),
    );
    await expect(
      door.house.database.owner.query(`delete from amparo_shared.role_grant`),
      'ended, never deleted',
    ).rejects.toThrow(/append only/);
    await expect(
      door.house.database.owner.query(
        `update amparo_shared.role_grant set role = 'auditor' where ended_at is null`,
      ),
    ).rejects.toThrow(/append only/);
  });

  test('grants nothing to themself, invites, links and disables not themself', async () => {
    const ask = as(boss.token);
    for (const [path, body] of [
      ['roles', { role: 'auditor', where: null, ...because }],
      ['invitation', because],
      ['disable', because],
    ] as const)
      expect(
        await problemOf(await ask('POST', `/api/accounts/${boss.id}/${path}`, body)),
        path,
      ).toMatchObject({ number: 2038, status: 403 });
  });

  test('of one operation alone administers no accounts', async () => {
    const { token } = await person('zosterops', ['administrator', 'toy-op']);
    await withCodes(door, token);
    expect((await as(token)('GET', '/api/operations/toy-op')).status).toBe(200);
    expect(await problemOf(await as(token)('GET', '/api/accounts'))).toMatchObject({
      number: 2002,
      params: { who: ['auditor', 'administrator'] },
    });
  });

  test('disables an account: its sessions end at once, and its invitation; enabled again it signs in', async () => {
    const { id, token } = await person('avadavat', ['reporter', 'toy-op']);
    const ask = as(boss.token);
    expect(await (await ask('POST', `/api/accounts/${id}/disable`, because)).json()).toEqual({
      label: 'avadavat',
      ended: 1,
    });
    expect(await labelOf(token)).toBeNull();
    expect(await problemOf(await signIn('avadavat'))).toMatchObject({ number: 2030 });
    expect(await problemOf(await ask('POST', `/api/accounts/${id}/disable`, because))).toMatchObject({
      number: 2051,
    });
    expect((await ask('POST', `/api/accounts/${id}/enable`, because)).status).toBe(200);
    expect((await signIn('avadavat')).status).toBe(200);
  });

  test('invites anew: password, codes and sessions are gone at once, roles stay', async () => {
    const { id, token, code } = await person('brambling', ['reporter', 'toy-op']);
    await withCodes(door, token);
    const made = (await (await as(boss.token)('POST', `/api/accounts/${id}/invitation`, because)).json()) as {
      invitation: { code: string };
    };
    expect(await labelOf(token)).toBeNull();
    expect((await signIn('brambling')).status).toBe(401);
    expect(
      (await door.ask('POST', '/api/invitations/accept', { body: { code, password: PASSWORD } })).status,
    ).toBe(401);
    const again = await accepted(door, { id, label: 'brambling', code: made.invitation.code });
    expect((await as(again.token)('GET', '/api/operations/toy-op')).status).toBe(200);
  });

  test('cannot give a role that the kind of installation does not have', async () => {
    const monitor = await openDoor('empty', { demonstration: false, profile: 'monitor' });
    try {
      await expect(invited(monitor, 'chough', ['planner', 'toy-op'])).rejects.toMatchObject({
        code: 'role_not_here',
        params: { why: 'profile', role: 'planner', profile: 'monitor' },
      });
      const who = await invited(monitor, 'corncrake', ['reporter', 'toy-op']);
      const { token } = await accepted(monitor, who);
      // One that was granted under another profile holds no more.
      await monitor.house.database.owner.query(
        `insert into amparo_shared.role_grant (grant_id, account_id, role, compartment, reason, granted_by, granted_at)
         values (gen_random_uuid(), $1, 'planner', 'toy-op', 'before', 'x', now())`,
        [who.id],
      );
      const me = (await (await monitor.ask('GET', '/api/session', { token })).json()) as {
        held: object[];
        waiting: object[];
      };
      expect([me.held, me.waiting]).toEqual([[{ role: 'reporter', where: 'toy-op' }], []]);
    } finally {
      await monitor.close();
    }
  });
});

test('an administrator of the demonstration makes accounts of the demonstration, and touches no other', async () => {
  const demo = await openDoor('empty');
  try {
    const real = await invited(demo, 'dotterel');
    const token = await demo.signIn('administrator');
    const ask = (path: string, body: unknown) => demo.ask('POST', path, { token, body });
    for (const path of ['disable', 'invitation'])
      expect(await problemOf(await ask(`/api/accounts/${real.id}/${path}`, because)), path).toMatchObject({
        number: 2042,
      });
    const roles = { role: 'administrator', where: null, ...because };
    expect(await problemOf(await ask(`/api/accounts/${real.id}/roles`, roles))).toMatchObject({
      number: 2042,
    });
    const made = (await (await ask('/api/accounts', { label: 'eider', ...because })).json()) as {
      account: string;
      invitation: { code: string };
    };
    expect((await ask(`/api/accounts/${made.account}/roles`, roles)).status).toBe(200);
    const { token: own } = await accepted(demo, {
      id: made.account,
      label: 'eider',
      code: made.invitation.code,
    });
    // Even with the role: what was made where anybody may be anybody reaches no account of a person.
    await withCodes(demo, own);
    const disable = await demo.ask('POST', `/api/accounts/${real.id}/disable`, { token: own, body: because });
    expect(await problemOf(disable)).toMatchObject({ number: 2042 });
    Object.assign(demo.house, { demonstration: false });
    const gone = await demo.ask('GET', '/api/session', { token: own });
    expect(await gone.json()).toMatchObject({ label: null });
    const again = await demo.ask('POST', '/api/session/password', {
      body: { account: 'eider', password: PASSWORD },
    });
    expect(await problemOf(again)).toMatchObject({ number: 2030 });
  } finally {
    await demo.close();
  }
});

test('never 22: two persons in two web sessions destroy a payload, and one alone does not', async () => {
  const reporter = await person('fieldfare', ['reporter', 'toy-op']);
  const sent = await as(reporter.token)('POST', '/api/operations/toy-op/reports', {
    what: 'smoke over the market',
    how: 'saw',
  });
  const { report } = (await sent.json()) as { report: string };
  const one = await person('garganey', ['auditor', 'toy-op'], ['administrator', 'toy-op']);
  const two = await person('goosander', ['auditor', null]);
  for (const { token } of [one, two]) await withCodes(door, token);
  const asked = await as(one.token)('POST', `/api/operations/toy-op/reports/${report}/erasure`, {
    reason: 'identity_by_mistake',
  });
  const { erasure } = (await asked.json()) as { erasure: string };
  const path = `/api/operations/toy-op/erasures/${erasure}/confirmation`;
  expect(await problemOf(await as(one.token)('POST', path, {}))).toMatchObject({ number: 2005 });
  expect((await as(two.token)('POST', path, {})).status).toBe(200);
});
