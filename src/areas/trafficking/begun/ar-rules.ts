/** In Arabic: the rules of the area: what each says, what to do, and what was found. */
import type { Begun } from '#words/begun/begun.ts';
import { touching } from '#words/begun/ar/findings.ts';

const REPORT =
  'أبلغوا عمّا يُشاهَد وأحيلوه إلى الجهات المختصة؛ لا تستجوبوا أحدًا ولا تعِدوا بشيء ولا تُجروا تحقيقًا.';
const EASIER = 'النزوح والعوز يجعلان خداع الناس واقتيادهم أسهل، ولا سيما الأطفال غير المصحوبين.';
const HELD = 'قد يكون هناك أشخاص محتجزون بسبب دَين أو بالقوة، ومنهم أطفال.';

export const RULES: Begun = {
  'rule.trafficking.local_contracting': 'العمالة المحلية والأماكن التي يمرّ بها الناس',
  'rule.trafficking.local_contracting.meaning':
    'قد يصل المال المدفوع مقابل العمالة المحلية إلى من يستغلون الناس؛ العناية الواجبة تأتي أولًا، ومن يقفون عند البوابات يعرفون العلامات.',
  'trafficking.local_contracting.next.due_diligence':
    'قبل أي عقد اسألوا: من يوظّف العمال، ومن يحتفظ بأوراقهم، ومن يوفّر سكنهم، وهل دفعوا مقابل الحصول على العمل.',
  'trafficking.local_contracting.next.plan': 'اطلبوا خطة امتثال حيث يكون الخطر مرتفعًا أو مجهولًا.',
  'trafficking.local_contracting.next.signs':
    'عرّفوا من سيقفون هناك بالعلامات: أوراق يحتفظ بها آخرون، وديون، وعدم حرية في التنقل، وإصابات، وأجور محجوزة، وأطفال يعملون.',
  'trafficking.local_contracting.next.report': REPORT,
  'trafficking.local_contracting.reason':
    'هذا النشاط ({activity__kind}): {buys, select, true {تُشترى فيه عمالة أو خدمات محلية، وقد يصل المال إلى من يستغلون الناس} other {يجري حيث يمرّ الناس، وقد تُشاهَد هناك علامات استغلال}}. {indicators, select, present {مؤشرات المخاطر المتصلة بالعمل محمّلة.} stale {مؤشرات المخاطر المتصلة بالعمل قديمة.} other {لا مؤشرات للمخاطر المتصلة بالعمل محمّلة: الخطر مجهول.}}',

  'rule.trafficking.displaced_people_on_the_move': 'نازحون أثناء تنقّلهم',
  'rule.trafficking.displaced_people_on_the_move.meaning':
    'حيث يُنقل النازحون أو يُجمعون أو تُقدَّم لهم المعونة، يأتي أيضًا من يريدون استغلالهم؛ والأطفال غير المصحوبين أشدّ الناس تعرّضًا للخطر.',
  'trafficking.displaced_people_on_the_move.next.families':
    'أبقوا الأسر مجتمعة؛ والطفل غير المصحوب لا يذهب إلا مع الجهات المدنية لحماية الطفل، ولا يذهب أبدًا مع غريب أو سائق.',
  'trafficking.displaced_people_on_the_move.next.offers':
    'انتبهوا إلى عروض العمل أو السكن أو النقل من أشخاص لا يعرفهم أحد؛ أبلغوا، ولا تُجروا تحقيقًا.',
  'trafficking.displaced_people_on_the_move.next.told':
    'يعرف الناس إلى أين يُنقلون، ومن ينقلهم، وأين يجدون المساعدة، بلغتهم.',
  ...touching('trafficking.displaced_people_on_the_move', 'مواقع نزوح', EASIER),

  'rule.trafficking.demand_near_us': 'ما ينشأ حول مكاننا نحن',
  'rule.trafficking.demand_near_us.meaning':
    'حول القاعدة أو موقع البناء أو منطقة التدريب قد يُستغل ناس لخدمتها؛ ولا يُسهم أفراد القوة ولا المتعاقدون في هذا الطلب.',
  'trafficking.demand_near_us.next.limits':
    'بيّنوا أي الأماكن محظور على أفراد القوة وعلى المتعاقدين ارتيادها، ولماذا.',
  'trafficking.demand_near_us.next.door':
    'الادعاءات ضد أفراد القوة تُقدَّم عبر القناة المخصصة لها، ولا ترد هنا في أي قائمة.',
  'trafficking.demand_near_us.reason':
    'هذا النشاط ({activity__kind}): وجودنا يجلب المال، وقد يُستغل ناس لخدمته؛ ولا تسامح إطلاقًا مع ضلوع أفراد القوة أو المتعاقدين في ذلك.',

  'rule.trafficking.places_of_exploitation': 'حيث قد يكون العمل قسريًّا',
  'rule.trafficking.places_of_exploitation.meaning':
    'في المناجم والمقالع قد يُحتجز أشخاص بسبب دَين أو بالقوة، ومنهم أطفال: لاحظوا وأبلغوا وأحيلوا.',
  'trafficking.places_of_exploitation.next.signs':
    'عرّفوا من يذهبون بالعلامات: حرّاس يمنعون الناس من الخروج، وأوراق يحتفظ بها آخرون، وديون، وإصابات، وأطفال يعملون.',
  'trafficking.places_of_exploitation.next.report': REPORT,
  ...touching('trafficking.places_of_exploitation', 'مناجم أو مقالع', HELD),
};
