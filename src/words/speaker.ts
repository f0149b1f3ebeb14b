/**
 * The speaker: puts a message into words, given where the words are found. It knows no phrase of its own, so that a
 * browser can speak with the words of the one language that it was sent.
 */
import type { Message, Param } from '#model/message.ts';
import { instantOfWall } from '#model/time.ts';
import { asked, compile, read } from './icu.ts';
import type { Asked, Ast } from './icu.ts';
import { metres } from './length.ts';

export type Speak = (message: Message) => string;
/** Where a word or a parameter is missing: the tests throw; a person gets the code in brackets, or "unknown". */
export type OnMissing = 'throw' | 'brackets';

type Params = Readonly<Record<string, Param>>;

/**
 * How the ends of a count stand to each other: a phrase says "between", "at least", "about", or just the number. Where
 * a source gives its best figure alone, that is `best`.
 */
export function rangeOf(low: Param | undefined, high: Param | undefined, best?: Param): string {
  if (typeof low !== 'number' && typeof high !== 'number')
    return typeof best === 'number' ? 'best' : 'unknown';
  if (typeof low !== 'number') return 'at_most';
  if (typeof high !== 'number') return 'at_least';
  return low === high ? 'exact' : 'between';
}

/**
 * A speaker in `locale` (BCP 47), given where the words of a code are found.
 *
 * In a pattern, beside ICU: `{range, select, …}` is worked out from the parameters `low`, `high` and `best` (exact,
 * between, at_least, at_most, best, unknown); `{list__name}` is the phrase `list.<value of name>`; `{metres__name}` is a length given
 * in metres, rounded, said in m or km. Dates are "YYYY-MM-DD" (a calendar day) or milliseconds UTC, shown in the
 * parameter `zone` (IANA, default UTC). A list is joined with "and". Null is said as "unknown". What a `select` turns
 * on may be left out.
 */
export function speakerOf(
  locale: string,
  wordsOf: (code: string) => string | undefined,
  onMissing: OnMissing,
): Speak {
  // A name in Latin letters, or one that ends in a figure, must not turn the words round it: it is set apart (UAX 9).
  const isolates = new Intl.Locale(locale).language === 'ar';
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const known = new Map<string, { ast: Ast; ask: Asked }>();
  const compiled = new Map<string, ReturnType<typeof compile>>();
  const unknown = { word: wordsOf('unknown') ?? '?', number: wordsOf('unknown.number') ?? '?' };

  function patternOf(code: string): { ast: Ast; ask: Asked } {
    const found = known.get(code);
    if (found) return found;
    const text = wordsOf(code);
    if (text === undefined) throw new Error(`no words for ${code}`);
    const ast = read(text, locale);
    const made = { ast, ask: asked(ast) };
    known.set(code, made);
    return made;
  }

  /** Each of several names set apart: the list goes the way of its sentence, every name its own. */
  function listed(names: readonly string[]): string {
    const several = isolates && names.length > 1;
    return lists.format(several ? names.map((name) => `\u2068${name}\u2069`) : names);
  }

  function valueOf(name: string, params: Params): Param | undefined {
    const cut = name.indexOf('__');
    const value = params[cut > 0 ? name.slice(cut + 2) : name];
    if (cut > 0 && value !== null && value !== undefined) {
      const list = name.slice(0, cut);
      if (list === 'metres') return typeof value === 'number' ? metres(value, locale) : null;
      const codes = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
      return listed(codes.map((code) => say({ code: `${list}.${code}` })));
    }
    if (name === 'range' && value === undefined) {
      return rangeOf(params['low'], params['high'], params['best']);
    }
    return Array.isArray(value) ? listed(value as readonly string[]) : value;
  }

  function spoken({ code, params = {} }: Message): string {
    const { ast, ask } = patternOf(code);
    const zone = typeof params['zone'] === 'string' ? params['zone'] : 'UTC';
    const values: Record<string, string | number | boolean> = {};
    const nulls: string[] = [];
    for (const name of ask.names) {
      const value = valueOf(name, params);
      if (value === null || (value === '' && ask.optional.has(name))) nulls.push(name);
      else if (value === undefined) {
        if (ask.optional.has(name) || onMissing === 'brackets') nulls.push(name);
      } else if (ask.dates.has(name) && typeof value === 'string')
        values[name] = instantOfWall(Date.parse(value), zone);
      else if (isolates && typeof value === 'string' && !ask.optional.has(name))
        values[name] = `\u2068${value}\u2069`;
      else values[name] = value as string | number | boolean;
    }
    const key = [code, zone, ...nulls].join('|');
    let format = compiled.get(key);
    if (!format) compiled.set(key, (format = compile(ast, locale, zone, nulls, unknown)));
    return String(format.format(values));
  }

  function say(message: Message): string {
    try {
      return spoken(message);
    } catch (error) {
      if (onMissing === 'throw') throw new Error(`${message.code}: ${String(error)}`, { cause: error });
      return `[${message.code}]`;
    }
  }
  return say;
}
