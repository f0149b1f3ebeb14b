import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { assessmentSet } from '#stages/verify/operations/assessment-set.ts';
import { eventClassify } from '#stages/verify/operations/event-classify.ts';
import { eventRecord } from '#stages/verify/operations/event-record.ts';
import { describeToy } from '#test/toy-operation.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
let monitor: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
  monitor = await freshHouse('empty', { profile: 'monitor' });
  await describeToy(house);
  await describeToy(monitor);
});
afterAll(async () => {
  await house.close();
  await monitor.close();
});

async function girlAbducted(h: TestHouse, sourceCategory: string): Promise<string> {
  const { report } = await h.as('reporter').run(reportSubmit, {
    what: 'a girl was taken to be married',
    how: 'told',
    when: '2021-09-08',
    sourceCategory,
  });
  const { event } = await h.as('focal_point').run(eventRecord, {
    report,
    when: { from: '2021-09-08' },
    place: { code: 'TY11' },
    total: { harm: 'abduction', best: 1, low: 1, high: 1 },
    involvements: [{ harm: 'abduction', sex: 'female', ageFrom: 12, ageTo: 15, low: 1, best: 1, high: 1 }],
  });
  return event;
}

test('an event is classified under the standards of registered areas only; the same code again changes nothing', async () => {
  const event = await girlAbducted(house, 'primary_witness');
  const as = [
    { standard: 'mrm', code: 'abduction' },
    { standard: 'crsv', code: 'forced_marriage' },
  ];
  const done = await house.as('focal_point').run(eventClassify, { event, codes: as });
  expect(done.added).toBe(2);
  expect(done.areas).toHaveLength(2);
  expect((await house.as('focal_point').run(eventClassify, { event, codes: as })).added).toBe(0);
  await expect(
    house.as('focal_point').run(eventClassify, { event, codes: [{ standard: 'mrm', code: 'looting' }] }),
  ).rejects.toMatchObject({
    code: 'unknown_code',
    field: 'codes.0.code',
  });
});

test('never 4: nothing is verified from secondary sources only; a primary source is needed where the standard says so', async () => {
  const secondary = await girlAbducted(monitor, 'secondary');
  const level = { standard: 'mrm', level: 'verified', basis: 'two media reports' };
  await expect(
    monitor.as('verifier').run(assessmentSet, { event: secondary, ...level }),
  ).rejects.toMatchObject({ number: 6003 });
  const primary = await girlAbducted(monitor, 'primary_witness');
  expect(
    (await monitor.as('verifier').run(assessmentSet, { event: primary, ...level })).assessment,
  ).toBeTruthy();
});

test('in the profile of a force no right writes the grave-violation ladder (8.5b)', async () => {
  const event = await girlAbducted(house, 'primary_witness');
  await expect(
    house
      .as('verifier')
      .run(assessmentSet, { event, standard: 'mrm', level: 'verified', basis: 'a witness' }),
  ).rejects.toMatchObject({ code: 'standard_import_only' });
});

test('who collected the report or recorded the event does not assess it; only a verifier assesses', async () => {
  const event = await girlAbducted(monitor, 'primary_witness');
  const level = { event, standard: 'mrm', level: 'verified', basis: 'a witness' };
  await expect(monitor.as('verifier', 'focal_point').run(assessmentSet, level)).rejects.toMatchObject({
    code: 'same_person',
  });
  await expect(monitor.as('verifier', 'reporter').run(assessmentSet, level)).rejects.toMatchObject({
    code: 'same_person',
  });
  await expect(monitor.as('hs_adviser').run(assessmentSet, level)).rejects.toMatchObject({
    code: 'not_allowed',
  });
});

test('ranges out of order, ages the wrong way round, unknown places and reports are refused with the field', async () => {
  const { report } = await house.as('reporter').run(reportSubmit, { what: 'shots', how: 'saw' });
  const base = {
    report,
    when: { from: '2021-09-08', to: '2021-09-09' },
    place: { code: 'TY' },
    total: { harm: 'death', low: 1, best: 2, high: 3 },
    involvements: [{ harm: 'death', sex: 'unknown' }],
  };
  const run = (change: object) => house.as('focal_point').run(eventRecord, { ...base, ...change });
  await expect(run({ total: { harm: 'death', low: 3, best: 2, high: 3 } })).rejects.toMatchObject({
    code: 'range_out_of_order',
    field: 'total',
  });
  await expect(
    run({ involvements: [{ harm: 'death', sex: 'male', ageFrom: 30, ageTo: 20 }] }),
  ).rejects.toMatchObject({ field: 'involvements.0.ageFrom' });
  await expect(run({ place: { code: 'XX' } })).rejects.toMatchObject({
    code: 'unknown_code',
    field: 'place.code',
  });
  await expect(run({ when: { from: '2021-09-09', to: '2021-09-08' } })).rejects.toMatchObject({
    code: 'end_before_start',
  });
  await expect(run({ report: '00000000-0000-4000-8000-000000000000' })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(run({ involvements: [] })).rejects.toMatchObject({
    code: 'invalid_input',
    field: 'involvements',
  });
  await expect(run({ place: { code: null, longitude: 20 } })).rejects.toMatchObject({ field: 'place' });
  expect((await run({})).event).toBeTruthy();
});
