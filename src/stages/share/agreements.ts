/** Which agreement covers a release to an organisation, or what is lacking (T-010, never 8). */
import type { Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { sortKey, type ListTier } from '#model/protective-list.ts';
import { dayText } from '#model/time.ts';
import { rolesMayRecord } from './who.ts';
import { agreements, type AgreementRow } from './queries.ts';

/** The same organisation, however it is capitalised or accented. */
export function sameRecipient(one: string, other: string): boolean {
  const folded = (name: string): string =>
    (sortKey(name).split('\u0000')[0] ?? '').trim().replaceAll(/\s+/g, ' ');
  return folded(one) === folded(other);
}

/** Whether it may be released under today, the day as the operation counts it. */
export function inForce(a: AgreementRow, day: string): boolean {
  return a.endedAt === null && a.from <= day && (a.to === null || day <= a.to);
}

/**
 * The agreement under which a list with these layers goes out, or comes as finely as it allows. `tier` asked for: null
 * takes what the agreement gives. Of several the newest that covers it. Throws Problem agreement_needed, which says what
 * is lacking and who can put it right.
 */
export async function agreementFor(
  context: Context,
  asked: {
    readonly recipient: string;
    readonly tier: ListTier | null;
    readonly layers: readonly string[] | null;
  },
): Promise<AgreementRow> {
  const { zone } = await context.oma();
  const day = dayText(context.now, zone);
  const all = (await agreements(context.tx, context.now)).filter((a) =>
    sameRecipient(a.recipient, asked.recipient),
  );
  const now = all.filter((a) => inForce(a, day));
  const covers = now.filter((a) => coversLayers(a, asked.layers));
  const enough = covers.filter((a) => asked.tier !== 'exact' || a.tier === 'exact');
  const [found] = enough;
  if (found) return found;
  const why =
    all.length === 0 ? 'none' : now.length === 0 ? 'not_in_force' : covers.length === 0 ? 'layers' : 'tier';
  throw new Problem('agreement_needed', {
    field: 'recipient',
    params: { recipient: asked.recipient, why, who: rolesMayRecord(), operation: 'agreement.record' },
  });
}

/** An agreement on some layers covers a list of those; a list of all needs one on all. */
function coversLayers(a: AgreementRow, layers: readonly string[] | null): boolean {
  return a.layers.length === 0 || (layers !== null && layers.every((code) => a.layers.includes(code)));
}
