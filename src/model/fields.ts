/**
 * The fields of an operation's input as its zod schema declares them, for whoever must read them from text: a query, a
 * command line, a reference page.
 */
import { z } from 'zod';
import { Problem } from './problems.ts';

export type FieldKind = 'text' | 'number' | 'boolean' | 'list' | 'value';

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly about: string;
  /** The only values that it takes, when they are few. */
  readonly choices: readonly string[];
  /** What holds when it is left out, as it would be written. */
  readonly fallback: string | null;
  /** A length in metres: a command line takes "5km" for it. */
  readonly metres: boolean;
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | false;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** JSON Schema (draft 2020-12) of what a schema takes (`input`) or gives (`output`). */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema;
}

const inputs = new WeakMap<z.ZodType, JsonSchema>();

/** The same, made once: it is asked for with every request. */
function inputSchemaOf(schema: z.ZodType): JsonSchema {
  const found = inputs.get(schema) ?? jsonSchemaOf(schema, 'input');
  inputs.set(schema, found);
  return found;
}

const cache = new WeakMap<z.ZodType, readonly Field[]>();

/** Every field of an object schema, in the order in which it is declared. */
export function fieldsOf(schema: z.ZodType): readonly Field[] {
  const found = cache.get(schema);
  if (found) return found;
  const json = inputSchemaOf(schema);
  const fields = Object.entries(json.properties ?? {}).map(([name, part]): Field => {
    const inner = part.anyOf?.find((p) => p.type !== 'null') ?? part;
    const about = part.description ?? inner.description ?? '';
    const kind = kindOf(inner, (part.anyOf ?? []).filter((p) => p.type !== 'null').length > 1);
    const choices = (inner.enum ?? inner.items?.enum ?? []).map(String);
    return {
      name,
      kind,
      required: json.required?.includes(name) ?? false,
      about,
      choices,
      fallback: part.default === undefined ? null : JSON.stringify(part.default),
      metres: kind === 'number' && /\bmetres\b/i.test(about),
    };
  });
  cache.set(schema, fields);
  return fields;
}

function kindOf(part: JsonSchema, several: boolean): FieldKind {
  if (several) return 'value';
  if (part.type === 'string' || part.enum) return 'text';
  if (part.type === 'number' || part.type === 'integer') return 'number';
  if (part.type === 'boolean') return 'boolean';
  if (part.type === 'array' && part.items && ['text', 'number'].includes(kindOf(part.items, false)))
    return 'list';
  return 'value';
}

/**
 * A field's value from text, as the schema expects it; text that is no such value stays text, so that the schema names
 * it. Throws Problem malformed_json when a structured value is not JSON.
 */
export function fromText(field: Field, text: string | readonly string[]): unknown {
  if (field.kind === 'list')
    return (typeof text === 'string' ? text.split(',') : text).map((part) => part.trim());
  if (typeof text !== 'string') return text;
  if (field.kind === 'number') return field.metres ? metresFrom(text) : numberFrom(text);
  if (field.kind === 'boolean') return { true: true, '1': true, false: false, '0': false }[text] ?? text;
  if (field.kind === 'text') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Problem('malformed_json', {
      field: field.name,
      params: { hint: (error as Error).message.slice(0, 80) },
    });
  }
}

function numberFrom(text: string): number | string {
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

function metresFrom(text: string): number | string {
  const m = /^(\d+(?:\.\d+)?)\s*(km|m)$/i.exec(text);
  return m ? Number(m[1]) * (m[2]?.toLowerCase() === 'km' ? 1000 : 1) : numberFrom(text);
}

interface Unknown {
  readonly field: string;
  /** Names that are known there. */
  readonly expected: string;
}

/** Names in a value that its schema does not know, at any depth. Of several forms that it may have, the nearest counts. */
function unknownIn(schema: JsonSchema, value: unknown, path: string): readonly Unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) {
    const kind = Array.isArray(value) ? 'array' : 'object';
    const found = forms
      .filter((form) => form.type === kind || form.type === undefined)
      .map((form) => unknownIn(form, value, path));
    return found.sort((a, b) => a.length - b.length)[0] ?? [];
  }
  const at = (name: string | number): string => (path ? `${path}.${name}` : String(name));
  const { items, properties, additionalProperties: others } = schema;
  if (Array.isArray(value)) return items ? value.flatMap((part, i) => unknownIn(items, part, at(i))) : [];
  return Object.entries(value).flatMap(([name, part]): readonly Unknown[] => {
    const known = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known) return unknownIn(known, part, at(name));
    if (typeof others === 'object') return unknownIn(others, part, at(name));
    return properties && others === undefined
      ? [{ field: at(name), expected: Object.keys(properties).join(', ') || '—' }]
      : [];
  });
}

/**
 * Refuses names that the schema does not know, at any depth: a misspelt "known" must not silently mean "now".
 * Throws Problem invalid_input, naming each.
 */
export function refuseUnknown(schema: z.ZodType, value: Readonly<Record<string, unknown>>): void {
  // A schema that takes unknown names refuses them itself, with reasons of its own.
  if (schema instanceof z.ZodObject && schema.def.catchall !== undefined) return;
  const wrong = unknownIn(inputSchemaOf(schema), value, '').slice(0, 20);
  const first = wrong[0];
  if (!first) return;
  const more = wrong.map(({ field, expected }) => ({
    field,
    code: 'invalid.unrecognized_keys',
    params: { expected },
  }));
  throw new Problem('invalid_input', { field: first.field, params: { expected: first.expected }, more });
}
