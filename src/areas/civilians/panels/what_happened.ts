import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/**
 * Question 1: what happened to people, and to whom.
 *
 * What every panel brings, and the board says (the same for all areas, so that the board needs no area's name):
 *
 * | phrase code                | when                                                                    |
 * |----------------------------|-------------------------------------------------------------------------|
 * | `<area>.<panel>.answer`    | a source has something *certainly* in the window: one sentence a source  |
 * | `<area>.<panel>.possible`  | a source has something that only *may* belong to the window or place     |
 * | `<area>.<panel>.none`      | a layer of events is held and nothing of it falls in the window          |
 * | `<area>.<panel>.unknown`   | nothing is held that could answer; then the phrases of `fills` follow    |
 *
 * Parameters, the same for all: `low`, `best`, `high` (of the first measure: numbers or null), `events` (number),
 * `source` (its title), `place` (name), and the window: `day` ("2021-09-09") when it is a calendar day, else null with
 * `from`, `to` (milliseconds UTC) and `zone`. What a phrase does not ask for is ignored. `range` is worked out from low
 * and high. Panels whose only figures are of layers (question 7) take those of `must_not_be_harmed.ts`.
 *
 * Beside them, said by every panel that counts people: `people.sex_unknown`, `people.age_unknown`,
 * `people.sex_age_all_unknown` (src/words/people.ts), `board.change` (src/words/board.ts), `measure.<code>` and
 * `measure.<code>.definition` for each figure, `area.caveats` under them.
 */
export const WHAT_HAPPENED: Panel = {
  code: 'what_happened',
  question: 1,
  measures: [
    'civilians.people_killed_all',
    'civilians.civilians_killed',
    'civilians.status_unknown_killed',
    'civilians.events_reported',
  ],
  layers: ['violence_events'],
  fills: fills('civilians', 'what_happened', 2),
};
