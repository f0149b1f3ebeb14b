/**
 * Requests that a person did not mean: from another site, or through a name that somebody else pointed at this machine.
 */
import type { FastifyRequest } from 'fastify';
import { Problem } from '#model/problems.ts';
import { SESSION_COOKIE, type Door } from './door.ts';
import { cookieOf } from './cookies.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

/** Whether an address, with or without its port, is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(/^[0-9a-f]*:.*:/i.test(host) ? `[${host}]` : host);
}

function sameOrigin(request: FastifyRequest): boolean | null {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const origin = request.headers.origin;
  if (origin === undefined) return null;
  try {
    return new URL(origin).host === request.headers.host;
  } catch {
    return false;
  }
}

/**
 * Refuses a write that another site could have made a browser send: one that carries our cookie, or any that a browser
 * marks as foreign. A program with `Authorization: Bearer` and no cookie has no such problem. In the demonstration, where
 * a role is there for the taking, every request must also have come by a loopback name (DNS rebinding) and through no
 * proxy, which could let others in by that name.
 * Throws Problem not_from_this_origin.
 */
export function refuseForeign(request: FastifyRequest, door: Door): void {
  const host = request.headers.host ?? '';
  const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via'].some(
    (h) => h in request.headers,
  );
  if (door.house.demonstration && (forwarded || !isLoopback(host.replace(/:\d+$/, ''))))
    throw new Problem('not_from_this_origin', { params: { host: host.slice(0, 80) } });
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
  const same = sameOrigin(request);
  const byCookie = cookieOf(request.headers.cookie, SESSION_COOKIE) !== null;
  if (same === false || (same === null && byCookie)) throw new Problem('not_from_this_origin');
}
