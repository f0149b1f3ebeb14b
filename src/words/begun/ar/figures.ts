/** In Arabic: what a figure counts and leaves out, what is not known of the people in it. */
import type { Begun } from '../begun.ts';
import { IN_THE_PERIOD } from './windows.ts';

const COUNT =
  '{range, select, exact {{high, number}} between {\u2066{low, number}–{high, number}\u2069} at_least {{low, number} على الأقل} at_most {{high, number} على الأكثر} best {نحو {best, number}} other {مجهول}}';

export const FIGURES: Begun = {
  'figure.weak_positions':
    'في الطبقة «{layer__layer}» مواقع قد تحيد بأكثر من {metres__uncertainty}: {weak, number} من {objects, number}.',
  'figure.without_position':
    '{layer__layer}: بلا موقع صالح للاستعمال {withoutPosition, number} من {objects, number}.',
  'figure.accepted_exceptions':
    '{source}: مواضع يناقض فيها الملف نفسه، نظر فيها شخص وقبلها عند الاستيراد: {accepted, number}.',
  'figure.total': `${COUNT}؛ عدد الأحداث: {events, number}`,
  'figure.without': 'سجلات لا تعطي رقمًا كاملًا: {without, number}؛ فالمجموع هو هذا على الأقل.',
  'figure.filter.window': `ما حدث ${IN_THE_PERIOD}.`,
  'figure.filter.recorded': `ما سُجِّل ${IN_THE_PERIOD}.`,
  'figure.filter.not_in': `متروك هنا لأنه يُعدّ هناك: ما قد يكون حدث ${IN_THE_PERIOD}.`,
  'figure.filter.place': 'المكان: {place}.',
  'figure.filter.everywhere': 'العملية كلها.',
  'figure.filter.certain': 'المؤكد فقط: كله في هذا الوقت، وفي هذا المكان يقينًا، ويخصّ يقينًا من يُسأل عنهم.',
  'figure.filter.possible': 'المحتمل غير المؤكد فقط: لا يُعرف وقته أو مكانه أو من تضرّر فيه معرفةً كافية.',
  'figure.filter.source': 'بحسب: {source}.',
  'figure.filter.harms': 'الضرر: {harm__codes}.',
  'figure.filter.status_unknown': 'الصفة: غير معروفة.',
  'figure.filter.statuses': 'الصفة: {status__codes}؛ وحيث تكون مجهولة يُعدّ محتملًا.',
  'figure.filter.sexes': 'الجنس: {sex__codes}؛ وحيث يكون مجهولًا يُعدّ محتملًا.',
  'figure.filter.younger': 'العمر دون {age, number} يقينًا؛ وحيث يكون العمر مجهولًا يُعدّ محتملًا.',
  'figure.filter.group':
    'فقط من يُعرف أنهم من هذه الفئة ({dimension, select, sex {الجنس} age {العمر} status {الصفة} other {الفئة}}): {group}.',
  'figure.filter.classified': 'مصنَّف وفق «{standard}» بأنه: {codes}.',
  'figure.filter.assessed': 'مُقيَّم وفق «{standard}» بأنه: {levels}.',
  'figure.table.share':
    '{dimension, select, sex {الجنس} age {العمر} status {الصفة} other {الفئة}}: مجهول لـ {unknown, number} من {of, number}؛ معروف لـ {completeness, number, ::percent .0}.',
  'figure.table.cannot': 'لا يمكن قول كم منهم مجهول: ليس في كل سجل رقم.',

  'status.civilian': 'مدنيون',
  'status.civilian_presumed': 'أشخاص يُفترض أنهم مدنيون',
  'status.other_protected_person': 'أشخاص محميون آخرون',
  'status.member_of_armed_forces': 'أفراد قوات أو جماعات مسلحة',
  'status.member_of_party': 'أفراد من طرف في النزاع',
  'status.person_directly_participating': 'أشخاص يشاركون مباشرة في الأعمال العدائية',
  'status.unknown': 'الصفة مجهولة',
  'people.count': COUNT,
  'people.sex_unknown':
    'الجنس مجهول لـ {unknown, number} من {people, number}؛ وهو معروف لـ {share, number, ::percent .0}.',
  'people.age_unknown':
    'العمر مجهول لـ {unknown, number} من {people, number}؛ وهو معروف لـ {share, number, ::percent .0}.',

  'board.decide.more_pairs': 'هناك أزواج أخرى كهذه: كلها في القائمة «أحداث قد تكون واقعة واحدة».',
  'board.decide.pairs_not_searched':
    'تُبلغ عدة مصادر عن الكثير في هذه الفترة: أما أيّ هذه البلاغات قد يكون حادثًا واحدًا فتجدونه في القائمة «أحداث قد تكون واقعة واحدة».',
  'board.unknown.people':
    '{source}: من بين الأشخاص المُبلَّغ عنهم، وعددهم {of, number}، الجنس مجهول لـ {sexUnknown, number} والعمر مجهول لـ {ageUnknown, number}.',
  'board.place_unknown':
    'أحداث من هذه الفترة لا يُعرف هل وقعت هنا ({place}): {events, number}؛ لا يعطي المصدر إلا منطقة أوسع. وهي تُعدّ محتملة.',
  'board.record.single':
    '{precision__precision}؛ {sources, select, null {عدد المصادر مجهول} other {عدد المصادر: {sources, number}}}؛ {assessed, select, true {مُقيَّم} other {غير مُقيَّم}}',
};
