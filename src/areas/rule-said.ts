/** Words and messages of declared rules: steps carry only the parameters that their phrase asks for. */
import type { Rule } from '#model/area.ts';
import { say } from '#model/message.ts';
import type { Message, Phrase, Phrases } from '#model/message.ts';

/** A rule with its words, as its file declares it. */
export interface DeclaredRule {
  readonly rule: Rule;
  readonly words: Phrases;
}

export const both = (en: string, fr: string): Phrase => ({ en, fr });

/** What every declared rule says of itself. */
export interface RuleHead {
  readonly code: string;
  readonly version?: string;
  readonly title: Phrase;
  /** What it finds and why, in one sentence: for those who read the rules before they speak. */
  readonly meaning: Phrase;
  readonly bases: Rule['bases'];
  /** What to do next, by name: `<code>.next.<name>`. Without parameters. */
  readonly next: Readonly<Record<string, Phrase>>;
  /** Who must be told: `who.<code>` of src/words. */
  readonly tell: readonly string[];
  readonly approve?: readonly string[];
  /** Who alone may decide otherwise, where a treaty names a level of command. */
  readonly decides?: readonly string[];
}

/** Title, meaning and steps as phrases. */
export function headWords({ code, title, meaning, next }: RuleHead): Record<string, Phrase> {
  return {
    [`rule.${code}`]: title,
    [`rule.${code}.meaning`]: meaning,
    ...Object.fromEntries(Object.entries(next).map(([name, phrase]) => [`${code}.next.${name}`, phrase])),
  };
}

/** What of the head the rule itself keeps. */
export function headRule({
  code,
  version = '1',
  bases,
  next,
  tell,
  approve,
  decides,
}: RuleHead): Pick<Rule, 'code' | 'version' | 'bases' | 'next' | 'tell' | 'approve' | 'decides'> {
  const steps = Object.keys(next).map((name) => `${code}.next.${name}`);
  return {
    code,
    version,
    bases,
    next: steps,
    tell,
    ...(approve && { approve }),
    ...(decides && { decides }),
  };
}

/** The steps as messages; whom to tell and who must approve come last. */
export function stepsOf(
  { code, next, tell, approve, decides }: RuleHead,
  chosen: readonly string[] = Object.keys(next),
): Message[] {
  return [
    ...chosen.map((name) => say(`${code}.next.${name}`)),
    say('rules.tell', { who: tell }),
    ...(approve ? [say('rules.approve', { who: approve })] : []),
    ...(decides ? [say('rules.decides', { who: decides })] : []),
  ];
}

/** The rules and the words of a number of declared rules, for the declaration of an area. The same word twice throws. */
export function ruleSet(declared: readonly DeclaredRule[]): { rules: Rule[]; words: Phrases } {
  const words: Record<string, Phrase> = {};
  for (const [code, phrase] of declared.flatMap((one) => Object.entries(one.words))) {
    if (code in words) throw new Error(`two phrases for ${code}`);
    words[code] = phrase;
  }
  return { rules: declared.map((one) => one.rule), words };
}
