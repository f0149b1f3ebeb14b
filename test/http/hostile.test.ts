/**
 * Bad input, at every door and every field, made from the schemas of the list: an operation that is added is covered at
 * once. Each answer is a numbered problem that says the field; nothing fails inside, and nothing is written.
 */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asksByQuery, pathFields } from '#http/input.ts';
import type { Operation } from '#model/operation.ts';
import { PROBLEMS } from '#model/problems.ts';
import type { Role } from '#model/rights.ts';
import { rolesFor } from '#access/decide.ts';
import { OPERATIONS } from '#src/operations.ts';
import { describeToy } from '#test/toy-operation.ts';
import { GivenFile } from '#model/imported.ts';
import { openDoor, type TestDoor } from '#test/http.ts';
import { spoilt, SQL, wholeInput, type Spoilt } from '#test/hostile.ts';

let door: TestDoor;
const tokens = new Map<Role, string>();
const tokenFor = (op: Operation): string => tokens.get(rolesFor(op, 'force')[0] ?? 'hs_adviser') ?? '';

beforeAll(async () => {
  door = await openDoor('empty');
  await describeToy(door.house);
  for (const role of new Set<Role>([
    'hs_adviser',
    ...OPERATIONS.flatMap((op) => rolesFor(op, 'force').slice(0, 1)),
  ]))
    tokens.set(role, await door.signIn(role));
});
afterAll(() => door.close());

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Sends the path as it is: a client that tidies it up would hide what is tried. */
function send(
  method: string,
  path: string,
  headers: Record<string, string | number>,
  body?: string | Buffer,
): Promise<Answer> {
  const { hostname, port } = new URL(door.url);
  return new Promise((done, failed) => {
    const asked = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
      let text = '';
      answer
        .setEncoding('utf8')
        .on('data', (chunk: string) => (text += chunk))
        .on('end', () => {
          done({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text });
          asked.destroy();
        });
    });
    asked.on('error', failed);
    asked.end(body);
  });
}

/** The address of an operation with the values of an input in its path and, for a question, in its query. */
function addressOf(op: Operation, input: Readonly<Record<string, unknown>>, compartment = 'toy-op'): string {
  const inPath = pathFields(op.http.path);
  const path = op.http.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'operation' ? compartment : encode(input[name]),
  );
  if (!asksByQuery(op)) return path;
  const query = Object.entries(input)
    .filter(([name]) => !inPath.includes(name) && name !== op.file)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encode(value)}`);
  return query.length ? `${path}?${query.join('&')}` : path;
}

function encode(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : Array.isArray(value)
        ? value.map(String).join(',')
        : (JSON.stringify(value) ?? '');
  return encodeURIComponent(text.toWellFormed()).slice(0, 6_000);
}

function ask(op: Operation, input: Readonly<Record<string, unknown>>): Promise<Answer> {
  // Signing in is limited by the clock: it goes on between tries.
  if (op.open && op.writes) door.house.clock(door.house.now() + 4_000);
  const inPath = pathFields(op.http.path);
  const headers = { authorization: `Bearer ${tokenFor(op)}` };
  const path = addressOf(op, input);
  if (op.file)
    return send(
      op.http.method,
      path,
      { ...headers, 'content-type': 'application/octet-stream' },
      'not a file of any kind',
    );
  if (asksByQuery(op)) return send(op.http.method, path, headers);
  const body = JSON.stringify(
    Object.fromEntries(Object.entries(input).filter(([name]) => !inPath.includes(name))),
  );
  return send(op.http.method, path, { ...headers, 'content-type': 'application/json' }, body);
}

const NUMBERS = new Set<number>(Object.values(PROBLEMS).map((p) => p.number));
// What a stack, a query or the server of the database would give away.
const TOLD =
  /\n\s+at |\.ts:\d|node_modules|file:\/\/|insert into|syntax error at|relation "|violates|duplicate key|invalid byte sequence|out of range for type/i;

/** What is wrong with an answer to bad input; null when it is as it must be. */
function wrongWith(answer: Answer, field: string | null, sent: string): string | null {
  const { status, type, text } = answer;
  if (status < 400 || status > 499) return `${status} ${text.slice(0, 200)}`;
  if (!type.startsWith('application/problem+json')) return `${status} as ${type}: ${text.slice(0, 120)}`;
  if (TOLD.test(text.replaceAll(sent, ''))) return `tells too much: ${text.slice(0, 300)}`;
  const body = JSON.parse(text) as {
    number: number;
    field: string | null;
    right: string;
    title: string;
    more: { field: string }[];
  };
  if (!NUMBERS.has(body.number)) return `no number: ${text.slice(0, 200)}`;
  if (body.right.length < 10 || /\[problem|undefined/.test(body.title + body.right))
    return `no word of what is right: ${text.slice(0, 200)}`;
  const said = [body.field, ...body.more.map((m) => m.field)];
  const near = (one: string | null): boolean =>
    one === field ||
    (one !== null && field !== null && (one.startsWith(`${field}.`) || field.startsWith(`${one}.`)));
  if (field !== null && !said.some(near))
    return `names ${said.join(', ')} and not ${field}: ${text.slice(0, 160)}`;
  return null;
}

/** Everything that is held, by table: what a refusal must leave as it was. */
async function held(): Promise<Record<string, number>> {
  const { rows: tables } = await door.house.database.owner.query<{ t: string }>(
    `select format('%I.%I', schemaname, tablename) as t from pg_tables where schemaname like 'amparo%' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { t } of tables) {
    // A failed sign-in is counted, and a refusal is written down.
    if (t.endsWith('.sign_in_try')) continue;
    const done = `select seq from ${t.replace(/\w+$/, 'audit_leaf')} where outcome = 'done'`;
    const only = /\.audit_(leaf|pending)$/.test(t) ? ` where seq in (${done})` : '';
    const { rows } = await door.house.database.owner.query<{ n: number }>(
      `select count(*)::int as n from ${t}${only}`,
    );
    counts[t] = rows[0]?.n ?? -1;
  }
  return counts;
}

async function leavesNothing(work: () => Promise<string[]>): Promise<void> {
  const before = await held();
  const failures = door.failures.length;
  expect(await work()).toEqual([]);
  expect(door.failures.slice(failures).map((f) => String(f.error))).toEqual([]);
  expect(await held()).toEqual(before);
}

/** Whether the schema takes it, the file of an importer aside. */
function takes(op: Operation, input: Readonly<Record<string, unknown>>): boolean {
  return op.input.safeParse(
    op.file ? { ...input, [op.file]: new GivenFile('x', { bytes: Buffer.from('x') }) } : input,
  ).success;
}

/** In a query everything is text: what cannot be told apart there is left out. */
const TEXT_ONLY = new Set([
  'a number',
  'a boolean',
  'a list',
  'an object',
  'a list in it',
  'half a surrogate pair',
  'nothing',
  'too many',
]);

function triesOf(op: Operation): Spoilt[] {
  const inPath = pathFields(op.http.path);
  return [...spoilt(op, op.file ? [op.file] : [])].filter(({ path, what, input }) => {
    const top = path.split('.')[0] ?? '';
    if (inPath.includes(top) && (TEXT_ONLY.has(what) || what === 'a very long text')) return false;
    if (asksByQuery(op) && TEXT_ONLY.has(what)) return false;
    const clean = !/control|NUL|surrogate/.test(what);
    // A text that may say anything may say this too; a test of its own shows that it stays a text.
    return !(
      op.writes &&
      clean &&
      (what === 'SQL' || what === 'a path' || what === 'a right-to-left override') &&
      takes(op, input)
    );
  });
}

test('a text has an end in every field, and a list too', () => {
  const endless = OPERATIONS.flatMap((op) =>
    [...spoilt(op, ['shape', op.file ?? ''])]
      .filter(({ what, input }) => (what === 'a very long text' || what === 'too many') && takes(op, input))
      .map(({ path, what }) => `${op.code} ${path}: ${what}`),
  );
  expect(endless).toEqual([]);
});

test('what is spoilt is spoilt from something right: the schema takes it whole', () => {
  expect(OPERATIONS.filter((op) => !takes(op, wholeInput(op))).map((op) => op.code)).toEqual([]);
  expect(OPERATIONS.flatMap((op) => triesOf(op)).length).toBeGreaterThan(1000);
});

test('a text that is free may say anything: it stays a text', async () => {
  const headers = {
    authorization: `Bearer ${await door.signIn('hs_adviser')}`,
    'content-type': 'application/json',
  };
  const report = {
    what: `${SQL} <script>alert(1)</script> {{7*7}} ${'$'}{1} %s ../..`,
    how: 'saw',
    where: SQL,
  };
  const sent = await send('POST', '/api/operations/toy-op/reports', headers, JSON.stringify(report));
  expect(sent.status, sent.text).toBe(200);
  const { report: id } = JSON.parse(sent.text) as { report: string };
  const read = await send('GET', `/api/operations/toy-op/reports/${id}`, headers);
  expect((JSON.parse(read.text) as { payload: unknown }).payload).toMatchObject({
    what: report.what,
    where: SQL,
  });
});

test('an address or a header without end is refused by the server itself, without a word about us', async () => {
  for (const [path, headers] of [
    [`/api/health?a=${'x'.repeat(40_000)}`, {}],
    ['/api/health', { accept: 'x'.repeat(40_000) }],
  ] as const) {
    const { status, text } = await send('GET', path, headers);
    expect(status).toBe(431);
    expect(text).not.toMatch(TOLD);
    expect(text).not.toMatch(/fastify|node/i);
  }
});

test('methods that are not on the list are no doors', async () => {
  for (const method of ['HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND']) {
    const { status } = await send(method, '/api/operations/toy-op/reports', {
      authorization: `Bearer ${tokens.get('hs_adviser')}`,
    });
    expect([404, 405], method).toContain(status);
  }
});

describe.each(OPERATIONS.map((op) => [op.code, op] as const))('%s', (_code, op) => {
  const tries = triesOf(op);

  test.runIf(tries.length > 0)(`every field, spoilt in every way`, { timeout: 120_000 }, async () => {
    await leavesNothing(async () => {
      const wrong: string[] = [];
      for (const { path, what, input } of tries) {
        const accepted = what !== 'an unknown field' && takes(op, input);
        const answer = await ask(op, input);
        // What the schema takes may still be no such thing; it is answered or refused, and never fails.
        if (accepted && answer.status === 200) continue;
        const problem = wrongWith(answer, accepted ? null : path, encodeURIComponent(SQL));
        if (problem) wrong.push(`${path} as ${what}: ${problem}`);
      }
      return wrong;
    });
  });

  test('an address that is none', async () => {
    await leavesNothing(async () => {
      const wrong: string[] = [];
      const names = [...op.http.path.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '');
      for (const name of names) {
        for (const value of [
          '..%2f..%2fetc%2fpasswd',
          '%00',
          'a%00b',
          '%27',
          '%22',
          encodeURIComponent(SQL),
          '%ff',
          '%e0%a4',
          '%c0%ae%c0%ae',
          '..',
          '%252e%252e',
          '%0d%0aset-cookie:x=1',
          '💥',
          'x'.repeat(1_900),
        ]) {
          const input = wholeInput(op);
          const path = op.http.path.replaceAll(/\{(\w+)\}/g, (_, n: string) =>
            n === name
              ? encodeURI('') + (value === '💥' ? encodeURIComponent(value) : value)
              : n === 'operation'
                ? 'toy-op'
                : encode(input[n]),
          );
          const json = asksByQuery(op) ? undefined : '{}';
          const type = op.file ? 'application/octet-stream' : 'application/json';
          const answer = await send(
            op.http.method,
            path,
            { authorization: `Bearer ${tokenFor(op)}`, ...(json || op.file ? { 'content-type': type } : {}) },
            op.file ? 'x' : json,
          );
          const problem = wrongWith(answer, null, encodeURIComponent(SQL));
          if (problem) wrong.push(`${name} ${value.slice(0, 40)}: ${problem}`);
        }
      }
      return wrong;
    });
  });

  test.runIf(!asksByQuery(op))('a body that is none', async () => {
    await leavesNothing(async () => {
      const wrong: string[] = [];
      const path = addressOf(op, wholeInput(op));
      const limit = op.body?.limit ?? 1_048_576;
      const bodies: [string, string | Buffer, string, number, number?][] = [
        ['cut off', '{"a": ', 'application/json', 400],
        ['two values', '{} {}', 'application/json', 400],
        ['single quotes', `{'a': 1}`, 'application/json', 400],
        ['NaN', '{"a": NaN}', 'application/json', 400],
        ['not UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), 'application/json', 400],
        ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'application/json', 400],
        ['a list', '[]', 'application/json', 422],
        ['null', 'null', 'application/json', 422],
        ['a number', '1e400', 'application/json', 422],
        ['deep lists', `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'application/json', 400],
        ['deep objects', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, 'application/json', 400],
        ['a prototype', '{"__proto__": {"writes": true}}', 'application/json', 422],
        ['a prototype in it', '{"a": {"b": {"__proto__": {"writes": true}}}}', 'application/json', 422],
        ['a constructor', '{"constructor": {"prototype": {"writes": true}}}', 'application/json', 422],
        ['XML', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>', 'application/xml', 415],
        ['a form', 'a=1', 'application/x-www-form-urlencoded', 415],
        ['text', '{}', 'text/plain', 415],
        ['a file', '{}', 'application/octet-stream', 415],
        ['no type', '{}', '', 415],
        ['too large', '{}', 'application/json', 413, limit + 1],
      ];
      for (const [what, body, type, status, length] of bodies) {
        if (op.open && op.writes) door.house.clock(door.house.now() + 4_000);
        const headers = {
          authorization: `Bearer ${tokenFor(op)}`,
          ...(type ? { 'content-type': type } : {}),
          ...(length ? { 'content-length': length } : {}),
        };
        const answer = await send(op.http.method, path, headers, length ? undefined : body);
        const problem =
          wrongWith(answer, null, '') ??
          (answer.status === status
            ? null
            : `${answer.status} and not ${status}: ${answer.text.slice(0, 160)}`);
        if (problem) wrong.push(`${what}: ${problem}`);
      }
      expect(({} as Record<string, unknown>)['writes']).toBeUndefined();
      return wrong;
    });
  });
});
