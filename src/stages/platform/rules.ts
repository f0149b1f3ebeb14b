/** The rules of every area as an answer gives them: what each may say, of what, when, and on what basis (T-077). */
import type { Rule } from '#model/area.ts';
import type { Phrase, Phrases } from '#model/message.ts';
import type { Context } from '#model/operation.ts';
import { PHRASES } from '#words/phrases.ts';

type House = Pick<Context, 'areas' | 'crossCutting'>;

/** Rules in the order of the areas; one area when it is named. */
export function rulesOf({ areas, crossCutting }: House, only?: string) {
  return areas
    .filter((area) => only === undefined || area.code === only)
    .flatMap((area) => area.rules.map((rule) => shown(rule, area.code, area.words, crossCutting.words)));
}

function shown(rule: Rule, area: string, words: Phrases, all: Phrases) {
  const word = (code: string): Phrase | null => words[code] ?? null;
  const who = (codes: readonly string[] = []) =>
    codes.map((code) => ({ code, words: PHRASES[`who.${code}`] ?? null }));
  const { code, version, about, kinds, severities, bases, next, tell, approve, decides } = rule;
  return {
    code,
    area,
    version,
    words: word(`rule.${code}`),
    meaning: word(`rule.${code}.meaning`),
    about: {
      categories: [...(about.categories ?? [])],
      types: [...(about.types ?? [])],
      regimes: [...(about.regimes ?? [])],
      layers: [...(about.layers ?? [])],
    },
    kinds: kinds ? [...kinds] : null,
    severities: [...severities],
    bases: bases.map((basis) => ({
      as: basis.as,
      cite: basis.cite,
      words: all[`cite.${basis.instrument}`] ?? null,
      instrument: basis.instrument,
      article: basis.article,
      read: basis.read,
      situations: basis.situations ? [...basis.situations] : null,
    })),
    next: next.map(word),
    tell: who(tell),
    approve: who(approve),
    decides: who(decides),
  };
}
