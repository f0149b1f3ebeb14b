/** In Arabic: what the panel answers, what it counts, the layers, and what must be asked. */
import type { Begun } from '#words/begun/begun.ts';
import { IN_THE_PERIOD } from '#words/begun/ar/windows.ts';

export const PANELS: Begun = {
  'area.heritage': 'حماية الممتلكات الثقافية',

  'heritage.sites.answer': `حوادث أُبلغ فيها عن أضرار بمواقع ثقافية في {place} ${IN_THE_PERIOD}: {events, number} (المصدر: {source}؛ لم تُقيَّم؛ أما من فعل ذلك فيُحفظ على حدة).`,
  'heritage.sites.possible':
    'حوادث أخرى ربما تعود إلى هذه الفترة أو هذا المكان: {events, number}؛ لا يعطي المصدر دقة أكبر (المصدر: {source}).',
  'heritage.sites.none': 'لا مصدر يُبلغ عن ضرر بموقع ثقافي في {place}؛ ليس هذا دليلًا على أنه لم يحدث شيء.',
  'heritage.sites.unknown': 'مجهول: لا مصدر هنا ينظر في ما يحدث للمواقع الثقافية، فلو تضرّرت لما ظهر ذلك.',
  'heritage.sites.fills.1':
    'طبقة الجرد الثقافي: السجلات الوطنية والمحلية والأوساط الأكاديمية وقوائم اليونسكو (مرحلة الفهم).',
  'heritage.sites.fills.2':
    'تقارير عن أضرار بالمواقع أو نهبها أو استعمالها، مع صور لما قبل وما بعد (مرحلة الجمع).',
  'heritage.sites.fills.3': 'تقييمات لحالة المواقع (مرحلة التحقق).',
  'heritage.sites.fills.4': 'ملفات الحراسة والتسليم مع خطواتها التالية (مرحلة التخطيط).',

  'measure.heritage.sites_damaged': 'حوادث أُبلغ فيها عن أضرار بمواقع ثقافية',
  'measure.heritage.sites_damaged.definition':
    'حوادث يذكر فيها مصدر أن موقعًا ثقافيًّا تضرّر، مصنَّفةً بحسب نوع الموقع؛ والموقع الذي يتضرّر مرتين يُعدّ مرتين. الضرر ومن أحدثه سجلان منفصلان.',

  'layer.cultural_inventory': 'الجرد الثقافي',
  'layer.cultural_inventory.meaning':
    'مواقع الثقافة والتاريخ والعبادة في منطقة العملية، مدرجة كانت أو غير مدرجة؛ والمواقع الطبيعية وحدها لا تكوّن جردًا.',
  'layer.cultural_inventory.missing': 'لا جرد ثقافي محمّل.',
  'layer.special_status_sites': 'المواقع ذات الوضع الخاص',
  'layer.special_status_sites.meaning': 'مواقع دينية وثقافية اتُّفق على حراسة كل منها بالاسم.',
  'layer.world_heritage': 'قائمة التراث العالمي',
  'layer.world_heritage.meaning':
    'مواقع تدرجها اليونسكو لقيمتها العالمية الاستثنائية، ومنها مواقع طبيعية. وهي ليست جردًا للممتلكات الثقافية في بلد.',
  'layer.world_heritage.missing': 'قائمة التراث العالمي غير محمّلة: لا يُعرف أي مواقعها يوجد هنا.',

  'ask.places_that_matter': 'أي الأماكن لها مكانة عند الناس هنا، مدرجة كانت أو غير مدرجة؟',
  'ask.days_of_worship': 'متى تُقام الشعائر ومراسم الدفن والأعياد، ومن يقيمها؟',
};
