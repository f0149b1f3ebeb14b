import { say } from '#model/message.ts';
import { PREVENT_BASIS } from '../bases.ts';
import { both, headRule, headWords, stepsOf, type DeclaredRule, type RuleHead } from '../../rule-said.ts';

const CODE = 'sexual-violence.displacement_and_armed_presence';

const HEAD: RuleHead = {
  code: CODE,
  version: '2',
  title: both('Armed presence at displacement sites', 'Présence armée près de sites de déplacement'),
  meaning: both(
    'Armed people in or near a displacement site are an early warning of sexual violence (M01, M05, M06, M09 of the matrix).',
    'Des personnes armées dans un site de déplacement ou près de lui sont un signe avant-coureur de violence sexuelle (M01, M05, M06, M09 de la matrice).',
  ),
  bases: PREVENT_BASIS,
  next: {
    ask: both(
      'First ask the women’s protection adviser or the coordinator for gender-based violence what presence would do to women, men, girls and boys there.',
      'Demandez d’abord à la conseillère pour la protection des femmes ou à la coordination contre les violences fondées sur le genre ce qu’une présence ferait aux femmes, hommes, filles et garçons sur place.',
    ),
    conduct: both(
      'Keep armed people away from water points, latrines, firewood paths and homes; searches of women by women only.',
      'Tenez les personnes armées loin des points d’eau, latrines, chemins du bois et habitations ; fouille des femmes par des femmes seulement.',
    ),
    services_present: both(
      'Carry the list of support services; do not question anyone, tell those who come to you where help is.',
      'Emportez la liste des services d’aide ; n’interrogez personne, dites à qui vient à vous où trouver de l’aide.',
    ),
    services_stale: both(
      'The list of support services is stale: have it confirmed before leaving; do not question anyone.',
      'La liste des services d’aide est périmée : faites-la confirmer avant de partir ; n’interrogez personne.',
    ),
    services_missing: both(
      'Which support services exist here is unknown: get them from the coordinator before leaving; do not question anyone.',
      'On ignore quels services d’aide existent ici : demandez-les à la coordination avant de partir ; n’interrogez personne.',
    ),
  },
  tell: ['genad', 'gbv_coordinator'],
};

/**
 * One finding for the activity, not one a site: the question is who to ask. Sites without a usable position count too
 * (never 13), at the level unknown. It never speaks of survivors.
 */
export const DISPLACEMENT_AND_ARMED_PRESENCE: DeclaredRule = {
  words: {
    ...headWords(HEAD),
    [`${CODE}.touched`]: both(
      'The activity comes, or may come, to or near {touched, plural, one {one displacement site} other {# displacement sites}}{unlocated, plural, =0 {} one {, and one more is somewhere in these districts} other {, and # more are somewhere in these districts}}: armed presence there is an early warning of sexual violence.',
      'L’activité touche, ou touche peut-être, {touched, plural, one {un site de déplacement ou ses abords} other {# sites de déplacement ou leurs abords}}{unlocated, plural, =0 {} one {, et un autre se trouve quelque part dans ces districts} other {, et # autres se trouvent quelque part dans ces districts}} : une présence armée y est un signe avant-coureur de violence sexuelle.',
    ),
    [`${CODE}.unlocated`]: both(
      '{unlocated, plural, one {One displacement site is} other {# displacement sites are}} somewhere in the districts touched: whether armed people would come near is unknown.',
      '{unlocated, plural, one {Un site de déplacement se trouve} other {# sites de déplacement se trouvent}} quelque part dans les districts touchés : on ignore si des personnes armées s’en approcheraient.',
    ),
  },
  rule: {
    ...headRule(HEAD),
    about: { categories: ['refugee_idp_camp'] },
    severities: ['today', 'unknown'],
    evaluate({ objects, layers }) {
      const sites = objects.filter((o) => o.category === 'refugee_idp_camp');
      if (sites.length === 0) return [];
      const unlocated = sites.filter((o) => o.relation === 'no_usable_position').length;
      const touched = sites.length - unlocated;
      const services = layers.find((l) => l.code === 'support_services')?.state ?? 'missing';
      return [
        {
          rule: CODE,
          severity: touched > 0 ? 'today' : 'unknown',
          object: null,
          reason: say(`${CODE}.${touched > 0 ? 'touched' : 'unlocated'}`, { touched, unlocated, services }),
          basis: HEAD.bases,
          next: stepsOf(HEAD, ['ask', 'conduct', `services_${services}`]),
        },
      ];
    },
  },
};
