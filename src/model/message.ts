/**
 * What is said to a person, before it is put into words: a code and its parameters.
 * Words are found where it is read (src/words, areas/<area>/words.ts), in the language of the reader.
 */
export type Param = string | number | boolean | null | readonly string[];

export interface Message {
  readonly code: string;
  readonly params?: Readonly<Record<string, Param>>;
}

/** Makes a message. `code` names a phrase of the word catalogue, `params` what it speaks of. */
export function say(code: string, params?: Readonly<Record<string, Param>>): Message {
  return params === undefined ? { code } : { code, params };
}

/** A phrase in every language that the product speaks (ICU MessageFormat); Arabic and Ukrainian are begun. */
export interface Phrase {
  readonly en: string;
  readonly fr: string;
  readonly ar?: string;
  readonly uk?: string;
}

export type Phrases = Readonly<Record<string, Phrase>>;
