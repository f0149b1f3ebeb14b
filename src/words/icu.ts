/**
 * Sentences in ICU MessageFormat, read once and kept. Unknown is said in words: a parameter that is null is spoken as
 * "unknown", never as zero (never 7). Parameters are text, never markup and never a pattern.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { once } from './once.ts';

export type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Element = Ast[number];

/** Element types of the parser, whose own enum its package does not export from here. */
const LITERAL = 0;
const DATE = 3;
const TIME = 4;
const SELECT = 5;
const PLURAL = 6;
const POUND = 7;

/** What a pattern asks for: every argument, those that are dates, those that a select turns on (and may be left out). */
export interface Asked {
  readonly names: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
}

/** "unknown", and "an unknown number of" for what is counted. */
export interface Unknown {
  readonly word: string;
  readonly number: string;
}

/** French sets a space that does not break before these marks; in the source it is an ordinary space. */
function spaced(pattern: string, locale: string): string {
  return locale.startsWith('fr') ? pattern.replace(/ (?=[;?!»%]|:(?!:))|(?<=«) /g, '\u00a0') : pattern;
}

/** Reads a pattern. Throws SyntaxError when it is not ICU MessageFormat. */
export function read(pattern: string, locale: string): Ast {
  return new IntlMessageFormat(spaced(pattern, locale), locale, undefined, { ignoreTag: true }).getAst();
}

/** The forms that each plural of a pattern gives: "one", "few", "=0" … */
export function pluralsOf(ast: Ast): string[][] {
  return ast.flatMap((e) => {
    if (e.type !== SELECT && e.type !== PLURAL) return [];
    const { options } = e as { options: Record<string, { value: Ast }> };
    const inner = Object.values(options).flatMap((option) => pluralsOf(option.value));
    return e.type === PLURAL ? [Object.keys(options), ...inner] : inner;
  });
}

/** The arguments that a pattern asks for. */
export function asked(ast: Ast): Asked {
  const names = new Set<string>();
  const dates = new Set<string>();
  const optional = new Set<string>();
  const walk = (elements: Ast): void => {
    for (const e of elements) {
      if (e.type === LITERAL || e.type === POUND) continue;
      names.add(e.value);
      if (e.type === DATE || e.type === TIME) dates.add(e.value);
      if (e.type === SELECT) optional.add(e.value);
      if (e.type === SELECT || e.type === PLURAL)
        for (const option of Object.values(e.options)) walk(option.value);
    }
  };
  walk(ast);
  return { names, dates, optional };
}

/** Puts the word for unknown where a null would be spoken; a select takes its option `null`, else `other`. */
function withUnknown(ast: Ast, nulls: readonly string[], unknown: Unknown, counted: boolean): Ast {
  return ast.flatMap((e): Element[] => {
    if (e.type === POUND) return counted ? [{ type: LITERAL, value: unknown.number }] : [e];
    if (e.type === LITERAL) return [e];
    if (e.type !== SELECT && e.type !== PLURAL) {
      return nulls.includes(e.value) ? [{ type: LITERAL, value: unknown.word }] : [e];
    }
    if (nulls.includes(e.value)) {
      const option = e.options['null'] ?? e.options['other'];
      return option ? withUnknown(option.value, nulls, unknown, e.type === PLURAL) : [];
    }
    const options = Object.fromEntries(
      Object.entries(e.options).map(([key, option]) => {
        const value = withUnknown(option.value, nulls, unknown, e.type === SELECT && counted);
        return [key, { ...option, value }];
      }),
    );
    return [{ ...e, options } as Element];
  });
}

/** Makes what `read` gave ready to speak, for the parameters that are null; dates are cut in `zone` (IANA). */
export function compile(
  ast: Ast,
  locale: string,
  zone: string,
  nulls: readonly string[],
  unknown: Unknown,
): IntlMessageFormat {
  return new IntlMessageFormat(withUnknown(ast, nulls, unknown, false), locale, undefined, {
    formatters: {
      getNumberFormat: (l, o) =>
        once(['number', l, o], () => new Intl.NumberFormat(l, o as Intl.NumberFormatOptions)),
      getDateTimeFormat: (l, o) =>
        once(['date', l, o, zone], () => new Intl.DateTimeFormat(l, { ...o, timeZone: zone })),
      getPluralRules: (l, o) => once(['plural', l, o], () => new Intl.PluralRules(l, o)),
    },
  });
}
