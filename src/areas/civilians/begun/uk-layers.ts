/** In Ukrainian: the layers of the area: what each holds, and what its absence leaves unknown. */
import type { Begun } from '#words/begun/begun.ts';

export const LAYERS: Begun = {
  'layer.health_facilities': 'заклади охорони здоров’я',
  'layer.health_facilities.meaning':
    'Лікарні, центри охорони здоров’я і медичні пункти з місцем, яке вказує джерело.',
  'layer.health_facilities.missing': 'Шар закладів охорони здоров’я не завантажено.',
  'layer.displacement_sites': 'місця проживання переміщених осіб',
  'layer.displacement_sites.meaning':
    'Місця, де живуть або жили переміщені особи, біженці чи ті, хто повернувся, за списком гуманітарної установи.',
  'layer.displacement_sites.missing': 'Шар місць проживання переміщених осіб не завантажено.',
  'layer.violence_events': 'повідомлені події насильства',
  'layer.violence_events.meaning':
    'Події насильства, про які повідомляє джерело, із загиблими за його даними.',
  'layer.violence_events.missing': 'Шар повідомлених подій не завантажено.',
  'layer.population': 'населення за районами',
  'layer.population.meaning':
    'Люди, яких налічено або оцінено в цілих районах за певний рік; їх ніколи не розподіляють по території.',
  'layer.population.missing': 'Дані про населення районів не завантажено.',
  'layer.named_settlements': 'населені пункти з назвами',
  'layer.named_settlements.meaning': 'Міста й села за назвами, з кількістю людей там, де її дає джерело.',
  'layer.named_settlements.missing':
    'Шар населених пунктів із назвами не завантажено: тутешні села перелічити не можна.',
  'layer.incidents_aid': 'інциденти проти гуманітарних працівників',
  'layer.incidents_aid.meaning':
    'Перелік повідомлених інцидентів проти гуманітарних працівників. Про будь-кого іншого він нічого не каже.',
  'layer.incidents_aid.missing':
    'Шар інцидентів проти гуманітарних працівників не завантажено: чи може допомога дійти до людей, за ним сказати не можна.',
  'layer.incidents_displaced': 'інциденти в місцях проживання переміщених осіб',
  'layer.incidents_displaced.meaning':
    'Перелік повідомлених інцидентів у таборах та інших місцях проживання переміщених осіб. Про будь-кого іншого він нічого не каже.',
  'layer.incidents_displaced.missing':
    'Шар інцидентів у місцях проживання переміщених осіб не завантажено: що там відбувається, невідомо.',
  'layer.incidents_health_care': 'напади на охорону здоров’я',
  'layer.incidents_health_care.meaning':
    'Перелік нападів на медичних працівників, заклади, транспорт і пацієнтів, без точок. Про будь-кого іншого він нічого не каже.',
  'layer.incidents_health_care.missing':
    'Шар нападів на охорону здоров’я не завантажено: чи зазнає вона нападів, невідомо.',
};
