/** In Ukrainian: what a figure counts and leaves out, what is not known of the people in it. */
import type { Begun } from '../begun.ts';

/** A time with the mark that ends the sentence: the abbreviated year of a day ("2021 р.") has one already. */
const WHEN_ENDS =
  '{day, select, null {від {from, date, ::yMMMMd} {from, time, ::HHmm} до {to, date, ::yMMMMd} {to, time, ::HHmm} ({zone}).} other {{day, date, ::yMMMMd}}}';
const COUNT =
  '{range, select, exact {{high, number}} between {{low, number}–{high, number}} at_least {щонайменше {low, number}} at_most {щонайбільше {high, number}} best {близько {best, number}} other {невідомо}}';

export const FIGURES: Begun = {
  'figure.weak_positions':
    'Шар «{layer__layer}»: похибка місця може перевищувати {metres__uncertainty} для {weak, number} з {objects, number}.',
  'figure.without_position':
    '{layer__layer}: без придатних даних про місце {withoutPosition, number} з {objects, number}.',
  'figure.accepted_exceptions':
    '{source}: місць, де файл суперечить сам собі: {accepted, number}; під час імпорту людина їх переглянула й прийняла.',
  'figure.total': `${COUNT}; {events, plural, one {# подія} few {# події} many {# подій} other {# події}}`,
  'figure.without': 'Записи без повної цифри: {without, number}; усього щонайменше стільки.',
  'figure.filter.window': `Що сталося: ${WHEN_ENDS}`,
  'figure.filter.recorded': `Що записано: ${WHEN_ENDS}`,
  'figure.filter.not_in': `Не враховано тут, бо пораховано в іншому місці: що могло статися ${WHEN_ENDS}`,
  'figure.filter.place': 'Місце: {place}.',
  'figure.filter.everywhere': 'Уся операція.',
  'figure.filter.certain':
    'Лише достеменне: повністю в цей час, точно в цьому місці, точно ті люди, про яких питають.',
  'figure.filter.possible':
    'Лише можливе, але не достеменне: час, місце або те, хто постраждав, відомі недостатньо.',
  'figure.filter.source': 'За даними: {source}.',
  'figure.filter.harms': 'Шкода: {harm__codes}.',
  'figure.filter.status_unknown': 'Статус: невідомий.',
  'figure.filter.statuses': 'Статус: {status__codes}; де він невідомий, рахується як можливе.',
  'figure.filter.sexes': 'Стать: {sex__codes}; де вона невідома, рахується як можливе.',
  'figure.filter.younger':
    'Вік (у роках) достеменно менший за {age, number}; де він невідомий, рахується як можливе.',
  'figure.filter.group':
    'Лише ті, про кого це відомо ({dimension, select, sex {стать} age {вік} status {статус} other {група}}): {group}.',
  'figure.filter.classified': 'Класифіковано за стандартом «{standard}» як: {codes}.',
  'figure.filter.assessed': 'Оцінено за стандартом «{standard}» як: {levels}.',
  'figure.table.share':
    '{dimension, select, sex {Стать невідома} age {Вік невідомий} status {Статус невідомий} other {Група невідома}}: {unknown, number} з {of, number}; відомо для {completeness, number, ::percent .0}.',
  'figure.table.cannot': 'Скільки невідомих, сказати не можна: не кожен запис дає цифру.',

  'status.civilian': 'цивільні особи',
  'status.civilian_presumed': 'особи, чий цивільний статус презюмується',
  'status.other_protected_person': 'інші особи, що перебувають під захистом',
  'status.member_of_armed_forces': 'члени збройних сил або груп',
  'status.member_of_party': 'члени сторони конфлікту',
  'status.person_directly_participating': 'особи, які беруть безпосередню участь у воєнних діях',
  'status.unknown': 'статус невідомий',
  'people.count': COUNT,
  'people.sex_unknown':
    'Стать невідома: {unknown, number} з {people, number}; відома для {share, number, ::percent .0}.',
  'people.age_unknown':
    'Вік невідомий: {unknown, number} з {people, number}; відомий для {share, number, ::percent .0}.',

  'board.decide.more_pairs': 'Таких пар більше: усі вони в списку «Події, які можуть бути одним фактом».',
  'board.decide.pairs_not_searched':
    'Кілька джерел багато повідомляють за цей період: які повідомлення можуть бути про один інцидент, показує список «Події, які можуть бути одним фактом».',
  'board.unknown.people':
    '{source}: осіб у повідомленнях {of, number}; стать невідома для {sexUnknown, number}, вік — для {ageUnknown, number}.',
  'board.place_unknown':
    'Події цього періоду, про які не можна сказати, чи сталися вони тут ({place}): {events, number}; джерело вказує лише ширшу територію. Їх пораховано як можливі.',
  'board.record.single':
    '{precision__precision}; {sources, select, null {кількість джерел невідома} other {{sources, plural, one {# джерело} few {# джерела} many {# джерел} other {# джерела}}}}; {assessed, select, true {оцінено} other {не оцінено}}',
};
