/** The words of the screen: one language at a time, in a file of its own; the speaker of the server puts them together. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Message, Param } from '#model/message.ts';
import { directionOf, LOCALES, type ScreenLanguage } from '#words/languages.ts';
import { speakerOf, type Speak } from '#words/speaker.ts';
import { BOOT } from '#web/boot.ts';

export interface WordsFile {
  readonly language: ScreenLanguage;
  readonly words: Readonly<Record<string, string>>;
  /** Codes whose words are English here because this language has none yet. */
  readonly borrowed: readonly string[];
}

/** Fetches the words of a language. Throws when the server does not answer. */
export async function fetchWords(language: ScreenLanguage): Promise<WordsFile> {
  const answer = await fetch(BOOT.words[language], { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`words: ${answer.status}`);
  return (await answer.json()) as WordsFile;
}

export interface Words {
  readonly language: ScreenLanguage;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether the words of this code are English for want of a translation. */
  readonly borrowed: (code: string) => boolean;
  readonly has: (code: string) => boolean;
  readonly speak: Speak;
  readonly say: (code: string, params?: Readonly<Record<string, Param>>) => string;
  /** A coded value in words, or the code itself, readable, where there are none. */
  readonly term: (list: string, code: string | null | undefined) => string;
  readonly number: (value: number) => string;
  /** Phrases that English and French have side by side in an answer ({en, fr}). */
  readonly named: (names: { readonly en: string; readonly fr: string }) => string;
  /** An instant (ISO or milliseconds) in a zone, with the zone's short name. */
  readonly moment: (value: string | number, zone: string, style?: 'long' | 'short') => string;
  /** A calendar day "2021-09-09"; `full` with its day of the week. */
  readonly day: (day: string, style?: 'full' | 'long' | 'short') => string;
  /** Sorts names as readers of this language expect. */
  readonly compare: (a: string, b: string) => number;
}

export function makeWords(file: WordsFile): Words {
  const { language, words } = file;
  const locale = LOCALES[language];
  const borrowed = new Set(file.borrowed);
  const own = speakerOf(locale, (code) => words[code], 'brackets');
  // An English sentence has English dates and lists, whatever the language round it.
  const english = borrowed.size > 0 ? speakerOf(LOCALES.en, (code) => words[code], 'brackets') : own;
  const speak: Speak = (message) => (borrowed.has(message.code) ? english : own)(message);
  const numbers = new Intl.NumberFormat(locale);
  const collator = new Intl.Collator(locale, { numeric: true });
  const say: Words['say'] = (code, params) => speak(params === undefined ? { code } : { code, params });
  const month = (style: 'full' | 'long' | 'short') => (style === 'short' ? 'short' : 'long');
  return {
    language,
    locale,
    direction: directionOf(language),
    borrowed: (code) => borrowed.has(code),
    has: (code) => Object.hasOwn(words, code),
    speak,
    say,
    term(list, code) {
      if (code === null || code === undefined) return say('unknown');
      const key = `${list}.${code}`;
      return Object.hasOwn(words, key) ? say(key) : code.replaceAll('_', ' ');
    },
    number: (value) => numbers.format(value),
    named: (names) => (language === 'fr' ? names.fr : names.en),
    // What an address carries may be no date at all: it is shown as it is, and the operation that is asked refuses it.
    moment: (value, zone, style = 'short') => {
      const at = new Date(value);
      if (Number.isNaN(at.getTime())) return String(value);
      return new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: month(style),
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: zone,
        timeZoneName: 'short',
      }).format(at);
    },
    day: (day, style = 'short') => {
      const at = new Date(`${day.slice(0, 10)}T00:00:00Z`);
      if (Number.isNaN(at.getTime())) return day;
      const said = new Intl.DateTimeFormat(locale, {
        ...(style === 'full' ? { weekday: 'long' } : {}),
        day: 'numeric',
        month: month(style),
        year: 'numeric',
        timeZone: 'UTC',
      }).format(at);
      // The first of a month is an ordinal in French.
      return language === 'fr' ? said.replace(/(?<=^| )1 (?=\p{L})/u, '1er ') : said;
    },
    compare: (a, b) => collator.compare(a, b),
  };
}

interface Given {
  readonly words: Words;
  readonly choose: (language: ScreenLanguage) => void;
}
const Context = createContext<Given | null>(null);

export function WordsProvider({
  file,
  choose,
  children,
}: {
  file: WordsFile;
  choose: (language: ScreenLanguage) => void;
  children: ReactNode;
}) {
  const words = useMemo(() => makeWords(file), [file]);
  return <Context value={{ words, choose }}>{children}</Context>;
}

export function useWords(): Words {
  const given = useContext(Context);
  if (!given) throw new Error('no words here');
  return given.words;
}

/** Changes the language of the screen; what was typed stays. */
export function useChooseLanguage(): (language: ScreenLanguage) => void {
  return useContext(Context)?.choose ?? (() => undefined);
}

/** A sentence put into words; marked as English where this language has no words for it yet. */
export function Say({
  code,
  params,
  message,
}: {
  code?: string;
  params?: Readonly<Record<string, Param>>;
  message?: Message;
}) {
  const words = useWords();
  const said = message ?? { code: code ?? '', ...(params ? { params } : {}) };
  const text = words.speak(said);
  if (words.borrowed(said.code))
    return (
      <span lang="en" dir="ltr">
        {text}
      </span>
    );
  return <>{text}</>;
}
