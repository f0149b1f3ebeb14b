/** From where a request comes: what the ways to sign in need to know of it, and nothing that identifies a person. */
import type { FastifyRequest } from 'fastify';
import type { From } from '#model/sign-in.ts';
import { cookieOf } from './cookies.ts';
import { DEVICE_COOKIE, type Door } from './door.ts';
import { isLoopback } from './origin.ts';

const MARK = /^[\w-]{43}$/;
const BROWSERS = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
] as const;
const SYSTEMS = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(iPhone|iPad)\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const;

/** A browser in two words, so that somebody knows their own session; never the whole of what it says of itself. */
export function clientOf(agent: string | undefined): string | null {
  if (agent === undefined) return null;
  const known = (list: readonly (readonly [string, RegExp])[]): string | undefined =>
    list.find(([, sign]) => sign.test(agent.slice(0, 400)))?.[0];
  const said = [known(BROWSERS), known(SYSTEMS)].filter(Boolean).join(', ');
  return said || null;
}

/** Our own address as this browser sees it: the setting; else, on this machine, the name that it came by. */
function originOf(request: FastifyRequest, door: Door): string | null {
  if (door.origin !== null) return door.origin;
  const host = request.headers.host ?? '';
  return door.loopback && isLoopback(host) ? `http://${host}` : null;
}

export function fromOf(request: FastifyRequest, door: Door): From {
  const mark = cookieOf(request.headers.cookie, DEVICE_COOKIE);
  return {
    address: request.ip,
    origin: originOf(request, door),
    client: clientOf(request.headers['user-agent']),
    device: mark !== null && MARK.test(mark) ? mark : null,
  };
}
