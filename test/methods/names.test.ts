import { describe, expect, test } from 'vitest';
import { folded, isSimilar, matchOf, slipsIn } from '#methods/names/search.ts';

describe('a name as it is compared', () => {
  test.each([
    ['Ouham-Pendé', 'ouham pende'],
    ['  SÃO  Tomé ', 'sao tome'],
    ['Đakovica', 'dakovica'],
    ['Cœur', 'coeur'],
    ['Київ', 'киів'],
    ['أم درمان', 'ام درمان'],
    ['المدينة', 'المدينه'],
    ['Ĳssel', 'ijssel'],
  ])('%s', (name, text) => expect(folded(name)).toBe(text));
});

test('the whole, the beginning, a word, the inside; a slip is forgiven only where enough is written', () => {
  expect([matchOf('bria', 'bria'), matchOf('bria nord', 'bria'), matchOf('nord bria', 'bria')]).toEqual([
    0, 1, 2,
  ]);
  expect([matchOf('embria', 'bria'), matchOf('bria', 'ri'), matchOf('bria', 'xyz')]).toEqual([3, null, null]);
  const similar = (name: string, query: string): boolean => isSimilar(name, query, slipsIn(query));
  expect(similar('bossangoa', 'bosangoa')).toBe(true);
  expect(similar('bria', 'bira')).toBe(true);
  expect(similar('bangassou', 'bangasou')).toBe(true);
  expect(similar('bangassou', 'bangsaso')).toBe(true);
  expect(similar('bria', 'bax')).toBe(false);
  expect(similar('bria', 'xxia')).toBe(false);
  expect(similar('bambari', 'bangui')).toBe(false);
});
