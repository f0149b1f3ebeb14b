/** Text that people and programs send: no control characters, a stated length. */
import { z } from 'zod';

// Tab and line breaks are text; the rest of C0, DEL and C1, and the bidirectional overrides that hide what is written, are not.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** A text of at most `max` characters without control characters. */
export function text(max: number) {
  return z
    .string()
    .max(max)
    .refine((s) => !CONTROL.test(s), 'text without control characters');
}

/** A code as the catalogues spell them. */
export const code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/, 'a code: letters, digits, _ . : - (at most 64)');

/** A UUID. */
export const id = z.uuid();
