/** In Arabic: the rules about the activity as a whole, and about what this check cannot see. */
import type { Begun } from '#words/begun/begun.ts';
import { touching } from '#words/begun/ar/findings.ts';

const PASS = 'يمرّ الجرحى والمرضى، أيًّا كانوا، والعاملون الطبيون وسيارات الإسعاف بلا تأخير.';
const DRAWS = 'وجودنا نفسه يجلب الخطر على من حولنا.';
const CARE = 'يُتوخّى الحرص الدائم على تجنيب المدنيين وما يملكون كل أذى.';

export const ACTIVITIES: Begun = {
  'rule.civilians.medical_passage': 'الجرحى والمرضى في طريقهم',
  'rule.civilians.medical_passage.meaning':
    'كل نقطة تفتيش أو بوابة أو طوق قرب مكان رعاية طبية يجب أن تدع الجرحى والمرضى والعاملين وسيارات الإسعاف يمرّون بلا تأخير.',
  'civilians.medical_passage.next.passage':
    'اكتبوا في الأمر كيف تمرّ سيارات الإسعاف والمرضى أولًا، ليلًا ونهارًا، ومن يقرّر في المكان نفسه.',
  'civilians.medical_passage.next.none': 'لا تفتيش يؤخّر الرعاية، ولا يُحتجز أحد لأنه قدّم الرعاية.',
  ...touching('civilians.medical_passage', 'أماكن رعاية', PASS),

  'rule.civilians.own_siting': 'مكاننا نحن بين المدنيين',
  'rule.civilians.own_siting.meaning':
    'ما هو عسكري يجلب الخطر: لا يوضع داخل ما هو محمي ولا قربه، إلى أقصى حد مستطاع.',
  'civilians.own_siting.next.elsewhere': 'ابحثوا أولًا عن مكان آخر، واكتبوا لماذا لا يصلح أي مكان آخر.',
  'civilians.own_siting.next.ways':
    'إذا بقي المكان: أبقوا الطرق والماء والرعاية والمدرسة مفتوحة، واتفقوا مع الناس هناك على كيفية تحذيرهم.',
  ...touching('civilians.own_siting', 'أماكن محمية', DRAWS),

  'rule.civilians.precautions': 'الحرص الدائم',
  'rule.civilians.precautions.meaning':
    'الحرص الدائم على تجنيب المدنيين الأذى: تحقّقوا، واختاروا أقل الطرق خطرًا، وتوقفوا إذا تغيّر شيء، وحذّروا من قد يمسّهم ذلك.',
  'civilians.precautions.next.verify': 'اعرفوا ما لم يستطع هذا التحقّق رؤيته قبل الاعتماد عليه.',
  'civilians.precautions.next.least': 'من بين عدة طرق وأماكن وأوقات، اختاروا الأقل خطرًا على الناس.',
  'civilians.precautions.next.stop':
    'حدّدوا من يوقف النشاط، وعند أي علامة: ناس يتجمعون، أو أطفال في الطريق، أو موقع ليس في القائمة.',
  'civilians.precautions.next.warn':
    'حذّروا من قد يمسّهم ذلك، مبكرًا وبلغاتهم، إلا إذا كان التحذير يعرّضهم للخطر.',
  ...touching('civilians.precautions', 'أماكن محمية', CARE),

  'rule.civilians.distribution_support': 'الدعم العسكري للمعونة',
  'rule.civilians.distribution_support.meaning':
    'لا تدعم الوسائل العسكرية المعونة إلا ملاذًا أخيرًا، حين يطلب المدنيون ذلك ويتولّون القيادة؛ والمعونة ليست أبدًا مكافأة على معلومات.',
  'civilians.distribution_support.next.last':
    'احرصوا على أن يُدوَّن أن المدنيين طلبوا ذلك، وأنه لم تبق وسيلة مدنية، ومتى ينتهي.',
  'civilians.distribution_support.next.who':
    'اسألوا: من لا يستطيع المجيء أو حمل المعونة؟ نساء بمفردهن، وأطفال، وكبار سن، وأشخاص ذوو إعاقة، ومن يخشون طرفًا بعينه.',
  'civilians.distribution_support.next.nothing': 'لا تطلبوا شيئًا ممن يأتون، ولا تعطوا شيئًا مقابل أي شيء.',
  'civilians.distribution_support.reason':
    'هذا النشاط ({activity__kind}): وجود مسلحين عند التوزيع يجلب الخطر على من يأتون طلبًا للمعونة، ويُبعد بعضهم.',

  'rule.civilians.evacuation': 'نقل المدنيين',
  'rule.civilians.evacuation.meaning':
    'لا يُنقل المدنيون إلا من أجل أمنهم أو لأسباب عسكرية قهرية، مع توفير المأوى والصحة والغذاء والحفاظ على وحدة الأسرة، ومع حق العودة.',
  'civilians.evacuation.next.wish':
    'اسألوا النساء والرجال والفتيات والفتيان عمّا يريدون ويعرفون؛ بلا إكراه، وبلا وعود، وبلا قائمة أسماء.',
  'civilians.evacuation.next.stay':
    'خطّطوا لمن لا يستطيعون الانتقال أو لا يريدونه: فهم يبقون مشمولين بالحماية.',
  'civilians.evacuation.next.together':
    'تبقى الأسر مجتمعة؛ ويُحال الأطفال غير المصحوبين إلى حماية الطفل؛ ويكون المأوى والماء والغذاء والرعاية هناك قبل وصول الناس.',
  'civilians.evacuation.next.back': 'اكتبوا كيف ومتى يمكنهم العودة، ومن يحفظ مساكنهم.',
  'civilians.evacuation.reason':
    'هذا النشاط ({activity__kind}): الترحيل محظور ما لم يقتضه أمن السكان أو أسباب عسكرية قهرية؛ لا يُجبر أحد على الرحيل لمصلحة غيره، ومن يبقون يظلون مدنيين.',

  'rule.civilians.holding_people': 'احتجاز الأشخاص',
  'rule.civilians.holding_people.meaning':
    'كل محتجز يُعامل معاملة إنسانية، ويُسجَّل، ويُبلَّغ بالسبب، ويراه من يحق لهم الزيارة؛ ولا يختفي أحد.',
  'civilians.holding_people.next.before':
    'قبل ذلك: من يسجّل، وأين يُحتجزون، ومن يقدّم الرعاية، ولمن يُسلَّمون وبأي سرعة.',
  'civilians.holding_people.next.apart':
    'النساء بمعزل عن الرجال، والأطفال بمعزل عن البالغين من غير أسرهم، والنساء تفتشهن نساء.',
  'civilians.holding_people.next.news': 'تُبلَّغ الأسر، وللجنة الدولية للصليب الأحمر أن تزور.',
  'civilians.holding_people.reason':
    'هذا النشاط ({activity__kind}): قد يُحتجز أشخاص: يُعاملون معاملة إنسانية، ويُسجَّلون، ويُبلَّغون بالسبب، ولا يُسلَّمون إلا حيث لا تُساء معاملتهم، وتعلم أسرهم بذلك.',

  'rule.civilians.no_usable_position': 'معروف، بلا موقع صالح للاستعمال',
  'rule.civilians.no_usable_position.meaning':
    'كل ما يُعرف أنه في مقاطعة ممسوسة، بلا موقع صالح للاستعمال، قد يكون في الداخل أو قريبًا أو بعيدًا؛ وعدم المعرفة لا يعني عدم الوجود.',
  'civilians.no_usable_position.next.get': 'احصلوا على موقعه قبل النشاط، من منسق قطاعه أو من السلطة المحلية.',
  'civilians.no_usable_position.next.until': 'وحتى ذلك الحين خطّطوا كما لو كان في الداخل.',
  'civilians.no_usable_position.reason':
    '{name} ({object_type__type}): في هذه المقاطعة، الموقع مجهول. قد يكون في الداخل أو قريبًا.',

  'rule.civilians.layer_missing': 'ما لا يستطيع هذا التحقّق رؤيته',
  'rule.civilians.layer_missing.meaning':
    'طبقة يحتاج إليها التحقّق غير محمّلة أو قديمة: ما كانت ستُظهره مجهول، لا معدوم.',
  'civilians.layer_missing.next.get':
    'احصلوا على قائمة حديثة من منسق القطاع، واستوردوها، قبل الاعتماد على هذا التحقّق.',
  'civilians.layer_missing.next.say': 'من يقرّر بشأن النشاط يجب أن يعلم أن هذا التحقّق لم يستطع رؤية ذلك.',
  'civilians.layer_missing.missing': 'الطبقة «{layer__layer}» غير محمّلة: ما كانت ستُظهره هنا مجهول، لا معدوم.',
  'civilians.layer_missing.stale':
    'الطبقة «{layer__layer}» من {vintage, date, ::yMMMM} وهي قديمة؛ ما ليس له فيها موقع صالح للاستعمال: {withoutPosition, number} من {objects, number}.',
};
