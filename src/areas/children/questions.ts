import type { Question } from '#model/area.ts';

/** Asked before the activity; unknown until someone answered. */
export const QUESTIONS: readonly Question[] = [
  { code: 'where_children_walk', askOf: 'focal_point' },
  { code: 'children_on_their_own', askOf: 'focal_point' },
];
