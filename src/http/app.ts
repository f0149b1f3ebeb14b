/**
 * The web app as files: what `tools/build-web.ts` made of src/web. The page itself is one small document, filled in here
 * with the language, who asks, and the address of that language's words, so that the first screen needs no further trip.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { directionOf, SCREEN_LANGUAGES, type ScreenLanguage } from '#words/languages.ts';
import { areaWords, PHRASES } from '#words/phrases.ts';
import { Problem } from '#model/problems.ts';
import { perform } from '#src/perform.ts';
import type { Door } from './door.ts';
import { screenLanguageOf } from './language.ts';
import { whoAsks } from './session.ts';

/** Where the built app lies; AMPARO's own clone, never a place that a request names. */
export const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** First parts of the addresses of the app (src/web/pages.ts). */
const PLACES = new Set([
  '',
  'o',
  'sign-in',
  'invitation',
  'account',
  'accounts',
  'reference',
  'problems',
  'catalogue',
  'glossary',
  'instruments',
]);

interface Words {
  readonly path: string;
  readonly plain: Buffer;
  readonly small: Buffer;
}

/** Answers any address of the app with its page. */
export type AppPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Adds the app. Where it was never built, its page says how to build it. */
export async function addApp(app: FastifyInstance, door: Door): Promise<AppPage> {
  if (existsSync(`${BUILT}assets`))
    await app.register(fastifyStatic, {
      root: `${BUILT}assets`,
      prefix: '/assets/',
      preCompressed: true,
      decorateReply: false,
      immutable: true,
      maxAge: '365d',
      schemaHide: true,
    });
  const made = new Map<ScreenLanguage, Words>();
  const wordsIn = (language: ScreenLanguage): Words => {
    const found = made.get(language) ?? makeWords(door, language);
    made.set(language, found);
    return found;
  };
  app.get('/words/:file', { schema: { hide: true } as object }, async (request, reply) => {
    const { file } = request.params as { file: string };
    const language = SCREEN_LANGUAGES.find((l) => file.startsWith(`${l}.`));
    const found = language && wordsIn(language);
    // Words of an older version are gone: the page that asks for them is older too and asks for itself again.
    if (!found || found.path !== `/words/${file}`) throw new Problem('no_such_route');
    const small = (request.headers['accept-encoding'] ?? '').includes('br');
    reply.header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding');
    if (small) reply.header('content-encoding', 'br');
    return reply.type('application/json; charset=utf-8').send(small ? found.small : found.plain);
  });
  const page: AppPage = async (request, reply) => {
    const language = screenLanguageOf(request, door.language);
    const nonce = randomBytes(16).toString('base64');
    const boot = await bootOf(request, door, language, wordsIn);
    // Read anew each time (it is small): the app may have been built again beside a server that runs.
    const template = await readFile(`${BUILT}index.html`, 'utf8').catch(() => NOT_BUILT);
    const words = wordsIn(language).path;
    const head = `<meta property="csp-nonce" nonce="${nonce}"><link rel="preload" href="${words}" as="fetch" type="application/json" crossorigin="anonymous"><script type="application/json" id="boot">${JSON.stringify(boot).replaceAll('<', '\\u003c')}</script>`;
    const html = template
      .replace('AMPARO-LANGUAGE', language)
      .replace('AMPARO-DIRECTION', directionOf(language))
      .replace('AMPARO-NOT-BEGUN', PHRASES['web.not_begun']?.[language] ?? '')
      .replace('<!--AMPARO-BOOT-->', () => head);
    return reply
      .header('content-security-policy', policy(nonce))
      .header('content-language', language)
      .type('text/html; charset=utf-8')
      .send(html);
  };
  return page;
}

/** Whether an address is one of the app's; any other is answered with its page "not found" and status 404. */
export function isPlace(url: string): boolean {
  return PLACES.has(url.split(/[/?#]/, 2)[1] ?? '');
}

const NOT_BUILT =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Amparo</title></head><body><main><h1>Amparo</h1><p>The web app has not been built here. Stop the program and start it with "npm start", or run "node tools/run.mjs web".</p></main></body></html>';

/** No script, style or word from anywhere else; the style that Mantine makes carries this answer's nonce. */
function policy(nonce: string): string {
  return `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}

/** Every word of one language in one file, named after its content. */
function makeWords(door: Door, language: ScreenLanguage): Words {
  const all = { ...PHRASES, ...areaWords([door.house.crossCutting, ...door.house.areas]) };
  const said: Record<string, string> = {};
  // Codes whose words are not there yet in this language: their English is marked as English where it stands.
  const borrowed: string[] = [];
  for (const [code, phrase] of Object.entries(all)) {
    said[code] = phrase[language] ?? phrase.en;
    if (phrase[language] === undefined) borrowed.push(code);
  }
  const plain = Buffer.from(JSON.stringify({ language, words: said, borrowed }));
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 12);
  const small = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return { path: `/words/${language}.${hash}.json`, plain, small };
}

/** What the first screen needs: who asks and which operations there are, by the same operations as for everyone. */
async function bootOf(
  request: FastifyRequest,
  door: Door,
  language: ScreenLanguage,
  wordsIn: (language: ScreenLanguage) => Words,
): Promise<Record<string, unknown>> {
  const who = await whoAsks(request, door);
  const run = (code: string, compartment: string | null = null): Promise<unknown> => {
    const op = door.house.operations.find((o) => o.code === code);
    if (!op) return Promise.resolve(null);
    const asks = { actor: who?.actor ?? null, session: who?.session ?? null, compartment, input: {} };
    return perform(door.house, op, asks).catch(() => null);
  };
  const [session, operations] = await Promise.all([run('session.read'), who ? run('oma.list') : null]);
  const listed = (operations as { operations: { code: string }[] } | null)?.operations ?? [];
  // The operation of the address too, when it is one of theirs: pages wait for its zone and days.
  const here = /^\/o\/([^/?#]+)/.exec(request.url)?.[1];
  const operation = here && listed.some((o) => o.code === here) ? await run('oma.read', here) : null;
  return {
    language,
    words: Object.fromEntries(SCREEN_LANGUAGES.map((l) => [l, wordsIn(l).path])),
    demonstration: door.house.demonstration ?? false,
    profile: door.house.profile,
    time: Date.now(),
    session,
    operations,
    operation,
  };
}
