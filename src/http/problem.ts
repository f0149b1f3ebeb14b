/** Problems as answers: application/problem+json (RFC 9457) in the reader's language, and never a stack or a query. */
import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply } from 'fastify';
import { Problem } from '#model/problems.ts';
import { problemParts } from '#words/problem.ts';
import type { Language } from '#words/speak.ts';
import type { Door } from './door.ts';

/** Any error as a Problem. What is not one of ours is internal: its reference goes to the reader, its stack to the log. */
export function asProblem(error: unknown, door: Door): Problem {
  if (error instanceof Problem && error.status < 500) return error;
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Problem('too_large');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new Problem('wrong_media_type', { params: { expected: 'application/json' } });
  }
  if (code === 'FST_ERR_BAD_URL' || statusCode === 404 || statusCode === 414)
    return new Problem('no_such_route');
  if (!(error instanceof Problem) && statusCode >= 400 && statusCode < 500)
    return new Problem('malformed_json');
  const reference = randomUUID();
  door.failed(reference, error);
  if (error instanceof Problem)
    return new Problem(error.code, { params: { reference, ...publicParams(error) } });
  return new Problem('internal', { params: { reference } });
}

/** Of a problem of the installation only what a reader can use leaves; paths and versions stay in the log. */
function publicParams(problem: Problem): Record<string, string> {
  const operation = problem.params['operation'];
  return typeof operation === 'string' ? { operation } : {};
}

/** The body of RFC 9457, with our number, the field, and what would be right. */
export function problemBody(problem: Problem, door: Door, language: Language): Record<string, unknown> {
  const speak = door.speak[language];
  const { wrong, right } = problemParts(problem, speak);
  return {
    type: `/problems#AMP-${problem.number}`,
    title: wrong,
    status: problem.status,
    detail: `${wrong} ${right}`,
    number: problem.number,
    code: problem.code,
    field: problem.field,
    right,
    params: problem.params,
    more: problem.more.map(({ field, code, params }) => ({
      field,
      code,
      params: params ?? {},
      detail: speak({ code, params: { field, ...params } }),
    })),
  };
}

export function sendProblem(
  reply: FastifyReply,
  problem: Problem,
  door: Door,
  language: Language,
): FastifyReply {
  if (typeof problem.params['seconds'] === 'number')
    reply.header('retry-after', String(problem.params['seconds']));
  return reply
    .code(problem.status)
    .header('content-language', language)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(problem, door, language)));
}
