import type { Rule } from '#model/area.ts';
import { say } from '#model/message.ts';
import type { Basis, Severity } from '#model/rule.ts';

const CODE = 'trafficking.local_contracting';

/** Buying labour decides before the activity; a gate or a checkpoint is where signs are seen. */
const URGENCY: Readonly<Record<string, Severity>> = {
  construction: 'today',
  contracting: 'today',
  base_gate: 'watch',
  checkpoint: 'watch',
};

const BASIS: readonly Basis[] = [
  { as: 'treaty', cite: 'Palermo Protocol 9', treaty: 'PAL' },
  { as: 'custom', cite: 'ICRC customary rules 94, 95', situations: ['iac', 'niac', 'occupation'] },
  { as: 'policy', cite: 'NATO policy on combatting trafficking in human beings (2023)' },
];

/**
 * Activities that buy local labour or stand where people pass: due diligence first, and signs known to those who stand
 * there (domain.md 4.5, 4.6; T-018, T-024). NATO detects, reports and refers; it does not investigate.
 */
export const LOCAL_CONTRACTING: Rule = {
  code: CODE,
  version: '1',
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
        basis: BASIS,
        next: buys
          ? [
              say(`${CODE}.next.due_diligence`),
              say(`${CODE}.next.tell_contracting`),
              say(`${CODE}.next.report`),
            ]
          : [say(`${CODE}.next.signs`), say(`${CODE}.next.report`)],
      },
    ];
  },
};
