/** Bad input over HTTP is normal: a number, the field, what would be right, and nothing written (issue 2, "Bad input"). */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeToy } from '#test/toy-operation.ts';
import { openDoor, problemOf, type TestDoor } from '#test/http.ts';

let door: TestDoor;
let token: string;
const REPORTS = '/api/operations/toy-op/reports';
const report = { what: 'Shots near the well.', how: 'saw' };

beforeAll(async () => {
  door = await openDoor('empty');
  await describeToy(door.house);
  token = await door.signIn('focal_point');
});
afterAll(() => door.close());

async function reports(): Promise<number> {
  const { rows } = await door.house.database.owner.query<{ n: number }>(
    'select count(*)::int as n from amparo_c_toy_op.report',
  );
  return rows[0]?.n ?? -1;
}

describe('a body that is not what it should be', () => {
  test.each([
    ['not JSON', '{"what": ', 1001, 400, null],
    ['JSON with a trailing comma', '{"what":"x",}', 1001, 400, null],
    ['not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 1001, 400, null],
    ['a list', '[1]', 1002, 422, null],
    ['a bare string', '"x"', 1002, 422, null],
    ['missing fields', '{}', 1002, 422, 'what'],
    ['a wrong type', '{"what":1,"how":"saw"}', 1002, 422, 'what'],
    ['an unknown choice', '{"what":"x","how":"guessed"}', 1002, 422, 'how'],
    ['an unknown field', '{"what":"x","how":"saw","waht":"y"}', 1002, 422, 'waht'],
    ['a control character', '{"what":"a\\u0007b","how":"saw"}', 1007, 422, 'what'],
    ['NUL', '{"what":"a\\u0000b","how":"saw"}', 1007, 422, 'what'],
    ['half a surrogate pair', '{"what":"a\\ud800b","how":"saw"}', 1007, 422, 'what'],
    ['a control character in a key', '{"what":"x","how":"saw","a\\u001b":1}', 1007, 422, null],
    ['a prototype', '{"what":"x","how":"saw","__proto__":{"admin":true}}', 1002, 422, '__proto__'],
    ['a constructor', '{"what":"x","how":"saw","constructor":{"prototype":{}}}', 1002, 422, 'constructor'],
    ['endless nesting', `{"what":${'['.repeat(500)}${']'.repeat(500)}}`, 1001, 400, null],
    ['a weapon smuggled in', '{"what":"x","how":"saw","munition":"x"}', 1002, 422, 'munition'],
  ])('%s', async (_name, body, number, status, field) => {
    const before = await reports();
    const answer = await door.ask('POST', REPORTS, { token, body });
    const problem = await problemOf(answer);
    expect([answer.status, problem.number]).toEqual([status, number]);
    if (field !== null) expect(problem.field).toBe(field);
    expect(problem.right.length).toBeGreaterThan(10);
    expect(await reports()).toBe(before);
  });

  test('too large: says the limit', async () => {
    const answer = await door.ask('POST', REPORTS, {
      token,
      body: JSON.stringify({ ...report, what: 'x'.repeat(1_100_000) }),
    });
    expect(await problemOf(answer)).toMatchObject({
      number: 1006,
      status: 413,
      params: { limit: 1_048_576 },
    });
  });

  test.each([
    'text/xml',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'nonsense',
  ])('media type %s', async (type) => {
    const answer = await door.ask('POST', REPORTS, {
      token,
      body: 'what=x',
      headers: { 'content-type': type },
    });
    expect(await problemOf(answer)).toMatchObject({ number: 1009, status: 415 });
  });

  test('several wrong fields are all named', async () => {
    const { more } = await problemOf(
      await door.ask('POST', REPORTS, { token, body: { how: 'guessed', inDanger: 'maybe' } }),
    );
    expect(more.map((m) => m.field).sort()).toEqual(['how', 'inDanger', 'what']);
  });

  test('what is right is taken, line breaks and all', async () => {
    const before = await reports();
    const answer = await door.ask('POST', REPORTS, {
      token,
      body: { ...report, what: 'Two lines:\n\tالثاني 🕊' },
    });
    expect(answer.status).toBe(200);
    expect(await reports()).toBe(before + 1);
  });
});

describe('an address that is not right', () => {
  test.each([
    ['GET', '/api/nothing'],
    ['DELETE', REPORTS],
    ['GET', '/api/%zz'],
    ['GET', `/api/operations/${'x'.repeat(2400)}/board`],
    ['GET', '/api/operations/toy-op/../../session/x'],
  ])('%s %.60s is no such route', async (method, path) => {
    const answer = await door.ask(method, path, { token });
    expect(await problemOf(answer)).toMatchObject({ number: 1013, status: 404 });
  });

  test('an unknown operation looks the same as one that may not be seen', async () => {
    const answer = await door.ask('GET', '/api/operations/nowhere', { token });
    expect((await problemOf(answer)).status).toBe(404);
  });

  test('a misspelt question is refused, never silently answered as if it were not there', async () => {
    const answer = await door.ask('GET', '/api/reference/areas?aera=children', { token });
    expect(await problemOf(answer)).toMatchObject({ number: 1002, field: 'aera' });
  });

  test('the same parameter twice is refused', async () => {
    const answer = await door.ask('GET', '/api/reference/areas?area=children&area=heritage', { token });
    expect(await problemOf(answer)).toMatchObject({ number: 1002, field: 'area' });
  });

  test('control characters in a query', async () => {
    const answer = await door.ask('GET', '/api/reference/areas?area=a%07b', { token });
    expect(await problemOf(answer)).toMatchObject({ number: 1007, field: 'area' });
  });
});

describe('what comes back', () => {
  test('a problem is in the language of the reader', async () => {
    const french = await door.ask('GET', '/api/nothing', {
      headers: { 'accept-language': 'de, fr-CA;q=0.8, en;q=0.3' },
    });
    expect(french.headers.get('content-language')).toBe('fr');
    expect((await problemOf(french)).title).toBe('Cette adresse n’existe pas.');
    expect((await problemOf(await door.ask('GET', '/api/nothing'))).title).toBe('There is no such address.');
  });

  test('nothing that was sent becomes a header', async () => {
    const answer = await door.ask('GET', '/api/health?lang=fr%0d%0aset-cookie:%20x=1');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('bytes that are no HTTP are refused without a word about us', async () => {
    const said = await raw(door.url, 'GARBAGE\r\n\r\n');
    expect(said).toMatch(/^HTTP\/1\.1 400/);
    expect(said).not.toMatch(/fastify|node|stack|at /i);
  });
});

function raw(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((done) => {
    let said = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk) => (said += chunk.toString()));
    socket.on('close', () => done(said));
  });
}
