/** Input out of a schema, and that input spoilt at every place: what a mistaken or a hostile program would send. */
import { randomUUID } from 'node:crypto';
import { jsonSchemaOf } from '#model/fields.ts';
import type { Operation } from '#model/operation.ts';

export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export function schemaOfInput(op: Operation): Schema {
  return jsonSchemaOf(op.input, 'input') as Schema;
}

const TEXTS = [
  'abc',
  'ABC',
  'r1',
  '2021-09-09',
  'a@b',
  '1',
  'abcdefgh',
  '0.00000000-0000-4000-8000-000000000000',
];

/** The part that says what a value is, where null is also allowed. */
function inner(schema: Schema): Schema {
  return schema.anyOf?.find((part) => part.type !== 'null') ?? schema;
}

/** A value that the schema takes, as small as it can be. */
export function example(schema: Schema): unknown {
  const {
    type,
    format,
    pattern,
    minimum = 0,
    minItems = 0,
    minLength = 0,
    items,
    properties = {},
    required = [],
    ...rest
  } = inner(schema);
  if (rest.const !== undefined) return rest.const;
  if (rest.enum) return rest.enum[0];
  if (type === 'object')
    return Object.fromEntries(required.map((name) => [name, example(properties[name] ?? {})]));
  if (type === 'array') return Array.from({ length: Math.max(1, minItems) }, () => example(items ?? {}));
  if (type === 'number' || type === 'integer') return Math.max(1, minimum);
  if (type === 'boolean') return true;
  if (format === 'uuid') return randomUUID();
  if (format === 'date') return '2021-09-09';
  if (format === 'date-time') return '2021-09-09T06:00:00Z';
  if (type === 'string')
    return (TEXTS.find((text) => !pattern || new RegExp(pattern, 'u').test(text)) ?? 'abc').padEnd(
      minLength,
      'a',
    );
  return { type: 'Point', coordinates: [20.5, 5.5] };
}

/** An input that the operation's schema takes, every field of it given: what is left out cannot be spoilt. */
export function wholeInput(op: Operation): Record<string, unknown> {
  const { properties = {} } = schemaOfInput(op);
  return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, example(part)]));
}

export interface Spoilt {
  /** Where: "involvements.0.sex". */
  readonly path: string;
  readonly what: string;
  readonly input: Record<string, unknown>;
}

export const SQL = `x'; drop table report; select pg_sleep(5) --`;
const LONG = 'x'.repeat(200_000);

/** Values that no field of this kind should take, by what they are. */
function spoilers(schema: Schema): [string, unknown][] {
  const { type, enum: choices } = inner(schema);
  const text: [string, unknown][] = [
    ['a control character', 'a\u0007b'],
    ['NUL', 'a\u0000b'],
    ['half a surrogate pair', 'a\ud800b'],
    ['a right-to-left override', 'a\u202eb'],
    ['a very long text', LONG],
    ['SQL', SQL],
    ['a path', '../../../../etc/passwd'],
  ];
  if (type === 'string' || choices)
    return [...text, ['a number', 12], ['a list', ['a']], ['an object', { a: 1 }], ['a boolean', true]];
  if (type === 'number' || type === 'integer') {
    return [
      ['a text', 'abc'],
      ['SQL', SQL],
      ['a list', [1]],
      ['an object', {}],
      ['far too much', 1e300],
      ['far too little', -1e300],
      ['a boolean', false],
    ];
  }
  if (type === 'boolean')
    return [
      ['a text', 'maybe'],
      ['a number', 2],
      ['a list', [true]],
      ['an object', {}],
    ];
  if (type === 'array')
    return [
      ['a number', 12],
      ['an object', { 0: 'a' }],
      ['too many', Array.from({ length: 20_001 }, () => 1)],
      ['a list in it', [[['a']]]],
    ];
  if (type === 'object')
    return [
      ['a text', 'abc'],
      ['a list', []],
      ['a number', 3],
    ];
  return [...text, ['a number', 12]];
}

/** A copy of the input with `value` at `path`. */
function put(input: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(input)
    ? [...(input as unknown[])]
    : { ...(input as Record<string, unknown>) };
  (copy as Record<string | number, unknown>)[head] = put(
    (copy as Record<string | number, unknown>)[head],
    rest,
    value,
  );
  return copy;
}

/** Every place of a schema, with the path to it. */
function* places(
  schema: Schema,
  value: unknown,
  path: readonly (string | number)[],
): Generator<[readonly (string | number)[], Schema]> {
  if (path.length > 0) yield [path, schema];
  const of = inner(schema);
  if (of.type === 'object' && typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(of.properties ?? {}))
      yield* places(part, (value as Record<string, unknown>)[name], [...path, name]);
  }
  if (of.type === 'array' && Array.isArray(value) && of.items)
    yield* places(of.items, value[0], [...path, 0]);
}

/** The input spoilt at every place in every way: wrong types, unknown codes, texts that hide, break or fill something. */
export function* spoilt(op: Operation, skip: readonly string[] = []): Generator<Spoilt> {
  const schema = schemaOfInput(op);
  const whole = wholeInput(op);
  for (const [path, part] of places(schema, whole, [])) {
    if (skip.includes(String(path[0]))) continue;
    for (const [what, value] of spoilers(part)) {
      yield { path: path.join('.'), what, input: put(whole, path, value) as Record<string, unknown> };
    }
    // Where an object stands, a field that nobody declared, and one that would change every object of the program.
    if (inner(part).type !== 'object' && path.length > 1) continue;
    for (const name of path.length === 1 && inner(part).type !== 'object' ? [] : ['unheard_of']) {
      yield {
        path: [...path, name].join('.'),
        what: 'an unknown field',
        input: put(whole, [...path, name], 1) as Record<string, unknown>,
      };
    }
  }
  for (const name of schema.required ?? []) {
    if (skip.includes(name)) continue;
    const { [name]: _left, ...rest } = whole;
    yield { path: name, what: 'nothing', input: rest };
  }
  for (const name of ['unheard_of', 'constructor', 'toString', 'hasOwnProperty']) {
    yield { path: name, what: 'an unknown field', input: { ...whole, [name]: { polluted: true } } };
  }
}
