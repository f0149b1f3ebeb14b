/**
 * Puts messages into words, where they are read (architecture decision 12). What is stored and sent is
 * `{code, params}`; what a person reads is made here, in the reader's language.
 */
import type { Phrases } from '#model/message.ts';
import { LOCALES, type Language } from './languages.ts';
import { PHRASES } from './phrases.ts';
import { speakerOf, type OnMissing, type Speak } from './speaker.ts';

export { LANGUAGES, LOCALES, type Language } from './languages.ts';
export { rangeOf, type OnMissing, type Speak } from './speaker.ts';

function inTests(): boolean {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.['NODE_ENV'] === 'test';
}

/** A speaker of `language`, knowing the words of src/words and those given (all the areas' together). */
export function speaker(
  language: Language,
  areaPhrases: Phrases = {},
  onMissing: OnMissing = inTests() ? 'throw' : 'brackets',
): Speak {
  return speakerOf(LOCALES[language], (code) => (PHRASES[code] ?? areaPhrases[code])?.[language], onMissing);
}
