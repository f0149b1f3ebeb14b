/** In Arabic: the rules of the area: what each says, what to do, and where a place of children stands to the shape. */
import type { Begun } from '#words/begun/begun.ts';
import { placed, touching } from '#words/begun/ar/findings.ts';

export const RULES: Begun = {
  'rule.children.school_layer': 'مدارس لا يستطيع هذا التحقّق رؤيتها',
  'rule.children.school_layer.meaning':
    'من دون قائمة حديثة بالمدارس لا يمكن تسمية أي مدرسة؛ والمدرسة التي لم يحمّلها أحد تظل مدرسة.',
  'children.school_layer.next.ask':
    'أولًا اسألوا منسق التعليم (اليونيسف) وسلطة التعليم المحلية أين توجد المدارس ومتى يمشي الأطفال إليها.',
  'children.school_layer.next.treat': 'عاملوا كل مدرسة تصادفونها في الطريق على أنها محمية، ولا تستعملوها.',
  'children.school_layer.missing':
    'لا طبقة للمدارس محمّلة: أماكن المدارس مجهولة، ولا يمكن إدراج أي منها في القائمة.',
  'children.school_layer.stale':
    'طبقة المدارس من {vintage, date, ::yMMMM} وهي قديمة؛ ما ليس له فيها موقع صالح للاستعمال: {withoutPosition, number} من {objects, number}.',

  'rule.children.school': 'المدارس وغيرها من أماكن التعليم',
  'rule.children.school.meaning':
    'أماكن التعليم مدنية، عند الشك أيضًا، مفتوحة كانت أو مغلقة؛ والأطفال يمشون إليها ويبقون قربها.',
  'children.school.next.hours':
    'اسألوا منسق التعليم (اليونيسف) هل المكان مفتوح، ومتى يأتي الأطفال ويغادرون، ومن يحتمي فيه.',
  'children.school.next.avoid':
    'غيّروا المسار أو المكان أو الساعة؛ لا مسلحين ولا مركبات ولا توقّف عنده أو في الطريق إليه.',
  ...placed(
    'children.school',
    'مكان التعليم مدني، عند الشك أيضًا، مفتوحًا كان أو مغلقًا؛ وقد يكون أطفال في الطريق إليه أو منه.',
  ),

  'rule.children.military_use_of_schools': 'استعمال المسلحين للمدارس',
  'rule.children.military_use_of_schools.meaning':
    'لا يستعمل المسلحون المدارس؛ فاستعمالها يُبعد الأطفال عنها ويجلب الخطر على من يبقون.',
  'children.military_use_of_schools.next.elsewhere':
    'اختاروا مكانًا آخر: المدرسة العاملة لا تُستعمل في أي يوم من أيام الأسبوع ولا في أي عطلة.',
  'children.military_use_of_schools.next.leave':
    'إذا كان في المدرسة مسلحون بالفعل: أبلغوا عن ذلك، واعملوا على خروجهم، وعلى أن تُفتَّش المدرسة بحثًا عن مخلّفات الحرب وتُعاد.',
  ...touching(
    'children.military_use_of_schools',
    'أماكن تعليم',
    'لا يستعمل المسلحون المدارس، ولا يُقام أي مركز قريبًا منها إلى حدّ يجلب عليها الخطر.',
  ),

  'rule.children.places_of_children': 'دور الأطفال ومساحاتهم',
  'rule.children.places_of_children.meaning':
    'يعيش هناك أو يجتمع أطفال ليسوا مع أسرهم؛ ولهم احترام خاص وحماية خاصة.',
  'children.places_of_children.next.avoid': 'غيّروا المسار أو المكان؛ لا مسلحين فيه ولا قربه.',
  'children.places_of_children.next.ask':
    'اسألوا جهات حماية الطفل عمّا يحتاج إليه هؤلاء الأطفال إن اضطروا إلى الانتقال؛ والأسرة أولًا.',
  ...placed(
    'children.places_of_children',
    'هناك أطفال، بعضهم ليسوا مع أسرهم، ولا يستطيعون المغادرة بأنفسهم.',
  ),

  'rule.children.children_met_or_held': 'أطفال يُلتقى بهم أو يُحتجزون',
  'rule.children.children_met_or_held.meaning':
    'الطفل الذي يُلتقى به أو يُحتجز يُسلَّم إلى الجهات المدنية لحماية الطفل في المدة المتفق عليها؛ وعند الشك في العمر يُعدّ الشخص طفلًا.',
  'children.children_met_or_held.next.agreement':
    'اطّلعوا على اتفاق التسليم لهذه العملية: إلى من، وبأي سرعة، وعلى أي رقم هاتف؛ وإذا لم يوجد اتفاق فهذه ثغرة يجب رفعها الآن.',
  'children.children_met_or_held.next.apart':
    'الأطفال بمعزل عن البالغين من غير أسرهم، والفتيات مع نساء، وغذاء وماء ورعاية؛ وعند الشك في العمر يُعدّ الشخص طفلًا.',
  'children.children_met_or_held.next.never':
    'لا استجواب للحصول على معلومات، ولا تصوير، ولا وسائل إعلام، ولا اسم في أي تقرير.',
  'children.children_met_or_held.reason':
    'هذا النشاط ({activity__kind}): قد يُلتقى بأطفال أو يُحتجزون: هم أطفال قبل كل شيء، يُسلَّمون إلى الجهات المدنية لحماية الطفل في المدة التي يحدّدها اتفاق هذه العملية، ولا يُستجوبون أبدًا للحصول على معلومات.',

  'rule.children.recruitment_prone_places': 'حيث قد يُجنَّد الأطفال',
  'rule.children.recruitment_prone_places.meaning':
    'قرب مواقع النزوح والمدارس والأسواق والمناجم ودور الأطفال قد يُجنَّد الأطفال أو يُستخدمون؛ ونحن لا نستخدمهم أبدًا.',
  'children.recruitment_prone_places.next.signs':
    'عرّفوا من يذهبون بالعلامات: أطفال في زي عسكري أو في حراسة، وأطفال غائبون عن المدرسة، وأسر تخشى الحديث عن أبنائها وبناتها.',
  'children.recruitment_prone_places.next.report':
    'أبلغوا عمّا يُشاهَد عبر التسلسل القيادي؛ لا تسألوا الأطفال ولا تصوّروهم ولا تدوّنوا أسماء.',
  'children.recruitment_prone_places.next.partner':
    'مع قوة شريكة: اسألوا كيف تتحقق من الأعمار، وتوقّفوا معًا إن كان في صفوفها طفل.',
  ...touching(
    'children.recruitment_prone_places',
    'أماكن قد يُجنَّد فيها الأطفال',
    'اعرفوا العلامات، ولا تستخدموا طفلًا أبدًا في حمل أو طبخ أو مراقبة أو نقل أخبار.',
  ),
};
