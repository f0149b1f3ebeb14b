import { afterAll, beforeAll, expect, test } from 'vitest';
import { omaRead } from '#stages/platform/operations/oma-read.ts';
import { legalFrameRead } from '#stages/understand/operations/legal-frame-read.ts';
import { legalFrameSet } from '#stages/understand/operations/legal-frame-set.ts';
import { omaCreate } from '#stages/understand/operations/oma-create.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

const START = Date.UTC(2026, 0, 10);
const TOY = {
  names: { en: 'Toy', fr: 'Jouet' },
  kind: 'mission',
  phase: 'planning',
  country: 'CAF',
  zone: 'Africa/Bangui',
};

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
  house.clock(START);
});
afterAll(() => house.close());

test('an operation is described by an administrator, and described again as a new version', async () => {
  await expect(house.as('planner').run(omaCreate, TOY)).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(house.as('planner').run(omaRead, {})).rejects.toMatchObject({ code: 'not_found' });
  await expect(
    house.as('administrator').run(omaCreate, { ...TOY, zone: 'Africa/Bria' }),
  ).rejects.toMatchObject({ code: 'unknown_code', field: 'zone' });
  await expect(house.as('administrator').run(omaCreate, { ...TOY, opensAt: 'soon' })).rejects.toMatchObject({
    code: 'not_a_moment',
    field: 'opensAt',
  });
  await expect(house.as('administrator').run(omaCreate, { ...TOY, country: 'Car' })).rejects.toMatchObject({
    code: 'invalid_input',
  });
  expect(await house.as('administrator').run(omaCreate, TOY)).toEqual({ code: 'toy-op' });
  expect(await house.as('planner').run(omaRead, {})).toMatchObject({
    code: 'toy-op',
    kind: 'mission',
    phase: 'planning',
    opensAt: null,
  });
  await house.as('administrator').run(omaCreate, { ...TOY, phase: 'execution' });
  expect(await house.as('planner').run(omaRead, {})).toMatchObject({ phase: 'execution' });
  const versions = await house.database.inCompartment('toy-op', { write: false }, (tx) =>
    tx.query(`select 1 from oma`),
  );
  expect(versions).toHaveLength(2);
});

test('the legal frame is the legal adviser’s alone, dated, and answers as it was known', async () => {
  const frame = {
    situation: 'niac',
    since: '2025-12-01',
    mandate: 'Resolution',
    treaties: [{ treaty: 'APII', state: 'CAF', since: '1984-07-17', inForce: 'yes' }],
  };
  expect(await house.as('planner').run(legalFrameRead, {})).toMatchObject({
    situation: 'undetermined',
    setBy: null,
    treaties: [],
  });
  for (const role of ['administrator', 'planner', 'hs_adviser'] as const) {
    await expect(house.as(role).run(legalFrameSet, frame), role).rejects.toMatchObject({
      code: 'not_allowed',
    });
  }
  await expect(house.as('legad').run(legalFrameSet, { ...frame, since: '2026-02-01' })).rejects.toMatchObject(
    { code: 'in_the_future', field: 'since' },
  );
  house.clock(START + 3_600_000);
  await house.as('legad').run(legalFrameSet, frame);
  house.clock(START + 7_200_000);
  await house.as('legad').run(legalFrameSet, { ...frame, situation: 'occupation' });
  const situation = async (hours: number) =>
    (
      await house
        .as('planner')
        .run(legalFrameRead, { known: new Date(START + hours * 3_600_000).toISOString() })
    ).situation;
  expect([await situation(0.5), await situation(1.5), await situation(2)]).toEqual([
    'undetermined',
    'niac',
    'occupation',
  ]);
  expect(await house.as('planner').run(legalFrameRead, {})).toMatchObject({
    setBy: 'legad',
    since: '2025-12-01',
    treaties: [{ treaty: 'APII', inForce: 'yes' }],
  });
});
