/**
 * Where a file disagrees with itself. Each has a key; a person who has looked at it accepts it by that key (in the
 * manifest, with a reason), and then it is a caution of the source. Whatever is not accepted stops the import, at the
 * end of the file, so that all keys are named at once.
 */
import { refuse } from './refuse.ts';
import type { Where } from './refuse.ts';
import type { ProblemCode } from '#model/problems.ts';

const MOST_NAMED = 100;

export class Disagreements {
  private readonly accepted: ReadonlySet<string>;
  private readonly keys: string[] = [];
  private count = 0;
  private first: { readonly code: ProblemCode; readonly where: Where } | null = null;

  constructor(accept: readonly string[]) {
    this.accepted = new Set(accept);
  }

  /** Notes one. Nothing read after it is ever stored unless it was accepted. */
  note(key: string, code: ProblemCode, where: Where): void {
    if (this.accepted.has(key)) return;
    this.count++;
    if (this.keys.length < MOST_NAMED) this.keys.push(key);
    this.first ??= { code, where };
  }

  /** Throws the first that was not accepted, with the keys of all of them. */
  end(): void {
    if (!this.first) return;
    const { code, where } = this.first;
    throw refuse(code, {
      ...where,
      hint: where.hint ?? 'accept_by_key',
      more: { ...where.more, keys: this.keys, disagreements: this.count },
    });
  }
}

/** The cautions that accepted disagreements leave with the source: one for each kind, `caution.<kind>`. */
export function cautionsOf(accept: readonly string[]): string[] {
  return [...new Set(accept.map((key) => `caution.${key.slice(0, key.indexOf(':'))}`))].sort();
}
