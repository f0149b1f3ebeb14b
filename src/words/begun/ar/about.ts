/** In Arabic: the product, what is said of its sources and of its refusals; how exact a time and a place are; units. */
import type { Begun } from '../begun.ts';

export const ABOUT: Begun = {
  'product.name': 'أمبارو',
  'product.line': 'ما يحدث للناس، ومن يجب أن يُحمى وماذا، وما المستحق ولمن.',
  'demonstration.hindsight': 'إصدار مصادره: {release}؛ لم يكن أحد يعرف كل هذا في ذلك الصباح.',
  'demonstration.nobody': 'لا تُصوَّر عملية لأي منظمة؛ وكل جهة فاعلة هي كما رمّزها مصدرها.',
  'demonstration.quiet': 'يوم بلا بلاغات ليس يومًا آمنًا: المصادر متأخرة وناقصة وكثيرًا ما تكون غائبة.',
  'source.cited':
    '{title}{release, select, null {} other {، الإصدار {release}}}. {publisher}. الرخصة: {licence}.',
  'source.cut_off': 'معروف حتى {known, date, ::yMMMMd}.',
  'source.from_knowledge': 'من المعرفة: لم يُقرأ مصدر هذا الرمز من أجل هذا الفهرس.',
  'source.house': 'اقتراح من عندنا؛ وليس معيارًا لأحد.',
  'caution.encyclopaedia_positions':
    'بعض المواقع مأخوذ من موسوعة أو معجم جغرافي، وقد يحيد كيلومترات عن الصواب.',
  'caution.includes_combatants': 'مجاميعه تعدّ جميع الوفيات، بمن فيهم المقاتلون.',
  'refused.weapon': 'لا تقبل المنصة سلاحًا ولا أثر سلاح ولا نصف قطر ولا نقطة تصويب، ولن تقبل ذلك أبدًا.',
  'refused.inverse': 'لا تجيب المنصة أين يوجد أقل عدد من الناس أو المواقع، ولا تقارن الأشكال بحسب الضرر.',
  'refused.loss_of_protection':
    'أي ادعاء باستعمال عسكري يُحفظ ملاحظةً للسلطة المختصة؛ وتبقى العين المحمية في كل قائمة.',
  kept_elsewhere: 'يُحفظ في مكان آخر، بموجب القاعدة',

  'precision.minute': 'بدقة الدقيقة',
  'precision.hour': 'بدقة الساعة',
  'precision.day': 'معروف باليوم فقط',
  'precision.month': 'معروف بالشهر فقط',
  'precision.year': 'معروف بالسنة فقط',
  'precision.range': 'في وقت ما من هذه المدة',
  'basis.source_point': 'نقطة يعطيها مصدره',
  'basis.source_area': 'منطقة يعطيها مصدره',
  'basis.name': 'حُدّد باسمه',
  'basis.none': 'لا موقع',
  'position.point':
    'الموقع: {basis__basis}{method, select, null {} other { ({method})}}؛ والمكان الحقيقي ضمن {metres__uncertainty} منه.',
  'position.area': 'لا نقطة معروفة؛ هو في مكان ما في {place}.',
  'position.none': 'لا يُعرف موقع صالح للاستعمال.',
  'admin_level.0': 'بلد',
  'admin_level.1': 'وحدة من المستوى الأول (محافظة، إقليم)',
  'admin_level.2': 'مقاطعة',
  'admin_level.3': 'وحدة من المستوى الثالث (بلدية)',
  'unit.people': 'أشخاص',
  'unit.children': 'أطفال',
  'unit.incidents': 'حوادث',
  'unit.events': 'أحداث',
  'unit.objects': 'أعيان',
  'unit.deaths': 'وفيات',
};
