/** A message as it leaves here: a code and its parameters; words are made where it is read. */
import { z } from 'zod';

export const saidMessage = z
  .object({
    code: z.string(),
    params: z
      .record(
        z.string(),
        z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).readonly()]),
      )
      .readonly()
      .exactOptional(),
  })
  .describe('What is said, as a code and its parameters.');
