/** The plain pages as a person meets them, through a listening server on the demonstration. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoor, type TestDoor } from '#test/http.ts';

let door: TestDoor;
let cookie: string;
beforeAll(async () => {
  door = await openDoor('demo');
  cookie = `amparo_session=${await door.signIn('planner')}`;
});
afterAll(() => door.close());

const OP = 'operation=car-demo&at=2021-09-09';
const get = async (
  path: string,
  headers: Record<string, string> = {},
): Promise<{ answer: Response; text: string }> => {
  const answer = await door.ask('GET', path, { headers: { cookie, ...headers } });
  return { answer, text: await answer.text() };
};
const hrefs = (text: string, start: string): string[] =>
  [...text.matchAll(/href="([^"]+)"/g)]
    .map((m) => (m[1] ?? '').replaceAll('&amp;', '&'))
    .filter((h) => h.startsWith(start));

describe('signing in', () => {
  test('whoever is not signed in is asked to, and comes back to where they were', async () => {
    const answer = await door.ask('GET', `/?${OP}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(`/?${OP}`)}`);
  });

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/a\r\nset-cookie: x'])(
    'no other site is gone to after it: %s',
    async (next) => {
      const body = new FormData();
      body.set('role', 'planner');
      body.set('next', next);
      const answer = await fetch(`${door.url}/sign-in`, { method: 'POST', body, redirect: 'manual' });
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe('/');
    },
  );

  test('a language asked for at the bare address is kept on the way to the board', async () => {
    const { answer } = await get('/?lang=fr');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('set-cookie')).toMatch(/^amparo_language=fr;/);
  });

  test('signing out from a form ends the session', async () => {
    const own = `amparo_session=${await door.signIn('planner')}`;
    const headers = {
      cookie: own,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    };
    const answer = await fetch(`${door.url}/sign-out`, {
      method: 'POST',
      headers,
      body: '',
      redirect: 'manual',
    });
    expect(answer.status).toBe(303);
    expect((await door.ask('GET', `/?${OP}`, { headers: { cookie: own } })).status).toBe(303);
  });
});

describe('a duty officer', () => {
  test('opens the board for 9 September 2021, a figure, its event, and the row of its source', async () => {
    const start = await door.ask('GET', '/', { headers: { cookie } });
    expect(start.headers.get('location')).toBe(`/?${OP}`);
    const board = (await get(`/?${OP}`)).text;
    expect(board).toContain('9 September 2021');
    for (let question = 1; question <= 12; question++)
      expect(board).toContain(`<span class="no">${question}</span>`);
    expect(board.indexOf('id="top-unknown"')).toBeLessThan(board.indexOf('id="q1-'));
    const figure = (await get(hrefs(board, '/figure/')[0] ?? '')).text;
    expect(figure).toMatch(/day only; (one source|\d+ sources); not assessed/);
    const event = (await get(hrefs(figure, '/event/')[0] ?? '')).text;
    expect(event).toContain('Not assessed by anyone');
    // A stated figure without a range is that figure, not unknown.
    expect(event).toContain('(the source’s best figure; no range)');
    const row = (await get(hrefs(figure, '/report/')[0] ?? '')).text;
    expect(row).toContain('ucdp_ged');
    expect(row).toContain('<dt>best</dt>');
  });

  test('every figure of the board opens, and the address carries the moment along', async () => {
    const board = (await get(`/?${OP}`)).text;
    const figures = hrefs(board, '/figure/');
    expect(figures.length).toBeGreaterThan(4);
    for (const href of figures) {
      expect(href).toContain('at=2021-09-09');
      expect((await get(href)).answer.status, href).toBe(200);
    }
  });

  test('reads it in French, and it stays French', async () => {
    const { answer, text } = await get(`/?${OP}&lang=fr`);
    expect(text).toContain('<html lang="fr">');
    expect(answer.headers.get('set-cookie')).toMatch(/^amparo_language=fr; .*HttpOnly; SameSite=Strict/);
    expect((await get('/problems', { cookie: `${cookie}; amparo_language=fr` })).text).toContain(
      'Tous les problèmes',
    );
  });

  test('sees on every page that it is a demonstration', async () => {
    for (const path of [
      `/?${OP}`,
      `/check?${OP}`,
      `/sources?${OP}`,
      '/reference',
      '/problems',
      '/sign-in',
      '/nothing',
    ]) {
      expect((await get(path)).text, path).toContain('Demonstration: a fictional headquarters');
    }
  });
});

describe('a planner', () => {
  const check = async (fields: Record<string, string | Blob>): Promise<{ status: number; text: string }> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const answer = await fetch(`${door.url}/check?${OP}`, {
      method: 'POST',
      body,
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    });
    return { status: answer.status, text: await answer.text() };
  };
  const route = '{"type":"LineString","coordinates":[[21.95,6.51],[21.99,6.54],[22.05,6.57]]}';
  const asked = { shape: route, within: '5 km', from: '2021-09-10', to: '2021-09-11', kind: 'convoy' };

  test('checks a route through Bria', async () => {
    const { status, text } = await check(asked);
    expect(status).toBe(200);
    expect(text).toContain('Hôpital Régional Universitaire');
    expect(text).toContain('Hopital de Bria');
    expect(text).toContain('108 of its 126 entries have no usable position');
    expect(text).toContain('No cultural inventory is loaded');
    expect(text).toContain('Not a collateral estimate');
    expect(text.indexOf('What this check cannot see comes first')).toBeLessThan(
      text.indexOf('class="findings"'),
    );
    expect(text).not.toMatch(/\b(all clear|is safe)\b/i);
  });

  test('opens what happened there into its events', async () => {
    const { text } = await check(asked);
    const events = hrefs(text, '/event/');
    expect(events.length).toBeGreaterThan(5);
    for (const href of [events[0], events.at(-1)]) {
      expect((await get(href ?? '')).answer.status).toBe(200);
    }
  });

  test('gives a file in place of the text', async () => {
    const { text } = await check({
      ...asked,
      shape: '',
      file: new File([`\uFEFF${route}`], 'route.geojson'),
    });
    expect(text).toContain('Hôpital Régional Universitaire');
  });

  test.each([
    ['no shape', { shape: '' }, 'AMP-1001'],
    ['no JSON', { shape: 'LINESTRING(1 2)' }, 'AMP-1001'],
    ['no length', { within: 'near' }, 'AMP-1002'],
    ['an end before the start', { to: '2021-09-01' }, 'AMP-1008'],
    ['swapped coordinates far away', { shape: '{"type":"Point","coordinates":[6.5,121.9]}' }, 'AMP-3'],
  ])('is told what would be right: %s', async (_name, wrong, number) => {
    const { status, text } = await check({ ...asked, ...wrong });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).toContain(number);
    expect(text).toContain('This could not be done');
  });
});

describe('a page', () => {
  test('asks nothing of anyone else and runs nothing', async () => {
    for (const path of [`/?${OP}`, `/check?${OP}`, '/reference', '/sign-in']) {
      const { text } = await get(path);
      expect(text).not.toMatch(/<script|\son\w+=|style=|javascript:|\ssrc=/i);
      for (const href of hrefs(text, '')) expect(href, path).toMatch(/^(\/(?!\/)|#)/);
      expect(text).not.toMatch(/\[[a-z_]+\.[a-z_.]+\]/);
    }
  });

  test('says what was sent as text, never as markup', async () => {
    const { text } = await get(`/?${OP}&place=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(text).not.toContain('<script');
  });

  test('that is not there is a page with a way on', async () => {
    const { answer, text } = await get('/nothing');
    expect(answer.status).toBe(404);
    expect(text).toContain('AMP-1013');
  });

  test('refuses who may not, and says who may', async () => {
    const other = `amparo_session=${await door.signIn('partner')}`;
    const answer = await door.ask('GET', `/?${OP}`, { headers: { cookie: other } });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('planner');
  });
});
