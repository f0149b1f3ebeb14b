/**
 * A rule about the activity as a whole: one finding, whatever the number of objects. With `about` it speaks when at least
 * one such object is inside, near or possibly inside; where all that is known of them is the district, it speaks at the
 * level *unknown* (never 13). Without `about` the kind of activity alone is enough.
 */
import type { RuleSubject } from '#model/area.ts';
import { say } from '#model/message.ts';
import type { Message, Phrase } from '#model/message.ts';
import type { RuleInput, Severity } from '#model/rule.ts';
import { headRule, headWords, stepsOf, type DeclaredRule, type RuleHead } from './rule-said.ts';
import { isSubject } from './rule-subject.ts';

export interface ActivityRuleHead extends RuleHead {
  readonly about?: RuleSubject;
  /** What the objects are called: "displacement site", "displacement sites". */
  readonly called?: { readonly one: Phrase; readonly many: Phrase };
  readonly kinds?: readonly string[];
  /** Further reasons not to speak, such as the situation of the frame. */
  readonly when?: (input: RuleInput) => boolean;
  readonly severity: Severity | ((input: RuleInput) => Severity);
  readonly severities?: readonly Severity[];
  /** The level where all such objects are near and none is, or may be, inside; left out: the same. */
  readonly near?: Severity;
  /** Why; begins in lower case after a colon. */
  readonly why: Phrase;
}

function reasons(code: string, why: Phrase, called: ActivityRuleHead['called']): Record<string, Phrase> {
  if (!called)
    return {
      [`${code}.reason`]: {
        en: `This activity ({activity__kind}): ${why.en}`,
        fr: `Cette activité ({activity__kind}) : ${why.fr}`,
      },
    };
  const { one, many } = called;
  return {
    [`${code}.touched`]: {
      en: `The activity ({activity__kind}) comes, or may come, to or near {touched, plural, one {one ${one.en}} other {# ${many.en}}}{unlocated, plural, =0 {} one {, and one more is somewhere in these districts} other {, and # more are somewhere in these districts}}: ${why.en}`,
      fr: `L’activité ({activity__kind}) touche, ou touche peut-être, {touched, plural, one {# ${one.fr} ou ses abords} other {# ${many.fr} ou leurs abords}}{unlocated, plural, =0 {} one {, plus # quelque part dans ces districts} other {, plus # quelque part dans ces districts}} : ${why.fr}`,
    },
    [`${code}.unlocated`]: {
      en: `{unlocated, plural, one {One ${one.en} is} other {# ${many.en} are}} somewhere in the districts touched; whether this activity ({activity__kind}) comes near is unknown: ${why.en}`,
      fr: `Quelque part dans les districts touchés : {unlocated, plural, one {# ${one.fr}} other {# ${many.fr}}} ; on ignore si cette activité ({activity__kind}) s’en approche : ${why.fr}`,
    },
  };
}

export function activityRule(head: ActivityRuleHead): DeclaredRule {
  const { code, about = {}, called, kinds, when, severity, severities, near, why } = head;
  const levels = [
    ...(severities ?? (typeof severity === 'string' ? [severity] : [])),
    ...(near ? [near] : []),
  ];
  const saying = (reason: Message, level: Severity) => [
    { rule: code, severity: level, object: null, reason, basis: head.bases, next: stepsOf(head) },
  ];
  return {
    words: { ...headWords(head), ...reasons(code, why, called) },
    rule: {
      ...headRule(head),
      about,
      ...(kinds && { kinds }),
      severities: called ? [...new Set([...levels, 'unknown' as const])] : levels,
      evaluate: (input) => {
        const { kind } = input.activity;
        if ((kinds && !kinds.includes(kind)) || when?.(input) === false) return [];
        const level = typeof severity === 'string' ? severity : severity(input);
        if (!called) return saying(say(`${code}.reason`, { kind }), level);
        const here = input.objects.filter((object) => isSubject(object, about));
        if (here.length === 0) return [];
        const unlocated = here.filter((object) => object.relation === 'no_usable_position').length;
        const touched = here.length - unlocated;
        const within = here.some(
          (object) => object.relation === 'inside' || object.relation === 'may_be_inside',
        );
        return touched > 0
          ? saying(say(`${code}.touched`, { kind, touched, unlocated }), within ? level : (near ?? level))
          : saying(say(`${code}.unlocated`, { kind, touched, unlocated }), 'unknown');
      },
    },
  };
}
