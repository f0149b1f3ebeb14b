/**
 * Builders of a basis: instrument, article, as what it holds and where (domain.md 8.5a). What an instrument that was read
 * says in an article that was not is marked `known`. Numbers of customary rules are those of the ICRC study, from knowledge.
 */
import type { Basis } from '#model/rule.ts';
import type { Situation } from '#model/legal.ts';
import { CITE_WORDS, instrumentRead } from './cites.ts';

/** International armed conflict, occupation among it. */
export const INTERNATIONAL: readonly Situation[] = ['iac', 'occupation'];
export const INTERNAL: readonly Situation[] = ['niac'];
export const OCCUPATION: readonly Situation[] = ['occupation'];
export const ARMED: readonly Situation[] = ['iac', 'niac', 'occupation'];
/** In peace and in conflict. */
export const ALWAYS: readonly Situation[] = ['iac', 'niac', 'occupation', 'no_armed_conflict'];

type Read = 'read' | 'known';

function basis(as: Basis['as'], instrument: string, article: string | null, read?: Read): Basis {
  const isRead = instrumentRead(instrument) && read !== 'known';
  const name = CITE_WORDS[`cite.${instrument}`]?.en ?? instrument;
  return { as, instrument, article, cite: article === null ? name : `${name} ${article}`, read: isRead };
}

/** A treaty, law where it is in force for every State of the frame and in these situations. */
export function treaty(
  instrument: string,
  article: string,
  situations: readonly Situation[],
  read?: Read,
): Basis {
  return { ...basis('treaty', instrument, article, read), treaty: instrument, situations };
}

/** Articles of Additional Protocol I that domain.md 3.4 says were read: 50 to 58. */
const API_READ = /^5[0-8]\b/;

/** Geneva Conventions: "IV 18". */
export const gc = (article: string, situations = INTERNATIONAL): Basis => treaty('GC', article, situations);
/** Common article 3. */
export const common3 = (): Basis => treaty('GC', 'I–IV 3', INTERNAL);
export const api = (article: string): Basis =>
  treaty('API', article, INTERNATIONAL, API_READ.test(article) ? 'read' : 'known');
export const apii = (article: string): Basis => treaty('APII', article, INTERNAL);
/** Customary rules by number; law in armed conflict unless fewer situations are named. */
export const custom = (rules: string, situations = ARMED): Basis => ({
  ...basis('custom', 'ICRC_CUSTOM', rules),
  situations,
});
export const policy = (instrument: string, article: string | null = null, read?: Read): Basis =>
  basis('policy', instrument, article, read);
export const value = (instrument: string, article: string | null = null, read?: Read): Basis =>
  basis('value', instrument, article, read);
