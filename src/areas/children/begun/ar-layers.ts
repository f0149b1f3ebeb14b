/** In Arabic: the layers of the area, the kinds of places of children, and what must be asked. */
import type { Begun } from '#words/begun/begun.ts';

export const LAYERS: Begun = {
  'layer.incidents_education': 'الحوادث ضد التعليم',
  'layer.incidents_education.meaning':
    'قائمة بما أُبلغ عنه ضد المدارس والتلاميذ والمعلمين. ولا تقول شيئًا عن غيرهم.',
  'layer.incidents_education.missing': 'لا حوادث ضد التعليم محمّلة: ما يحدث للمدارس مجهول.',
  'layer.schools': 'المدارس',
  'layer.schools.meaning': 'أماكن التعليم، النظامي وغير النظامي، مع مواقعها.',
  'layer.schools.missing': 'لا طبقة للمدارس محمّلة.',
  'layer.child_protection_services': 'خدمات حماية الطفل',
  'layer.child_protection_services.meaning':
    'جهات مدنية لحماية الطفل تستقبل الأطفال، كما ينشرها منسق هذا القطاع.',
  'layer.child_protection_services.missing': 'لا قائمة بخدمات حماية الطفل محمّلة.',

  'ask.where_children_walk': 'أين يمشي الأطفال، وأين يلعبون، ومن أين يجلبون الماء؟',
  'ask.children_on_their_own': 'هل هناك أطفال بمفردهم، ومن يعتني بهم؟',

  'object_type.school': 'مدرسة',
  'object_type.school.meaning': 'مكان تعليم',
  'object_type.kindergarten': 'روضة أطفال',
  'object_type.kindergarten.meaning': 'مكان للأطفال قبل سن المدرسة',
  'object_type.university': 'جامعة',
  'object_type.university.meaning': 'مكان للتعليم العالي',
  'object_type.temporary_school': 'مدرسة مؤقتة',
  'object_type.temporary_school.meaning': 'دروس في خيمة أو في منزل أو تحت شجرة',
  'object_type.childrens_home': 'دار أطفال',
  'object_type.childrens_home.meaning': 'دار لأطفال ليسوا مع أسرهم',
  'object_type.child_friendly_space': 'مساحة صديقة للطفل',
  'object_type.child_friendly_space.meaning': 'مكان يلعب فيه الأطفال ويجدون من يرعاهم',
};
