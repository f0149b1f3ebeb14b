/** What every answer carries, what never leaves, and the document that describes it all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { operation, type Operation } from '#model/operation.ts';
import { OPERATIONS } from '#src/operations.ts';
import { openDoor, problemOf, type TestDoor } from '#test/http.ts';

const toy = (name: string, run: Operation['run'], output: z.ZodType = z.object({ said: z.string() })) =>
  operation({
    code: `toy.${name}`,
    stage: 'platform',
    summary: { en: 'Toy', fr: 'Jouet' },
    about: 'A toy.',
    http: { method: 'GET', path: `/api/toy/${name}` },
    runs: 'shared',
    writes: false,
    open: true,
    needs: { group: 'open_fact', act: 'read' },
    input: z.object({
      n: z.number().optional(),
      yes: z.boolean().optional(),
      many: z.array(z.string()).optional(),
    }),
    output,
    run,
  }) as unknown as Operation;

const broken = toy('broken', async (context) => {
  await context.tx.query('select secret_column from secret_table');
  return { said: '' };
});
const loud = toy('loud', async () => {
  throw new Error('password is hunter2 at /home/someone/file.ts');
});
const leaking = toy('leaking', async () => ({ said: 'this', secret: 'not this' }));
const wrong = toy('wrong', async () => ({ other: 1 }));
const echo = toy('echo', async (_context, input) => ({ said: JSON.stringify(input) }));

let door: TestDoor;
beforeAll(async () => {
  door = await openDoor('empty', { operations: [...OPERATIONS, broken, loud, leaking, wrong, echo] });
});
afterAll(() => door.close());

describe('an answer', () => {
  test('can only be shown: no script, no frame, no guess, no memory', async () => {
    for (const path of ['/api/health', '/api/nothing', '/api/openapi.json', '/api/%zz']) {
      const { headers } = await door.ask('GET', path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('server')).toBeNull();
    }
  });

  test('carries nothing that was not declared', async () => {
    expect(await (await door.ask('GET', '/api/toy/leaking')).json()).toEqual({ said: 'this' });
  });

  test.each(['broken', 'loud', 'wrong'])(
    'that fails (%s) gives a reference, and the log the reason',
    async (name) => {
      const answer = await door.ask('GET', `/api/toy/${name}`);
      const text = await answer.clone().text();
      const { number, status, params } = await problemOf(answer);
      expect(status).toBe(500);
      expect(number).toBe(name === 'wrong' ? 5011 : 5001);
      expect(text).not.toMatch(/secret|hunter2|\/home|\.ts|select/);
      expect(door.failures.find((f) => f.reference === params['reference'])).toBeDefined();
    },
  );

  test('values of a query come as the field is declared', async () => {
    const answer = await door.ask('GET', '/api/toy/echo?n=5&yes=true&many=a,b');
    expect(((await answer.json()) as { said: string }).said).toBe('{"n":5,"yes":true,"many":["a","b"]}');
    expect(await problemOf(await door.ask('GET', '/api/toy/echo?n=0x10'))).toMatchObject({
      number: 1002,
      field: 'n',
    });
  });
});

describe('the OpenAPI document', () => {
  interface Document {
    openapi: string;
    paths: Record<
      string,
      Record<
        string,
        { operationId: string; summary: string; responses: Record<string, unknown>; security: unknown[] }
      >
    >;
  }

  test('is 3.1 and has every operation, and nothing else', async () => {
    const document = (await (await door.ask('GET', '/api/openapi.json')).json()) as Document;
    expect(document.openapi).toMatch(/^3\.1\./);
    const said = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, op]) => `${method.toUpperCase()} ${path} ${op.operationId}`),
    );
    const listed = [...OPERATIONS, broken, loud, leaking, wrong, echo].map(
      (op) => `${op.http.method} ${op.http.path} ${op.code}`,
    );
    expect(said.sort()).toEqual(listed.sort());
    for (const methods of Object.values(document.paths)) {
      for (const op of Object.values(methods)) expect(Object.keys(op.responses)).toEqual(['200', 'default']);
    }
  });
});

test('a file is taken as it is, and the query may say what it is called', async () => {
  const token = await door.signIn('planner');
  const read = (name: string, body: string): Promise<Response> =>
    fetch(`${door.url}/api/operations/toy-op/shape?file=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      body,
    });
  const taken = await read('C:\\plans\\route 7.geojson', '{"type":"Point","coordinates":[20.5,5.5]}');
  expect(await taken.json()).toMatchObject({ format: 'geojson', positions: 1 });
  const refused = (await (await read('C:\\plans\\route 7.kml', 'no')).json()) as {
    number: number;
    params: object;
  };
  expect(refused).toMatchObject({ number: 3008, params: { file: 'route 7.kml' } });
});
