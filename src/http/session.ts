/** Who asks: the token of the cookie, or of `Authorization: Bearer` (RFC 6750), which counts first. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Operation } from '#model/operation.ts';
import { cookie, cookieOf } from './cookies.ts';
import { SESSION_COOKIE, type Door, type SignedIn } from './door.ts';

const TOKEN = /^[\w-]{20,200}$/;

/** Who is signed in by this request, or null. */
export async function whoAsks(request: FastifyRequest, door: Door): Promise<SignedIn | null> {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const token = bearer ?? cookieOf(request.headers.cookie, SESSION_COOKIE);
  return token && TOKEN.test(token) ? door.signedIn(token) : null;
}

/** Sets the cookie of a session that was started, takes away that of one that ended. */
export function keepSession(op: Operation, answer: unknown, door: Door, reply: FastifyReply): void {
  const secure = !door.loopback;
  if (op.code === 'session.start') {
    const { token, expires } = answer as { token: string; expires: string };
    const seconds = Math.max(0, Math.round((Date.parse(expires) - door.house.now()) / 1000));
    reply.header('set-cookie', cookie(SESSION_COOKIE, token, seconds, secure));
  }
  if (op.code === 'session.end') reply.header('set-cookie', cookie(SESSION_COOKIE, '', 0, secure));
}
