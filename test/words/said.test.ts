/** Every code that the program says in so many letters has words. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { areaWords, PHRASES, together } from '#words/phrases.ts';

const SRC = new URL('../../src/', import.meta.url);
const words = together(PHRASES, areaWords(AREAS));

function said(): { file: string; code: string }[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) =>
    [...readFileSync(new URL(file, SRC), 'utf8').matchAll(/\bsay\(\s*'([^']+)'/g)].map((m) => ({
      file,
      code: m[1] ?? '',
    })),
  );
}

test('what is said has words in both languages', () => {
  const all = said();
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(({ code }) => !(code in words))).toEqual([]);
});
