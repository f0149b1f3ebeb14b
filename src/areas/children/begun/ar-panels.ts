/** In Arabic: what the panel answers, what it counts, the grave violations, the standards and what is owed. */
import type { Begun } from '#words/begun/begun.ts';
import { IN_THE_PERIOD } from '#words/begun/ar/windows.ts';

const BY_CHILD = 'ويُحسب بعدد الأطفال';

export const PANELS: Begun = {
  'area.children': 'الأطفال والنزاع المسلح',

  'children.grave_violations.answer': `أُبلغ عن انتهاكات جسيمة ضد الأطفال في {place} ${IN_THE_PERIOD}؛ عدد الأحداث: {events, number} (المصدر: {source}؛ لم تُقيَّم). ويُعدّ الأطفال على حدة والحوادث على حدة.`,
  'children.grave_violations.possible':
    'أحداث قد تخصّ أطفالًا أو هذه الفترة أو هذا المكان: {events, number}؛ العمر أو اليوم أو المكان غير معروف معرفةً كافية (المصدر: {source}).',
  'children.grave_violations.none':
    'لا مصدر يُبلغ عن انتهاك جسيم ضد الأطفال في {place}؛ ليس هذا دليلًا على أنه لم يحدث شيء: معظم المصادر هنا لا يذكر من كان طفلًا.',
  'children.grave_violations.unknown':
    'مجهول: لا مصدر محمّل هنا يميّز الأطفال عن غيرهم، فلو وقع انتهاك جسيم لما ظهر.',
  'children.grave_violations.fills.1':
    'تقارير مصنَّفة ضمن الانتهاكات الجسيمة، يُعدّ فيها الفتيان والفتيات ومجهولو الجنس كلٌّ على حدة (مرحلتا الجمع والتحقق).',
  'children.grave_violations.fills.2':
    'حالة كل منها لدى الأمم المتحدة، مستوردةً مع ذكر من حدّدها (مرحلة المشاركة).',
  'children.grave_violations.fills.3':
    'ما يجب إرساله وموعد إرساله (مرحلة الإبلاغ: المخرجات ومواعيد استحقاقها).',
  'children.grave_violations.fills.4': 'طبقة المدارس (مرحلة الفهم).',
  'children.caveat.doubt': 'عند الشك في العمر، يُعامل الشخص على أنه طفل.',

  'measure.children.children_killed': 'أطفال أُبلغ عن مقتلهم',
  'measure.children.children_killed.definition':
    'أشخاص دون الثامنة عشرة يقينًا يذكر مصدر أنهم قُتلوا؛ ومن عمرهم مجهول يُعدّون على حدة، بوصفهم محتملين. بحسب المصدر؛ لم تُقيَّم.',
  'measure.children.violations_by_child': 'انتهاكات جسيمة، محسوبة بعدد الأطفال',
  'measure.children.violations_by_child.definition':
    'القتل والتشويه والتجنيد أو الاستخدام والعنف الجنسي والاختطاف، محسوبةً بعدد الأطفال دون الثامنة عشرة. ولا تُجمع أبدًا مع ما يُحسب بعدد الحوادث.',
  'measure.children.violations_by_incident': 'انتهاكات جسيمة، محسوبة بعدد الحوادث',
  'measure.children.violations_by_incident.definition':
    'الهجمات على المدارس والمستشفيات ومنع وصول المساعدات الإنسانية، واحد لكل حادث. ولا تُجمع أبدًا مع ما يُحسب بعدد الأطفال.',
  'measure.children.education_incidents': 'حوادث مُبلَّغ عنها ضد التعليم',
  'measure.children.education_incidents.definition':
    'حوادث تذكر فيها قائمة ضررًا لحق بمدرسة أو تلاميذ أو معلمين. بحسب المصدر؛ لم تُقيَّم؛ ولا تُجمع أبدًا مع الانتهاكات الجسيمة.',

  'violation.killing': 'القتل',
  'violation.killing.meaning': `يموت طفل بفعل يقع في سياق النزاع؛ ${BY_CHILD}`,
  'violation.maiming': 'التشويه',
  'violation.maiming.meaning': `يُصاب طفل إصابة خطيرة أو دائمة أو مسبِّبة للإعاقة؛ ${BY_CHILD}`,
  'violation.recruitment': 'التجنيد أو الاستخدام',
  'violation.recruitment.meaning': `تضمّ قوة أو جماعة مسلحة طفلًا إليها، أو تستخدمه، في أي دور كان؛ ${BY_CHILD}`,
  'violation.sexual_violence': 'العنف الجنسي',
  'violation.sexual_violence.meaning': `اغتصاب أو عنف جنسي آخر ضد طفل؛ ${BY_CHILD}`,
  'violation.abduction': 'الاختطاف',
  'violation.abduction.meaning': `يُقتاد طفل لغرض غير مشروع، مؤقتًا أو بصورة دائمة؛ وهو غير الاحتجاز؛ ${BY_CHILD}`,

  'standard.mrm': 'آلية الأمم المتحدة للرصد والإبلاغ',
  'standard.nato_assessed': 'تقييمنا نحن',

  'output.grave_violations_package':
    'ملف الانتهاكات الجسيمة إلى الأمم المتحدة عبر القناة المتفق عليها، وإلى جهة الاتصال الرفيعة المستوى',
};
