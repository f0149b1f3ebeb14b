import type { Question } from '#model/area.ts';

/** Asked before the activity; unknown until someone answered. */
export const QUESTIONS: readonly Question[] = [
  { code: 'places_that_matter', askOf: 'cpp_officer' },
  { code: 'days_of_worship', askOf: 'cpp_officer' },
];
