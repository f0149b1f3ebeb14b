import { expect, test } from 'vitest';
import { killRounds } from '#test/kill-rounds.ts';

test('kill -9 in the middle of writes, 50 rounds: nothing acknowledged is lost, nothing is half, the audit tree verifies', async () => {
  const result = await killRounds(50);
  expect(result.acknowledged).toBeGreaterThan(500);
  expect(result).toMatchObject({ missing: [], halves: 0, audit: { whole: true, fault: null } });
}, 900_000);
