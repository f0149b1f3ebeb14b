/** In Ukrainian: the rest of the check's page, and the map beside it. */
import type { Begun } from '../begun.ts';

export const CHECK_MORE: Begun = {
  'access.by_emergency':
    'За екстреним доступом до: {group__group}, до {until, date, ::yMMMMd} {until, time, ::HHmm} (UTC). Кожне використання записується.',
  'check.findings.more': 'і ще {count, number} за правилом {rule}',
  'check.wider':
    '{count, plural, one {# запис} few {# записи} many {# записів} other {# запису}} шару «{layer__layer}», відомі лише з точністю до ширшої території: можуть бути тут',
  'check.happened.events':
    'За повідомленнями, загинули: {range, select, exact {{high, plural, =0 {ніхто} one {# особа} few {# особи} many {# осіб} other {# особи}}} between {від {low, number} до {high, number} осіб} at_least {щонайменше {low, plural, one {# особа} few {# особи} many {# осіб} other {# особи}}} at_most {щонайбільше {high, plural, one {# особа} few {# особи} many {# осіб} other {# особи}}} best {близько {best, number} осіб} other {невідома кількість осіб}}; {events, plural, one {# подія} few {# події} many {# подій} other {# події}} тут або, можливо, тут, включно з комбатантами (джерело: {source}).',
  'check.happened.wider':
    'Жодної події тут чи в цих районах не відомо. Події, відомі лише з точністю до провінції, країни або взагалі без місця, які могли статися тут: {events, number} (джерело: {source}).',
  'check.happened.count':
    '{range, select, exact {{high, number}} between {{low, number}–{high, number}} at_least {щонайменше {low, number}} at_most {щонайбільше {high, number}} best {близько {best, number}} other {невідомо}}',
  'check.places_public':
    'Відповідь за місцями, які бачить кожен читач операції. Де точне місце зберігається окремо, береться менш точне: через це нічого не пропущено.',
  'check.places_exact':
    'Відповідь за точними захищеними місцями там, де вони відомі (зберігається: {n, plural, other {#}}). Не передавайте їх тим, хто не має права їх бачити. Це читання записано.',
  'check.places_exact_none':
    'Ви маєте право бачити точні захищені місця; тут жодне не зберігається окремо, тож місця ті самі, що їх бачать усі.',

  'web.check.draw_hint':
    'Клацніть у кожній вершині; щоб закінчити, клацніть останню ще раз або натисніть Enter. Escape починає заново.',
  'web.check.drop': 'Відпустіть файл, щоб перевірити фігуру з нього',
  'web.check.one_file':
    'Файли беруться по одному: відпущено {n, number}, жодного не прочитано. Відпустіть той, який треба перевірити.',
  'web.check.reading': 'Читається {file}',
  'web.check.from_file':
    'З {file}: {positions, plural, one {# позиція} few {# позиції} many {# позицій} other {# позиції}}.',
  'web.check.left_out': 'Пропущено: {what}.',
  'web.check.file_refused': 'Перевіряється й далі попередня фігура.',
  'web.check.too_few':
    '{n, plural, one {Потрібна ще # позиція} few {Потрібні ще # позиції} many {Потрібно ще # позицій} other {Потрібно ще # позиції}}.',
  'web.check.not_as_text':
    'Ця фігура має {n, number} позицій або кілька частин: редагувати її тут як текст не можна.',
  'web.check.show': 'Показати на карті: {name}',
  'web.check.open': 'Відкрити',
  'web.check.open_named': 'Відкрити: {name}',
  'web.check.never_confirmed': 'ніколи не підтверджено',
  'web.check.more': 'Показати ще {n, number}',
  'web.check.beyond': 'і ще {n, number}, які названо в переліку захищених об’єктів',
  'web.check.within_radius': 'відомо з точністю до {metres__metres}',
  'web.check.somewhere': 'десь у: {place}',
  'web.check.bound':
    '{statedBy}, {year}; {n, plural, one {# місце} few {# місця} many {# місць} other {# місця}}, цілком',
  'web.check.women_men': 'жінки і дівчата {female, number}, чоловіки і хлопці {male, number}',
  'web.check.sureness.certain': 'тут, у ці місяці',
  'web.check.sureness.possible': 'можливо, тут або тоді',
  'web.check.sureness.district': 'десь у районі',
  'web.check.sureness.wider': 'відомо лише з точністю до провінції чи країни',
  'web.check.events': '{n, plural, one {# подія} few {# події} many {# подій} other {# події}}',
  'web.check.event_n': 'подія {n, number}',
  'web.check.list_lead':
    'Що не повинно зазнати шкоди в межах досяжності цієї фігури: за територією і ніколи за точкою, з джерелами, контрольною сумою та обмеженнями. Фігура до нього не входить. Те, що перелік складено, зберігається.',
  'web.check.release': 'Передати його організації',
  'web.check.release_lead':
    'За її угодою і так точно, як вона дозволяє; без угоди нічого не виходить. Переданого не можна забрати назад.',
  'web.check.recipient': 'Організація, як її називає угода',
  'web.check.release_button': 'Передати',
  'web.check.release_to': 'Передати: {recipient}',
  'web.check.released':
    'Передано: {recipient}, {file}. Надішліть його і зазначте тут, коли вони скажуть, що отримали (amparo list acknowledge).',
  'web.quality.persons': 'записано людьми',

  'web.map.coming': 'Частини карти ще завантажуються: порожнє місце тут не означає, що там нічого немає.',
  'web.map.base': 'Основа: Natural Earth, суспільне надбання; її кордони нічого не вирішують.',
  'web.map.copied': 'скопійовано',
  'web.map.copy_key': 'Ctrl C копіює',
  'web.map.failed_drawing':
    'Карту не вдалося намалювати. У списку те саме; завантажте сторінку знову, щоб спробувати ще раз.',
  'web.map.loading': 'Карта завантажується.',
  'web.map.no_grid': 'так близько до полюса координатної сітки немає',
  'web.map.no_webgl':
    'Цей браузер не може намалювати карту (немає WebGL 2). У списку те саме в тому самому порядку.',
  'web.map.on_map': 'Показати ці записи на карті',
  'web.map.zoom_in': 'Ближче',
  'web.map.zoom_out': 'Далі',
  'web.check.lists_page': 'Угоди, складені переліки й підтвердження отримання',
};
