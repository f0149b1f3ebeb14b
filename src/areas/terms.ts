/**
 * Small builders for what an area declares: codes with their source, and their words in both languages.
 */
import type { Code } from '#model/area.ts';
import type { Phrase, Phrases } from '#model/message.ts';

/** Codes whose source was read for this catalogue (domain.md: Src). */
export function codesRead(source: string, since: string, ...codes: readonly string[]): Code[] {
  return codes.map((code) => ({ code, source, read: true, since }));
}

/** Codes recalled, their source not at hand (domain.md: K); shown as such. */
export function codesKnown(source: string, since: string, ...codes: readonly string[]): Code[] {
  return codes.map((code) => ({ code, source, read: false, since }));
}

/** Label and meaning of a code in English, then in French. */
export type Term = readonly [en: string, enMeaning: string, fr: string, frMeaning: string];

/** Words of a list: `<list>.<code>` and `<list>.<code>.meaning`. */
export function terms(list: string, of: Readonly<Record<string, Term>>): Phrases {
  const phrases: Record<string, Phrase> = {};
  for (const [code, [en, enMeaning, fr, frMeaning]] of Object.entries(of)) {
    phrases[`${list}.${code}`] = { en, fr };
    phrases[`${list}.${code}.meaning`] = { en: enMeaning, fr: frMeaning };
  }
  return phrases;
}

/** What would fill a panel, as phrase codes: `<area>.<panel>.fills.1` and on. */
export function fills(area: string, panel: string, n: number): string[] {
  return Array.from({ length: n }, (_, i) => `${area}.${panel}.fills.${i + 1}`);
}
