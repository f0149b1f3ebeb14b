import { expect, test } from 'vitest';
import { killRounds } from '#test/kill-rounds.ts';

test('kill -9 in the middle of writes, 3 rounds (50 in npm run test:long): nothing acknowledged is lost', async () => {
  const result = await killRounds(3);
  expect(result.acknowledged).toBeGreaterThan(10);
  expect(result).toMatchObject({ missing: [], halves: 0, audit: { whole: true, fault: null } });
}, 180_000);
