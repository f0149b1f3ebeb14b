/** One route an operation, made from the list. Nothing is reachable that is not on it. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { exportedFile } from '#model/exported.ts';
import type { Operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { perform } from '#src/perform.ts';
import { sendBytes } from './bytes.ts';
import type { Door } from './door.ts';
import { fromOf } from './from.ts';
import { inputOf } from './input.ts';
import type { SignInLimit } from './limit.ts';
import { schemaOf } from './openapi.ts';
import { keepSession, whoAsks } from './session.ts';

export const BODY_LIMIT = 1_048_576;

/** Adds every operation of the house. */
export function routeOperations(app: FastifyInstance, door: Door, limit: SignInLimit): void {
  for (const op of door.house.operations) {
    app.route({
      method: op.http.method,
      url: op.http.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      bodyLimit: op.body?.limit ?? BODY_LIMIT,
      schema: schemaOf(op),
      async handler(request, reply) {
        if (op.open && op.writes && op.http.session !== 'ends')
          refuseOften(limit, request.ip, door.house.now());
        const who = await whoAsks(request, door);
        const answer = await run(door, op, {
          actor: who?.actor ?? null,
          session: who?.session ?? null,
          from: fromOf(request, door),
          compartment: (request.params as { operation?: string }).operation ?? null,
          input: inputOf(op, request),
        });
        keepSession(op, answer, door, reply);
        if (op.http.file) return sendFile(reply, answer);
        if (op.http.bytes) return sendBytes(request, reply, op.http.bytes, answer);
        return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
      },
    });
  }
}

/** A download: no browser shows it as a page or guesses what it is (HEADERS has nosniff). Its name is a plain one by its schema. */
function sendFile(reply: FastifyReply, answer: unknown): FastifyReply {
  const { fileName, mediaType, content } = exportedFile.parse(answer);
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .send(content);
}

/** Runs one operation for a request, a page or a form. */
export function run(door: Door, op: Operation, request: Parameters<typeof perform>[2]): Promise<unknown> {
  return perform(door.house, op, request);
}

export function refuseOften(limit: SignInLimit, address: string, now: number): void {
  const seconds = limit.waits(address, now);
  if (seconds > 0) throw new Problem('too_many_requests', { params: { seconds } });
}
