/** Words in both languages, as an answer gives them. */
import { z } from 'zod';

export const phrase = z.object({ en: z.string(), fr: z.string() }).nullable().describe('Null: no words yet.');
