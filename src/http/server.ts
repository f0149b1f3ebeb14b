/** The HTTP server: one door for programs (/api) and the app for people, both through the list of operations. */
import fastify, { type FastifyInstance } from 'fastify';
import { Problem } from '#model/problems.ts';
import { readBodies } from './body.ts';
import { addApp, isPlace } from './app.ts';
import type { Door } from './door.ts';
import { HEADERS } from './headers.ts';
import { languageOf } from './language.ts';
import { signInLimit } from './limit.ts';
import { describeApi } from './openapi.ts';
import { refuseForeign } from './origin.ts';
import { asProblem, sendProblem } from './problem.ts';
import { BODY_LIMIT, routeOperations } from './routes.ts';

/** Makes the server, not yet listening. It logs nothing of what is asked: questions are sensitive too. */
export async function makeServer(door: Door): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    // Who asks, behind a proxy: its word is taken when it is one of ours, and nobody else's.
    trustProxy: [...door.proxies],
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    // A path carries a code, an id, or the reference of a figure (figure.open takes 2,000 characters), nothing longer.
    routerOptions: { maxParamLength: 2000 },
    // Fastify would answer these itself, in words of its own.
    frameworkErrors: (error, request, reply) => {
      reply.headers(HEADERS);
      sendProblem(reply, asProblem(error, door), door, languageOf(request, door.language));
    },
  });
  // The one validation is perform's; the schemas of the routes are there for the document.
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(() => JSON.stringify);
  readBodies(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    if (door.house.demonstration) reply.header('amparo-demonstration', 'true');
    refuseForeign(request, door);
  });
  app.setErrorHandler((error, request, reply) => {
    const limit = request.routeOptions.bodyLimit;
    let problem = asProblem(error, door);
    if (problem.code === 'too_large' && problem.params['limit'] === undefined)
      problem = new Problem('too_large', { params: { limit } });
    return sendProblem(reply, problem, door, languageOf(request, door.language));
  });
  const page = await addApp(app, door);
  app.setNotFoundHandler(async (request, reply) => {
    if (/^\/(api|assets|words)(\/|$)/.test(request.url) || request.method !== 'GET')
      return sendProblem(reply, new Problem('no_such_route'), door, languageOf(request, door.language));
    return page(request, reply.code(isPlace(request.url) ? 200 : 404));
  });
  await describeApi(app);
  const limit = signInLimit();
  routeOperations(app, door, limit);
  let document: string | undefined;
  app.get('/api/openapi.json', { schema: { hide: true } as object }, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send((document ??= JSON.stringify(app.swagger()))),
  );
  return app;
}
