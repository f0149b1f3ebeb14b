/** In Arabic: why a shape or a file of shapes cannot be checked, and what of it was left out. */
import type { Begun } from '../begun.ts';

export const SHAPES: Begun = {
  'shape_hint.not_geojson': 'ليس بصيغة GeoJSON',
  'shape_hint.mixed_families': 'يخلط بين نقاط وخطوط ومساحات؛ أرسلوا نوعًا واحدًا',
  'shape_hint.unknown_crs': 'لا يُفهم إلا خط الطول وخط العرض في النظام WGS 84',
  'shape_hint.empty': 'لا يحوي أي موضع',
  'shape_hint.too_many_vertices': 'فيه مواضع أكثر مما يُقبل',
  'shape_hint.not_a_number': 'فيه إحداثي ليس عددًا',
  'shape_hint.off_globe': 'فيه إحداثي خارج الكرة الأرضية',
  'shape_hint.line_too_short': 'يلزم للخط موضعان مختلفان أو أكثر',
  'shape_hint.ring_not_closed': 'يجب أن تنتهي الحلقة حيث تبدأ',
  'shape_hint.ring_too_short': 'تلزم للحلقة ثلاثة مواضع مختلفة أو أكثر',
  'shape_hint.self_crossing': 'حافته تتقاطع مع نفسها',
  'shape_hint.interior_cut': 'تتلامس حلقاته بحيث ينقسم داخله',
  'shape_hint.hole_outside': 'فيه ثقب خارج حلقته',
  'shape_hint.holes_overlap': 'فيه ثقبان متداخلان',
  'shape_hint.encloses_pole': 'يحيط بأحد القطبين',
  'shape_hint.too_tangled': 'حوافه متقاربة إلى حدّ لا يمكن معه التحقّق منها',
  'shape_hint.one_shape_only': 'يُفحص شكل واحد في كل مرة؛ ولا تُقارن الأشكال أبدًا',

  'shape_file.empty_file': 'الملف فارغ',
  'shape_file.not_utf8': 'ليس نصًّا بترميز UTF-8',
  'shape_file.web_page': 'هو صفحة ويب، لا ملف أشكال',
  'shape_file.other_format': 'ليس بصيغة GeoJSON ولا KML',
  'shape_file.json_broken': 'نص JSON مبتور، أو ليس JSON',
  'shape_file.xml_broken': 'بنية XML غير سليمة',
  'shape_file.document_type':
    'يعلن نوع مستند؛ ومثل هذه الملفات لا تُفتح، لأن نوع المستند يمكن أن يُخفي ما يُقرأ',
  'shape_file.not_kml': 'هو XML لكنه ليس KML',
  'shape_file.coordinate_broken': 'تُكتب الإحداثيات: خط الطول، خط العرض، بينهما فاصلة بلا مسافة',
  'shape_file.no_shape': 'لا يحوي نقطة ولا خطًّا ولا مساحة',
  'shape_file.not_read': 'لا يستطيع هذا المتصفّح قراءته: فهو مجلّد، أو نُقل أو غُيّر في هذه الأثناء',
  'shape_file.archive': 'هو أرشيف ليس فيه ملف KML مقروء (doc.kml)',

  'left_out.heights': 'ارتفاعات (عددها {n, number})',
  'left_out.properties': 'ما كُتب بجانب أشكال (عددها {n, number})',
  'left_out.without_shape': 'أماكن بلا شكل (عددها {n, number})',
  'left_out.links': 'روابط إلى مكان آخر (عددها {n, number})؛ لم يُجلب منها شيء',
  'left_out.overlays': 'صور موضوعة فوق الخريطة (عددها {n, number})',
  'left_out.models': 'نماذج ثلاثية الأبعاد (عددها {n, number})',
  'left_out.tracks': 'مسارات مسجَّلة (عددها {n, number})',
};
