/** In Arabic: what a board says of custody and its handover. */
import type { Begun } from '../begun.ts';

const WHEN =
  '{how, select, day {في {a, date, ::yMMMMd}} month {في {a, date, ::yMMMM}} year {في عام {a, date, ::y}} ' +
  'between {بعد {a, date, ::yMMMMd} وفي موعد أقصاه {b, date, ::yMMMMd}} by {في موعد أقصاه {b, date, ::yMMMMd}} after {بعد {a, date, ::yMMMMd}} ' +
  'other {في وقت لا يذكره أحد}}';

export const CUSTODY: Begun = {
  'custody.remaining': 'مواقع لا تزال تحت الحراسة ({n, number}): {names}. مواقع سُلِّمت: {handed, number}.',
  'custody.none_remaining': 'لا يبقى على وجه اليقين أي موقع تحت الحراسة. مواقع سُلِّمت: {handed, number}.',
  'custody.handed_over': `{names}: سُلِّم ${WHEN}.`,
  'custody.conflict': 'المصادر لا تتفق على موعد التسليم ({names})؛ وهي معروضة جنبًا إلى جنب.',
  'custody.side': `{names}: سُلِّم ${WHEN}، بحسب: {source}.`,
  'custody.perhaps_handed_over':
    'لا يُعرف هل تم التسليم حتى ذلك الحين ({names}): لا تذكر المصادر إلا فترة أطول.',
  'custody.disputed': 'التسليم حتى ذلك الحين محل خلاف ({names}): مصدر يقول نعم وآخر يقول لا.',
  'custody.unknown': 'لا يُعرف في عهدة من كان الموقع آنذاك ({names}): لا مصدر يتحدث عن ذلك الوقت.',
  'custody.review_due': '{names}: حان موعد مراجعة {day, date, ::yMMMMd}.',
  'custody.stated': 'العهدة كما تذكرها مصادر منشورة؛ ولم تُتخذ هنا أي خطوة منها.',
};
