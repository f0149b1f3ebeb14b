import { say } from '#model/message.ts';
import type { Severity } from '#model/rule.ts';
import { CONTRACT_BASIS } from '../bases.ts';
import { both, headRule, headWords, stepsOf, type DeclaredRule, type RuleHead } from '../../rule-said.ts';

const CODE = 'trafficking.local_contracting';

/** Buying labour decides before the activity; a gate or a checkpoint is where signs are seen. */
const URGENCY: Readonly<Record<string, Severity>> = {
  construction: 'today',
  contracting: 'today',
  quartering: 'today',
  base_gate: 'watch',
  checkpoint: 'watch',
};

const HEAD: RuleHead = {
  code: CODE,
  version: '2',
  title: both('Local labour and places where people pass', 'Main-d’œuvre locale et lieux de passage'),
  meaning: both(
    'Money for local labour can reach those who exploit people; due diligence comes first, and those at gates know the signs.',
    'L’argent payé pour la main-d’œuvre locale peut atteindre ceux qui exploitent des personnes ; le devoir de diligence vient d’abord, et ceux des portes connaissent les signes.',
  ),
  bases: CONTRACT_BASIS,
  next: {
    due_diligence: both(
      'Before any contract: ask who recruits the workers, who keeps their papers, who lodges them, and whether they paid for the job.',
      'Avant tout contrat : demandez qui recrute les travailleurs, qui garde leurs papiers, qui les loge, et s’ils ont payé pour l’emploi.',
    ),
    plan: both(
      'Ask for a compliance plan where the risk is high or unknown.',
      'Demandez un plan de conformité si le risque est élevé ou inconnu.',
    ),
    signs: both(
      'Brief those who will stand there on the signs: papers kept by others, debts, no free movement, injuries, wages withheld, children at work.',
      'Informez ceux qui s’y tiendront des signes : papiers gardés par d’autres, dettes, absence de liberté, blessures, salaires retenus, enfants au travail.',
    ),
    report: both(
      'Report and refer what is seen; do not question, promise or investigate.',
      'Signalez et orientez ce qui est vu ; ne pas interroger, promettre ni enquêter.',
    ),
  },
  tell: ['contracting_officer', 'thb_procurement_officer'],
};

/** NATO detects, reports and refers; it does not investigate (domain.md 4.5, 4.6; T-018, T-023, T-024). */
export const LOCAL_CONTRACTING: DeclaredRule = {
  words: {
    ...headWords(HEAD),
    [`${CODE}.reason`]: both(
      'This activity ({activity__kind}) {buys, select, true {buys local labour or services, and money can reach those who exploit people} other {stands where people pass, and signs of exploitation can be seen there}}. {indicators, select, present {Labour risk indicators are loaded.} stale {The labour risk indicators are stale.} other {No labour risk indicators are loaded: the risk is unknown.}}',
      'Cette activité ({activity__kind}) {buys, select, true {achète du travail ou des services locaux, et l’argent peut atteindre ceux qui exploitent des personnes} other {se tient là où passent des personnes, et des signes d’exploitation peuvent y être vus}}. {indicators, select, present {Des indicateurs de risque au travail sont chargés.} stale {Les indicateurs de risque au travail sont périmés.} other {Aucun indicateur de risque au travail n’est chargé : le risque est inconnu.}}',
    ),
  },
  rule: {
    ...headRule(HEAD),
    about: {},
    kinds: Object.keys(URGENCY),
    severities: ['today', 'watch'],
    evaluate({ activity, layers }) {
      const severity = URGENCY[activity.kind];
      if (severity === undefined) return [];
      const buys = severity === 'today';
      const indicators = layers.find((l) => l.code === 'labour_risk_indicators')?.state ?? 'missing';
      return [
        {
          rule: CODE,
          severity,
          object: null,
          reason: say(`${CODE}.reason`, { kind: activity.kind, buys, indicators }),
          basis: HEAD.bases,
          next: stepsOf(HEAD, buys ? ['due_diligence', 'plan', 'report'] : ['signs', 'report']),
        },
      ];
    },
  },
};
