/** The web app as files: what may be loaded from where, what is kept how long, and that no address breaks it. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoor, problemOf, type TestDoor } from '#test/http.ts';
import { safeNext } from '#web/frame/safe-next.ts';

let door: TestDoor;
beforeAll(async () => {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../tools/build-web.ts', import.meta.url))], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  door = await openDoor('empty');
});
afterAll(() => door.close());

const page = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await door.ask('GET', path, { headers });
  return { answer, html: await answer.text() };
};
const bootOf = (html: string): Record<string, Record<string, string>> =>
  JSON.parse(/<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as Record<
    string,
    Record<string, string>
  >;

describe('the page of the app', () => {
  test('loads script, words and pictures of this origin alone, and styles with the nonce of this answer', async () => {
    const [first, second] = [await page('/'), await page('/')];
    const policy = first.answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const nonce = /nonce-([^']+)'/.exec(policy)?.[1];
    expect(first.html).toContain(`nonce="${nonce}"`);
    expect(second.answer.headers.get('content-security-policy')).not.toBe(policy);
    // No script of the page itself: the one block is data.
    expect(first.html.match(/<script(?![^>]*(src=|application\/json))/g)).toBeNull();
    expect(first.html).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(first.answer.headers.get('cache-control')).toBe('no-store');
  });

  test('says nothing of operations to who is not signed in, and of rights to who is', async () => {
    expect(bootOf((await page('/')).html)).toMatchObject({ operations: null, session: { label: null } });
    const token = await door.signIn('planner');
    const known = bootOf((await page('/', { cookie: `amparo_session=${token}` })).html);
    expect(known).toMatchObject({ session: { roles: ['planner'] } });
    expect(JSON.stringify(known['operations'])).toContain('toy-op');
    expect(JSON.stringify(known)).not.toContain(token);
  });

  test.each([
    ['/o/toy-op/board?at=2021-09-09', 200],
    ['/sign-in?next=//evil.example', 200],
    ['/o/%00/board', 200],
    ['/nothing/at/all', 404],
    ['/o/toy-op/board?at=%3Cscript%3Ealert(1)%3C/script%3E', 200],
  ] as const)('%s answers with the page and %i', async (path, status) => {
    const { answer, html } = await page(path);
    expect(answer.status).toBe(status);
    expect(html).toContain('<div id="app">');
    expect(html).not.toContain('<script>alert');
  });

  test('takes the language asked for, then the kept one, then the browser’s; Arabic is written from the right', async () => {
    expect((await page('/?lang=ar')).html).toContain('<html lang="ar" dir="rtl">');
    expect((await page('/', { cookie: 'amparo_language=uk' })).html).toContain('<html lang="uk" dir="ltr">');
    expect((await page('/', { 'accept-language': 'fr-CF,fr;q=0.9' })).html).toContain('lang="fr"');
    expect((await page('/?lang=xx', { 'accept-language': 'de' })).html).toContain('lang="en"');
  });
});

describe('words and files', () => {
  test('words are kept for a year under the name of their content; another name is gone', async () => {
    const words = bootOf((await page('/')).html)['words']?.['fr'] ?? '';
    const answer = await door.ask('GET', words, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(await answer.json()).toMatchObject({
      language: 'fr',
      borrowed: [],
      words: { unknown: 'inconnu' },
    });
    for (const path of ['/words/fr.0.json', '/words/../package.json', '/words/xx.json'])
      expect((await door.ask('GET', path)).status, path).toBe(404);
  });

  test('only what was built is served: no file of the machine, no listing', async () => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec((await page('/')).html)?.[1] ?? '';
    const answer = await door.ask('GET', script);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    for (const path of [
      '/assets/',
      '/assets/..%2f..%2fpackage.json',
      '/assets/%2e%2e/index.html',
      '/assets/nothing.js',
    ])
      expect((await door.ask('GET', path)).status, path).toBe(404);
    expect((await problemOf(await door.ask('GET', '/assets/nothing.js'))).code).toBe('no_such_route');
  });
});

test.each([
  ['/o/car-demo/board?at=2021-09-09', '/o/car-demo/board?at=2021-09-09'],
  ['//evil.example', '/'],
  ['https://evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/a\r\nset-cookie: x', '/'],
  [undefined, '/'],
])('after a sign-in no other site is gone to: %j', (next, to) => expect(safeNext(next)).toBe(to));
