/**
 * A rule about single objects: each that is inside, near or possibly inside the shape is a finding of its own. What has no
 * usable position is said by `civilians.no_usable_position`, whatever it is (never 13).
 */
import type { RuleSubject } from '#model/area.ts';
import { say } from '#model/message.ts';
import type { Phrase } from '#model/message.ts';
import type { CheckedObject, Relation, Severity } from '#model/rule.ts';
import { both, headRule, headWords, stepsOf, type DeclaredRule, type RuleHead } from './rule-said.ts';
import { isSubject } from './rule-subject.ts';

export type Placed = Exclude<Relation, 'no_usable_position'>;
export type Urgency = Readonly<Record<Placed, Severity>>;

/** Inside: act before anything else. Near, or possibly inside: today. */
export const MOST_URGENT: Urgency = { inside: 'act_now', near: 'today', may_be_inside: 'today' };
/** What must be known today and can mostly be kept away from. */
export const URGENT: Urgency = { inside: 'today', near: 'watch', may_be_inside: 'today' };

export interface ObjectRuleHead extends RuleHead {
  readonly about: RuleSubject;
  /** Narrower than `about`, where it must be. */
  readonly only?: (object: CheckedObject) => boolean;
  readonly kinds?: readonly string[];
  /** Left out: `MOST_URGENT`. */
  readonly urgency?: Urgency;
  /** Why it is protected; a sentence after the one that says where it is. */
  readonly why: Phrase;
  /** Steps by name, where not every step is said of every object. */
  readonly steps?: (object: CheckedObject) => readonly string[];
}

const KNOWN = both(
  '{uncertainty, select, null {how exact its position is, is unknown} other {its position is known to within {metres__uncertainty}}}',
  '{uncertainty, select, null {on ignore la précision de sa position} other {sa position est connue à {metres__uncertainty} près}}',
);
const COARSE = both(
  '{uncertainty, select, null {it is only known to lie in a district or area that the shape touches} other {its position is known only to within {metres__uncertainty}}}',
  '{uncertainty, select, null {on sait seulement qu’il ou elle se trouve dans un district ou une zone que la forme touche} other {sa position n’est connue qu’à {metres__uncertainty} près}}',
);
const STANDS: Readonly<Record<Placed, Phrase>> = {
  inside: both(
    `{name} ({object_type__type}) lies inside; ${KNOWN.en}.`,
    `{name} ({object_type__type}) se trouve à l’intérieur ; ${KNOWN.fr}.`,
  ),
  near: both(
    `{name} ({object_type__type}) is {metres__distance} away; ${KNOWN.en}.`,
    `{name} ({object_type__type}) est à {metres__distance} ; ${KNOWN.fr}.`,
  ),
  may_be_inside: both(
    `{name} ({object_type__type}) may be inside or near: ${COARSE.en}.`,
    `{name} ({object_type__type}) est peut-être à l’intérieur ou à proximité : ${COARSE.fr}.`,
  ),
};

/** To ten metres: no one can use more, and a distance never looks more exact than it is. Null stays null. */
function toTen(metres: number | null): number | null {
  return metres === null ? null : Math.round(metres / 10) * 10;
}

export function objectRule(head: ObjectRuleHead): DeclaredRule {
  const { code, about, only, kinds, urgency = MOST_URGENT, why, steps } = head;
  const words = headWords(head);
  for (const [relation, { en, fr }] of Object.entries(STANDS))
    words[`${code}.${relation}`] = { en: `${en} ${why.en}`, fr: `${fr} ${why.fr}` };
  return {
    words,
    rule: {
      ...headRule(head),
      about,
      ...(kinds && { kinds }),
      severities: [...new Set(Object.values(urgency))],
      evaluate: ({ activity, objects }) => {
        if (kinds && !kinds.includes(activity.kind)) return [];
        return objects.flatMap((object) => {
          const { id, name, type, relation, distance, uncertainty } = object;
          if (relation === 'no_usable_position' || !isSubject(object, about) || only?.(object) === false)
            return [];
          const params = { name, type, distance: toTen(distance), uncertainty: toTen(uncertainty) };
          return [
            {
              rule: code,
              severity: urgency[relation],
              object: id,
              reason: say(`${code}.${relation}`, params),
              basis: head.bases,
              next: stepsOf(head, steps?.(object)),
            },
          ];
        });
      },
    },
  };
}
