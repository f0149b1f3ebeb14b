/** In Arabic: the obligations of the area, by their titles. */
import type { Begun } from '#words/begun/begun.ts';

export const OBLIGATIONS: Begun = {
  'obligation.civilians.baseline': 'حماية المدنيين منذ بداية العملية',
  'obligation.civilians.own_harm': 'تجنّب الضرر الناجم عن أعمالنا، وتقليله إلى أدنى حد، وتخفيف آثاره',
  'obligation.civilians.others_harm': 'تحديد التهديدات الصادرة عن غيرنا: من، ولماذا، وكيف، وبأي نتيجة',
  'obligation.civilians.doubt_person': 'عند الشك، يُعدّ الشخص مدنيًّا',
  'obligation.civilians.doubt_object': 'عند الشك، يُعدّ مكان العبادة أو المنزل أو المدرسة مدنيًّا',
  'obligation.civilians.indiscriminate': 'لا هجمات عشوائية',
  'obligation.civilians.survival': 'عدم المساس بما لا غنى عنه للبقاء على قيد الحياة',
  'obligation.civilians.dams': 'عدم المساس بالسدود والجسور الواقية والمحطات النووية',
  'obligation.civilians.precautions': 'التحقّق، واختيار أقل الخطر، والإنذار، والتعليق',
  'obligation.civilians.own_siting': 'إبعاد منشآتنا ووسائلنا العسكرية عن المدنيين',
  'obligation.civilians.medical': 'احترام الرعاية الطبية وحمايتها',
  'obligation.civilians.explosive': 'تقييد استعمال الأسلحة المتفجرة في المناطق المأهولة',
  'obligation.civilians.environment': 'مراعاة البيئة الطبيعية',
  'obligation.civilians.relief': 'السماح بمرور الإغاثة، واحترام من يأتون بها',
  'obligation.civilians.missing': 'احترام الموتى وقبورهم، واستجلاء مصير المفقودين',
  'obligation.civilians.displacement': 'عدم نقل أحد إلا من أجل أمنه أو لأسباب عسكرية قهرية',
  'obligation.civilians.detention': 'معاملة كل محتجز معاملة إنسانية',
  'obligation.civilians.civil_defence': 'احترام الدفاع المدني',
  'obligation.civilians.institutions': 'دعم المؤسسات المحلية من أجل بيئة آمنة ومأمونة',
};
