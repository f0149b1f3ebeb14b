import { z } from 'zod';
import { momentInput, momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { objectShape } from '../object-shape.ts';
import { objectNotes, objectStatements, objectVersions } from '../queries.ts';

/** One protected object with what every source says of it. */
export const objectRead = operation({
  code: 'object.read',
  stage: 'understand',
  summary: { en: 'Open a protected object', fr: 'Ouvrir un objet protégé' },
  about:
    'One protected object: its versions, what every source says of it side by side with the value that was chosen (the more protective one; nobody’s value is deleted), and its notes. A claim of military use is a note; the object stays on every list.',
  http: { method: 'GET', path: '/api/operations/{operation}/objects/{object}' },
  cli: { command: 'object', args: ['object'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'operational', act: 'read' },
  input: z.object({ object: id.describe('The object.'), known: momentInput.known }),
  output: z.object({
    known: z.string().describe('What we knew by, UTC.'),
    versions: z
      .array(objectShape.extend({ supersededAt: z.string().nullable().describe('UTC; null: it holds.') }))
      .describe('Newest first; the first is the one that held.'),
    statements: z.array(
      z.object({
        source: z.string(),
        chosen: z.boolean().describe('Whether this is the value that the list shows.'),
        payload: z
          .record(z.string(), z.union([z.string(), z.number(), z.null()]))
          .describe('The row as published.'),
        recordedAt: z.string(),
        supersededAt: z
          .string()
          .nullable()
          .describe('Since when the source no longer says so; null: it does.'),
      }),
    ),
    notes: z.array(
      z.object({
        note: z.uuid(),
        kind: z.string(),
        text: z.string(),
        by: z.string(),
        recordedAt: z.string(),
      }),
    ),
  }),
  async run(context, input) {
    const { known } = momentOf({ known: input.known }, await context.oma(), context.now);
    const versions = await objectVersions(context.tx, input.object, known);
    if (versions.length === 0)
      throw new Problem('not_found', { field: 'object', params: { what: 'object' } });
    return {
      known: new Date(known).toISOString(),
      versions,
      statements: await objectStatements(context.tx, input.object, known),
      notes: await objectNotes(context.tx, input.object, known),
    };
  },
});
