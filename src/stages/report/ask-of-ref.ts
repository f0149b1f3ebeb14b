/** A reference back into what it asks, and when. */
import type { Context } from '#model/operation.ts';
import type { Oma } from '#model/oma.ts';
import { Problem } from '#model/problems.ts';
import type { Ask } from './ask.ts';
import { placeOf } from './board.ts';
import { measureOf } from './figures.ts';
import { anyLinks } from './queries/links.ts';
import { readRef } from './ref.ts';

/**
 * The question behind a figure. Throws Problem unknown_code (field `ref`) when the reference is not one of ours, or when
 * its measure has another version by now: its records would not be those that the reader saw counted.
 */
export async function askOfRef(
  context: Context,
  text: string,
): Promise<{ readonly ask: Ask; readonly oma: Oma }> {
  const ref = readRef(text);
  const measure = measureOf(context.areas, ref.measure, 'ref');
  if (measure.version !== ref.version) {
    throw new Problem('unknown_code', {
      field: 'ref',
      params: { value: `${ref.measure} ${ref.version}`, list: `measure ${measure.version}` },
    });
  }
  const oma = await context.oma();
  const knownIsNow = ref.known >= context.now;
  const place = await placeOf(context, ref.place ?? undefined, { known: ref.known, knownIsNow });
  const linked = await anyLinks(context.tx, { known: ref.known, knownIsNow });
  return { ask: { ...ref, measure, place, knownIsNow, snapshot: null, linked }, oma };
}
