import type { Rule } from '#model/area.ts';
import { say } from '#model/message.ts';
import type { Severity } from '#model/rule.ts';
import { MEDICAL_BASIS } from '../bases.ts';
import { MEDICAL } from '../catalogue.ts';
import { toTen } from '../distances.ts';

const CODE = 'civilians.medical_facility';

const URGENCY = { inside: 'act_now', near: 'today', may_be_inside: 'today' } as const satisfies Record<
  string,
  Severity
>;

/** Above this the position is to be confirmed before anyone relies on the distance; house. */
const COARSE = 500;

/**
 * Medical facilities inside, near or possibly inside the shape: respected and protected at all times, working or not,
 * marked or not (GC, API 12, APII 11; never 6). What has no usable position is said by `civilians.no_usable_position`.
 */
export const MEDICAL_FACILITY: Rule = {
  code: CODE,
  version: '1',
  evaluate: ({ objects }) =>
    objects.flatMap(({ id, name, type, category, relation, distance, uncertainty }) => {
      if (category !== MEDICAL || relation === 'no_usable_position') return [];
      const params = { name, type, distance: toTen(distance), uncertainty: toTen(uncertainty) };
      const coarse = relation === 'may_be_inside' || uncertainty === null || uncertainty > COARSE;
      return [
        {
          rule: CODE,
          severity: URGENCY[relation],
          object: id,
          reason: say(`${CODE}.${relation}`, params),
          basis: MEDICAL_BASIS,
          next: [
            ...(coarse ? [say(`${CODE}.next.position`, { name })] : []),
            say(`${CODE}.next.avoid`, { name }),
            say(`${CODE}.next.tell`),
          ],
        },
      ];
    }),
};
