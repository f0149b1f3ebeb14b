/** One visit of one page: who, in which language, about which operation and moment, and how it runs operations. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Message } from '#model/message.ts';
import type { Operation } from '#model/operation.ts';
import type { Actor } from '#model/rights.ts';
import { Problem } from '#model/problems.ts';
import { perform } from '#src/perform.ts';
import type { Language, Speak } from '#words/speak.ts';
import { refuseUnclean } from '../body.ts';
import type { Door, SignedIn } from '../door.ts';
import { languageOf } from '../language.ts';
import { whoAsks } from '../session.ts';
import { query } from './html.ts';

/** What stays in the address from page to page. */
const KEPT = ['operation', 'at', 'known', 'place'] as const;

export interface Visit {
  readonly door: Door;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly who: SignedIn | null;
  readonly language: Language;
  readonly speak: Speak;
  /** A parameter of the address, or null. */
  param(name: string): string | null;
  /** An address that keeps operation and moment. */
  link(path: string, more?: Readonly<Record<string, string | null>>): string;
  say(code: string, params?: Message['params']): string;
  /** A coded value in words, or the code itself where there are none. */
  term(list: string, code: string | null): string;
  /** An instant in the zone of the operation, with the zone. */
  moment(iso: string, zone: string): string;
  /** Runs an operation of the list as whoever visits; `as` asks what another role would get. */
  run<Answer>(
    code: string,
    input: Readonly<Record<string, unknown>>,
    other?: { readonly operation?: string; readonly as?: Actor },
  ): Promise<Answer>;
}

/**
 * Throws Problem control_characters on an address that carries any. With `bare` nothing of the address is kept: it may
 * itself be what is wrong.
 */
export async function visitOf(
  request: FastifyRequest,
  reply: FastifyReply,
  door: Door,
  bare = false,
): Promise<Visit> {
  const asked = (bare ? {} : (request.query ?? {})) as Record<string, unknown>;
  if (!bare) refuseUnclean(asked);
  if (!bare) refuseUnclean(request.params);
  const language = languageOf(request, door.language);
  const speak = door.speak[language];
  const who = await whoAsks(request, door);
  const param = (name: string): string | null => {
    const value = asked[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  return {
    door,
    request,
    reply,
    who,
    language,
    speak,
    param,
    link: (path, more = {}) =>
      `${path}${query({ ...Object.fromEntries(KEPT.map((name) => [name, param(name)])), ...more })}`,
    say: (code, params) => speak(params === undefined ? { code } : { code, params }),
    term(list, code) {
      if (code === null) return speak({ code: 'unknown' });
      const words = speak({ code: `${list}.${code}` });
      return words.startsWith('[') ? code.replaceAll('_', ' ') : words;
    },
    moment: (iso, zone) =>
      `${new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(new Date(iso))} (${zone})`,
    run: <Answer>(
      code: string,
      input: Readonly<Record<string, unknown>>,
      other: { operation?: string; as?: Actor } = {},
    ) =>
      perform(door.house, operationNamed(door, code), {
        actor: other.as ?? who?.actor ?? null,
        session: who?.session ?? null,
        compartment: other.operation ?? param('operation'),
        input: Object.fromEntries(
          Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
        ),
      }) as Promise<Answer>,
  };
}

/** An operation of the list. Throws Problem no_such_route when this installation has none of that code. */
export function operationNamed(door: Door, code: string): Operation {
  const found = door.house.operations.find((op) => op.code === code);
  if (!found) throw new Problem('no_such_route', { params: { operation: code } });
  return found;
}
