/** One input out of a request: path first, then the query, or the body of what writes. */
import type { FastifyRequest } from 'fastify';
import { fieldsOf, fromText, refuseUnknown } from '#model/fields.ts';
import { GivenFile } from '#model/imported.ts';
import type { Operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { refuseUnclean } from './body.ts';

/** Names in the path that are fields; `{operation}` is the compartment. */
export function pathFields(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '').filter((name) => name !== 'operation');
}

/** Whether the rest of the input comes from the query. */
export function asksByQuery(op: Operation): boolean {
  return op.http.method === 'GET' || op.http.method === 'DELETE' || op.file !== undefined;
}

function textFields(op: Operation, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = fieldsOf(op.input);
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => {
      const field = fields.find((f) => f.name === name);
      return [name, field ? fromText(field, text as string | string[]) : text];
    }),
  );
}

/** Of an operation that takes a file, the field of that name in the query is what the file is called, and no value. */
function withoutFile(op: Operation, query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== op.file));
}

/** The body as a file; the query may name it (`?file=sites.csv`), since a refusal names file and row. */
function givenFile(
  field: string,
  request: FastifyRequest,
  query: Readonly<Record<string, unknown>>,
): GivenFile {
  if (!Buffer.isBuffer(request.body)) {
    throw new Problem('wrong_media_type', { field, params: { expected: 'application/octet-stream' } });
  }
  const named = query[field];
  const name = typeof named === 'string' ? (named.split(/[\\/]/).at(-1) ?? '') : '';
  return new GivenFile(name.slice(0, 120) || 'upload', { bytes: request.body });
}

/** The input of an operation from a request, not yet validated. Throws a Problem that names the field. */
export function inputOf(op: Operation, request: FastifyRequest): Record<string, unknown> {
  const { operation: _compartment, ...path } = request.params as Record<string, string>;
  const { lang: _language, ...query } = (request.query ?? {}) as Record<string, unknown>;
  const body = op.file || request.body === undefined ? {} : request.body;
  if (Buffer.isBuffer(body))
    throw new Problem('wrong_media_type', { params: { expected: 'application/json' } });
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem('invalid_input', { params: { expected: 'one JSON object' } });
  }
  refuseUnclean(path);
  refuseUnclean(query);
  refuseUnclean(body);
  if (!asksByQuery(op) && Object.keys(query).length > 0) {
    throw new Problem('invalid_input', {
      field: Object.keys(query)[0] ?? null,
      params: { expected: 'in the body' },
    });
  }
  const rest = asksByQuery(op)
    ? { ...textFields(op, withoutFile(op, query)), ...(op.file ? {} : body) }
    : (body as Record<string, unknown>);
  for (const name of pathFields(op.http.path)) {
    if (Object.hasOwn(rest, name))
      throw new Problem('invalid_input', { field: name, params: { expected: 'in the path' } });
  }
  refuseUnknown(op.input, Object.fromEntries(Object.entries(rest).filter(([name]) => name !== op.file)));
  const input = { ...rest, ...textFields(op, path) };
  return op.file ? { ...input, [op.file]: givenFile(op.file, request, query) } : input;
}
