/** In Arabic: the obligations of the area, by their titles. */
import type { Begun } from '#words/begun/begun.ts';

export const OBLIGATIONS: Begun = {
  'obligation.heritage.respect':
    'عدم توجيه أعمال عدائية إلى الممتلكات الثقافية، وعدم استعمالها استعمالًا يعرّضها للخطر',
  'obligation.heritage.no_pillage': 'منع السرقة والنهب والتخريب',
  'obligation.heritage.no_reprisal': 'عدم اتخاذ تدابير انتقامية ضد الممتلكات الثقافية',
  'obligation.heritage.safeguard': 'الوقاية في وقت السلم: قوائم جرد وخطط طوارئ وسلطة مختصة معيَّنة',
  'obligation.heritage.personnel': 'أحكام في اللوائح العسكرية وأفراد متخصصون في القوات',
  'obligation.heritage.waiver_level':
    'تُرفع الحصانة على مستوى القيادة الذي يقتضيه نظام الحماية، أو لا تُرفع إطلاقًا',
  'obligation.heritage.warning': 'إنذار مسبق فعّال حين تسمح الظروف',
  'obligation.heritage.not_international': 'احترام الممتلكات الثقافية في النزاع الذي ليس له طابع دولي أيضًا',
  'obligation.heritage.world_heritage':
    'عدم اتخاذ أي تدبير من شأنه الإضرار بالتراث العالمي، الطبيعي أو الثقافي',
  'obligation.heritage.occupation':
    'في ظل الاحتلال: لا تصدير غير مشروع، ولا تنقيب إلا للإنقاذ، ولا تغيير يخفي أدلة',
  'obligation.heritage.return': 'منع التصدير من الإقليم المحتل، ووضع ما يُصدَّر تحت الحراسة، وإعادته',
  'obligation.heritage.worship': 'تجنيب الآثار التاريخية وأماكن العبادة التي تشكّل تراث الشعوب كل أذى',
  'obligation.heritage.implement': 'حماية الممتلكات الثقافية في العمليات والبعثات',
  'obligation.heritage.inventory': 'حماية المواقع الثقافية والدينية ودعمها في جميع مناطق العمليات',
};
