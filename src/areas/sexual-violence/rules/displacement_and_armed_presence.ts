import type { Rule } from '#model/area.ts';
import { say } from '#model/message.ts';
import type { Basis } from '#model/rule.ts';

const CODE = 'sexual-violence.displacement_and_armed_presence';

const BASIS: readonly Basis[] = [
  { as: 'treaty', cite: 'GC IV 27', treaty: 'GC', situations: ['iac', 'occupation'] },
  { as: 'treaty', cite: 'APII 4(2)(e)', treaty: 'APII', situations: ['niac'] },
  { as: 'custom', cite: 'ICRC customary rules 93, 134', situations: ['iac', 'niac', 'occupation'] },
  { as: 'policy', cite: 'UNSCR 1820 (2008)' },
  { as: 'policy', cite: 'NATO policy on conflict-related sexual violence (2021)' },
];

/**
 * Armed people in or near a displacement site are an early-warning indicator of sexual violence (domain.md 2.3, M01,
 * M05, M06, M09). One finding for the activity, not one a site: the question is who to ask. Sites without a usable
 * position count too (never 13), at the level unknown. It never speaks of survivors.
 */
export const DISPLACEMENT_AND_ARMED_PRESENCE: Rule = {
  code: CODE,
  version: '1',
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
        basis: BASIS,
        next: [
          say(`${CODE}.next.ask`),
          say(`${CODE}.next.conduct`),
          say(`${CODE}.next.services`, { services }),
        ],
      },
    ];
  },
};
