/**
 * Tours by role: eight minutes each on the demonstration, a step a page, with what to look at there. Data only; the bar
 * that shows them is frame/tour-bar.tsx, their words are in src/words/web-tours.ts (`tour.<tour>.<step>`).
 */
import type { Role } from '#model/rights.ts';

export interface Step {
  /** Name of the step within its tour; its phrase is `tour.<tour>.<step>`. */
  readonly step: string;
  /** Page that is shown with it (a name of pages.ts; the tests walk every step). */
  readonly page: string;
  /** Demonstration in which it is shown. */
  readonly operation: 'car-demo' | 'kosovo-demo';
  readonly search?: Readonly<Record<string, string>>;
  /** What its words speak of, where that is one part of the page (CSS): it is brought into sight. */
  readonly look?: string;
}

export interface Tour {
  readonly tour: string;
  /** The role that it is for, and that it must be walked in. */
  readonly role: Role;
  readonly minutes: number;
  readonly steps: readonly Step[];
}

const DAY = { at: '2021-09-09' };
/** A quiet day, to teach that quiet is not safe. */
const QUIET = { at: '2022-09-09' };
type On = Readonly<Record<string, string>>;

const car = (step: string, page: string, search: On = {}, look?: string): Step => ({
  step,
  page,
  operation: 'car-demo',
  search,
  ...(look === undefined ? {} : { look }),
});
const UNKNOWN = '.top-unknown';
const panel = (question: number): string => `[id^="q${question}-"].panel`;
const kosovo = (step: string, page: string): Step => ({ step, page, operation: 'kosovo-demo' });

export const TOURS: readonly Tour[] = [
  {
    tour: 'duty_officer',
    role: 'hs_adviser',
    minutes: 8,
    steps: [
      car('unknown', 'board', DAY, UNKNOWN),
      car('sentence', 'board', DAY, panel(1)),
      car('figure', 'board', DAY, panel(1)),
      car('quiet', 'board', QUIET, UNKNOWN),
      car('map', 'map', DAY),
      car('check', 'check', DAY),
      car('sources', 'sources', DAY),
      car('why', 'why', DAY),
    ],
  },
  {
    tour: 'focal_point',
    role: 'focal_point',
    minutes: 8,
    steps: [
      car('board', 'board', DAY, panel(3)),
      car('catalogue', 'catalogue'),
      car('one_fact', 'board', DAY, '.top-decide'),
      car('glossary', 'glossary'),
      car('instruments', 'instruments'),
      car('objects', 'objects', DAY),
      car('never', 'why', DAY),
    ],
  },
  {
    tour: 'patrol',
    role: 'reporter',
    minutes: 8,
    steps: [
      car('board', 'board', DAY),
      car('map', 'map', DAY),
      car('places', 'places', DAY),
      car('safety', 'glossary'),
      car('refused', 'objects', DAY),
      car('why', 'why', DAY),
    ],
  },
  {
    tour: 'legal_adviser',
    role: 'legad',
    minutes: 8,
    steps: [
      car('frame', 'legal_frame', DAY),
      car('rules', 'rules'),
      car('check', 'check', DAY),
      car('instruments', 'instruments'),
      car('objects', 'objects', DAY),
      car('emergency', 'emergency', DAY),
      car('why', 'why', DAY),
    ],
  },
  {
    tour: 'heritage_officer',
    role: 'cpp_officer',
    minutes: 8,
    steps: [
      kosovo('custody', 'custody'),
      kosovo('board', 'board'),
      kosovo('objects', 'objects'),
      car('rules', 'rules'),
      car('no_inventory', 'check', DAY),
      car('catalogue', 'catalogue'),
    ],
  },
  {
    tour: 'partner',
    role: 'partner',
    minutes: 8,
    steps: [
      car('never', 'glossary'),
      car('board', 'board', DAY),
      car('terms', 'glossary'),
      car('catalogue', 'catalogue'),
      car('instruments', 'instruments'),
      car('reference', 'reference'),
    ],
  },
  {
    tour: 'trainer',
    role: 'exercise_control',
    minutes: 8,
    steps: [
      car('hindsight', 'board', DAY, '.board-lead'),
      car('quiet', 'board', QUIET, UNKNOWN),
      car('place', 'map', DAY),
      car('sources', 'sources', DAY),
      car('refusals', 'problems'),
      car('exercise', 'tours'),
    ],
  },
];
