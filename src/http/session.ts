/** Who asks: the token of the cookie, or of `Authorization: Bearer` (RFC 6750), which counts first. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Operation } from '#model/operation.ts';
import { cookie, cookieOf } from './cookies.ts';
import { DEVICE_COOKIE, SESSION_COOKIE, type Door, type SignedIn } from './door.ts';

const TOKEN = /^[\w-]{20,200}$/;

/** Who is signed in by this request, or null. */
export async function whoAsks(request: FastifyRequest, door: Door): Promise<SignedIn | null> {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const token = bearer ?? cookieOf(request.headers.cookie, SESSION_COOKIE);
  return token && TOKEN.test(token) ? door.signedIn(token) : null;
}

const DEVICE_SECONDS = 180 * 86_400;

/** Sets the cookie of a session that was started, takes away that of one that ended. */
export function keepSession(op: Operation, answer: unknown, door: Door, reply: FastifyReply): void {
  const secure = !door.loopback || (door.origin?.startsWith('https:') ?? false);
  if (op.http.session === 'starts') {
    const { token, expires, device } = answer as { token: string; expires: string; device?: string | null };
    const seconds = Math.max(0, Math.round((Date.parse(expires) - door.house.now()) / 1000));
    reply.header('set-cookie', cookie(SESSION_COOKIE, token, seconds, secure));
    if (device) reply.header('set-cookie', cookie(DEVICE_COOKIE, device, DEVICE_SECONDS, secure));
  }
  if (op.http.session === 'ends') reply.header('set-cookie', cookie(SESSION_COOKIE, '', 0, secure));
}
