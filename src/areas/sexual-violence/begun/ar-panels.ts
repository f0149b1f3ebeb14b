/** In Arabic: what the panels answer, what they count, the indicators, the standard and what is owed. */
import type { Begun } from '#words/begun/begun.ts';
import { IN_THE_PERIOD } from '#words/begun/ar/windows.ts';

export const PANELS: Begun = {
  'area.sexual-violence': 'العنف الجنسي المتصل بالنزاع',

  'sexual-violence.early_warning.answer': `حوادث عنف جنسي متصل بالنزاع أُبلغ عنها في {place} ${IN_THE_PERIOD}: {events, number} (المصدر: {source}؛ مُبلَّغ عنها، لم تُقيَّم). وما قد يحدث بعد ذلك مجهول من دون المؤشرات.`,
  'sexual-violence.early_warning.possible':
    'بلاغات أخرى ربما تعود إلى هذه الفترة أو هذا المكان: {events, number}؛ لا يعطي المصدر دقة أكبر (المصدر: {source}).',
  'sexual-violence.early_warning.none':
    'لا مصدر يُبلغ عن عنف جنسي متصل بالنزاع في {place}؛ والصمت عن هذا العنف شائع، وليس دليلًا على أنه لم يحدث شيء.',
  'sexual-violence.early_warning.unknown':
    'مجهول: لا يُقيَّم هنا أي من مؤشرات الإنذار المبكر، فلو ارتفع الخطر لما ظهر ذلك.',
  'sexual-violence.early_warning.fills.1':
    'قراءات مؤشرات الإنذار المبكر بحسب المكان واليوم (مرحلة الفهم)؛ والقائمة إرشادية ويمكن تعديلها.',
  'sexual-violence.early_warning.fills.2': 'تقارير من الدوريات والشركاء، بلا هويات (مرحلة الجمع).',
  'sexual-violence.early_warning.fills.3':
    'خطة لجمع المعلومات عن المؤشرات التي لا يتابعها أحد (مرحلة الفهم).',

  'sexual-violence.referrals.answer':
    'أشخاص مسجَّل أنهم ينتظرون منا إحالة أو جوابًا: {events, plural, =0 {لا أحد} other {{events, number}}}.',
  'sexual-violence.referrals.possible':
    'إحالات ربما لا تزال مفتوحة: {events, number}؛ لا يُعرف أن أحدًا أقرّ بتسلّمها.',
  'sexual-violence.referrals.none':
    'لا إحالة مسجَّلة على أنها مفتوحة؛ أما ما جرى منها خارج هذه المنصة فغير معروف.',
  'sexual-violence.referrals.unknown': 'مجهول: لا تُحفظ هنا إحالات بعد، فلا يمكن قول من ينتظر.',
  'sexual-violence.referrals.fills.1':
    'سجل الإحالات: ما تمت الموافقة عليه وما أُرسل وما أُقرّ بتسلّمه، بلا أسماء، للعنف الجنسي وللاتجار بالأشخاص (مرحلة الاستجابة).',
  'sexual-violence.referrals.fills.2':
    'دليل خدمات الدعم مع التاريخ الذي أُكّدت فيه كل خدمة آخر مرة (مرحلة الفهم).',
  'sexual-violence.referrals.fills.3': 'الشكاوى والأسئلة التي يوجّهها الناس إلينا (مرحلة الاستجابة).',

  'sexual-violence.caveat.under_reporting':
    'المُبلَّغ عنه فقط. تقول الأمم المتحدة إن كل حادث يُبلَّغ عنه يقابله من 10 إلى 20 حادثًا لا يُبلَّغ عنها.',

  'measure.sexual-violence.incidents_reported': 'حوادث مُبلَّغ عنها من العنف الجنسي المتصل بالنزاع',
  'measure.sexual-violence.incidents_reported.definition':
    'حوادث يصنّفها تقرير ضمن أحد أشكال العنف الجنسي المتصل بالنزاع. مُبلَّغ عنها، لم تُقيَّم؛ وأكثر منها بكثير لا يُبلَّغ عنه أبدًا.',

  'indicator.sexual_violence.crsv_incidents_reported': 'حوادث عنف جنسي متصل بالنزاع، أُبلغ عنها خلال السنة',
  'indicator.sexual_violence.crsv_incidents_reported.definition':
    'حوادث تضعها قائمة في سياق النزاع، معدودة بحسب البلد والسنة. والأرقام الصغيرة، وما يكشف رقمًا صغيرًا، محجوبة. هي المُبلَّغ عنه فقط: وأكثر منه بكثير لا يُبلَّغ عنه أبدًا.',
  'indicator.inform.gender_inequality_index': 'دليل عدم المساواة بين الجنسين',
  'indicator.inform.gender_inequality_index.definition':
    'دليل لبرنامج الأمم المتحدة الإنمائي، ينقله مؤشر INFORM. يعطي الملف تحت هذا الاسم الواحد الدليل ودرجة من 0 إلى 10، ولا يميّز بينهما.',

  'standard.mara': 'ترتيبات الأمم المتحدة للرصد والتحليل والإبلاغ',

  'output.risk_note':
    'مذكرة خطر العنف الجنسي إلى القائد ومستشار شؤون حماية المرأة، بلا هويات، وكلما تغيّر المستوى',
};
