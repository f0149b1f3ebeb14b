/**
 * Asks everything that can be asked: inputs for every operation of the list, made from its schema and from what is known
 * of the world by the names of its fields, so that an operation that is added is asked at once.
 */
import { Problem } from '#model/problems.ts';
import type { Operation } from '#model/operation.ts';
import type { Actor } from '#model/rights.ts';
import { perform, type House } from '#src/perform.ts';
import { example, schemaOfInput, type Schema } from './hostile.ts';

/** Values by the name of a field, or by "<operation>.<field>", which comes first. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

const MOST = 16;

/** Inputs of an operation: each value that is known of each field in turn, beside one of all that it needs. */
export function inputsOf(op: Operation, known: Known): Record<string, unknown>[] {
  const { properties = {}, required = [] } = schemaOfInput(op);
  const values = (name: string, schema: Schema, needed: boolean): readonly unknown[] => {
    const found = known[`${op.code}.${name}`] ?? known[name];
    if (found) return found;
    const { enum: choices, type } = schema.anyOf?.find((part) => part.type !== 'null') ?? schema;
    if (choices) return choices;
    if (type === 'boolean') return [true, false];
    return needed ? [example(schema)] : [];
  };
  const needed = Object.entries(properties).filter(([name]) => required.includes(name));
  let bases: Record<string, unknown>[] = [{}];
  for (const [name, schema] of needed)
    bases = bases
      .flatMap((base) => values(name, schema, true).map((value) => ({ ...base, [name]: value })))
      .slice(0, MOST);
  const [first = {}] = bases;
  const optional = Object.entries(properties).filter(([name]) => !required.includes(name));
  const varied = optional.flatMap(([name, schema]) =>
    values(name, schema, false)
      .slice(0, MOST)
      .map((value) => ({ ...first, [name]: value })),
  );
  return [...bases, ...varied, ...(known[op.code] ?? []).map((input) => input as Record<string, unknown>)];
}

export interface Answered {
  readonly op: string;
  readonly input: Record<string, unknown>;
  /** Whether it was answered, and not refused with a problem. */
  readonly done: boolean;
  /** All that came out, as text: an answer, a file, the bytes of a tile, or a problem with its parameters. */
  readonly text: string;
}

/** One question, and all that came out of it. */
export async function askOne(
  house: House,
  op: Operation,
  who: { readonly actor: Actor; readonly compartment: string },
  input: Record<string, unknown>,
): Promise<Answered> {
  try {
    const answer: unknown = await perform(house, op, { ...who, input });
    return { op: op.code, input, done: true, text: textOf(answer) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { number, field, params, more } = error;
    return { op: op.code, input, done: false, text: JSON.stringify({ number, field, params, more }) };
  }
}

/** Bytes as the texts in them: names and values of a vector tile are plain UTF-8. */
function textOf(answer: unknown): string {
  return JSON.stringify(answer, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}
