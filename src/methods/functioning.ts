/**
 * Disability by the Washington Group short set (domain.md 6.4): "a lot of difficulty" or "cannot do at all" in one of six
 * domains or more. The wording of its questions must not be changed; "are you disabled?" is not one of them.
 */
export const DOMAINS = ['seeing', 'hearing', 'walking', 'remembering', 'self_care', 'communicating'] as const;
export type Domain = (typeof DOMAINS)[number];

export const ANSWERS = [
  'no_difficulty',
  'some_difficulty',
  'a_lot_of_difficulty',
  'cannot_do_at_all',
  'refused',
  'unknown',
] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * With, without, or unknown. One domain suffices for *with*; *without* needs an answer in all six: a domain that was
 * refused, not known or not asked could hide one.
 */
export function disability(
  answers: Partial<Readonly<Record<Domain, Answer>>>,
): 'with' | 'without' | 'unknown' {
  const given = DOMAINS.map((domain) => answers[domain] ?? 'unknown');
  if (given.some((a) => a === 'a_lot_of_difficulty' || a === 'cannot_do_at_all')) return 'with';
  return given.some((a) => a === 'refused' || a === 'unknown') ? 'unknown' : 'without';
}
