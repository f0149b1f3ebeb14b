/** In Arabic: the rules of the area: what each says, what to do, and what was found. */
import type { Begun } from '#words/begun/begun.ts';
import { touching } from '#words/begun/ar/findings.ts';

const ARMED = 'وجود مسلحين هناك إنذار مبكر بالعنف الجنسي.';
const DAILY = 'تذهب النساء والفتيات إلى هناك كل يوم، ووجود مسلحين إنذار مبكر بالعنف الجنسي.';

export const RULES: Begun = {
  'rule.sexual-violence.displacement_and_armed_presence': 'وجود مسلحين عند مواقع النزوح',
  'rule.sexual-violence.displacement_and_armed_presence.meaning':
    'وجود مسلحين في موقع نزوح أو قربه إنذار مبكر بالعنف الجنسي (في المصفوفة: \u2066M01, M05, M06, M09\u2069).',
  'sexual-violence.displacement_and_armed_presence.next.ask':
    'أولًا اسألوا مستشار شؤون حماية المرأة أو منسق العنف القائم على نوع الجنس عن أثر هذا الوجود في النساء والرجال والفتيات والفتيان هناك.',
  'sexual-violence.displacement_and_armed_presence.next.conduct':
    'أبقوا المسلحين بعيدين عن نقاط المياه والمراحيض ودروب الاحتطاب والمساكن؛ ولا تفتش النساءَ إلا نساء.',
  'sexual-violence.displacement_and_armed_presence.next.services_present':
    'احملوا معكم قائمة خدمات الدعم؛ لا تستجوبوا أحدًا، وأخبروا من يأتي إليكم أين يجد المساعدة.',
  'sexual-violence.displacement_and_armed_presence.next.services_stale':
    'قائمة خدمات الدعم قديمة: اطلبوا تأكيدها قبل الانطلاق؛ ولا تستجوبوا أحدًا.',
  'sexual-violence.displacement_and_armed_presence.next.services_missing':
    'لا يُعرف أي خدمات الدعم موجود هنا: احصلوا عليها من المنسق قبل الانطلاق؛ ولا تستجوبوا أحدًا.',
  'sexual-violence.displacement_and_armed_presence.touched': `مواقع نزوح يبلغها النشاط أو يقترب منها، أو قد يفعل: {touched, number}{unlocated, plural, =0 {} other {؛ وغيرها في موضع غير معروف من هذه المقاطعات: {unlocated, number}}}. ${ARMED}`,
  'sexual-violence.displacement_and_armed_presence.unlocated':
    'مواقع نزوح في موضع غير معروف من المقاطعات الممسوسة: {unlocated, number}؛ ولا يُعرف هل سيقترب منها مسلحون.',

  'rule.sexual-violence.daily_ways': 'الطرق إلى الماء والحطب والسوق',
  'rule.sexual-violence.daily_ways.meaning':
    'وجود مسلحين على الطرق إلى الماء والحطب والسوق إنذار مبكر: تمتنع النساء والفتيات عن سلوكها أو يسلكن طريقًا أطول.',
  'sexual-violence.daily_ways.next.ask':
    'اسألوا النساء اللواتي يسلكن هذه الطرق، عبر من يثقن بهم، في أي الساعات يذهبن، وما الذي قد يجعلهن يمتنعن عن الذهاب.',
  'sexual-violence.daily_ways.next.away':
    'لا توقّف ولا مركز ولا تفتيش على هذه الطرق؛ وإذا لزم عبور أحدها فاختاروا ساعة أخرى.',
  ...touching('sexual-violence.daily_ways', 'أماكن للماء أو الحطب أو السوق', DAILY),

  'rule.sexual-violence.daily_ways_unknown': 'طرق يومية لم يحمّلها أحد',
  'rule.sexual-violence.daily_ways_unknown.meaning':
    'حيث يعيش نازحون ولا تُعرف طرقهم إلى الماء والحطب والسوق، لا يُعرف هل سيقف عليها مسلحون.',
  'sexual-violence.daily_ways_unknown.next.ask':
    'اسألوا مستشار الشؤون الجنسانية ومنسق المخيمات من أين يُجلب الماء والحطب، وفي أي الساعات.',
  'sexual-violence.daily_ways_unknown.reason':
    'يعيش هنا نازحون؛ أما من أين يجلبون الماء والحطب وأين يتسوّقون {state, select, stale {فلا يُعرف إلا من قائمة قديمة} other {فغير معروف}}: لا يُعرف هل سيقف مسلحون على طرقهم.',

  'rule.sexual-violence.searches': 'تفتيش الأشخاص والمساكن',
  'rule.sexual-violence.searches.meaning':
    'حيث يُفتَّش الناس أو تُفرَّق الأسر يقترب خطر العنف الجنسي: النساء تفتشهن نساء، ولا يُقتاد أحد بمفرده بعيدًا عن الأنظار.',
  'sexual-violence.searches.next.women':
    'احرصوا على وجود عدد كافٍ من النساء لتفتيش النساء والفتيات؛ ومن دونهن لا تفتشوهن.',
  'sexual-violence.searches.next.parted':
    'خطّطوا أين تنتظر الأسر بحيث يرى بعضها بعضًا، ومن يسهر على حسن السلوك.',
  'sexual-violence.searches.next.told':
    'إذا تحدث أحد عن عنف: لا أسئلة؛ اعرضوا الخدمات الموجودة، ودعوا له الاختيار، وأبلغوا بلا اسم.',
  'sexual-violence.searches.reason':
    'هذا النشاط ({activity__kind}): يُفتَّش فيه أشخاص أو مساكن: النساء لا تفتشهن إلا نساء، ولا يُقتاد أحد بمفرده بعيدًا عن الأنظار.',

  'rule.sexual-violence.held_people': 'العنف الجنسي ضد المحتجزين',
  'rule.sexual-violence.held_people.meaning':
    'المحتجزون معرَّضون للخطر، ومنهم الرجال والفتيان: النساء بمعزل وتحت إشراف نساء، ولا يُحتجز أحد في مكان سرّي.',
  'sexual-violence.held_people.next.apart':
    'النساء بمعزل عن الرجال وتحت الإشراف المباشر لنساء؛ ولا يبقى أحد بمفرده مع حارس واحد.',
  'sexual-violence.held_people.next.door': 'سبيل للشكوى لا يمرّ عبر الحرّاس، وزيارات من الخارج.',
  'sexual-violence.held_people.reason':
    'هذا النشاط ({activity__kind}): المحتجزون معرَّضون لخطر العنف الجنسي، نساءً ورجالًا وفتيات وفتيانًا.',
};
