/**
 * The languages that are begun. English and French stand side by side in a topic's file, because every phrase is written in
 * both at once; Arabic and Ukrainian stand here, one folder a language, because a reader of that language goes through them
 * as one text, and none has yet. The areas' own sentences stand in the same way beside each area (`src/areas/<area>/begun`).
 */
import type { Phrases } from '#model/message.ts';
import type { ScreenLanguage } from '../languages.ts';

/** Phrases of one language by their code. */
export type Begun = Readonly<Record<string, string>>;
export type BegunLanguage = Exclude<ScreenLanguage, 'en' | 'fr'>;
/** What is said so far, by language; each list is put together, and a code that stands twice is a mistake of ours. */
export type BegunWords = Readonly<Record<BegunLanguage, readonly Begun[]>>;

/** `phrases` with what is said in the languages that are begun. Throws where a code is said twice or no topic has it. */
export function withBegun(phrases: Phrases, begun: BegunWords): Phrases {
  const all: Record<string, Phrases[string]> = { ...phrases };
  for (const [language, parts] of Object.entries(begun))
    for (const [code, text] of parts.flatMap((part) => Object.entries(part))) {
      const phrase = all[code];
      if (!phrase) throw new Error(`${language}: no phrase ${code}`);
      if (Object.hasOwn(phrase, language)) throw new Error(`${language}: two phrases for ${code}`);
      all[code] = { ...phrase, [language]: text };
    }
  return all;
}
