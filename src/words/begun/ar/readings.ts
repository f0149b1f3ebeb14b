/** In Arabic: readings of indicators, how fresh the layers are, and reports that may be one fact. */
import type { Begun } from '../begun.ts';
import { IN_THE_PERIOD } from './windows.ts';

const OLD = '{stale, select, true {، قراءة قديمة} other {}}';
const OF_MONTH = '{vintage, select, null {تاريخها مجهول} other {من {vintage, date, ::yMMMM}}}';
const SPAN = 'من {since, date, ::yMMMM} إلى {vintage, date, ::yMMMM}';
const POSITIONS =
  '{withoutPosition, plural, =0 {لكل مدخلاتها ({objects, number}) موقع صالح للاستعمال} other {عدد مدخلاتها {objects, number}، منها بلا موقع صالح للاستعمال: {withoutPosition, number}}}';

export const READINGS: Begun = {
  'indicator.reading': `{indicator__code}، {year}: {unit, select, people {{value, plural, one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}} incidents {{value, plural, one {حادث واحد} two {حادثان} few {# حوادث} many {# حادثًا} other {# حادث}}} other {{value, number} (الوحدة كما نُشرت: {unit})}}، للبلد كله${OLD} (المصدر: {source}).{beforeYear, select, null {} other { في {beforeYear}: {before, number}.}}`,
  'indicator.several': `{indicator__code}، {year}: يعطي المصدر تحت اسم واحد {values} (الوحدة كما نُشرت: {unit}) ولا يبيّن ما تعنيه كل قيمة؛ للبلد كله (المصدر: {source}${OLD}).`,
  'indicator.suppressed': `{indicator__code}، {year}: الرقم محجوب، لأنه صغير أو لأنه يكشف رقمًا صغيرًا؛ ولا يُقال كم هو (المصدر: {source}${OLD}).`,
  'indicator.no_value': `{indicator__code}، {year}: لا يعطي المصدر رقمًا: مجهول (المصدر: {source}${OLD}).`,
  'indicator.later':
    '{indicator__code}: مجهول في هذه اللحظة. تبدأ القراءات المحفوظة بسنة {year}، ولم تكن قد انتهت حينها (المصدر: {source}).',
  'indicator.none_held': '{indicator__code}: مجهول؛ لا قراءة محفوظة.',
  'indicator.watched':
    '{code_list__list}: ما له قراءة حديثة {read, number} من {n, number}؛ {blind, plural, =0 {ولا شيء منها بلا قراءة حديثة} other {وما ليس له قراءة حديثة: {blind, number}، وكل منها أمر يجب استيضاحه}}.',
  'indicator.not_news': 'هذه القراءات عن بلد وسنة: سياق، لا خبر اليوم.',
  'indicator.stale_rule':
    'القراءة التي يزيد عمرها بالأيام على {staleAfter, number} قديمة: تُعرض، ولا تدخل في أي درجة.',
  'indicator.not_yet':
    'مجهول في هذه اللحظة، لأن القراءات المحفوظة عن سنوات لم تكن قد انتهت حينها: {indicator__codes}.',
  'indicator.none_of': 'مجهول، لأنه لا قراءة محفوظة: {indicator__codes}.',
  'indicator_changes.dynamic': 'يتغيّر في غضون أيام',
  'indicator_changes.structural': 'يتغيّر ببطء',
  'indicator.rows': 'صفوف المصدر التي تكوّن هذه القراءة: {n, number}.',
  'board.beside.answer': `{measure__measure}: {events, number} في {place} ${IN_THE_PERIOD}{possible, plural, =0 {} other {؛ وغيرها مما قد يعود إلى هذه الفترة أو هذا المكان: {possible, number}}} (المصدر: {source}؛ لم تُقيَّم).`,
  'board.beside.unknown': '{measure__measure}: مجهول؛ لا قائمة بمثل هذه الحوادث تغطي هذا المكان وهذه الفترة.',
  'board.one_group':
    'لا تُدرج إلا الحوادث ضد فئة واحدة ({layer__layer}): ولا تقول شيئًا عن غيرها (المصدر: {source}).',

  'layers.stale': `الطبقة «{layer__layer}» ${OF_MONTH}، وهي قديمة؛ ${POSITIONS}.`,
  'layers.present': `الطبقة «{layer__layer}» ${OF_MONTH}؛ ${POSITIONS}.`,
  'layers.stale_between': `الطبقة «{layer__layer}» ${SPAN}، وهي قديمة؛ ${POSITIONS}.`,
  'layers.present_between': `الطبقة «{layer__layer}» ${SPAN}؛ ${POSITIONS}.`,
  'layers.fresh_events': `الطبقة «{layer__layer}» ${OF_MONTH}.`,
  'layers.stale_events':
    'تنتهي الطبقة «{layer__layer}» في {vintage, select, null {شهر مجهول} other {{vintage, date, ::yMMMM}}}: ما جاء بعد ذلك مجهول، ولا يعني هدوءًا.',
  'layers.short': `{layer__layer}: {state, select, missing {غير محمّلة} stale {${OF_MONTH}، قديمة} other {${OF_MONTH}}}{objects, select, null {} other {، بلا موقع: {withoutPosition, number} من {objects, number}}}`,
  'layers.positions_by_method': 'مواقع مصدرها «{method}»: {n, number} من {objects, number}.',
  'layers.positions_unknown_method': 'مواقع لا يذكر المصدر كيف حُدّدت: {n, number} من {objects, number}.',
  'layer.boundaries': 'الحدود الإدارية',

  'event.likely_same':
    'ربما حادث واحد، {day, date, ::yMMMMd}{place, select, null {} other {، {place}}}: {sources}{metres, select, null {} other {؛ المسافة بين النقطتين {metres__metres}}}. انظروا في كليهما؛ ولا يُجمعان أبدًا.',
  'event.distinct':
    'الأحداث المختلفة التي تُبلغ عنها المصادر كلها معًا: {events, number} على الأكثر؛ {linked, plural, =0 {لم يربط أحد شيئًا منها بوصفه واقعة واحدة} other {وما ربطه شخص منها بوصفه واقعة واحدة: {linked, number}}}. وما لم يربطه أحد قد يكون مع ذلك واقعة واحدة.',
  'problem.not_linked': 'هذا الحدث غير مرتبط بحدث آخر.',
  'problem.not_linked.right': 'افتح الحدث: روابطه وتاريخها معروضة هناك.',
};
