/** In Arabic: what is counted and how, what is owed to others, and the standards of assessment. */
import type { Begun } from '#words/begun/begun.ts';

export const MEASURES: Begun = {
  'measure.civilians.people_killed_all': 'أشخاص أُبلغ عن مقتلهم، بمن فيهم المقاتلون',
  'measure.civilians.people_killed_all.definition':
    'جميع الوفيات كما يذكرها المصدر، بمن فيهم المقاتلون، من أدنى أرقامه إلى أعلاها. بحسب المصدر، ولا تُجمع أبدًا بين المصادر؛ لم تُقيَّم.',
  'measure.civilians.civilians_killed': 'مدنيون أُبلغ عن مقتلهم',
  'measure.civilians.civilians_killed.definition':
    'وفيات أشخاص ذُكر أنهم مدنيون، أو افتُرض ذلك عند الشك: جزء من جميع الوفيات، ولا تُضاف إليها أبدًا. أما وفيات مجهولي الصفة فترد على حدة.',
  'measure.civilians.status_unknown_killed': 'أشخاص أُبلغ عن مقتلهم، صفتهم مجهولة',
  'measure.civilians.status_unknown_killed.definition':
    'وفيات لا يذكر المصدر من كان فيها مدنيًّا. عند الشك يُعدّ الشخص مدنيًّا؛ ومع ذلك لا يُضاف هذا الرقم إلى المدنيين.',
  'measure.civilians.events_reported': 'أحداث مُبلَّغ عنها',
  'measure.civilians.events_reported.definition':
    'أحداث يُبلغ عنها مصدر، أيًّا كان نوعها، ويُعدّ كل منها واحدًا. بحسب المصدر؛ والحدث نفسه في مصدرين يُحسب في كل منهما.',
  'measure.civilians.aid_incidents': 'حوادث مُبلَّغ عنها ضد العاملين في مجال المعونة',
  'measure.civilians.aid_incidents.definition':
    'حوادث تذكر فيها قائمة أن عاملين في مجال المعونة قُتلوا أو جُرحوا أو اختُطفوا أو أُوقفوا. بحسب المصدر؛ لم تُقيَّم. والمعونة التي لم تصل لأسباب أخرى ليست فيها.',
  'measure.civilians.displaced_incidents': 'حوادث مُبلَّغ عنها في أماكن وجود النازحين',
  'measure.civilians.displaced_incidents.definition':
    'حوادث تذكر فيها قائمة ضررًا وقع في مخيم أو موقع للنازحين، أو لحق بمن يخدمونهم فيه. بحسب المصدر؛ لم تُقيَّم.',

  'standard.mltn': 'حدوثه أرجح من عدمه',
  'standard.three_source_types': 'ثلاثة أنواع مستقلة من المصادر',
  'standard.who_ssa': 'درجة اليقين بوقوع هجوم على الرعاية الصحية (منظمة الصحة العالمية)',
  'standard.airwars': 'درجات جهة لتسجيل الضحايا (Airwars)',

  'output.daily_summary':
    'الموجز اليومي إلى القائد والعمليات والخطط والتعاون المدني العسكري والمستشار القانوني ومستشار الشؤون الجنسانية',
  'output.protective_list':
    'قائمة الحماية مع ما تغيّر فيها، إلى المخططين وإلى الشركاء المسمّين، وقبل كل منطقة جديدة',
  'output.periodic_statistics':
    'إحصاءات الفصل بحسب الجنس والعمر، إلى القيادة، وإلى غيرها بحسب ما يسمح به وسمها',
};
