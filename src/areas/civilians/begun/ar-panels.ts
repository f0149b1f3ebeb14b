/** In Arabic: what the panels of the board answer, what is unknown in them and what would fill it. */
import type { Begun } from '#words/begun/begun.ts';
import { IN_THE_PERIOD } from '#words/begun/ar/windows.ts';

const REPORTED_KILLED =
  '{range, select, exact {{high, plural, =0 {لم يُبلَّغ عن مقتل أحد} one {أُبلغ عن مقتل شخص واحد} two {أُبلغ عن مقتل شخصين} few {أُبلغ عن مقتل # أشخاص} many {أُبلغ عن مقتل # شخصًا} other {أُبلغ عن مقتل # شخص}}} between {أُبلغ عن مقتل أشخاص يتراوح عددهم بين {low, number} و{high, number}} at_least {أُبلغ عن مقتل {low, plural, one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}} على الأقل} at_most {أُبلغ عن مقتل {high, plural, one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}} على الأكثر} best {أُبلغ عن مقتل نحو {best, plural, one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}} other {أُبلغ عن مقتل عدد مجهول من الأشخاص}}';
const IN_EVENTS = 'في {events, plural, one {حدث واحد} two {حدثين} few {# أحداث} many {# حدثًا} other {# حدث}}';

const RECORDS = '{place}: عدد السجلات {events, number} (المصدر: {source}؛ لم تُقيَّم).';
const MORE_RECORDS =
  'سجلات أخرى ربما تعود إلى هذه الفترة أو هذا المكان: {events, number} (المصدر: {source}).';
const NOTHING_RECORDED = '{place}: لا شيء مسجَّل؛ ليس هذا دليلًا على أنه لا يوجد شيء.';

export const PANELS: Begun = {
  'area.civilians': 'حماية المدنيين',

  'civilians.what_happened.answer': `${REPORTED_KILLED} في {place} ${IN_THE_PERIOD}، ${IN_EVENTS}{oneGroup, select, true {} other {، بمن فيهم المقاتلون}} (المصدر: {source}؛ لم يُقيَّم).`,
  'civilians.what_happened.possible': `${REPORTED_KILLED} ${IN_EVENTS}، ولا يُعرف هل ذلك في هذه الفترة وهذا المكان: لا يعطي المصدر دقة أكبر (المصدر: {source}). ويُعدّ على حدة.`,
  'civilians.what_happened.none': `لا مصدر يذكر مقتل أحد في {place} ${IN_THE_PERIOD}؛ ليس هذا دليلًا على أنه لم يحدث شيء.`,
  'civilians.what_happened.unknown':
    'مجهول: لا طبقة أحداث تغطي هذا المكان وهذه الفترة، فلا يمكن قول ما حدث للناس.',
  'civilians.what_happened.fills.1': 'طبقة أحداث مُبلَّغ عنها تصل إلى هذا اليوم، مثل UCDP GED (مرحلة الجمع).',
  'civilians.what_happened.fills.2':
    'تقارير من الدوريات والشركاء تميّز بين النساء والرجال والفتيات والفتيان (مرحلة الجمع).',

  'civilians.must_not_be_harmed.answer':
    '{place}: عدد الأعيان المعروفة التي يجب ألّا يصيبها أذى {objects, number}؛ {withoutPosition, plural, =0 {لكلٍّ منها موقع صالح للاستعمال} other {منها بلا موقع صالح للاستعمال: {withoutPosition, number}}}. الطبقات المحمّلة: {present, number} من {needed, number}{missing, select, null {} other {؛ الناقصة: {layer__missing}}}{stale, select, null {} other {؛ القديمة: {layer__stale}}}.',
  'civilians.must_not_be_harmed.possible':
    'أعيان أخرى قد تكون هنا ({place}): {objects, number}؛ مواقعها ليست دقيقة بما يكفي للجزم.',
  'civilians.must_not_be_harmed.none':
    'لا تحوي الطبقات المحمّلة شيئًا هنا ({place})؛ ليس هذا دليلًا على أنه لا شيء يجب حمايته.',
  'civilians.must_not_be_harmed.unknown': 'مجهول: لا طبقة أعيان محمية محمّلة، فلا يمكن إدراج شيء في القائمة.',
  'civilians.must_not_be_harmed.fills.1':
    'طبقات حديثة للمرافق الصحية ومواقع النزوح والمدارس والتجمعات السكانية والمواقع الثقافية (مرحلة الفهم).',
  'civilians.must_not_be_harmed.fills.2': 'مواقع لما لا موقع له، من المنسقين والسلطات المحلية (مرحلة الفهم).',
  'civilians.must_not_be_harmed.fills.3': 'سجل من تسلّم أيّ قائمة وأقرّ بتسلّمها (مرحلة التخطيط: قوائم الحماية).',

  'civilians.own_harm.answer': RECORDS,
  'civilians.own_harm.possible': MORE_RECORDS,
  'civilians.own_harm.none':
    '{place}: لا حالة ضرر مسجَّلة؛ الادعاءات ضد أفراد القوة تُحفظ في مكان آخر، بموجب القاعدة.',
  'civilians.own_harm.unknown':
    'مجهول: لا تُحفظ هنا حالات ضرر بعد، فلا يمكن قول ما فعلناه نحن أو شريك أو قوة مضيفة. الادعاءات ضد أفراد القوة تُحفظ في مكان آخر، بموجب القاعدة.',
  'civilians.own_harm.fills.1':
    'حالات الضرر الذي لحق بالمدنيين، مع حالة كل منها ومدة بقائها معلّقة وخطوتها التالية (مرحلة الاستجابة).',
  'civilians.own_harm.fills.2':
    'تقارير من أي قناة: أسر، قيادات المجتمع المحلي، منظمات، وسائل إعلام (مرحلة الجمع).',
  'civilians.own_harm.fills.3': 'ما فعلته قواتنا وقوات الشركاء، أين ومتى، للمقارنة (مرحلة التخطيط: الأنشطة).',

  'civilians.threats.answer': RECORDS,
  'civilians.threats.possible': MORE_RECORDS,
  'civilians.threats.none': NOTHING_RECORDED,
  'civilians.threats.unknown': 'مجهول: لا يُحفظ هنا بعد أي تقييم للتهديدات ولا أي إنذار مبكر.',
  'civilians.threats.fills.1':
    'سيناريوهات التهديد: من، ولماذا، وكيف، وماذا سيصيب الناس (مرحلة الفهم: المخاطر).',
  'civilians.threats.fills.2': 'الإنذارات المبكرة مع القرار المتخذ ووقته (مرحلة الاستجابة).',
  'civilians.threats.fills.3': 'توقّع مع طريقته ومقدار خطئه (مرحلة الفهم).',

  'civilians.basic_services.answer': RECORDS,
  'civilians.basic_services.possible': MORE_RECORDS,
  'civilians.basic_services.none': NOTHING_RECORDED,
  'civilians.basic_services.unknown':
    'مجهول: لا تُحفظ هنا بعد حالة الماء أو الغذاء أو الرعاية الصحية أو المأوى أو الكهرباء. وجود مرفق صحي في القائمة ليس دليلًا على أنه يعمل.',
  'civilians.basic_services.fills.1':
    'حالة كل خدمة في كل مقاطعة: تعمل، أداؤها متدنٍّ، لا تعمل، حالتها مجهولة (مرحلة الفهم: الخدمات).',
  'civilians.basic_services.fills.2': 'القيود على الوصول والتنقلات، من أوتشا والشركاء (مرحلة الجمع).',
  'civilians.basic_services.fills.3':
    'من يستطيع المساعدة من الجانب المدني، بحسب القطاع والمقاطعة (مرحلة المشاركة: الشركاء).',

  'civilians.changes.answer': RECORDS,
  'civilians.changes.possible': MORE_RECORDS,
  'civilians.changes.none': NOTHING_RECORDED,
  'civilians.changes.unknown':
    'مجهول: لا قراءة حديثة تقول ما الذي تغيّر، ولا تُحفظ هنا بعد أي قراءة عن خطاب الكراهية أو الأطراف أو اتفاقات وقف إطلاق النار.',
  'civilians.changes.fills.1':
    'قراءات النزوح في كل مقاطعة عبر الزمن، من المنظمة الدولية للهجرة أو المفوضية (مرحلة الفهم: المؤشرات).',
  'civilians.changes.fills.2':
    'مؤشرات المناخ والأسعار والخدمات والخطاب، لكل منها مصدره وتاريخه (مرحلة الفهم: المؤشرات).',
  'civilians.changes.fills.3':
    'التغيّرات في الأطراف وفي اتفاقات وقف إطلاق النار (مرحلة الفهم: الجهات الفاعلة).',

  'civilians.decide_owe_unknown.answer': RECORDS,
  'civilians.decide_owe_unknown.possible': MORE_RECORDS,
  'civilians.decide_owe_unknown.none': NOTHING_RECORDED,
  'civilians.decide_owe_unknown.unknown':
    'ما يمكن قوله عن ذلك يأتي أولًا على اللوحة. والباقي مجهول: لا تُسجَّل هنا بعد القرارات المطلوبة ولا ما أُرسل.',
  'civilians.decide_owe_unknown.fills.1': 'القرارات المطلوبة، وممّن، وبحلول أي موعد (مرحلة الاستجابة).',
  'civilians.decide_owe_unknown.fills.2':
    'المخرجات المستحقة للآخرين، مع مواعيد استحقاقها (مرحلة الإبلاغ: المخرجات).',
  'civilians.decide_owe_unknown.fills.3': 'جهات الاتصال والشواغر (مرحلة التدريب).',
};
