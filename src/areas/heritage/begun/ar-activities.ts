/** In Arabic: the rules about the activity as a whole, and about sites that this check cannot see. */
import type { Begun } from '#words/begun/begun.ts';
import { touching } from '#words/begun/ar/findings.ts';

const SITES = 'مواقع ثقافية';

export const ACTIVITIES: Begun = {
  'rule.heritage.no_inventory': 'مواقع ثقافية لا يستطيع هذا التحقّق رؤيتها',
  'rule.heritage.no_inventory.meaning':
    'من دون جرد ثقافي لا يُعرف أي مواقع الثقافة والتاريخ والعبادة يوجد هنا؛ ومواقع التراث العالمي الطبيعية لا تكوّن جردًا.',
  'heritage.no_inventory.next.ask':
    'أولًا اسألوا السلطة الوطنية للتراث والقيادات الدينية المحلية وجامعةً عن الأماكن التي لها مكانة هنا.',
  'heritage.no_inventory.next.presume':
    'وحتى ذلك الحين عاملوا كل مكان عبادة ومقبرة ومعلم ومتحف ومكتبة تصادفونها على أنها محمية، بشعار أو من دونه.',
  'heritage.no_inventory.missing':
    'لا جرد ثقافي محمّل: لا يُعرف أي المواقع الثقافية والدينية يوجد هنا. مواقع التراث العالمي الطبيعية لا تُعدّ جردًا.',
  'heritage.no_inventory.stale':
    'الجرد الثقافي من {vintage, date, ::yMMMM} وهو قديم؛ ما ليس له فيه موقع صالح للاستعمال: {withoutPosition, number} من {objects, number}.',

  'rule.heritage.own_use': 'استعمالنا نحن للمواقع الثقافية',
  'rule.heritage.own_use.meaning':
    'التمركز في ممتلكات ثقافية أو فوقها أو بجانبها يعرّضها للخطر: هذا استعمال، ويلزم له ما يقتضيه نظام حمايتها.',
  'heritage.own_use.next.elsewhere': 'ابحثوا أولًا عن مكان آخر، واكتبوا لماذا لا يصلح أي مكان آخر.',
  'heritage.own_use.next.level':
    'حيث لا خيار آخر، يعود القرار إلى مستوى القيادة الذي يقتضيه نظام الحماية: قائد كتيبة أو أعلى في الحماية العامة، وقائد فرقة أو أعلى في الحماية الخاصة؛ أما الممتلكات المشمولة بالحماية المعززة فلا تُستعمل إطلاقًا.',
  ...touching('heritage.own_use', SITES, 'التمركز في موقع منها أو فوقه أو بجانبه استعمال يعرّضه للخطر.'),

  'rule.heritage.digging': 'الحفر قرب المواقع الثقافية',
  'rule.heritage.digging.meaning':
    'البناء يعني الحفر: في ظل الاحتلال لا يُنقَّب عن شيء إلا لإنقاذه، ومع السلطة الوطنية؛ وما يُعثر عليه يبقى في مكانه ويُبلَّغ عنه.',
  'heritage.digging.next.stop':
    'اكتبوا في الأمر: عند العثور على أي شيء قديم، توقّفوا وغطّوه واحرسوه واستدعوا سلطة التراث.',
  'heritage.digging.next.leave': 'لا يُؤخذ شيء ولا يُشترى ولا يُباع ولا يُنقل.',
  ...touching('heritage.digging', SITES, 'الحفر قد يدمّر ما تحت الأرض ويفتحه أمام الناهبين.'),

  'rule.heritage.occupation': 'الممتلكات الثقافية في ظل الاحتلال',
  'rule.heritage.occupation.meaning':
    'في ظل الاحتلال لا تخرج الممتلكات الثقافية من الإقليم، ولا تُغيَّر لإخفاء ما تدلّ عليه، وتُدعم سلطاتها.',
  'heritage.occupation.next.work': 'اعملوا مع السلطة الوطنية للتراث؛ وما يقع في أيدينا يُسجَّل ويُعاد.',
  ...touching(
    'heritage.occupation',
    SITES,
    'في الإقليم المحتل لا يُصدَّر شيء من الممتلكات الثقافية ولا يُغيَّر، وتُدعم السلطة الوطنية.',
  ),
};
