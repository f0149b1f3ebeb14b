/** In Arabic: what each regime of protection asks for, how it is gained, what it gives, who lifts it and when. */
import type { Begun } from '#words/begun/begun.ts';

const OF_ITSELF = 'تنشأ من تلقاء نفسها، بلا أي إجراء.';
const NO_ATTACK = 'لا هجوم، ولا استعمال عسكريًّا لها أو لجوارها (P99 12).';
const HIGHEST =
  'أعلى مستوى عملياتي للقيادة، ما لم تقتضِ مقتضيات الدفاع الفوري عن النفس غير ذلك (\u2066P99 13(2)(c)\u2069).';

export const REGIMES: Begun = {
  'protection_regime.general.criteria': 'أهمية كبرى لتراث الشعوب (H54 1).',
  'protection_regime.general.gained': OF_ITSELF,
  'protection_regime.general.immunity':
    'لا أعمال عدائية، ولا استعمال يعرّضها للخطر (\u2066H54 4(1)\u2069)؛ ولا تدابير انتقامية (\u20664(4)\u2069)؛ وتُمنع السرقة والنهب والتخريب (\u20664(3)\u2069).',
  'protection_regime.general.lifted_by':
    'ضابط يقود قوة بحجم كتيبة أو أكبر؛ ولا تكفي قوة أصغر إلا إذا لم تسمح الظروف بغير ذلك (\u2066P99 6(c)\u2069).',
  'protection_regime.general.conditions':
    'للعمل العدائي: أن تكون الممتلكات قد حُوّلت من حيث وظيفتها إلى هدف عسكري، وألّا يوجد بديل مستطاع (\u2066P99 6(a)\u2069). وللاستعمال: ألّا يوجد خيار (\u20666(b)\u2069). وإنذار مسبق فعّال حين تسمح الظروف (\u20666(d)\u2069).',

  'protection_regime.special.criteria':
    'مخابئ ومراكز وممتلكات ثابتة بالغة الأهمية، تقع على مسافة كافية من المراكز الصناعية والأهداف العسكرية، ولا تُستعمل لأغراض عسكرية (H54 8).',
  'protection_regime.special.gained': 'بالقيد في السجل الدولي (\u2066H54 8(6)\u2069).',
  'protection_regime.special.immunity':
    'حصانة منذ القيد في السجل؛ وتُميَّز في النزاع بالشعار مكررًا ثلاث مرات (\u2066H54 9, 10\u2069).',
  'protection_regime.special.lifted_by': 'ضابط يقود قوة بحجم فرقة أو أكبر (\u2066H54 11(2)\u2069).',
  'protection_regime.special.conditions':
    'حالات استثنائية من ضرورة عسكرية لا مناص منها، وما دامت قائمة فقط؛ ويُخطَر الطرف الآخر قبل ذلك بمدة معقولة إن أمكن، ويُبلَّغ الوكيل العام للممتلكات الثقافية كتابةً مع بيان الأسباب. أو إخلال من الطرف الآخر، بعد مطالبته بالكف عنه.',

  'protection_regime.enhanced.criteria':
    'أهمية قصوى للبشرية، وحماية كافية على الصعيد الوطني، وإعلان بأنها لا تُستعمل لأغراض عسكرية (P99 10).',
  'protection_regime.enhanced.gained':
    'بقرار من اللجنة بإدراجها في القائمة، بعد 60 يومًا لإبداء الملاحظات؛ وبأربعة أخماس الأصوات عند الاعتراض (P99 11).',
  'protection_regime.enhanced.immunity': NO_ATTACK,
  'protection_regime.enhanced.lifted_by': HIGHEST,
  'protection_regime.enhanced.conditions':
    'لا تُفقد إلا إذا عُلّقت أو أُلغيت، أو إذا أصبحت الممتلكات باستعمالها هدفًا عسكريًّا (\u2066P99 13, 14\u2069): وعندئذ يُشترط أن يكون الهجوم هو الوسيلة المستطاعة الوحيدة، وأن تُتخذ جميع الاحتياطات، وأن يُوجَّه إنذار وتُمنح مهلة معقولة لتصحيح الوضع.',

  'protection_regime.enhanced_provisional.criteria':
    'أهمية قصوى للبشرية، وعدم استعمالها لأغراض عسكرية (\u2066P99 10(a), (c)\u2069).',
  'protection_regime.enhanced_provisional.gained':
    'بناءً على طلب عاجل عند نشوب الأعمال العدائية، بأربعة أخماس الأصوات (\u2066P99 11(9)\u2069).',
  'protection_regime.enhanced_provisional.immunity': NO_ATTACK,
  'protection_regime.enhanced_provisional.lifted_by': HIGHEST,
  'protection_regime.enhanced_provisional.conditions':
    'كما في الحماية المعززة، إلى أن تنتهي الإجراءات العادية.',

  'protection_regime.unlisted_presumed.criteria': 'قيمة محلية أو دينية أو تاريخية.',
  'protection_regime.unlisted_presumed.gained': OF_ITSELF,
  'protection_regime.unlisted_presumed.immunity':
    'عند الشك تُعدّ العين مدنية (\u2066API 52(3)\u2069)؛ والآثار التاريخية وأماكن العبادة التي تشكّل تراث الشعوب: لا أعمال عدائية، ولا استعمال عسكريًّا، ولا تدابير انتقامية (API 53).',
  'protection_regime.unlisted_presumed.lifted_by': 'لا يسمّي أي حكم أحدًا.',
  'protection_regime.unlisted_presumed.conditions': 'لا شروط منصوص عليها.',
};
