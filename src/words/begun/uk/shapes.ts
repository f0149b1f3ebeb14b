/** In Ukrainian: why a shape or a file of shapes cannot be checked, and what of it was left out. */
import type { Begun } from '../begun.ts';

export const SHAPES: Begun = {
  'shape_hint.not_geojson': 'Це не GeoJSON',
  'shape_hint.mixed_families': 'Тут змішано точки, лінії й ділянки; надішліть щось одне',
  'shape_hint.unknown_crs': 'Підтримуються лише довгота й широта у WGS 84',
  'shape_hint.empty': 'Тут немає жодної позиції',
  'shape_hint.too_many_vertices': 'Тут забагато позицій',
  'shape_hint.not_a_number': 'Одна з координат не є числом',
  'shape_hint.off_globe': 'Одна з координат лежить поза земною кулею',
  'shape_hint.line_too_short': 'Лінії потрібно щонайменше дві різні позиції',
  'shape_hint.ring_not_closed': 'Контур має закінчуватися там, де починається',
  'shape_hint.ring_too_short': 'Контуру потрібно щонайменше три різні позиції',
  'shape_hint.self_crossing': 'Межа перетинає сама себе',
  'shape_hint.interior_cut': 'Контури дотикаються так, що внутрішня частина розпадається',
  'shape_hint.hole_outside': 'Отвір лежить поза своїм контуром',
  'shape_hint.holes_overlap': 'Два отвори перекриваються',
  'shape_hint.encloses_pole': 'Фігура охоплює полюс',
  'shape_hint.too_tangled': 'Межі лежать надто близько одна до одної, щоб їх перевірити',
  'shape_hint.one_shape_only': 'Перевіряється одна фігура за раз; фігури ніколи не порівнюються',

  'shape_file.empty_file': 'Файл порожній',
  'shape_file.not_utf8': 'Це не текст у UTF-8',
  'shape_file.web_page': 'Це вебсторінка, а не файл із фігурами',
  'shape_file.other_format': 'Це ні GeoJSON, ні KML',
  'shape_file.json_broken': 'JSON обривається або це не JSON',
  'shape_file.xml_broken': 'XML побудовано неправильно',
  'shape_file.document_type':
    'У файлі оголошено тип документа; такі файли не відкриваються, бо тип документа може приховати те, що читається',
  'shape_file.not_kml': 'Це XML, але не KML',
  'shape_file.coordinate_broken': 'Координати пишуться так: довгота, широта, з комою і без пробілу між ними',
  'shape_file.no_shape': 'Тут немає ні точки, ні лінії, ні ділянки',
  'shape_file.not_read':
    'Цей браузер не може його прочитати: це папка або файл тим часом перемістили чи змінили',
  'shape_file.archive': 'Це архів без придатного для читання файлу KML (doc.kml)',

  'left_out.heights': '{n, plural, one {# висота} few {# висоти} many {# висот} other {# висоти}}',
  'left_out.properties':
    'написане поруч із {n, plural, one {# фігурою} few {# фігурами} many {# фігурами} other {# фігури}}',
  'left_out.without_shape':
    '{n, plural, one {# місце} few {# місця} many {# місць} other {# місця}} без фігури',
  'left_out.links':
    '{n, plural, one {# посилання} few {# посилання} many {# посилань} other {# посилання}} на інші ресурси; нічого не завантажено',
  'left_out.overlays':
    '{n, plural, one {# зображення} few {# зображення} many {# зображень} other {# зображення}} поверх карти',
  'left_out.models':
    '{n, plural, one {# тривимірна модель} few {# тривимірні моделі} many {# тривимірних моделей} other {# тривимірної моделі}}',
  'left_out.tracks':
    '{n, plural, one {# записаний трек} few {# записані треки} many {# записаних треків} other {# записаного треку}}',
};
