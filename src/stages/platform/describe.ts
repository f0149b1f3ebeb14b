/** What the reference says of one operation: for the list as an answer, the pages, and docs/reference. */
import { z } from 'zod';
import { fieldsOf, jsonSchemaOf } from '#model/fields.ts';
import type { Operation } from '#model/operation.ts';
import type { Profile } from '#model/rights.ts';
import { rolesFor } from '#access/decide.ts';

const field = z.object({
  name: z.string(),
  kind: z.enum(['text', 'number', 'boolean', 'list', 'value']).describe('"value" is any JSON.'),
  required: z.boolean(),
  about: z.string(),
  choices: z.array(z.string()).describe('The only values, when they are few.'),
  fallback: z.string().nullable().describe('What holds when it is left out, as JSON.'),
});

export const describedOperation = z.object({
  code: z.string().describe('"<noun>.<verb>".'),
  stage: z.string(),
  summary: z.object({ en: z.string(), fr: z.string() }),
  about: z.string(),
  method: z.string(),
  path: z.string().describe('{operation} is the code of the operation or exercise.'),
  command: z.string().nullable().describe('Words of the command line, when it has one.'),
  file: z.boolean().describe('Its answer is a file: a download, or `--out` on the command line.'),
  runs: z.enum(['compartment', 'shared']),
  writes: z.boolean(),
  open: z.boolean().describe('Needs no sign-in.'),
  needs: z.object({ group: z.string(), act: z.string() }),
  also: z.array(z.string()).describe('Field groups shown besides, to those alone who may read them.'),
  roles: z.array(z.string()).describe('Roles that may, in an installation of this profile.'),
  profiles: z.array(z.string()).describe('Kinds of installation in which it exists; empty: all.'),
  fields: z.array(field),
  answer: z.unknown().describe('JSON Schema of its answer.'),
});

/** Describes an operation as it is declared; nothing is written twice. */
export function describe(op: Operation, profile: Profile): z.input<typeof describedOperation> {
  return {
    code: op.code,
    stage: op.stage,
    summary: op.summary,
    about: op.about,
    method: op.http.method,
    path: op.http.path,
    command: op.cli?.command ?? null,
    file: op.http.file ?? false,
    runs: op.runs,
    writes: op.writes,
    open: op.open ?? false,
    needs: op.needs,
    also: [...(op.also ?? [])],
    roles: op.open ? [] : rolesFor(op, profile),
    profiles: [...(op.profiles ?? [])],
    fields: fieldsOf(op.input).map(({ name, kind, required, about, choices, fallback }) => {
      return { name, kind, required, about, choices: [...choices], fallback };
    }),
    answer: jsonSchemaOf(op.output, 'output'),
  };
}
