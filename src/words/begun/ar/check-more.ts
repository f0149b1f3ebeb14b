/** In Arabic: the rest of the check's page, and the map beside it. */
import type { Begun } from '../begun.ts';

export const CHECK_MORE: Begun = {
  'access.by_emergency':
    'بموجب وصول طارئ إلى {group__group}، حتى {until, date, ::yMMMMd} {until, time, ::HHmm} (UTC). يُدوَّن كل استعمال له.',
  'check.findings.more': 'والمزيد من نتائج القاعدة {rule}: {count, number}',
  'check.wider':
    'مدخلات من «{layer__layer}» لا تُعرف إلا بمنطقة أوسع: {count, plural, other {#}}؛ قد تكون هنا',
  'check.happened.events':
    'أشخاص أُبلغ عن مقتلهم: {range, select, exact {{high, number}} between {\u2066{low, number}–{high, number}\u2069} at_least {{low, number} على الأقل} at_most {{high, number} على الأكثر} best {نحو {best, number}} other {عدد مجهول}}، في أحداث وقعت هنا أو ربما هنا عددها {events, number}، بمن فيهم المقاتلون (المصدر: {source}).',
  'check.happened.wider':
    'لا يُعرف حدث هنا ولا في هذه المقاطعات؛ وأحداث لا تُعرف إلا بالمحافظة أو البلد أو لا يُعرف مكانها، عددها {events, number}، ربما وقعت هنا (المصدر: {source}).',
  'check.happened.count':
    '{range, select, exact {{high, number}} between {\u2066{low, number}–{high, number}\u2069} at_least {{low, number} على الأقل} at_most {{high, number} على الأكثر} best {نحو {best, number}} other {مجهول}}',
  'check.places_public':
    'استند الجواب إلى الأماكن التي يراها كل قارئ للعملية. وحيث يُحفظ مكان دقيق على حدة، يُعتدّ بالمكان الأقل دقة: لا يُترك شيء بسبب ذلك.',
  'check.places_exact':
    'استند الجواب إلى الأماكن المحمية الدقيقة حيث تُعرف (عدد المحفوظ منها: {n, plural, other {#}}). لا تنقلوها إلى من لا يحق له رؤيتها. هذه القراءة مدوَّنة.',
  'check.places_exact_none':
    'يحق لك رؤية الأماكن المحمية الدقيقة؛ ولا شيء منها محفوظ على حدة هنا، فالأماكن هي التي يراها الجميع.',

  'web.check.draw_hint':
    'انقر عند كل زاوية؛ وانقر الأخيرة مرة أخرى أو اضغط Enter للإنهاء. Escape يبدأ من جديد.',
  'web.check.drop': 'أفلِت الملف للتحقّق من شكله',
  'web.check.one_file':
    'ملف واحد في كل مرة: عدد الملفات المُفلتة {n, number} ولم يُقرأ أيٌّ منها. أفلِت الملف المراد التحقّق منه.',
  'web.check.reading': 'تجري قراءة {file}',
  'web.check.from_file': 'من {file}: عدد المواضع {positions, plural, other {#}}.',
  'web.check.left_out': 'تُرك جانبًا: {what}.',
  'web.check.file_refused': 'ما زال الشكل السابق هو الذي يجري التحقّق منه.',
  'web.check.too_few': 'المواضع التي ما زالت لازمة: {n, plural, other {#}}.',
  'web.check.not_as_text': 'عدد مواضع هذا الشكل {n, number} أو له عدة أجزاء: لا يمكن تحريره نصًّا هنا.',
  'web.check.show': 'إظهار على الخريطة: {name}',
  'web.check.open': 'فتح',
  'web.check.open_named': 'فتح: {name}',
  'web.check.never_confirmed': 'لم يُؤكَّد قط',
  'web.check.more': 'إظهار المزيد: {n, number}',
  'web.check.beyond': 'والمزيد: {n, number}، وتسمّيها قائمة الحماية',
  'web.check.within_radius': 'معروف بدقة {metres__metres}',
  'web.check.somewhere': 'في مكان ما في {place}',
  'web.check.bound': '{statedBy}، {year}؛ أماكن كاملة: {n, plural, other {#}}',
  'web.check.women_men': 'نساء وفتيات {female, number}، رجال وفتيان {male, number}',
  'web.check.sureness.certain': 'هنا، في هذه الأشهر',
  'web.check.sureness.possible': 'ربما هنا أو في ذلك الوقت',
  'web.check.sureness.district': 'في مكان ما في المقاطعة',
  'web.check.sureness.wider': 'لا يُعرف إلا بالمحافظة أو البلد',
  'web.check.events': 'الأحداث: {n, plural, other {#}}',
  'web.check.event_n': 'الحدث {n, number}',
  'web.check.list_lead':
    'ما يجب ألّا يصيبه أذى ضمن مدى هذا الشكل، بالمنطقة لا بالنقطة، مع مصادره وبصمته وقيوده. الشكل لا يُرفق به. ويُحفظ أنها أُعدّت.',
  'web.check.release': 'تسليمها إلى منظمة',
  'web.check.release_lead':
    'بموجب اتفاقها، وبالدقة التي يسمح بها؛ ومن دون اتفاق لا يخرج شيء. ما سُلِّم لا يمكن استرجاعه.',
  'web.check.recipient': 'المنظمة، كما يسمّيها اتفاقها',
  'web.check.release_button': 'تسليم',
  'web.check.release_to': 'تسليم إلى {recipient}',
  'web.check.released':
    'سُلِّمت إلى {recipient}: {file}. أرسلوها، ودوّنوا هنا متى قالوا إنها وصلتهم (amparo list acknowledge).',
  'web.quality.persons': 'سجّله أشخاص',

  'web.map.coming': 'أجزاء من الخريطة ما زالت في الطريق: الفراغ هنا لا يعني أن لا شيء هناك.',
  'web.map.base': 'الأساس: Natural Earth، ملك عام؛ حدوده لا تحسم شيئًا.',
  'web.map.copied': 'نُسخ',
  'web.map.copy_key': 'Ctrl C للنسخ',
  'web.map.failed_drawing': 'تعذّر رسم الخريطة. القائمة تحوي الأشياء نفسها؛ أعد تحميل الصفحة لمحاولة أخرى.',
  'web.map.loading': 'يجري تحميل الخريطة.',
  'web.map.no_grid': 'لا إحداثي شبكي بهذا القرب من القطب',
  'web.map.no_webgl':
    'لا يستطيع هذا المتصفح رسم الخريطة (ينقصه WebGL 2). القائمة تحوي الأشياء نفسها بالترتيب نفسه.',
  'web.map.on_map': 'إظهار هذه السجلات على الخريطة',
  'web.map.zoom_in': 'أقرب',
  'web.map.zoom_out': 'أبعد',
  'web.check.lists_page': 'الاتفاقات والقوائم التي أُعدّت وإيصالاتها',
};
