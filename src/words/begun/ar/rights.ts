/** In Arabic: mandate and treaties of an operation, and who may read or do what. */
import type { Begun } from '../begun.ts';

export const RIGHTS: Begun = {
  'frame.mandate': 'الولاية: {mandate}',
  'frame.mandate_unknown': 'الولاية غير مسجَّلة.',
  'frame.treaty':
    '{treaty__treaty}، {state}: {inForce, select, yes {في حيّز النفاذ{since, select, null {} other { منذ {since, date, ::yMMMMd}}}} no {خارج حيّز النفاذ} other {لا يُعرف هل بدأ النفاذ}}{note, select, null {} other { ({note})}}',
  'treaty.GC': 'اتفاقيات جنيف لعام 1949',
  'treaty.API': 'البروتوكول الإضافي الأول لعام 1977',
  'treaty.APII': 'البروتوكول الإضافي الثاني لعام 1977',
  'treaty.H54': 'اتفاقية لاهاي لعام 1954',
  'treaty.P54': 'البروتوكول الأول لعام 1954',
  'treaty.P99': 'البروتوكول الثاني لعام 1999',
  'treaty.CRC': 'اتفاقية حقوق الطفل لعام 1989',
  'treaty.COE': 'اتفاقية مجلس أوروبا بشأن مكافحة الاتجار بالبشر لعام 2005',
  'treaty.OPAC': 'البروتوكول الاختياري بشأن اشتراك الأطفال في المنازعات المسلحة لعام 2000',
  'treaty.CRPD': 'اتفاقية حقوق الأشخاص ذوي الإعاقة لعام 2006',
  'treaty.VCDR': 'اتفاقية فيينا للعلاقات الدبلوماسية لعام 1961',
  'treaty.WHC': 'اتفاقية التراث العالمي لعام 1972',
  'treaty.UNESCO1970': 'اتفاقية اليونسكو لعام 1970',
  'treaty.PAL': 'بروتوكول باليرمو لعام 2000',

  'act.read': 'قراءة',
  'act.write': 'كتابة',
  'act.export': 'تصدير',
  'profile.force': 'قوة عسكرية',
  'profile.humanitarian': 'منظمة إنسانية',
  'profile.monitor': 'هيئة لحقوق الإنسان أو للرصد',
  'access.open': 'متاح للجميع، دون تسجيل الدخول.',
  'access.own': 'مسموح: هذا حسابك أنت.',
  'access.by_role': 'مسموح: للدور «{role__role}» أن يُجري: {operation}.',
  'access.by_grant': 'مسموح: للدور «{role__role}» حق {act__act} «{group__group}».',
  'access.not_signed_in': 'يلزم لهذا تسجيل الدخول.',
  'access.not_allowed':
    'لا يتيح لك هذا أيٌّ من أدوارك هنا{group, select, null {} other { ({act__act} «{group__group}»)}}. {who, select, null {} other {الأدوار التي تتيحه: {role__who}.}}',
  'access.not_in_profile': 'لا وجود لهذا في منظومة من هذا النوع: {profile__profile}.',
};
