/** In Ukrainian: what a board says of custody and its handover. */
import type { Begun } from '../begun.ts';

const WHEN =
  '{how, select, day {{a, date, ::yMMMMd}} month {({a, date, ::yMMMM})} year {({a, date, ::y})} ' +
  'between {після {a, date, ::yMMMMd} і не пізніше {b, date, ::yMMMMd}} by {не пізніше {b, date, ::yMMMMd}} after {після {a, date, ::yMMMMd}} ' +
  'other {у час, якого ніхто не називає}}';

export const CUSTODY: Begun = {
  'custody.remaining':
    'Об’єктів, що лишаються під охороною: {n, number} ({names}). Передано: {handed, number}.',
  'custody.none_remaining':
    'Немає об’єкта, про який достеменно відомо, що він лишається під охороною. Передано: {handed, number}.',
  'custody.handed_over': `Передано ${WHEN}: {names}.`,
  'custody.conflict': 'Джерела розходяться щодо дати передачі ({names}); їх подано поруч.',
  'custody.side': `{names}: передано ${WHEN}; так каже джерело: {source}.`,
  'custody.perhaps_handed_over':
    'Невідомо, чи на той час відбулася передача ({names}): джерела називають лише довший проміжок.',
  'custody.disputed':
    'Чи відбулася передача на той час, спірно ({names}): одне джерело каже «так», інше — «ні».',
  'custody.unknown':
    'Невідомо, хто тоді відповідав за об’єкт ({names}): жодне джерело не говорить про той час.',
  'custody.review_due': '{names}: настав час перегляду ({day, date, ::yMMMMd}).',
  'custody.stated': 'Стан охорони — за опублікованими джерелами; тут жодного кроку щодо нього не робили.',
};
