/** In Arabic: the obligations of the area, by their titles. */
import type { Begun } from '#words/begun/begun.ts';

export const OBLIGATIONS: Begun = {
  'obligation.sexual-violence.all_operations': 'تطبيق السياسة في جميع العمليات والبعثات والأنشطة',
  'obligation.sexual-violence.prevent_act_stop': 'المنع والتحرّك ووضع حدّ للعنف الجنسي',
  'obligation.sexual-violence.analyse_risk': 'امتلاك أدوات التحليل اللازمة لفهم مستوى الخطر',
  'obligation.sexual-violence.cooperate': 'التعاون مع الأمم المتحدة والجهات الفاعلة المحلية',
  'obligation.sexual-violence.survivor': 'الناجية أو الناجي أولًا: السلامة والسرّية والاحترام وعدم التمييز',
  'obligation.sexual-violence.own_personnel':
    'عدم التسامح إطلاقًا مع الاستغلال والانتهاك الجنسيين من جانب أفراد القوة، ولذلك مسار مستقل',
};
