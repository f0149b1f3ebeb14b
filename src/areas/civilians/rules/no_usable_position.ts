import type { Rule } from '#model/area.ts';
import { say } from '#model/message.ts';
import { DISPLACEMENT_BASIS, DOUBT_BASIS, MEDICAL_BASIS } from '../bases.ts';
import { DISPLACEMENT, MEDICAL } from '../catalogue.ts';

const CODE = 'civilians.no_usable_position';

const OWN_BASIS: Readonly<Record<string, typeof DOUBT_BASIS>> = {
  [MEDICAL]: MEDICAL_BASIS,
  [DISPLACEMENT]: DISPLACEMENT_BASIS,
};

/**
 * What is known to be in a district that the shape touches, with no usable position: it may be inside, near or far, and
 * not knowing is not absence (never 13). Of every category, of every area.
 */
export const NO_USABLE_POSITION: Rule = {
  code: CODE,
  version: '1',
  evaluate: ({ objects }) =>
    objects
      .filter((o) => o.relation === 'no_usable_position')
      .map(({ id, name, type, category }) => ({
        rule: CODE,
        severity: 'unknown' as const,
        object: id,
        reason: say(`${CODE}.reason`, { name, type }),
        basis: [...DOUBT_BASIS, ...(OWN_BASIS[category] ?? []).filter((b) => b.as !== 'policy')],
        next: [say(`${CODE}.next.get`, { name, category }), say(`${CODE}.next.until`)],
      })),
};
