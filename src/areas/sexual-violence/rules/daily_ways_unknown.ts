import { say } from '#model/message.ts';
import { PREVENT_BASIS } from '../bases.ts';
import { both, headRule, headWords, stepsOf, type DeclaredRule, type RuleHead } from '../../rule-said.ts';

const CODE = 'sexual-violence.daily_ways_unknown';

const HEAD: RuleHead = {
  code: CODE,
  title: both('Daily ways that nobody loaded', 'Chemins quotidiens que personne n’a chargés'),
  meaning: both(
    'Where people live in displacement and their ways to water, wood and market are not known, whether armed people would stand on them is unknown.',
    'Là où vivent des personnes déplacées et où l’on ignore leurs chemins de l’eau, du bois et du marché, on ignore si des personnes armées s’y tiendraient.',
  ),
  bases: PREVENT_BASIS,
  next: {
    ask: both(
      'Ask the gender adviser and the camp coordinator where water and wood are fetched, and at which hours.',
      'Demandez au conseil en genre et à la coordination des camps où l’on va chercher l’eau et le bois, et à quelles heures.',
    ),
  },
  tell: ['genad', 'camp_coordinator'],
};

/** Speaks only where a displacement site is listed: elsewhere the question `routes_of_women_and_girls` is asked in every check. */
export const DAILY_WAYS_UNKNOWN: DeclaredRule = {
  words: {
    ...headWords(HEAD),
    [`${CODE}.reason`]: both(
      'People live here in displacement; where they fetch water and wood and go to market is {state, select, stale {known only from an old list} other {not known}}: whether armed people would stand on their ways is unknown.',
      'Des personnes déplacées vivent ici ; où elles vont chercher l’eau et le bois et au marché n’est {state, select, stale {connu que par une liste ancienne} other {pas connu}} : on ignore si des personnes armées se tiendraient sur leurs chemins.',
    ),
  },
  rule: {
    ...headRule(HEAD),
    about: { categories: ['refugee_idp_camp'], layers: ['daily_ways'] },
    severities: ['unknown'],
    evaluate({ objects, layers }) {
      const state = layers.find((l) => l.code === 'daily_ways')?.state ?? 'missing';
      if (state === 'present' || !objects.some((o) => o.category === 'refugee_idp_camp')) return [];
      return [
        {
          rule: CODE,
          severity: 'unknown',
          object: null,
          reason: say(`${CODE}.reason`, { state }),
          basis: HEAD.bases,
          next: stepsOf(HEAD),
        },
      ];
    },
  },
};
