/**
 * The operations of the list as the browser sees them: types of what goes in and comes out, and how one is asked. The
 * types are those of the server's own schemas (types only: nothing of the server is in the bundle).
 */
import type { z } from 'zod';
import type { OPERATIONS } from '#src/operations.ts';
import type { Param } from '#model/message.ts';
import { ROUTES } from 'virtual:routes';

type Op = (typeof OPERATIONS)[number];
export type Code = Op['code'];
type Of<C extends Code> = Extract<Op, { code: C }>;
export type InputOf<C extends Code> = z.input<Of<C>['input']>;
export type OutputOf<C extends Code> = z.output<Of<C>['output']>;

/** A numbered problem as it came over the wire (RFC 9457). */
export interface WireProblem {
  readonly status: number;
  readonly number: number;
  readonly code: string;
  readonly field: string | null;
  readonly title: string;
  readonly right: string;
  readonly params: Readonly<Record<string, Param>>;
  readonly more: readonly {
    readonly field: string;
    readonly code: string;
    readonly params: Readonly<Record<string, Param>>;
    readonly detail: string;
  }[];
}

/** Thrown by `ask`: the server refused, with a numbered problem. */
export class Refused extends Error {
  readonly problem: WireProblem;
  constructor(problem: WireProblem) {
    super(`AMP-${problem.number} ${problem.title}`);
    this.problem = problem;
  }
}

/** Thrown by `ask`: no answer came (the server is away, or the line is). */
export class NoAnswer extends Error {}

/** What the app must hear of, whichever page asked: the session ended, the server is away or back, its clock. */
export interface Heard {
  signedOut(): void;
  away(): void;
  there(serverTime: number | null): void;
}
let heard: Heard = { signedOut: () => undefined, away: () => undefined, there: () => undefined };
export function listen(to: Heard): void {
  heard = to;
}
/** Something else than an operation did not arrive: a part of the app. */
export function serverAway(): void {
  heard.away();
}

export interface Asking {
  /** Code of the operation whose compartment is asked. */
  readonly operation?: string | null;
  readonly signal?: AbortSignal | undefined;
  /** The file itself, for an operation that takes one. */
  readonly file?: Blob;
}

/** Where an operation is asked, with the fields of its path and, where it is asked by address, of its query. */
export function addressOf(
  code: Code,
  input: Readonly<Record<string, unknown>>,
  operation: string | null = null,
): { method: string; url: string; rest: Record<string, unknown> } {
  const route = ROUTES[code];
  if (!route) throw new Error(`no operation ${code} in this installation`);
  const rest: Record<string, unknown> = Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const value = name === 'operation' ? operation : rest[name];
    if (name !== 'operation') delete rest[name];
    return encodeURIComponent(String(value ?? ''));
  });
  if (route.method !== 'GET' && route.method !== 'DELETE' && !route.file)
    return { method: route.method, url: path, rest };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest))
    if (Array.isArray(value)) for (const one of value) query.append(name, String(one));
    else query.set(name, String(value));
  const text = query.toString();
  return { method: route.method, url: text ? `${path}?${text}` : path, rest: {} };
}

/** Runs an operation. Throws Refused with its numbered problem, or NoAnswer. */
export async function ask<C extends Code>(
  code: C,
  input: InputOf<C>,
  { operation = null, signal, file }: Asking = {},
): Promise<OutputOf<C>> {
  const answer = await send(code, input as Record<string, unknown>, { operation, signal, file });
  return (await answer.json()) as OutputOf<C>;
}

/** Runs an operation that answers with a file; gives the file and its name. */
export async function askFile<C extends Code>(
  code: C,
  input: InputOf<C>,
  { operation = null, signal }: Asking = {},
): Promise<{ blob: Blob; fileName: string }> {
  const answer = await send(code, input as Record<string, unknown>, { operation, signal });
  const named = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
  return { blob: await answer.blob(), fileName: named ?? code };
}

async function send(
  code: Code,
  input: Readonly<Record<string, unknown>>,
  { operation = null, signal, file }: Asking,
): Promise<Response> {
  const { method, url, rest } = addressOf(code, input, operation);
  const body = file ?? (method === 'GET' || method === 'DELETE' ? undefined : JSON.stringify(rest));
  return answerOf(
    url,
    {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined
          ? {}
          : { 'content-type': file ? 'application/octet-stream' : 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
    },
    signal,
  );
}

/** The bytes at an address that `addressOf` gave, of an operation that answers with bytes (a tile of the map). */
export async function askBytes(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  return (await answerOf(url, { method: 'GET' }, signal)).arrayBuffer();
}

async function answerOf(url: string, init: RequestInit, signal: AbortSignal | undefined): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, { ...init, credentials: 'same-origin', ...(signal ? { signal } : {}) });
  } catch (error) {
    if (signal?.aborted) throw error;
    heard.away();
    throw new NoAnswer(String(error));
  }
  const date = Date.parse(answer.headers.get('date') ?? '');
  heard.there(Number.isNaN(date) ? null : date);
  if (answer.ok) return answer;
  const type = answer.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) throw new NoAnswer(`${answer.status} ${type}`);
  const problem = (await answer.json()) as WireProblem;
  if (problem.code === 'not_signed_in') heard.signedOut();
  throw new Refused(problem);
}
