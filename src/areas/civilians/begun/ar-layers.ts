/** In Arabic: the layers of the area: their names, what they hold, and what is said where one is missing. */
import type { Begun } from '#words/begun/begun.ts';

export const LAYERS: Begun = {
  'layer.health_facilities': 'المرافق الصحية',
  'layer.health_facilities.meaning': 'المستشفيات والمراكز الصحية والنقاط الصحية، بالموقع الذي يعطيه مصدرها.',
  'layer.health_facilities.missing': 'لا طبقة للمرافق الصحية محمّلة.',
  'layer.displacement_sites': 'مواقع النزوح',
  'layer.displacement_sites.meaning':
    'أماكن يعيش فيها أو عاش فيها نازحون أو لاجئون أو عائدون، كما أدرجتها وكالة إنسانية.',
  'layer.displacement_sites.missing': 'لا طبقة لمواقع النزوح محمّلة.',
  'layer.violence_events': 'أحداث العنف المُبلَّغ عنها',
  'layer.violence_events.meaning': 'أحداث عنف يُبلغ عنها مصدر، مع الوفيات كما يذكرها.',
  'layer.violence_events.missing': 'لا طبقة للأحداث المُبلَّغ عنها محمّلة.',
  'layer.population': 'السكان بحسب المقاطعة',
  'layer.population.meaning':
    'أشخاص عُدّوا أو قُدّر عددهم في مقاطعات كاملة، لسنة بعينها؛ ولا يُوزَّعون أبدًا على مساحة.',
  'layer.population.missing': 'لا أعداد لسكان المقاطعات محمّلة.',
  'layer.named_settlements': 'التجمعات السكانية المسماة',
  'layer.named_settlements.meaning': 'المدن والقرى بأسمائها، مع عدد سكانها حيث يعطيه مصدر.',
  'layer.named_settlements.missing':
    'لا طبقة للتجمعات السكانية المسماة محمّلة: لا يمكن إدراج القرى الموجودة هنا.',
  'layer.incidents_aid': 'الحوادث ضد العاملين في مجال المعونة',
  'layer.incidents_aid.meaning': 'قائمة بما أُبلغ عنه ضد العاملين في مجال المعونة. ولا تقول شيئًا عن غيرهم.',
  'layer.incidents_aid.missing':
    'لا حوادث ضد العاملين في مجال المعونة محمّلة: فلا يُعرف منها هل تستطيع المعونة الوصول إلى الناس.',
  'layer.incidents_displaced': 'الحوادث في أماكن وجود النازحين',
  'layer.incidents_displaced.meaning':
    'قائمة بما أُبلغ عنه في مخيمات النازحين ومواقعهم. ولا تقول شيئًا عن غيرهم.',
  'layer.incidents_displaced.missing': 'لا حوادث في أماكن وجود النازحين محمّلة: ما يحدث هناك مجهول.',
  'layer.incidents_health_care': 'الهجمات على الرعاية الصحية',
  'layer.incidents_health_care.meaning':
    'قائمة بالهجمات على العاملين الصحيين والمرافق ووسائل النقل والمرضى، بلا نقاط على الخريطة. ولا تقول شيئًا عن غيرهم.',
  'layer.incidents_health_care.missing': 'لا هجمات على الرعاية الصحية محمّلة: لا يُعرف هل تتعرض الرعاية لهجوم.',
};
