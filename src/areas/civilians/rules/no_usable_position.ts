import { say } from '#model/message.ts';
import type { Basis } from '#model/rule.ts';
import { BASES_OF, DOUBT_BASIS } from '../bases.ts';
import { both, headRule, headWords, stepsOf, type DeclaredRule, type RuleHead } from '../../rule-said.ts';

const CODE = 'civilians.no_usable_position';
const ALL = [
  ...new Map([...DOUBT_BASIS, ...Object.values(BASES_OF).flat()].map((b) => [b.cite, b])).values(),
];

const HEAD: RuleHead = {
  code: CODE,
  version: '2',
  title: both('Known, with no usable position', 'Connus, sans position utilisable'),
  meaning: both(
    'Whatever is known to be in a district touched, with no usable position, may be inside, near or far; not knowing is not absence.',
    'Ce que l’on sait être dans un district touché, sans position utilisable, est peut-être à l’intérieur, proche ou loin ; ne pas savoir n’est pas une absence.',
  ),
  bases: ALL as [Basis, ...Basis[]],
  next: {
    get: both(
      'Get its position before the activity, from the coordinator of its sector or the local authority.',
      'Obtenez sa position avant l’activité, auprès de la coordination de son secteur ou de l’autorité locale.',
    ),
    until: both(
      'Until then plan as if it were inside.',
      'D’ici là, planifiez comme si le lieu était à l’intérieur.',
    ),
  },
  tell: ['hs_adviser', 'civil_military_liaison'],
};

/** Of every category, of every area (never 13): what protects it is cited by its category, beside the rule of doubt. */
export const NO_USABLE_POSITION: DeclaredRule = {
  words: {
    ...headWords(HEAD),
    [`${CODE}.reason`]: both(
      '{name} ({object_type__type}): in this district, position unknown. It may be inside or near.',
      '{name} ({object_type__type}) : dans ce district, position inconnue. Peut-être à l’intérieur ou à proximité.',
    ),
  },
  rule: {
    ...headRule(HEAD),
    about: {},
    severities: ['unknown'],
    evaluate: ({ objects }) =>
      objects
        .filter((o) => o.relation === 'no_usable_position')
        .map(({ id, name, type, category }) => ({
          rule: CODE,
          severity: 'unknown' as const,
          object: id,
          reason: say(`${CODE}.reason`, { name, type }),
          basis: [
            ...DOUBT_BASIS,
            ...(BASES_OF[category] ?? []).filter((b) => !DOUBT_BASIS.some((d) => d.cite === b.cite)),
          ],
          next: stepsOf(HEAD),
        })),
  },
};
