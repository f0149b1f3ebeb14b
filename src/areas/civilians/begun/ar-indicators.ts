/** In Arabic: the indicators of the area, and the questions that must be asked of people. */
import type { Begun } from '#words/begun/begun.ts';

const NOT_WHICH = 'يعطي الملف تحت هذا الاسم الواحد';
const WHICH = 'ولا يميّز بينهما.';

export const INDICATORS: Begun = {
  'indicator.idmc.internally_displaced': 'النازحون داخل البلد',
  'indicator.idmc.internally_displaced.definition':
    'أشخاص يعيشون نازحين داخل بلدهم بسبب النزاع والعنف في نهاية السنة، بحسب تقدير مركز رصد النزوح الداخلي (IDMC).',
  'indicator.unhcr.refugees': 'اللاجئون في البلد',
  'indicator.unhcr.refugees.definition':
    'اللاجئون المشمولون بولاية المفوضية في البلد في نهاية السنة: مجموع الصفوف التي تعطيها المفوضية بحسب بلد المنشأ.',
  'indicator.unhcr.asylum_seekers': 'طالبو اللجوء في البلد',
  'indicator.unhcr.asylum_seekers.definition':
    'أشخاص لم يُبتّ بعد في طلبات لجوئهم في البلد في نهاية السنة: مجموع الصفوف التي تعطيها المفوضية بحسب بلد المنشأ.',
  'indicator.unhcr.returned_internally_displaced': 'نازحون عادوا إلى ديارهم خلال السنة',
  'indicator.unhcr.returned_internally_displaced.definition':
    'نازحون داخليًّا تحميهم المفوضية أو تساعدهم، عادوا إلى ديارهم خلال السنة.',
  'indicator.inform.people_using_at_least_basic_drinking_water_services_of_population':
    'السكان الذين لديهم خدمات مياه شرب أساسية على الأقل، بالنسبة المئوية',
  'indicator.inform.people_using_at_least_basic_drinking_water_services_of_population.definition':
    'نسبة السكان الذين يستعملون خدمات مياه شرب أساسية على الأقل، كما ينقلها مؤشر INFORM عن ناشرها.',
  'indicator.inform.people_using_at_least_basic_sanitation_services_of_population':
    'السكان الذين لديهم خدمات صرف صحي أساسية على الأقل، بالنسبة المئوية',
  'indicator.inform.people_using_at_least_basic_sanitation_services_of_population.definition':
    'نسبة السكان الذين يستعملون خدمات صرف صحي أساسية على الأقل، كما ينقلها مؤشر INFORM عن ناشرها.',
  'indicator.inform.access_to_electricity': 'الحصول على الكهرباء',
  'indicator.inform.access_to_electricity.definition': `حصول السكان على الكهرباء. ${NOT_WHICH} نسبة مقيسة ودرجة من 0 إلى 10، ${WHICH}`,
  'indicator.inform.prevalence_of_undernourishment_of_population': 'نقص التغذية',
  'indicator.inform.prevalence_of_undernourishment_of_population.definition': `نقص التغذية بين السكان. ${NOT_WHICH} نسبة مقيسة ودرجة من 0 إلى 10، ${WHICH}`,
  'indicator.inform.physicians_density': 'الأطباء',
  'indicator.inform.physicians_density.definition': `كثافة الأطباء. ${NOT_WHICH} كثافة مقيسة ودرجة من 0 إلى 10، ${WHICH}`,
  'indicator.inform.highly_violent_internal_conflict_probability':
    'احتمال نزاع داخلي شديد العنف، كما هو منشور',
  'indicator.inform.highly_violent_internal_conflict_probability.definition':
    'احتمال يعطيه نموذج للبلد كله، ينقله مؤشر INFORM؛ يذكر الملف أن وحدته % ويعطي عددًا بين 0 و1. ولا يقول شيئًا عن مكان بعينه ولا عن الأيام المقبلة.',
  'indicator.inform.drought_affected': 'المتضررون من الجفاف',
  'indicator.inform.drought_affected.definition': `عدد من يتضررون من الجفاف. ${NOT_WHICH} عددًا مقيسًا ودرجة من 0 إلى 10، ${WHICH}`,

  'ask.who_uses': 'من يستعمل هذا المكان، ومتى؟',
  'ask.who_cannot_move': 'من لا يستطيع الحركة، أو لا يمكن تحذيره؟',
  'ask.who_was_asked': 'من سُئل: نساء، رجال، فتيات، فتيان؟',
};
