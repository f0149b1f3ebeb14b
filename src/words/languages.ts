/** The languages of the product, and how each writes numbers and dates. */
import type { Phrase } from '#model/message.ts';

/** Languages in which everything is said: answers, terminal, documents, screen. */
export type Language = 'en' | 'fr';
/** Languages of the screen. Those that are begun fall back to English, phrase by phrase, and are marked so. */
export type ScreenLanguage = keyof Phrase;

export const LANGUAGES: readonly Language[] = ['en', 'fr'];
export const SCREEN_LANGUAGES: readonly ScreenLanguage[] = ['en', 'fr', 'ar', 'uk'];

/** Arabic with European digits: a figure, a date or a grid reference is read aloud to speakers of other languages. */
export const LOCALES: Readonly<Record<ScreenLanguage, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-u-nu-latn',
  uk: 'uk-UA',
};

/** Direction of writing. */
export function directionOf(language: ScreenLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Whether a language is only begun. */
export function isBegun(language: ScreenLanguage): boolean {
  return !LANGUAGES.some((one) => one === language);
}
