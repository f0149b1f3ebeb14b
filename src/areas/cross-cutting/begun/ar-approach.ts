/** In Arabic: whom an effect reaches, and the obligations of the approach as a whole, by their titles. */
import type { Begun } from '#words/begun/begun.ts';

export const APPROACH: Begun = {
  'impact_level.individual': 'الأفراد',
  'impact_level.community': 'المجتمعات المحلية',
  'obligation.approach.all_stages': 'مراعاة سلامة السكان وأمنهم في جميع المراحل وعلى جميع المستويات',
  'obligation.approach.people_centred': 'نهج محوره الناس، تُدمج فيه المنظورات الجنسانية',
  'obligation.approach.differentiated':
    'معرفة الآثار المتباينة على النساء والرجال والفتيات والفتيان ومن هم في أوضاع هشة',
  'obligation.approach.do_no_harm': 'عدم إلحاق الضرر',
  'obligation.approach.wps': 'المرأة والسلام والأمن في جميع المهام',
};
