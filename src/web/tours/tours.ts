/**
 * Tours by role: eight minutes each on the demonstration, a step a page, with what to look at there. Data only; the bar
 * that shows them is frame/tour-bar.tsx, their words are in src/words/web-tours.ts (`tour.<tour>.<step>`).
 */
import type { Role } from '#model/rights.ts';
import type { PageName } from '#web/pages.ts';

export interface Step {
  /** Name of the step within its tour; its phrase is `tour.<tour>.<step>`. */
  readonly step: string;
  /** Page that is shown with it. */
  readonly page: PageName;
  /** Demonstration in which it is shown. */
  readonly operation: 'car-demo' | 'kosovo-demo';
  readonly search?: Readonly<Record<string, string>>;
}

export interface Tour {
  readonly tour: string;
  /** The role that it is for, and that it must be walked in. */
  readonly role: Role;
  readonly minutes: number;
  readonly steps: readonly Step[];
}

const DAY = { at: '2021-09-09' };
const car = (step: string, page: PageName, search: Readonly<Record<string, string>> = DAY): Step => ({
  step,
  page,
  operation: 'car-demo',
  search,
});

export const TOURS: readonly Tour[] = [
  {
    tour: 'duty_officer',
    role: 'hs_adviser',
    minutes: 8,
    steps: [car('board', 'board'), car('sources', 'sources')],
  },
];
