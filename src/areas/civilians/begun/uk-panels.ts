/** In Ukrainian: what the panels of the board answer, what is unknown in them and what would fill it. */
import type { Begun } from '#words/begun/begun.ts';
import { WHEN } from '#words/begun/uk/windows.ts';

const PEOPLE = (of: string) => `{${of}, plural, one {# особи} few {# осіб} many {# осіб} other {# особи}}`;
const REPORTED_KILLED =
  `{range, select, exact {{high, plural, =0 {Про загиблих не повідомлено} other {Повідомлено про загибель ${PEOPLE('high')}}}} ` +
  'between {Повідомлено про загибель від {low, number} до {high, number} осіб} ' +
  `at_least {Повідомлено про загибель щонайменше ${PEOPLE('low')}} at_most {Повідомлено про загибель щонайбільше ${PEOPLE('high')}} ` +
  `best {Повідомлено про загибель близько ${PEOPLE('best')}} other {Повідомлено про загибель невідомої кількості осіб}}`;
const EVENTS = '{events, plural, one {# подія} few {# події} many {# подій} other {# події}}';

const RECORDS =
  '{place}: {events, plural, one {# запис} few {# записи} many {# записів} other {# запису}} (джерело: {source}; не оцінено).';
const MORE_RECORDS =
  'Інші записи, які, можливо, стосуються цього періоду чи місця: {events, number} (джерело: {source}).';
const NOTHING_RECORDED = '{place}: нічого не записано; це не доказ, що нічого немає.';

export const PANELS: Begun = {
  'area.civilians': 'Захист цивільного населення',

  'civilians.what_happened.answer': `${REPORTED_KILLED}: {place}, ${WHEN}; ${EVENTS}{oneGroup, select, true {} other {, враховано й комбатантів}} (джерело: {source}; не оцінено).`,
  'civilians.what_happened.possible': `${REPORTED_KILLED}; ${EVENTS}. Чи належить це до цього періоду й місця, невідомо: точніших даних джерело не дає (джерело: {source}). Підраховано окремо.`,
  'civilians.what_happened.none': `Жодне джерело не повідомляє про загиблих: {place}, ${WHEN}; це не доказ, що нічого не сталося.`,
  'civilians.what_happened.unknown':
    'Невідомо: жоден шар подій не охоплює цього місця й періоду, тож що сталося з людьми, сказати не можна.',
  'civilians.what_happened.fills.1':
    'Шар повідомлених подій, який сягає цього дня, наприклад UCDP GED (збирання).',
  'civilians.what_happened.fills.2':
    'Повідомлення патрулів і партнерів, де жінок, чоловіків, дівчат і хлопців розрізнено (збирання).',

  'civilians.must_not_be_harmed.answer':
    '{place}: {objects, plural, one {відомий # об’єкт, який не повинен зазнати шкоди} few {відомі # об’єкти, які не повинні зазнати шкоди} many {відомо # об’єктів, які не повинні зазнати шкоди} other {відомо # об’єкта, які не повинні зазнати шкоди}}; {withoutPosition, plural, =0 {для кожного є придатні дані про місце} other {без придатних даних про місце: {withoutPosition, number}}}. Завантажено шарів: {present, number} з {needed, number}{missing, select, null {} other {; відсутні: {layer__missing}}}{stale, select, null {} other {; застарілі: {layer__stale}}}.',
  'civilians.must_not_be_harmed.possible':
    'Об’єкти, які ще можуть бути тут ({place}): {objects, number}; дані про їхнє місце недостатні, щоб це визначити.',
  'civilians.must_not_be_harmed.none':
    'У завантажених шарах тут ({place}) нічого немає; це не доказ, що захищати нічого.',
  'civilians.must_not_be_harmed.unknown':
    'Невідомо: жодного шару захищених об’єктів не завантажено, тож перелічити нічого не можна.',
  'civilians.must_not_be_harmed.fills.1':
    'Свіжі шари закладів охорони здоров’я, місць проживання переміщених осіб, шкіл, населених пунктів і культурних об’єктів (розуміння).',
  'civilians.must_not_be_harmed.fills.2':
    'Дані про місце там, де їх бракує, від координаторів і місцевої влади (розуміння).',
  'civilians.must_not_be_harmed.fills.3':
    'Реєстр того, хто який перелік отримав і підтвердив отримання (планування: переліки захищених об’єктів).',

  'civilians.own_harm.answer': RECORDS,
  'civilians.own_harm.possible': MORE_RECORDS,
  'civilians.own_harm.none':
    '{place}: жодної справи про шкоду не записано; звинувачення проти власного персоналу зберігаються окремо, за правилом.',
  'civilians.own_harm.unknown':
    'Невідомо: справ про шкоду тут ще не ведуть, тож що зробили ми, партнер чи сили сторони, що приймає, сказати не можна. Звинувачення проти власного персоналу зберігаються окремо, за правилом.',
  'civilians.own_harm.fills.1':
    'Справи про шкоду цивільним: їхній стан, давність і наступний крок (реагування).',
  'civilians.own_harm.fills.2':
    'Повідомлення з будь-якого каналу: родини, лідери громад, організації, засоби масової інформації (збирання).',
  'civilians.own_harm.fills.3':
    'Що, де й коли робили власні та партнерські сили, щоб було з чим порівняти (планування: заходи).',

  'civilians.threats.answer': RECORDS,
  'civilians.threats.possible': MORE_RECORDS,
  'civilians.threats.none': NOTHING_RECORDED,
  'civilians.threats.unknown': 'Невідомо: ні оцінки загроз, ні раннього попередження тут ще немає.',
  'civilians.threats.fills.1': 'Сценарії загроз: хто, чому, як і що сталося б із людьми (розуміння: ризики).',
  'civilians.threats.fills.2': 'Ранні попередження з ухваленим рішенням і його часом (реагування).',
  'civilians.threats.fills.3': 'Прогноз із його методом і похибкою (розуміння).',

  'civilians.basic_services.answer': RECORDS,
  'civilians.basic_services.possible': MORE_RECORDS,
  'civilians.basic_services.none': NOTHING_RECORDED,
  'civilians.basic_services.unknown':
    'Невідомо: стану водопостачання, продовольства, медичної допомоги, притулку чи електропостачання тут ще не записують. Заклад охорони здоров’я у списку не є доказом, що він працює.',
  'civilians.basic_services.fills.1':
    'Стан кожної послуги за районами: працює, погіршена, не працює, невідомо (розуміння: послуги).',
  'civilians.basic_services.fills.2': 'Обмеження доступу й пересування, від УКГП і партнерів (збирання).',
  'civilians.basic_services.fills.3':
    'Хто може допомогти з цивільного боку, за секторами й районами (обмін: партнери).',

  'civilians.changes.answer': RECORDS,
  'civilians.changes.possible': MORE_RECORDS,
  'civilians.changes.none': NOTHING_RECORDED,
  'civilians.changes.unknown':
    'Невідомо: жоден свіжий показник не каже, що змінилося, а даних про мову ворожнечі, сторони чи припинення вогню тут ще немає.',
  'civilians.changes.fills.1':
    'Показники переміщення за районами в часі, від МОМ або УВКБ ООН (розуміння: індикатори).',
  'civilians.changes.fills.2':
    'Індикатори клімату, цін, послуг і публічних висловлювань, кожен із джерелом і датою (розуміння: індикатори).',
  'civilians.changes.fills.3': 'Зміни сторін і режимів припинення вогню (розуміння: учасники).',

  'civilians.decide_owe_unknown.answer': RECORDS,
  'civilians.decide_owe_unknown.possible': MORE_RECORDS,
  'civilians.decide_owe_unknown.none': NOTHING_RECORDED,
  'civilians.decide_owe_unknown.unknown':
    'Що про це можна сказати, стоїть на початку дошки. Решта невідома: ні запитаних рішень, ні надісланого тут ще не записано.',
  'civilians.decide_owe_unknown.fills.1': 'Запитані рішення: від кого і до якого часу (реагування).',
  'civilians.decide_owe_unknown.fills.2':
    'Документи, які маємо подати іншим, з їхніми строками (звітування: документи).',
  'civilians.decide_owe_unknown.fills.3': 'Контактні особи й вакантні посади (навчання).',

  'output.daily_summary':
    'щоденне зведення для командувача, підрозділів операцій, планування й цивільно-військового співробітництва, юридичного радника і радника з гендерних питань',
  'output.protective_list':
    'перелік захищених об’єктів зі змінами, для планувальників і поіменованих партнерів, і перед кожним новим районом дій',
  'output.periodic_statistics':
    'квартальна статистика за статтю й віком, для командування, а для інших згідно з позначкою на ній',

  'ask.who_uses': 'Хто користується цим місцем і коли?',
  'ask.who_cannot_move': 'Хто не може пересуватися або кого не можна попередити?',
  'ask.who_was_asked': 'Кого питали: жінок, чоловіків, дівчат, хлопців?',
};
