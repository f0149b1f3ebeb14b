/** In which language a reader is answered. */
import type { FastifyRequest } from 'fastify';
import { SCREEN_LANGUAGES, type ScreenLanguage } from '#words/languages.ts';
import { LANGUAGES, type Language } from '#words/speak.ts';
import { cookieOf } from './cookies.ts';
import { LANGUAGE_COOKIE } from './door.ts';

const isLanguage = (text: unknown): text is Language => LANGUAGES.includes(text as Language);

/** The first language of Accept-Language (RFC 9110 section 12.5.4) that we speak, by weight; null when there is none. */
export function accepted(header: string | undefined): Language | null {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';');
    const q = params.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((p) => p !== undefined);
    return { language: tag.split('-')[0], weight: q === undefined ? 1 : Number(q) };
  });
  const best = wanted
    .filter((w) => isLanguage(w.language) && w.weight > 0)
    .sort((a, b) => b.weight - a.weight)[0];
  return isLanguage(best?.language) ? best.language : null;
}

/** `?lang=`, then the cookie that the pages set, then Accept-Language, then the setting. */
export function languageOf(request: FastifyRequest, otherwise: Language): Language {
  const asked = (request.query as Record<string, unknown> | undefined)?.['lang'];
  if (isLanguage(asked)) return asked;
  const kept = cookieOf(request.headers.cookie, LANGUAGE_COOKIE);
  if (isLanguage(kept)) return kept;
  return accepted(request.headers['accept-language']) ?? otherwise;
}

/** The same for the screen, which also speaks the languages that are begun. */
export function screenLanguageOf(request: FastifyRequest, otherwise: Language): ScreenLanguage {
  const asked = (request.query as Record<string, unknown> | undefined)?.['lang'];
  const kept = cookieOf(request.headers.cookie, LANGUAGE_COOKIE);
  const wanted = SCREEN_LANGUAGES.find((l) => l === asked) ?? SCREEN_LANGUAGES.find((l) => l === kept);
  return wanted ?? languageOf(request, otherwise);
}
