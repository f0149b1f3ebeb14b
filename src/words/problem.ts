/**
 * A numbered problem in words: what is wrong, and what would be right.
 */
import type { Param } from '#model/message.ts';
import type { Speak } from './speak.ts';

/** What a Problem of the model carries, or what came over the wire of it. */
export interface ProblemToSay {
  readonly code: string;
  readonly number: number;
  readonly field?: string | null;
  readonly params?: Readonly<Record<string, Param>>;
}

/** The two sentences of a problem apart: what is wrong, and what would be right. */
export function problemParts(
  p: ProblemToSay,
  speak: Speak,
): { readonly wrong: string; readonly right: string } {
  const params = { field: p.field ?? null, ...p.params };
  return {
    wrong: speak({ code: `problem.${p.code}`, params }),
    right: speak({ code: `problem.${p.code}.right`, params }),
  };
}

/** A problem as one text: "AMP-1004 …". */
export function problem(p: ProblemToSay, speak: Speak): string {
  const { wrong, right } = problemParts(p, speak);
  return `AMP-${p.number} ${wrong} ${right}`;
}
