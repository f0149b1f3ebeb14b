/** In Ukrainian: the panel of grave violations, its layers and measures, what must be asked and what is owed. */
import type { Begun } from '#words/begun/begun.ts';
import { WHEN } from '#words/begun/uk/windows.ts';

const EVENTS = '{events, plural, one {# подія} few {# події} many {# подій} other {# події}}';

export const PANELS: Begun = {
  'area.children': 'Діти і збройний конфлікт',
  'violation.killing': 'Убивство',
  'violation.killing.meaning': 'Дитина гине внаслідок дії в контексті конфлікту; рахують дітей',
  'violation.maiming': 'Каліцтво',
  'violation.maiming.meaning':
    'Тяжке, постійне ушкодження дитини або таке, що призводить до інвалідності; рахують дітей',
  'violation.recruitment': 'Вербування або використання',
  'violation.recruitment.meaning':
    'Дитину беруть до збройних сил чи групи або використовують у будь-якій ролі; рахують дітей',
  'violation.sexual_violence': 'Сексуальне насильство',
  'violation.sexual_violence.meaning':
    'Зґвалтування чи інше сексуальне насильство щодо дитини; рахують дітей',
  'violation.abduction': 'Викрадення',
  'violation.abduction.meaning':
    'Дитину забирають із протиправною метою, на час або назавжди; не тримання під вартою; рахують дітей',
  'standard.mrm': 'Механізм ООН з моніторингу та звітності (MRM)',
  'standard.nato_assessed': 'Оцінено нами',

  'children.grave_violations.answer': `{place}, ${WHEN}: повідомлено про тяжкі порушення щодо дітей; ${EVENTS} (джерело: {source}; не оцінено). Дітей і випадки рахують окремо.`,
  'children.grave_violations.possible': `${EVENTS}: можливо, йдеться про дітей, про цей період чи це місце, але вік, день або місце відомі недостатньо (джерело: {source}).`,
  'children.grave_violations.none':
    '{place}: жодне джерело не повідомляє про тяжке порушення щодо дітей; це не доказ, що нічого не сталося: більшість джерел тут не кажуть, хто був дитиною.',
  'children.grave_violations.unknown':
    'Невідомо: жодне із завантажених джерел не вирізняє дітей, тож тяжкого порушення не було б видно.',
  'children.grave_violations.fills.1':
    'Повідомлення, віднесені до тяжких порушень (збирання, перевірка); хлопців, дівчат і невідомих рахують окремо.',
  'children.grave_violations.fills.2':
    'Статус кожного за даними ООН, імпортований із зазначенням автора (обмін).',
  'children.grave_violations.fills.3': 'Що і до якого часу треба передати (звітування: матеріали й строки).',
  'children.grave_violations.fills.4': 'Шар шкіл (розуміння).',
  'children.caveat.doubt': 'Якщо вік викликає сумнів, до особи ставляться як до дитини.',

  'output.grave_violations_package':
    'матеріали про тяжкі порушення для ООН узгодженим каналом і для старшої контактної особи',

  'layer.incidents_education': 'випадки проти освіти',
  'layer.incidents_education.meaning':
    'Перелік повідомленого проти шкіл, учнів і вчителів. Про будь-кого іншого він не каже нічого.',
  'layer.incidents_education.missing':
    'Випадків проти освіти не завантажено: що стається зі школами, невідомо.',
  'layer.schools': 'школи',
  'layer.schools.meaning': 'Місця освіти, формальної чи ні, з даними про місце.',
  'layer.schools.missing': 'Шару шкіл не завантажено.',
  'layer.child_protection_services': 'служби захисту дітей',
  'layer.child_protection_services.meaning':
    'Цивільні служби, які беруть дітей під захист, за переліком, що його оприлюднює їхній координатор.',
  'layer.child_protection_services.missing': 'Переліку служб захисту дітей не завантажено.',

  'measure.children.education_incidents': 'Повідомлені випадки проти освіти',
  'measure.children.education_incidents.definition':
    'Випадки, у яких перелік повідомляє про шкоду школі, учням чи вчителям. За джерелами; не оцінено; до тяжких порушень ніколи не додаються.',
  'measure.children.children_killed': 'Загиблі діти за повідомленнями',
  'measure.children.children_killed.definition':
    'Люди, яким достеменно менше 18 років і про загибель яких повідомляє джерело; невідомий вік враховано окремо, як можливий. За джерелами; не оцінено.',
  'measure.children.violations_by_child': 'Тяжкі порушення, за кількістю дітей',
  'measure.children.violations_by_child.definition':
    'Убивство, каліцтво, вербування або використання, сексуальне насильство й викрадення, за кількістю дітей до 18 років. Ніколи не додаються до того, що рахують за кількістю випадків.',
  'measure.children.violations_by_incident': 'Тяжкі порушення, за кількістю випадків',
  'measure.children.violations_by_incident.definition':
    'Напади на школи й лікарні та відмова в гуманітарному доступі, по одному на кожен випадок. Ніколи не додаються до того, що рахують за кількістю дітей.',

  'ask.where_children_walk': 'Де діти ходять, граються й набирають воду?',
  'ask.children_on_their_own': 'Чи є діти без супроводу і хто про них дбає?',

  'object_type.school': 'Школа',
  'object_type.school.meaning': 'Місце освіти',
  'object_type.kindergarten': 'Дитячий садок',
  'object_type.kindergarten.meaning': 'Заклад для дітей дошкільного віку',
  'object_type.university': 'Університет',
  'object_type.university.meaning': 'Заклад вищої освіти',
  'object_type.temporary_school': 'Тимчасова школа',
  'object_type.temporary_school.meaning': 'Уроки в наметі, вдома чи під деревом',
  'object_type.childrens_home': 'Дитячий будинок',
  'object_type.childrens_home.meaning': 'Дім для дітей без їхніх родин',
  'object_type.child_friendly_space': 'Простір, дружній до дитини',
  'object_type.child_friendly_space.meaning': 'Місце, де діти граються і де про них дбають',

  'obligation.children.report':
    'Вчасно розпізнавати й відстежувати тяжкі порушення і доповідати про них за підпорядкуванням',
  'obligation.children.training':
    'Навчати розгорнуті війська й партнерів розпізнавати, відстежувати й повідомляти',
  'obligation.children.focal_point': 'Призначити контактних осіб, які підтримують діалог з ООН',
  'obligation.children.benefit_of_doubt': 'Ставитися як до дитини до особи, вік якої викликає сумнів',
  'obligation.children.handover':
    'Передати зустрінуту чи захоплену дитину цивільній службі захисту дітей у погоджений строк',
  'obligation.children.no_recruitment':
    'Не вербувати й не використовувати дітей і запобігати тому, щоб це робили інші',
  'obligation.children.schools': 'Не використовувати школи у воєнних цілях',
};
