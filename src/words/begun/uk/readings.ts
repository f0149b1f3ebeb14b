/** In Ukrainian: readings of indicators, how fresh the layers are, events that may be one, times, places and units. */
import type { Begun } from '../begun.ts';
import { WHEN } from './windows.ts';

const STALE = '{stale, select, true {, показник застарілий} other {}}';
const DATED = '{vintage, select, null {дата невідома} other {дані станом на {vintage, date, ::yMMMM}}}';
const DATED_BETWEEN = 'дані за час: {since, date, ::yMMMM} – {vintage, date, ::yMMMM}';
const POSITIONS =
  '{withoutPosition, plural, =0 {усі записи ({objects, number}) мають придатні дані про місце} other {без придатних даних про місце: {withoutPosition, number} з {objects, number}}}';

export const READINGS: Begun = {
  'indicator.reading': `{indicator__code}, {year}: {unit, select, people {{value, plural, one {# особа} few {# особи} many {# осіб} other {# особи}}} incidents {{value, plural, one {# інцидент} few {# інциденти} many {# інцидентів} other {# інциденту}}} other {{value, number} (одиниця, як опубліковано: {unit})}}, для всієї країни${STALE} (джерело: {source}).{beforeYear, select, null {} other { За {beforeYear}: {before, number}.}}`,
  'indicator.several': `{indicator__code}, {year}: під однією назвою джерело дає {values} (одиниця, як опубліковано: {unit}) і не каже, що з них що; для всієї країни (джерело: {source}${STALE}).`,
  'indicator.suppressed': `{indicator__code}, {year}: число приховано, бо воно мале або видало б інше мале; скільки саме, не сказано (джерело: {source}${STALE}).`,
  'indicator.no_value': `{indicator__code}, {year}: джерело не дає числа: невідомо (джерело: {source}${STALE}).`,
  'indicator.later':
    '{indicator__code}: на цей момент невідомо. Наявні показники починаються з року, який тоді ще не закінчився: {year} (джерело: {source}).',
  'indicator.none_held': '{indicator__code}: невідомо; жодного показника немає.',
  'indicator.watched':
    '{code_list__list}: свіжий показник мають {read, number} з {n, number}; {blind, plural, =0 {прогалин немає} other {не мають {blind, number}, і кожну таку прогалину треба заповнити}}.',
  'indicator.not_news': 'Ці показники стосуються країни і року: це контекст, а не новини дня.',
  'indicator.stale_rule':
    'Показник, старший за {staleAfter, plural, one {# день} few {# дні} many {# днів} other {# дня}}, вважається застарілим: його показано, але не враховано в жодному підсумковому балі.',
  'indicator.not_yet':
    'На цей момент невідомо, бо наявні показники стосуються років, які тоді ще не закінчилися: {indicator__codes}.',
  'indicator.none_of': 'Невідомо, бо жодного показника немає: {indicator__codes}.',
  'indicator_changes.dynamic': 'змінюється за кілька днів',
  'indicator_changes.structural': 'змінюється повільно',
  'indicator.rows': 'Рядки джерела, з яких складається цей показник: {n, number}.',
  'board.beside.answer': `{measure__measure}: {events, number} ({place}), ${WHEN}{possible, plural, =0 {} other {; можливо, цього періоду чи місця стосуються ще: {possible, number}}} (джерело: {source}; не оцінено).`,
  'board.beside.unknown':
    '{measure__measure}: невідомо; жоден список таких інцидентів не охоплює цього місця й періоду.',
  'board.one_group':
    'Цей перелік охоплює інциденти лише проти однієї групи ({layer__layer}): про будь-кого іншого він нічого не каже (джерело: {source}).',

  'layers.stale': `Шар «{layer__layer}» застарілий (${DATED}); ${POSITIONS}.`,
  'layers.present': `Шар «{layer__layer}»: ${DATED}; ${POSITIONS}.`,
  'layers.stale_between': `Шар «{layer__layer}» застарілий (${DATED_BETWEEN}); ${POSITIONS}.`,
  'layers.present_between': `Шар «{layer__layer}», ${DATED_BETWEEN}; ${POSITIONS}.`,
  'layers.fresh_events':
    'Шар «{layer__layer}»: {vintage, select, null {останній місяць невідомий.} other {останній місяць: {vintage, date, ::yMMMM}}}',
  'layers.stale_events':
    'Останній місяць шару «{layer__layer}»: {vintage, select, null {невідомий} other {{vintage, date, ::yMMMM}}}; що було потім, невідомо, і це не означає, що було спокійно.',
  'layers.short': `{layer__layer}: {state, select, missing {не завантажено} stale {${DATED}; застаріло} other {${DATED}}}{objects, select, null {} other {, без місця {withoutPosition, number} з {objects, number}}}`,
  'layers.positions_by_method': 'Звідки відомо місце: {method} ({n, number} з {objects, number}).',
  'layers.positions_unknown_method': 'Як визначено місце, джерело не каже: {n, number} з {objects, number}.',
  'layer.boundaries': 'адміністративні межі',

  'event.likely_same':
    'Можливо, один інцидент, {day, date, ::yMMMMd}{place, select, null {} other {, {place}}}: {sources}{metres, select, null {} other {; відстань між точками {metres__metres}}}. Перегляньте обидва повідомлення; їх ніколи не додають.',
  'event.distinct':
    'Усі джерела разом повідомляють щонайбільше про {events, plural, one {# окрему подію} few {# окремі події} many {# окремих подій} other {# окремої події}}; з них людина пов’язала як один факт: {linked, plural, =0 {жодної} other {{linked, number}}}. Те, чого ніхто не пов’язав, усе одно може бути тим самим.',
  'problem.not_linked': 'Цю подію не пов’язано з іншою.',
  'problem.not_linked.right': 'Відкрийте подію: там показано її зв’язки та їхню історію.',

  'precision.minute': 'з точністю до хвилини',
  'precision.hour': 'з точністю до години',
  'precision.day': 'лише день',
  'precision.month': 'лише місяць',
  'precision.year': 'лише рік',
  'precision.range': 'колись у цьому проміжку',
  'basis.source_point': 'точка, яку дає джерело',
  'basis.source_area': 'територія, яку дає джерело',
  'basis.name': 'знайдено за назвою',
  'basis.none': 'даних про місце немає',
  'position.point':
    'Місце: {basis__basis}{method, select, null {} other { ({method})}}; справжнє місце не далі ніж за {metres__uncertainty} від указаного.',
  'position.area': 'Точка невідома; місце десь у межах: {place}.',
  'position.none': 'Придатних даних про місце немає.',
  'admin_level.0': 'країна',
  'admin_level.1': 'територія першого рівня (префектура, провінція)',
  'admin_level.2': 'район',
  'admin_level.3': 'територія третього рівня (громада)',
  'unit.people': 'особи',
  'unit.children': 'діти',
  'unit.incidents': 'інциденти',
  'unit.events': 'події',
  'unit.objects': 'об’єкти',
  'unit.deaths': 'смерті',
};
