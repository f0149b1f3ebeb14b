/** In Ukrainian: the indicators of the area and what each of them says. */
import type { Begun } from '#words/begun/begun.ts';

/** Under one name the file gives two numbers; `measured`: the first of them. */
const two = (measured: string) =>
  `Файл дає під цією однією назвою ${measured} і бал від 0 до 10 та не каже, що з них що.`;
const BY_ORIGIN = 'сума рядків, які УВКБ ООН подає за країнами походження.';
const TAKEN_OVER = 'як INFORM переймає її від видавця.';

export const INDICATORS: Begun = {
  'indicator.idmc.internally_displaced': 'Внутрішньо переміщені особи',
  'indicator.idmc.internally_displaced.definition':
    'Люди, які на кінець року жили у своїй країні переміщеними через конфлікт і насильство, за оцінкою IDMC.',
  'indicator.unhcr.refugees': 'Біженці в країні',
  'indicator.unhcr.refugees.definition': `Біженці під мандатом УВКБ ООН у країні на кінець року: ${BY_ORIGIN}`,
  'indicator.unhcr.asylum_seekers': 'Шукачі притулку в країні',
  'indicator.unhcr.asylum_seekers.definition': `Люди, чиї заяви про надання притулку на кінець року розглядалися в країні: ${BY_ORIGIN}`,
  'indicator.unhcr.returned_internally_displaced': 'Переміщені особи, які за рік повернулися додому',
  'indicator.unhcr.returned_internally_displaced.definition':
    'Внутрішньо переміщені особи під захистом УВКБ ООН або з його допомогою, які протягом року повернулися до своєї домівки.',
  'indicator.inform.people_using_at_least_basic_drinking_water_services_of_population':
    'Люди, які мають щонайменше базове постачання питної води, у %',
  'indicator.inform.people_using_at_least_basic_drinking_water_services_of_population.definition': `Частка населення, яка користується щонайменше базовими послугами питного водопостачання, ${TAKEN_OVER}`,
  'indicator.inform.people_using_at_least_basic_sanitation_services_of_population':
    'Люди, які мають щонайменше базові санітарні умови, у %',
  'indicator.inform.people_using_at_least_basic_sanitation_services_of_population.definition': `Частка населення, яка користується щонайменше базовими послугами санітарії, ${TAKEN_OVER}`,
  'indicator.inform.access_to_electricity': 'Доступ до електроенергії',
  'indicator.inform.access_to_electricity.definition': `Доступ населення до електроенергії. ${two('виміряну частку')}`,
  'indicator.inform.prevalence_of_undernourishment_of_population': 'Недоїдання',
  'indicator.inform.prevalence_of_undernourishment_of_population.definition': `Недоїдання серед населення. ${two('виміряну частку')}`,
  'indicator.inform.physicians_density': 'Лікарі',
  'indicator.inform.physicians_density.definition': `Забезпеченість лікарями. ${two('виміряну забезпеченість')}`,
  'indicator.inform.highly_violent_internal_conflict_probability':
    'Імовірність внутрішнього конфлікту з високим рівнем насильства, як опубліковано',
  'indicator.inform.highly_violent_internal_conflict_probability.definition':
    'Імовірність для всієї країни за моделлю, яку переймає INFORM; файл називає її одиницею %, а дає число від 0 до 1. Про окреме місце чи найближчі дні вона нічого не каже.',
  'indicator.inform.drought_affected': 'Люди, які постраждали від посухи',
  'indicator.inform.drought_affected.definition': `Скільки людей зачіпає посуха. ${two('виміряне число')}`,
};
