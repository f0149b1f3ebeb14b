/** Bytes as an answer: kept by the browser that asked, shown again only after asking whether they are still the same. */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { servedBytes } from '#model/exported.ts';

/**
 * Sends bytes with a strong entity tag (RFC 9110, 8.8.3); 304 and nothing when the reader has the same. Private: no proxy
 * may keep what one reader may see. no-cache: each use asks first, for rights and knowledge change.
 */
export function sendBytes(
  request: FastifyRequest,
  reply: FastifyReply,
  mediaType: string,
  answer: unknown,
): FastifyReply {
  const { content } = servedBytes.parse(answer);
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 32)}"`;
  reply
    .header('cache-control', 'private, no-cache')
    .header('vary', 'cookie, authorization')
    .header('etag', tag);
  if (hasIt(request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.type(mediaType).send(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
}

/** Whether a reader names the tag among those that it has (RFC 9110, 13.1.2; compared weakly, as a GET is). */
function hasIt(given: string | undefined, tag: string): boolean {
  if (given === undefined) return false;
  const tags = given.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
