/** In Arabic: the rules about single objects: what each says, what to do, and where the object stands to the shape. */
import type { Begun } from '#words/begun/begun.ts';
import { placed } from '#words/begun/ar/findings.ts';

export const RULES: Begun = {
  'rule.civilians.medical_facility': 'المرافق الطبية',
  'rule.civilians.medical_facility.meaning':
    'المستشفيات والمراكز والنقاط الصحية ومراكز الإسعاف والمخازن الطبية والرعاية المتنقلة تُحترم وتُحمى في جميع الأوقات، سواء أكانت تعمل أم لا، وسواء أكانت تحمل شارة أم لا.',
  'civilians.medical_facility.next.position':
    'أولًا اطلبوا تأكيد الموقع من منسق الصحة (منظمة الصحة العالمية) أو من السلطة الصحية المحلية.',
  'civilians.medical_facility.next.avoid':
    'غيّروا المسار أو المكان بحيث يظل المرضى والعاملون وسيارات الإسعاف يأتون ويذهبون كما من قبل.',
  ...placed(
    'civilians.medical_facility',
    'الرعاية الطبية تُحترم وتُحمى في جميع الأوقات، سواء أكانت تعمل أم لا، بشارة أو من دونها.',
  ),

  'rule.civilians.displacement_site': 'مواقع النزوح',
  'rule.civilians.displacement_site.meaning':
    'مواقع النازحين أو اللاجئين أو العائدين: مدنيون فرّوا مرة من قبل، ولا يسهل عليهم الانتقال من جديد.',
  'civilians.displacement_site.next.who':
    'أولًا اسألوا منسق المخيمات (CCCM أو المفوضية أو المنظمة الدولية للهجرة) من يعيش هناك الآن: نساء ورجال وفتيات وفتيان وكبار سن وأشخاص ذوو إعاقة؛ وما رغبتهم.',
  'civilians.displacement_site.next.avoid':
    'غيّروا المسار أو المكان؛ ويبقى المسلحون والمركبات خارج الموقع وبعيدًا عن طرق سكانه إلى الماء والحطب والسوق.',
  ...placed('civilians.displacement_site', 'الناس هناك فرّوا مرة من قبل، ولا يسهل عليهم الانتقال من جديد.'),

  'rule.civilians.shelter': 'أماكن الاحتماء',
  'rule.civilians.shelter.meaning':
    'الأماكن التي يتجمع فيها الناس للاحتماء عند الخطر تمتلئ بالمدنيين في تلك اللحظة بالذات.',
  'civilians.shelter.next.ask':
    'اسألوا السلطة المحلية والقائمين على المكان من يذهب إليه ومتى، ومن لا يستطيع بلوغه.',
  'civilians.shelter.next.avoid': 'غيّروا المسار أو المكان؛ وتبقى الطرق إليه مفتوحة.',
  ...placed(
    'civilians.shelter',
    'يلجأ الناس إلى هناك عندما يقترب الخطر؛ وقد يكون المكان ممتلئًا في تلك اللحظة بالذات.',
  ),

  'rule.civilians.people_who_cannot_move': 'من لا يستطيعون الانتقال',
  'rule.civilians.people_who_cannot_move.meaning':
    'لكبار السن وللأشخاص ذوي الإعاقة ولمن هم في دور الرعاية حماية خاصة؛ والتحذير الذي لا يستطيعون العمل به ليس تحذيرًا.',
  'civilians.people_who_cannot_move.next.ask':
    'اسألوا القائمين على المكان كم شخصًا فيه، وما يحتاجون إليه للانتقال، وكيف يُحذَّرون.',
  'civilians.people_who_cannot_move.next.avoid':
    'غيّروا المسار أو المكان؛ وتظل الكهرباء والماء والتدفئة والرعاية تصل إليه.',
  ...placed(
    'civilians.people_who_cannot_move',
    'الناس هناك لا يستطيعون المغادرة بأنفسهم، وقد لا يسمعون التحذير أو لا يرونه أو لا يفهمونه.',
  ),

  'rule.civilians.water': 'مياه الشرب',
  'rule.civilians.water.meaning':
    'مياه الشرب والإمداد بها لا غنى عنهما للبقاء على قيد الحياة: لا تُتلف ولا تُقطع ولا يُحرم منها أحد.',
  'civilians.water.next.who':
    'اسألوا: من يستقي من هناك، ومتى، ومن أي طريق؟ النساء والفتيات والفتيان هم غالبًا من يجلبون الماء.',
  'civilians.water.next.avoid':
    'غيّروا المسار أو المكان؛ وتبقى المركبات وأعمال الحفر والوقود بعيدة عن الآبار والأنابيب والمضخات.',
  ...placed(
    'civilians.water',
    'الماء لا غنى عنه للبقاء على قيد الحياة: لا يُتلف ولا يُقطع ولا يُحرم منه أحد، ويصل إليه الناس كما من قبل.',
  ),

  'rule.civilians.food': 'الغذاء والمحاصيل',
  'rule.civilians.food.meaning':
    'الغذاء والمحاصيل والمواشي والري لا غنى عنها للبقاء على قيد الحياة؛ والتجويع لا يكون أسلوبًا أبدًا.',
  'civilians.food.next.season':
    'اسألوا من يزرعون أو يتاجرون هناك عن الموسم: بذر أو حصاد أو ترحال قطعان أو أيام سوق.',
  'civilians.food.next.avoid': 'غيّروا المسار أو المكان؛ وأبقوا المركبات خارج الحقول والقنوات.',
  ...placed(
    'civilians.food',
    'الغذاء وما يُنتجه لا غنى عنهما للبقاء على قيد الحياة: لا يُتلفان ولا يُؤخذان ولا يُحرم منهما أحد.',
  ),

  'rule.civilians.public_utilities': 'الكهرباء والتدفئة والغاز',
  'rule.civilians.public_utilities.meaning':
    'منشآت الكهرباء والتدفئة والغاز أعيان مدنية؛ وعليها يعتمد الماء والمستشفيات والمساكن.',
  'civilians.public_utilities.next.depend':
    'اسألوا مشغّل المنشأة عمّا يعتمد عليها، وكم من الوقت يمكن الاستغناء عنها.',
  'civilians.public_utilities.next.avoid':
    'غيّروا المسار أو المكان؛ ولا تأخذوا منها ولا تحفروا قرب خطوطها من دون المشغّل.',
  ...placed(
    'civilians.public_utilities',
    'تعتمد على هذه المنشأة المستشفيات والماء والمساكن؛ وعند الشك تُعدّ مدنية.',
  ),

  'rule.civilians.dangerous_forces': 'السدود والجسور الواقية والمحطات النووية',
  'rule.civilians.dangerous_forces.meaning':
    'المنشآت المحتوية على قوى خطرة محمية حتى إذا قيل إنها تخدم أغراضًا عسكرية، بعلامة أو من دونها؛ ولا تُقام أهداف عسكرية في جوارها.',
  'civilians.dangerous_forces.next.below':
    'اسألوا المشغّل من يعيش أسفل المنشأة أو في اتجاه الريح منها، وكيف يُحذَّرون.',
  'civilians.dangerous_forces.next.away':
    'غيّروا المسار أو المكان؛ ولا تضعوا شيئًا عسكريًّا عليها ولا فيها ولا قربها، ولا تحفروا قربها.',
  ...placed(
    'civilians.dangerous_forces',
    'انطلاق القوى الخطرة المحتواة هناك قد يودي بحياة كثيرين: والمنشأة محمية مهما قيل عن استعمالها، بعلامتها أو من دونها، وكذلك جوارها.',
  ),

  'rule.civilians.environment': 'الأخطار على الناس والبيئة',
  'rule.civilians.environment.meaning':
    'المواد الكيميائية أو الوقود أو النفط أو النفايات التي يمكن أن تنتشر تضرّ بصحة الناس وبالبيئة الطبيعية.',
  'civilians.environment.next.what': 'اسألوا المشغّل والسلطة المحلية عمّا يُخزَّن هناك وعن اتجاه الريح والماء.',
  'civilians.environment.next.away': 'غيّروا المسار أو المكان.',
  ...placed(
    'civilians.environment',
    'ما يوجد هناك يمكن أن ينتشر إلى الماء والتربة والهواء، ويضرّ بالناس زمنًا طويلًا.',
  ),

  'rule.civilians.relief': 'المعونة: مواقعها وتنقّلاتها وتوزيعها',
  'rule.civilians.relief.meaning':
    'موظفو المساعدة الإنسانية وموادها وتنقّلاتها تُحترم وتُحمى، سواء أُخطر بها أم لا؛ ويُسمح بالمرور ويظل طريقه مفتوحًا.',
  'civilians.relief.next.apart':
    'حافظوا على الفصل في الزمان والمكان: لا يجوز أن يحسب أحد المعونة جزءًا من القوة، ولا القوةَ معونةً.',
  'civilians.relief.next.ask':
    'اسألوا منسق الشؤون الإنسانية (أوتشا) عن التنقّلات وعمليات التوزيع المخطَّطة؛ وليس عليهم أن يقولوا أكثر مما يريدون.',
  ...placed(
    'civilians.relief',
    'المعونة تُحترم وتُحمى، سواء أُخطر بها أم لا، ويجب أن تكون صفتها المدنية ظاهرة للعيان.',
  ),

  'rule.civilians.detention_place': 'أماكن الاحتجاز',
  'rule.civilians.detention_place.meaning':
    'المحتجزون لا يستطيعون الفرار من الخطر؛ فهم يُبقَون بعيدًا عنه، ولا يُستعملون أبدًا درعًا لأي شيء.',
  'civilians.detention_place.next.avoid': 'غيّروا المسار أو المكان.',
  'civilians.detention_place.next.way':
    'يظل الغذاء والماء والرعاية وأخبار الأسر والزيارات تصل إلى المحتجزين.',
  ...placed('civilians.detention_place', 'هناك محتجزون لا يستطيعون الفرار؛ وهم يُبقَون بعيدًا عن الخطر.'),

  'rule.civilians.civil_defence': 'الدفاع المدني',
  'rule.civilians.civil_defence.meaning':
    'من يُنذرون ويُنقذون ويكافحون الحرائق يُحترمون ويُحمون، ويواصلون أداء مهامهم.',
  'civilians.civil_defence.next.agree': 'اتفقوا معهم على كيفية وصول الإنذار والإنقاذ إلى المكان طوال النشاط.',
  'civilians.civil_defence.next.avoid': 'لا تستعملوا مبانيهم ولا مركباتهم ولا شاراتهم.',
  ...placed(
    'civilians.civil_defence',
    'من هناك يعمل من يُنذرون ويُنقذون؛ وهم يُحترمون ويُحمون ويُسمح لهم بالمرور.',
  ),

  'rule.civilians.public_service': 'الدوائر العامة والشرطة المدنية',
  'rule.civilians.public_service.meaning':
    'الإدارات والمحاكم والمصارف والشرطة المدنية ذات طابع مدني، والناس يعتمدون عليها.',
  'civilians.public_service.next.agree': 'اتفقوا مع القائمين عليها على ما يبقى مفتوحًا طوال النشاط.',
  ...placed('civilians.public_service', 'المكان مدني، عند الشك أيضًا، والناس يعتمدون عليه.'),

  'rule.civilians.diplomatic_mission': 'البعثات الدبلوماسية والأجنبية',
  'rule.civilians.diplomatic_mission.meaning': 'حرمة دار البعثة ومحفوظاتها مصونة، في النزاع المسلح أيضًا.',
  'civilians.diplomatic_mission.next.away':
    'لا تدخلوها ولا تفتشوها ولا تسدّوا الطريق إليها؛ غيّروا المسار أو المكان.',
  ...placed('civilians.diplomatic_mission', 'حرمة دار البعثة مصونة: لا يدخلها أحد إلا برضا رئيسها.'),

  'rule.civilians.homes_and_meeting_places': 'المساكن والأسواق وأماكن التجمّع',
  'rule.civilians.homes_and_meeting_places.meaning':
    'المساكن والأماكن التي يتجمع فيها الناس مدنية، عند الشك أيضًا.',
  'civilians.homes_and_meeting_places.next.ask':
    'اسألوا السلطة المحلية، ومن يعيش هناك من نساء ورجال، في أي أيام يتجمع الناس.',
  'civilians.homes_and_meeting_places.next.avoid': 'غيّروا المسار أو المكان أو اليوم.',
  ...placed('civilians.homes_and_meeting_places', 'هناك يعيش ناس أو يتجمعون؛ وعند الشك يُعدّ المكان مدنيًّا.'),

  'rule.civilians.graves': 'القبور',
  'rule.civilians.graves.meaning':
    'القبور تُحترم ولا تُنبش: للأسر حق في معرفة مصير ذويها، وما يُنقل من مكانه قد لا تُعرف هويته أبدًا.',
  'civilians.graves.next.still':
    'لا تحفروا المكان ولا تسوّوه ولا تمرّوا فوقه بمركبة، ولا تأخذوا شيئًا ولا تصوّروا رفاتًا.',
  'civilians.graves.next.mark': 'إذا عُثر على قبور فتوقفوا، وضعوا علامة على المكان، واتركوه للجهة المختصة.',
  ...placed('civilians.graves', 'هناك يرقد موتى؛ القبور تُحترم ولا تُنبش، وقد يكون بينهم مفقودون.'),

  'rule.civilians.other_object': 'أعيان محمية أخرى',
  'rule.civilians.other_object.meaning': 'ما يرد في قائمة حماية بلا فئة خاصة به يُعدّ مدنيًّا؛ عند الشك أيضًا.',
  'civilians.other_object.next.what': 'اسألوا من أدرجه في القائمة ما هو ومن يستعمله.',
  'civilians.other_object.next.avoid': 'غيّروا المسار أو المكان.',
  ...placed('civilians.other_object', 'هذه العين مدرجة في قائمة حماية؛ وعند الشك تُعدّ مدنية.'),
};
