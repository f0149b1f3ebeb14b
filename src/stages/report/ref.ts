/**
 * The reference of a figure: everything that makes it, so that the same text opens the same records again. It is no
 * secret and gives no right: who may open it is asked anew each time.
 */
import { z } from 'zod';
import { canonical } from '#model/canonical.ts';
import { Problem } from '#model/problems.ts';
import type { Window } from '#model/time.ts';
import type { Certainty, Group } from './ask.ts';

// Milliseconds UTC from the year 1 on: what both a Date and PostgreSQL can hold.
const milliseconds = z.int().min(-62_135_596_800_000).max(8_640_000_000_000_000);
const instants = z.tuple([milliseconds, milliseconds]);
const schema = z.strictObject({
  m: z.string(),
  v: z.string(),
  p: z.string().nullable(),
  w: instants,
  n: instants.nullable(),
  k: milliseconds,
  s: z.string().nullable(),
  c: z.enum(['certain', 'possible']).nullable(),
  g: z
    .tuple([
      z.enum(['sex', 'age', 'status']),
      z.string(),
      z.int().min(0).max(1000).nullable(),
      z.int().min(0).max(1000).nullable(),
    ])
    .nullable(),
});

export interface FigureRef {
  readonly measure: string;
  readonly version: string;
  readonly place: string | null;
  readonly window: Window;
  readonly notIn: Window | null;
  readonly known: number;
  readonly source: string | null;
  readonly certainty: Certainty | null;
  readonly group: Group | null;
}

/** base64url of canonical JSON. */
export function refOf(r: FigureRef): string {
  const value = {
    m: r.measure,
    v: r.version,
    p: r.place,
    w: [r.window.from, r.window.to],
    n: r.notIn && [r.notIn.from, r.notIn.to],
    k: r.known,
    s: r.source,
    c: r.certainty,
    g: r.group && [r.group.dimension, r.group.code, r.group.from, r.group.to],
  };
  return Buffer.from(canonical(value)).toString('base64url');
}

/** Reads it back. Throws Problem unknown_code when it is not one of ours. */
export function readRef(text: string): FigureRef {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    value = null;
  }
  const read = schema.safeParse(value);
  if (!read.success)
    throw new Problem('unknown_code', { field: 'ref', params: { value: text.slice(0, 40), list: 'figure' } });
  const { m, v, p, w, n, k, s, c, g } = read.data;
  return {
    measure: m,
    version: v,
    place: p,
    window: { from: w[0], to: w[1] },
    notIn: n && { from: n[0], to: n[1] },
    known: k,
    source: s,
    certainty: c,
    group: g && { dimension: g[0], code: g[1], from: g[2], to: g[3] },
  };
}
