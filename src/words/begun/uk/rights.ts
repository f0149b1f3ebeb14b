/** In Ukrainian: mandate and treaties of an operation, and who may read or do what. */
import type { Begun } from '../begun.ts';

export const RIGHTS: Begun = {
  'frame.mandate': 'Мандат: {mandate}',
  'frame.mandate_unknown': 'Мандат не записано.',
  'frame.treaty':
    '{treaty__treaty}, {state}; чинність: {inForce, select, yes {так{since, select, null {} other {, від {since, date, ::yMMMMd}}}} no {ні} other {невідомо}}{note, select, null {} other { ({note})}}',
  'treaty.GC': 'Женевські конвенції 1949 року',
  'treaty.API': 'Додатковий протокол I 1977 року',
  'treaty.APII': 'Додатковий протокол II 1977 року',
  'treaty.H54': 'Гаазька конвенція 1954 року',
  'treaty.P54': 'Перший протокол 1954 року',
  'treaty.P99': 'Другий протокол 1999 року',
  'treaty.CRC': 'Конвенція про права дитини 1989 року',
  'treaty.COE': 'Конвенція Ради Європи про заходи щодо протидії торгівлі людьми 2005 року',
  'treaty.OPAC': 'Факультативний протокол щодо участі дітей у збройних конфліктах 2000 року',
  'treaty.CRPD': 'Конвенція про права осіб з інвалідністю 2006 року',
  'treaty.VCDR': 'Віденська конвенція про дипломатичні зносини 1961 року',
  'treaty.WHC': 'Конвенція про охорону всесвітньої спадщини 1972 року',
  'treaty.UNESCO1970': 'Конвенція ЮНЕСКО 1970 року',
  'treaty.PAL': 'Палермський протокол 2000 року',

  'act.read': 'читати',
  'act.write': 'записувати',
  'act.export': 'вивантажувати',
  'profile.force': 'військові сили',
  'profile.humanitarian': 'гуманітарна організація',
  'profile.monitor': 'орган із прав людини або моніторингу',
  'access.open': 'Відкрито для всіх, без входу.',
  'access.own': 'Дозволено: це ваш власний обліковий запис.',
  'access.by_role': 'Дозволено: роль «{role__role}» може виконувати {operation}.',
  'access.by_grant': 'Дозволено: роль «{role__role}» може {act__act}: {group__group}.',
  'access.not_signed_in': 'Для цього треба ввійти.',
  'access.not_allowed':
    'Жодна з ваших ролей тут цього не дозволяє{group, select, null {} other { ({act__act}: {group__group})}}. {who, select, null {} other {Ролі, яким це дозволено: {role__who}.}}',
  'access.not_in_profile': 'В установці такого типу цього немає: {profile__profile}.',
};
