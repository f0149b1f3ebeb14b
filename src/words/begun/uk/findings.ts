/** In Ukrainian: what findings say in every area: where an object stands to the shape, and what an activity touches. */
import type { Begun } from '../begun.ts';

const KNOWN =
  '{uncertainty, select, null {наскільки точно відоме місце, невідомо} other {місце відоме з точністю до {metres__uncertainty}}}';
const COARSE =
  '{uncertainty, select, null {відомо лише, що це десь у районі або на території, що їх зачіпає фігура} other {місце відоме лише з точністю до {metres__uncertainty}}}';

/** The three findings of a rule about an object (`area.rule`), each followed by why it is protected. */
export function placed(rule: string, why: string): Begun {
  return {
    [`${rule}.inside`]: `{name} ({object_type__type}): усередині; ${KNOWN}. ${why}`,
    [`${rule}.near`]: `{name} ({object_type__type}): на відстані {metres__distance}; ${KNOWN}. ${why}`,
    [`${rule}.may_be_inside`]: `{name} ({object_type__type}): може бути всередині або поблизу; ${COARSE}. ${why}`,
  };
}

/** The activity and what it touches (`area.rule`); `places`: what is counted; `why`: what follows from it. */
export function touching(rule: string, places: string, why: string): Begun {
  return {
    [`${rule}.touched`]: `${places}, у яких або біля яких відбувається чи може відбутися цей захід ({activity__kind}): {touched, number}{unlocated, plural, =0 {} other {; десь у цих районах є ще: {unlocated, number}}}. ${why}`,
    [`${rule}.unlocated`]: `${places} десь у зачеплених районах: {unlocated, number}; чи наближається до них цей захід ({activity__kind}), невідомо. ${why}`,
  };
}
