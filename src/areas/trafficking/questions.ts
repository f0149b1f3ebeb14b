import type { Question } from '#model/area.ts';

/** Asked before the activity; unknown until someone answered. */
export const QUESTIONS: readonly Question[] = [
  { code: 'who_recruits_workers', askOf: 'contracting_officer' },
  { code: 'who_holds_their_papers', askOf: 'contracting_officer' },
];
