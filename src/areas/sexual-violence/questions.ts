import type { Question } from '#model/area.ts';

/** Asked of those who coordinate services, never of survivors; unknown until someone answered. */
export const QUESTIONS: readonly Question[] = [
  { code: 'routes_of_women_and_girls', askOf: 'genad' },
  { code: 'services_open_within_72_hours', askOf: 'genad' },
];
