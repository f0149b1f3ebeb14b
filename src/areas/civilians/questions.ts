import type { Question } from '#model/area.ts';

/** The questions of gender perspective (T-007): unknown until someone answered. */
export const QUESTIONS: readonly Question[] = [
  { code: 'who_uses', askOf: 'genad' },
  { code: 'who_cannot_move', askOf: 'genad' },
  { code: 'who_was_asked', askOf: 'genad' },
];
