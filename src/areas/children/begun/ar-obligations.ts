/** In Arabic: the obligations of the area, by their titles. */
import type { Begun } from '#words/begun/begun.ts';

export const OBLIGATIONS: Begun = {
  'obligation.children.report':
    'التعرّف على الانتهاكات الجسيمة ورصدها والإبلاغ عنها عبر التسلسل القيادي، في حينها',
  'obligation.children.training': 'تدريب القوات المنتشرة والشركاء على التعرّف والرصد والإبلاغ',
  'obligation.children.focal_point': 'تعيين جهات اتصال تقيم حوارًا مستمرًّا مع الأمم المتحدة',
  'obligation.children.benefit_of_doubt': 'معاملة من كان عمره موضع شك على أنه طفل',
  'obligation.children.handover':
    'تسليم الطفل الذي يُلتقى به أو يُقبض عليه إلى الجهات المدنية لحماية الطفل، في المدة المتفق عليها',
  'obligation.children.no_recruitment': 'عدم تجنيد الأطفال أو استخدامهم، ومنع غيرنا من ذلك',
  'obligation.children.schools': 'عدم استعمال المدارس لأغراض عسكرية',
};
