import { RECRUITMENT_BASIS } from '../bases.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Places where children are recruited or used: displacement sites, schools, markets, mines, homes without family (domain.md 1.5; places are our own judgement). */
export const RECRUITMENT_PRONE_PLACES = activityRule({
  code: 'children.recruitment_prone_places',
  title: both('Where children may be recruited', 'Où des enfants peuvent être recrutés'),
  meaning: both(
    'Near displacement sites, schools, markets, mines and children’s homes children may be recruited or used; we never use them ourselves.',
    'Près de sites de déplacement, d’écoles, de marchés, de mines et de foyers, des enfants peuvent être recrutés ou utilisés ; nous ne les utilisons jamais nous-mêmes.',
  ),
  kinds: [
    'patrol',
    'checkpoint',
    'base_gate',
    'cordon_and_search',
    'training',
    'detention',
    'evacuation',
    'other',
  ],
  about: {
    categories: ['refugee_idp_camp', 'public_education'],
    types: ['childrens_home', 'child_friendly_space', 'market', 'extraction_site'],
  },
  called: {
    one: both('place where children may be recruited', 'lieu où des enfants peuvent être recrutés'),
    many: both('places where children may be recruited', 'lieux où des enfants peuvent être recrutés'),
  },
  severity: 'watch',
  why: both(
    'know the signs, and never use a child to carry, cook, watch or tell.',
    'connaissez les signes, et n’utilisez jamais un enfant pour porter, cuisiner, guetter ou renseigner.',
  ),
  bases: RECRUITMENT_BASIS,
  next: {
    signs: both(
      'Brief those who go: children in uniform or on watch, children missing from school, families afraid to speak of sons and daughters.',
      'Informez ceux qui y vont : enfants en uniforme ou de garde, enfants absents de l’école, familles qui n’osent parler de leurs fils et filles.',
    ),
    report: both(
      'Report what is seen through the chain; do not question children, photograph them or take names.',
      'Signalez par la voie hiérarchique ce qui est vu ; ne pas interroger les enfants, les photographier ni noter leur nom.',
    ),
    partner: both(
      'With a partner force: ask how it checks ages, and stop together if there is a child in its ranks.',
      'Avec une force partenaire : demandez comment elle vérifie les âges, et arrêtez ensemble s’il y a un enfant dans ses rangs.',
    ),
  },
  tell: ['focal_point', 'child_protection'],
});
