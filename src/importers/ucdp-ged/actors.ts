/**
 * Actors as UCDP codes them: organisations and groups. Some are named after their leader ("Forces of …"); no person's
 * name is kept (domain.md, never 19), so there the leader is left out and the number still says which actor it is.
 */
import { alone } from '../row-reader.ts';

const LEFT_OUT = '[name left out]';

/** The numbers of "Civilians": those killed, who are not an actor and are never attributed anything. */
const CIVILIANS: ReadonlySet<string> = new Set(['1', '9999']);

export interface Actor {
  readonly actor: string;
  readonly actorName: string;
}

/** The actor of a side by its UCDP number (the one that all releases have), or null for civilians. */
export function actorOf(number: string, name: string): Actor | null {
  if (CIVILIANS.has(number) && /^civilians$/i.test(name)) return null;
  return { actor: `ucdp:${number}`, actorName: withoutPersons(name) };
}

/**
 * The name without the leaders that it was given after. An acronym behind "of" or a dash is a party or a wing and
 * stays, and so does what begins with "the"; anything else is taken to be a person, which at worst hides a name of a
 * group whose number is kept.
 */
export function withoutPersons(name: string): string {
  let clean = known.get(name);
  if (clean === undefined) {
    clean = alone(cleaned(name));
    if (known.size < MOST_KNOWN) known.set(alone(name), clean);
  }
  return clean;
}

/** UCDP has 1,725 actors; a file has few of them, many times. */
const MOST_KNOWN = 5_000;
const known = new Map<string, string>();

function cleaned(name: string): string {
  const noLeader = name.replace(
    /\b((?:forces|supporters|opponents|followers|brigades?) (?:of|loyal to) )([^)]+)/gi,
    (all: string, before: string, who: string) => (isGroup(who) ? all : before + LEFT_OUT),
  );
  return noLeader
    .split(', ')
    .map((part) => {
      const dash = part.lastIndexOf(' - ');
      return dash < 0 || isGroup(part.slice(dash + 3)) ? part : `${part.slice(0, dash)} - ${LEFT_OUT}`;
    })
    .join(', ');
}

const isGroup = (text: string): boolean =>
  text.trim() === LEFT_OUT || /^(?:the |[A-Z/()\d"']{1,8}$)/.test(text.trim());
