import type { Rule } from '#model/area.ts';
import { say } from '#model/message.ts';
import type { Severity } from '#model/rule.ts';
import { DISPLACEMENT_BASIS } from '../bases.ts';
import { DISPLACEMENT } from '../catalogue.ts';
import { toTen } from '../distances.ts';

const CODE = 'civilians.displacement_site';

const URGENCY = { inside: 'act_now', near: 'today', may_be_inside: 'today' } as const satisfies Record<
  string,
  Severity
>;

/**
 * Displacement sites inside, near or possibly inside the shape: people who fled once and cannot easily move again
 * (API 51, APII 13, custom). Who lives there is asked, not assumed: women, men, girls, boys.
 */
export const DISPLACEMENT_SITE: Rule = {
  code: CODE,
  version: '1',
  evaluate: ({ objects }) =>
    objects.flatMap(({ id, name, type, category, relation, distance, uncertainty }) => {
      if (category !== DISPLACEMENT || relation === 'no_usable_position') return [];
      return [
        {
          rule: CODE,
          severity: URGENCY[relation],
          object: id,
          reason: say(`${CODE}.${relation}`, {
            name,
            type,
            distance: toTen(distance),
            uncertainty: toTen(uncertainty),
          }),
          basis: DISPLACEMENT_BASIS,
          next: [say(`${CODE}.next.who`, { name }), say(`${CODE}.next.avoid`), say(`${CODE}.next.tell`)],
        },
      ];
    }),
};
