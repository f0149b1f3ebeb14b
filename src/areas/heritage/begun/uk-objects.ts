/** In Ukrainian: kinds of cultural property and of objects. */
import type { Begun } from '#words/begun/begun.ts';

const REMAINS = 'Місце із залишками минулого';
const MONUMENT = 'Пам’ятка архітектури, мистецтва чи історії';
const ARCHIVE = 'Будівля, де зберігають документи';
const REFUGE = 'Сховище для рухомих культурних цінностей';
const CENTRE = 'Місце зі значною кількістю культурних цінностей';

export const OBJECTS: Begun = {
  'cp_kind.immovable_monument': 'Пам’ятка',
  'cp_kind.immovable_monument.meaning': MONUMENT,
  'cp_kind.archaeological_site': 'Археологічний об’єкт',
  'cp_kind.archaeological_site.meaning': REMAINS,
  'cp_kind.group_of_buildings': 'Комплекс будівель',
  'cp_kind.group_of_buildings.meaning': 'Будівлі, цінні як ціле',
  'cp_kind.museum': 'Музей',
  'cp_kind.museum.meaning': 'Будівля, де виставляють культурні цінності',
  'cp_kind.library': 'Бібліотека',
  'cp_kind.library.meaning': 'Будівля, де зберігають книги',
  'cp_kind.archive': 'Архів',
  'cp_kind.archive.meaning': ARCHIVE,
  'cp_kind.refuge': 'Сховище цінностей',
  'cp_kind.refuge.meaning': REFUGE,
  'cp_kind.centre_containing_monuments': 'Центр зосередження культурних цінностей',
  'cp_kind.centre_containing_monuments.meaning': CENTRE,
  'cp_kind.movable_collection': 'Колекція',
  'cp_kind.movable_collection.meaning': 'Колекція книг, архівних документів, предметів чи творів мистецтва',
  'cp_kind.movable_object': 'Предмет',
  'cp_kind.movable_object.meaning': 'Твір мистецтва, рукопис, книга, предмет',
  'cp_kind.place_of_worship': 'Місце богослужіння',
  'cp_kind.place_of_worship.meaning':
    'Місце, де люди здійснюють богослужіння; у разі сумніву вважається цивільним',
  'cp_kind.underwater': 'Підводна спадщина',
  'cp_kind.underwater.meaning': 'Залишки, що лежать під водою',
  'cp_kind.intangible_linked_place': 'Місце живої спадщини',
  'cp_kind.intangible_linked_place.meaning': 'Місце, з яким пов’язана жива традиція',

  'object_type.cultural_site': 'Культурний об’єкт',
  'object_type.cultural_site.meaning': 'Об’єкт культури чи історії',
  'object_type.place_of_worship': 'Місце богослужіння',
  'object_type.place_of_worship.meaning': 'Місце, де люди здійснюють богослужіння',
  'object_type.monastery': 'Монастир',
  'object_type.monastery.meaning': 'Монастир із тими, хто там живе',
  'object_type.church': 'Церква',
  'object_type.church.meaning': 'Церква',
  'object_type.mosque': 'Мечеть',
  'object_type.mosque.meaning': 'Мечеть',
  'object_type.memorial': 'Меморіал',
  'object_type.memorial.meaning': 'Меморіал або пам’ятник',
  'object_type.monument': 'Пам’ятка',
  'object_type.monument.meaning': MONUMENT,
  'object_type.archaeological_site': 'Археологічний об’єкт',
  'object_type.archaeological_site.meaning': `${REMAINS}, над землею чи під нею`,
  'object_type.museum': 'Музей',
  'object_type.museum.meaning': 'Будівля, де виставляють або зберігають культурні цінності',
  'object_type.library': 'Бібліотека',
  'object_type.library.meaning': 'Будівля, де зберігають книги й рукописи',
  'object_type.archive': 'Архів',
  'object_type.archive.meaning': ARCHIVE,
  'object_type.refuge': 'Сховище цінностей',
  'object_type.refuge.meaning': REFUGE,
  'object_type.historic_centre': 'Історичний центр',
  'object_type.historic_centre.meaning': CENTRE,
  'object_type.world_heritage_cultural': 'Всесвітня спадщина, культурна',
  'object_type.world_heritage_cultural.meaning': 'Культурний об’єкт зі Списку всесвітньої спадщини',
  'object_type.world_heritage_mixed': 'Всесвітня спадщина, змішана',
  'object_type.world_heritage_mixed.meaning':
    'Об’єкт зі Списку всесвітньої спадщини, водночас культурний і природний',
  'object_type.world_heritage_natural': 'Всесвітня спадщина, природна',
  'object_type.world_heritage_natural.meaning':
    'Природний об’єкт зі Списку всесвітньої спадщини; сам по собі не є культурною цінністю',
};
