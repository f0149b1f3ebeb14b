/** In Arabic: the layers of the area, a kind of place, and what must be asked. */
import type { Begun } from '#words/begun/begun.ts';

export const LAYERS: Begun = {
  'code_list.crsv_indicator': 'مؤشرات الإنذار المبكر بالعنف الجنسي',
  'layer.early_warning_indicators': 'مؤشرات الإنذار المبكر',
  'layer.early_warning_indicators.meaning':
    'قراءات لما يسبق العنف الجنسي، بحسب المكان واليوم؛ وتذكر كل منها أيضًا متى لم تُقيَّم.',
  'layer.early_warning_indicators.missing': 'لا مؤشرات إنذار مبكر محمّلة: خطر العنف الجنسي مجهول.',
  'layer.daily_ways': 'الطرق إلى الماء والحطب والسوق',
  'layer.daily_ways.meaning': 'من أين يجلب الناس الماء والحطب وأين يتسوّقون، كما يقول من يسلكون هذه الطرق.',
  'layer.daily_ways.missing': 'الطرق إلى الماء والحطب والسوق غير محمّلة.',
  'layer.support_services': 'خدمات الدعم',
  'layer.support_services.meaning':
    'خدمات للناجيات والناجين ينشرها منسق، مع اليوم الذي أُكّدت فيه آخر مرة؛ ولا تشمل أبدًا المآوي ولا المساكن.',
  'layer.support_services.missing': 'لا خدمات دعم محمّلة: لا يُعرف إلى أين يمكن إحالة الناس.',

  'ask.routes_of_women_and_girls': 'أي الطرق تسلكها النساء والفتيات إلى الماء والحطب والسوق والمراحيض؟',
  'ask.services_open_within_72_hours': 'أين تتوفر الرعاية الطبية في غضون 72 ساعة، وهل هي متاحة الآن؟',

  'object_type.firewood_place': 'مكان الاحتطاب',
  'object_type.firewood_place.meaning': 'حيث يجمع الناس الحطب',
};
