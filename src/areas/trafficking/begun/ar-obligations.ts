/** In Arabic: the obligations of the area, by their titles. */
import type { Begun } from '#words/begun/begun.ts';

export const OBLIGATIONS: Begun = {
  'obligation.trafficking.plan_risk': 'تقييم الخطر وتخفيفه منذ بداية التخطيط',
  'obligation.trafficking.report_refer': 'الإبلاغ، والإحالة بالتعاون مع الدولة المضيفة',
  'obligation.trafficking.due_diligence': 'العناية الواجبة في سلاسل الإمداد',
  'obligation.trafficking.zero_tolerance': 'عدم التسامح إطلاقًا مع ضلوع أفراد القوة أو المتعاقدين في الاتجار',
  'obligation.trafficking.privacy': 'صون حرمة الحياة الخاصة للضحايا وهويتهم',
  'obligation.trafficking.support': 'السكن والمشورة والمساعدة الطبية والمادية',
  'obligation.trafficking.not_conditional': 'المساعدة غير مشروطة بالإدلاء بالشهادة',
  'obligation.trafficking.recovery': 'مدة لا تقل عن 30 يومًا للتعافي والتفكير',
  'obligation.trafficking.child_presumed': 'عند الشك في العمر، يُفترض أن الشخص طفل',
  'obligation.trafficking.child_identity': 'هوية الطفل لا تُعلن أبدًا',
  'obligation.trafficking.originator': 'التقيّد بالقيود التي يضعها المرسِل على المعلومات',
  'obligation.trafficking.non_punishment': 'عدم معاقبة الضحايا على ما أُجبروا على فعله',
};
