/** In Arabic: what the panel answers, what it counts, its layer and indicator, and what must be asked. */
import type { Begun } from '#words/begun/begun.ts';
import { IN_THE_PERIOD } from '#words/begun/ar/windows.ts';

export const PANELS: Begun = {
  'area.trafficking': 'الاتجار بالأشخاص',

  'trafficking.indicators.answer': `حوادث قد تكون اتجارًا بالأشخاص أُبلغ عنها في {place} ${IN_THE_PERIOD}: {events, number} (المصدر: {source}؛ كُشف عنها ولم تُقيَّم).`,
  'trafficking.indicators.possible':
    'حوادث أخرى ربما تعود إلى هذه الفترة أو هذا المكان: {events, number}؛ لا يعطي المصدر دقة أكبر (المصدر: {source}).',
  'trafficking.indicators.none':
    'لا مصدر يُبلغ عن حالة قد تكون اتجارًا بالأشخاص في {place}؛ ليس هذا دليلًا على أنه لم يحدث شيء.',
  'trafficking.indicators.unknown':
    'مجهول: لا تُحفظ هنا تقارير عن مؤشرات الاتجار ولا نتائج عن العقود، فلو وُجدت علامات اتجار لما ظهرت.',
  'trafficking.indicators.fills.1':
    'تقارير عن المؤشرات من البوابات ونقاط التفتيش والدوريات، بلا أسماء (مرحلة الجمع).',
  'trafficking.indicators.fills.2':
    'نتائج عن المتعاقدين وعن بذلهم العناية الواجبة (مرحلة التخطيط: المورّدون والعقود).',
  'trafficking.indicators.fills.3':
    'طبقة مؤشرات المخاطر المتصلة بالعمل: سلع وقطاعات يُعرف فيها العمل القسري (مرحلة الفهم).',
  'trafficking.caveat.detected': 'ما كُشف عنه فقط: كم من الناس يُستغلون ولا يراهم أحد، مجهول.',

  'measure.trafficking.incidents_reported': 'حوادث قد تكون اتجارًا بالأشخاص، كما كُشف عنها',
  'measure.trafficking.incidents_reported.definition':
    'حوادث مُبلَّغ عنها صُنّفت، وفق اختبار باليرمو، مستوفيةً للتعريف. هي ما كُشف عنه، لا كل ما يحدث؛ وهي سبب للإحالة، لا إثبات لوقوع جريمة.',

  'layer.labour_risk_indicators': 'مؤشرات المخاطر المتصلة بالعمل',
  'layer.labour_risk_indicators.meaning':
    'سلع وقطاعات وأماكن يُعرف فيها العمل القسري أو عمل الأطفال، وعلامات تُشاهَد في أماكن العمل.',
  'layer.labour_risk_indicators.missing':
    'لا مؤشرات للمخاطر المتصلة بالعمل محمّلة: علامات الاتجار هنا مجهولة.',

  'indicator.inform.multidimensional_poverty_index': 'دليل الفقر المتعدد الأبعاد',
  'indicator.inform.multidimensional_poverty_index.definition':
    'دليل من 0 إلى 1 يبيّن كم من الناس فقراء من عدة أوجه معًا، وإلى أي حد؛ ينقله مؤشر INFORM.',

  'ask.who_recruits_workers': 'من يوظّف العمال، ومن دفع لمن مقابل ذلك؟',
  'ask.who_holds_their_papers': 'من يحتفظ بأوراقهم، وهل يستطيعون المغادرة؟',

  'object_type.extraction_site': 'منجم أو مقلع',
  'object_type.extraction_site.meaning': 'مكان يستخرج فيه الناس معادن أو حجارة',
};
