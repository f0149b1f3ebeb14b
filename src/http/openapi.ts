/** OpenAPI 3.1 from the list of operations: the same zod schemas that check what comes in and goes out. */
import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Operation } from '#model/operation.ts';
import { asksByQuery, pathFields } from './input.ts';

const config = { zodToJsonConfig: { unrepresentable: 'any' as const } };

export const problemSchema = z.object({
  type: z.string().describe('Where it is explained.'),
  title: z.string().describe('What is wrong, in the language of Accept-Language (en, fr).'),
  status: z.number().int(),
  detail: z.string(),
  number: z.number().int().describe('AMP-<number>; stable.'),
  code: z.string(),
  field: z.string().nullable(),
  right: z.string().describe('What would be right.'),
  params: z.record(z.string(), z.unknown()),
  more: z.array(
    z.object({
      field: z.string(),
      code: z.string(),
      params: z.record(z.string(), z.unknown()),
      detail: z.string(),
    }),
  ),
});

/** Registers the document; it is made when somebody asks for it. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Amparo',
        version: '1',
        description:
          'Sentences in answers are {code, params}: a program reads the code, a person the words (GET /api/reference/words). Problems are application/problem+json, already in words.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer' },
          cookie: { type: 'apiKey', in: 'cookie', name: 'amparo_session' },
        },
      },
    },
    transform: createJsonSchemaTransform(config),
    transformObject: createJsonSchemaTransformObject(config),
  });
}

function part(op: Operation, keep: (name: string) => boolean): z.ZodObject {
  const shape = op.input instanceof z.ZodObject ? op.input.shape : {};
  return z.object(Object.fromEntries(Object.entries(shape).filter(([name]) => keep(name))));
}

const FILE = {
  description: 'The file, as a download.',
  content: { 'text/csv': { schema: z.string() } },
};

const bytes = (mediaType: string): object => ({
  description: 'The bytes. With If-None-Match: 304 when they are the same.',
  content: { [mediaType]: { schema: z.string() } },
});

/** What the document says of one operation. Nothing here checks anything: `perform` does. */
export function schemaOf(op: Operation): FastifySchema {
  const inPath = pathFields(op.http.path);
  const compartment = op.http.path.includes('{operation}')
    ? { operation: z.string().describe('Code of the operation or exercise.') }
    : {};
  const path = z.object({ ...compartment, ...part(op, (name) => inPath.includes(name)).shape });
  const rest = part(op, (name) => !inPath.includes(name) && name !== op.file);
  const has = (schema: z.ZodObject): boolean => Object.keys(schema.shape).length > 0;
  const documented = {
    operationId: op.code,
    summary: op.summary.en,
    description: op.about,
    tags: [op.stage],
    security: op.open ? [] : [{ bearer: [] }, { cookie: [] }],
    ...(op.file
      ? { consumes: ['application/octet-stream'], body: z.string().describe('The file as it is.') }
      : {}),
    ...(has(path) ? { params: path } : {}),
    ...(asksByQuery(op) ? (has(rest) ? { querystring: rest } : {}) : { body: rest }),
    response: {
      200: op.http.file ? FILE : op.http.bytes ? bytes(op.http.bytes) : op.output,
      default: problemSchema.describe('A numbered problem.'),
    },
  };
  return documented as FastifySchema;
}
