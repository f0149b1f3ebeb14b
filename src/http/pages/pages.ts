/** The plain pages: rendered here, no script. They run the same operations as any program, as whoever is signed in. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '#model/problems.ts';
import { cookie } from '../cookies.ts';
import { LANGUAGE_COOKIE, type Door } from '../door.ts';
import type { SignInLimit } from '../limit.ts';
import { asProblem } from '../problem.ts';
import { refuseOften } from '../routes.ts';
import { keepSession } from '../session.ts';
import { boardPage } from './board.ts';
import { checkAnswerPage, type Check } from './check-answer.ts';
import { askedOf, checkPage } from './check-form.ts';
import { eventPage, reportPage } from './event.ts';
import { figurePage } from './figure.ts';
import { frame, type Page } from './frame.ts';
import { problemsPage, referencePage, sourcesPage } from './lists.ts';
import { refusalPage } from './refusal.ts';
import { safeNext, signInPage } from './sign-in.ts';
import { operationNamed, visitOf, type Visit } from './visit.ts';

const STYLE = readFileSync(new URL('./style.css', import.meta.url), 'utf8');
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M16 3 4 12v17h24V12z" fill="#1f4f7a"/><path d="M10 29V17a6 6 0 0 1 12 0v12z" fill="#fff"/></svg>';
const FORM_LIMIT = 8 * 1024 * 1024;
/** Pages that nobody has to sign in for. */
const OPEN = ['/sign-in', '/reference', '/problems'];

type Make = (visit: Visit) => Promise<Page | string> | Page | string;

/** Adds the pages in a scope of their own: forms are read here and nowhere else. */
export async function addPages(app: FastifyInstance, door: Door, limit: SignInLimit): Promise<void> {
  await app.register(async (pages) => {
    for (const type of ['multipart/form-data', 'application/x-www-form-urlencoded']) {
      pages.addContentTypeParser(
        type,
        { parseAs: 'buffer', bodyLimit: FORM_LIMIT },
        async (request: FastifyRequest, body: Buffer) => readForm(request, body),
      );
    }
    pages.setErrorHandler(async (error, request, reply) =>
      refuse(asProblem(error, door), request, reply, door),
    );

    const get = (path: string, make: Make): void => {
      pages.get(path, { schema: { hide: true } as object }, (request, reply) =>
        show(request, reply, door, make),
      );
    };
    get('/', boardPage);
    get('/figure/:id', (visit) => figurePage(visit, idOf(visit)));
    get('/event/:id', (visit) => eventPage(visit, idOf(visit)));
    get('/report/:id', (visit) => reportPage(visit, idOf(visit)));
    get('/check', async (visit) =>
      visit.param('operation')
        ? checkPage(visit)
        : ((await firstOperation(visit, '/check')) ?? checkPage(visit)),
    );
    get('/sources', async (visit) =>
      visit.param('operation')
        ? sourcesPage(visit)
        : ((await firstOperation(visit, '/sources')) ?? sourcesPage(visit)),
    );
    get('/reference', referencePage);
    get('/problems', problemsPage);
    get('/sign-in', signInPage);

    const post = (path: string, make: (visit: Visit, form: FormData) => Promise<Page | string>): void => {
      pages.post(path, { bodyLimit: FORM_LIMIT, schema: { hide: true } as object }, (request, reply) =>
        show(request, reply, door, (visit) =>
          make(visit, request.body instanceof FormData ? request.body : new FormData()),
        ),
      );
    };
    post('/sign-in', async (visit, form) => {
      refuseOften(limit, visit.request.ip, door.house.now());
      const answer = await visit.run('session.start', { role: form.get('role') });
      keepSession(operationNamed(door, 'session.start'), answer, door, visit.reply);
      const next = form.get('next');
      return safeNext(typeof next === 'string' ? next : null);
    });
    post('/sign-out', async (visit) => {
      keepSession(operationNamed(door, 'session.end'), await visit.run('session.end', {}), door, visit.reply);
      return '/sign-in';
    });
    post('/check', async (visit, form) => {
      const { asked, input } = await askedOf(form);
      const check = await visit.run<Check>('check.run', {
        ...input,
        at: visit.param('at'),
        known: visit.param('known'),
      });
      return checkAnswerPage(visit, check, asked);
    });

    pages.get('/style.css', { schema: { hide: true } as object }, async (_request, reply) =>
      reply.type('text/css; charset=utf-8').send(STYLE),
    );
    pages.get('/icon.svg', { schema: { hide: true } as object }, async (_request, reply) =>
      reply.type('image/svg+xml').send(ICON),
    );
  });
}

/** The platform's own reader of forms (undici, in Node): boundaries are not for us to parse. */
async function readForm(request: FastifyRequest, body: Buffer): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), {
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    }).formData();
  } catch {
    throw new Problem('malformed_json', { params: { hint: 'form' } });
  }
}

function idOf(visit: Visit): string {
  return (visit.request.params as { id: string }).id;
}

async function firstOperation(visit: Visit, path: string): Promise<string | null> {
  const { operations } = await visit.run<{ operations: { code: string }[] }>('oma.list', {});
  return operations[0] ? visit.link(path, { operation: operations[0].code }) : null;
}

/** Makes a page and sends it; a text is an address to go to. */
async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  door: Door,
  make: Make,
): Promise<FastifyReply> {
  const visit = await visitOf(request, reply, door);
  // Before any redirect: a language that was asked for is kept on the way.
  if (visit.param('lang') === visit.language)
    reply.header('set-cookie', cookie(LANGUAGE_COOKIE, visit.language, 31_536_000, !door.loopback));
  const path = request.url.split('?')[0] ?? '/';
  if (!visit.who && !OPEN.includes(path) && path !== '/sign-out') {
    const next = request.method === 'GET' ? request.url : '/';
    return reply.redirect(`/sign-in?${new URLSearchParams({ next: safeNext(next) }).toString()}`, 303);
  }
  const page = await make(visit);
  if (typeof page === 'string') return reply.redirect(page, 303);
  return send(reply, visit, page);
}

function send(reply: FastifyReply, visit: Visit, page: Page): FastifyReply {
  return reply
    .header('content-language', visit.language)
    .type('text/html; charset=utf-8')
    .send(frame(visit, page).text);
}

/** Sends a refusal as a page. */
export async function refuse(
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  door: Door,
): Promise<FastifyReply> {
  const visit = await visitOf(request, reply, door, true);
  reply.code(problem.status);
  if (typeof problem.params['seconds'] === 'number')
    reply.header('retry-after', String(problem.params['seconds']));
  return send(reply, visit, refusalPage(visit, problem));
}
