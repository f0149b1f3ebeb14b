/** In Arabic: the rules about single sites: what each says, what to do, and where the site stands to the shape. */
import type { Begun } from '#words/begun/begun.ts';
import { placed } from '#words/begun/ar/findings.ts';

const AROUND_TOO = 'غيّروا المسار أو المكان؛ وابتعدوا عن جواره أيضًا.';

export const RULES: Begun = {
  'rule.heritage.enhanced_protection': 'الممتلكات الثقافية: الحماية المعززة',
  'rule.heritage.enhanced_protection.meaning':
    'الممتلكات المدرجة في قائمة الحماية المعززة، ولو إدراجًا مؤقتًا، لا تكون أبدًا هدفًا لعمل عدائي، ولا تُستعمل هي ولا جوارها لأغراض عسكرية.',
  'heritage.enhanced_protection.next.avoid': AROUND_TOO,
  'heritage.enhanced_protection.next.waiver':
    'مهما قيل عن استعماله، لا يقرّر إلا أعلى مستوى عملياتي للقيادة، بعد إنذار ومهلة للكف عن ذلك (P99 13)؛ ولا شيء هنا يسجّل مثل هذا القرار.',
  ...placed(
    'heritage.enhanced_protection',
    'ممتلك ثقافي مشمول بالحماية المعززة: لا يُوجَّه إليه أي عمل عدائي، ولا يُستعمل هو ولا جواره لأغراض عسكرية.',
  ),

  'rule.heritage.special_protection': 'الممتلكات الثقافية: الحماية الخاصة',
  'rule.heritage.special_protection.meaning':
    'الممتلكات المقيَّدة في السجل الدولي بموجب اتفاقية 1954 تتمتع بالحصانة، ولا يخدم جوارها أي غرض عسكري.',
  'heritage.special_protection.next.avoid': AROUND_TOO,
  'heritage.special_protection.next.waiver':
    'لا تُرفع الحصانة إلا لضرورة عسكرية لا مناص منها، وما دامت قائمة، مع الإخطار وكتابةً (\u2066H54 11(2)\u2069)؛ ولا شيء هنا يسجّل ذلك.',
  ...placed(
    'heritage.special_protection',
    'ممتلك ثقافي مشمول بالحماية الخاصة: يتمتع هو وجواره بالحصانة، ولا يُستعملان لأغراض عسكرية.',
  ),

  'rule.heritage.general_protection': 'الممتلكات الثقافية: الحماية العامة',
  'rule.heritage.general_protection.meaning':
    'الممتلكات الثقافية، مدرجة كانت أو غير مدرجة، مميَّزة بشعار أو غير مميَّزة: لا أعمال عدائية، ولا استعمال يعرّضها للخطر، ولا نهب؛ وحيث يكون نظام الحماية مجهولًا يسري هذا النظام.',
  'heritage.general_protection.next.ask':
    'اسألوا سلطة التراث عن هذا الممتلك: ما هو، ولمن يهمّ، وما الذي يضرّ به: الثقل أو الاهتزاز أو الغبار أو الماء أو الحفر.',
  'heritage.general_protection.next.avoid':
    'غيّروا المسار أو المكان؛ لا مركبات ولا مخازن ولا مراكز فوقه أو بجانبه.',
  'heritage.general_protection.next.waiver':
    'الاستثناء لضرورة عسكرية قهرية لا يعود إلا إلى ضابط يقود كتيبة أو أكثر (\u2066P99 6(c)\u2069)؛ ولا شيء هنا يسجّل استثناءً، والادعاء باستعمال عسكري لا يغيّر هنا شيئًا.',
  ...placed(
    'heritage.general_protection',
    'الممتلكات الثقافية تُحترم، مدرجة كانت أو غير مدرجة، بشعارها أو من دونه: لا أعمال عدائية، ولا استعمال لها أو لجوارها يعرّضها للخطر.',
  ),

  'rule.heritage.place_of_worship': 'أماكن العبادة',
  'rule.heritage.place_of_worship.meaning':
    'مكان العبادة الذي لا يرد في أي قائمة يُعدّ مدنيًّا عند الشك، وقد يكون من تراث شعب؛ والمعتقدات والشعائر تُحترم.',
  'heritage.place_of_worship.next.ask':
    'اسألوا القائمين على المكان متى تُقام الشعائر ومراسم الدفن والأعياد، ومن يحتمي فيه.',
  'heritage.place_of_worship.next.avoid':
    'غيّروا المسار أو المكان أو الساعة؛ لا مسلحين في داخله، ولا شيء على أبراجه أو جدرانه.',
  ...placed(
    'heritage.place_of_worship',
    'هناك يتعبّد الناس وقد يحتمون؛ وعند الشك يُعدّ المكان مدنيًّا، ولا حكم يجيز لأحد رفع ذلك عنه.',
  ),

  'rule.heritage.movable_property': 'مقتنيات يمكن أن تُؤخذ',
  'rule.heritage.movable_property.meaning':
    'المتاحف والمكتبات ودور المحفوظات والمخابئ تحفظ ما يمكن أن يُؤخذ: تُمنع السرقة والنهب والتخريب.',
  'heritage.movable_property.next.guard':
    'اسألوا العاملين في المكان عمّا هو معرَّض للخطر، وعمّن يحرسه ما دام النظام العام مضطربًا.',
  'heritage.movable_property.next.touch':
    'لا تلمسوا المقتنيات ولا تنقلوها ولا تصوّروها من دون العاملين في المكان.',
  ...placed(
    'heritage.movable_property',
    'ما يُحفظ هناك يمكن أن يُؤخذ: تُمنع السرقة والنهب والتخريب ويوضع حدّ لها.',
  ),

  'rule.heritage.custody_site': 'مواقع تحت الحراسة أو جرى تسليمها',
  'rule.heritage.custody_site.meaning':
    'الموقع ذو الوضع الخاص تتولى جهة حراسته، أو جرى تسليمه: يوافق المسؤولون عنه قبل أن يقترب منه مسلحون.',
  'heritage.custody_site.next.read':
    'اقرأوا ملف تسليمه: من المسؤول الآن، وما الذي اتُّفق عليه، وأي مراجعة حان موعدها.',
  'heritage.custody_site.next.agree': 'اتفقوا على النشاط مع القيّم على الموقع ومع السلطة التي تحرسه.',
  ...placed('heritage.custody_site', 'للمكان وضع خاص: من يحرسه، أو من تسلّمه، مدوَّن في ملف تسليمه.'),

  'rule.heritage.world_heritage': 'التراث العالمي، الطبيعي أو الثقافي',
  'rule.heritage.world_heritage.meaning':
    'لا تتخذ الدول عمدًا تدابير من شأنها الإضرار، مباشرة أو بصورة غير مباشرة، بما هو مدرج في قائمة التراث العالمي، ومنه المواقع الطبيعية.',
  'heritage.world_heritage.next.ask':
    'اسألوا السلطة التي تديره ما الذي يضرّ به: مركبات أو وقود أو ضوضاء أو نار أو صيد أو نفايات.',
  'heritage.world_heritage.next.avoid': 'غيّروا المسار أو المكان، وأخرجوا معكم كل ما أدخلتموه.',
  ...placed(
    'heritage.world_heritage',
    'المكان مدرج في قائمة التراث العالمي: لا يُفعل عمدًا شيء من شأنه الإضرار به.',
  ),
};
