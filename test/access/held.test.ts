/** Which roles hold where: an account has each in one operation, or for the whole installation. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Actor, type Held } from '#model/rights.ts';
import { rolesIn, WHOLE } from '#access/held.ts';
import { omaList } from '#stages/platform/operations/oma-list.ts';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { perform } from '#src/perform.ts';
import { describeToy } from '#test/toy-operation.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
});
afterAll(() => house.close());

const actor = (held: Held[], withheld: Held[] = []): Actor => ({
  label: 'nightjar',
  roles: [],
  demonstration: false,
  account: '7f0c1f6e-2a63-4a1c-9d0b-1f0f5b9f1e11',
  held,
  withheld,
});
const report = { what: 'smoke over the market', how: 'saw', when: '2021-09-09' };
const submit = (who: Actor, compartment: string) =>
  perform(house, reportSubmit, { actor: who, compartment, input: report });

const held = fc.array(
  fc.record({ role: fc.constantFrom(...ROLES), where: fc.constantFrom(null, 'a', 'b') }),
  { maxLength: 8 },
);

test('a role held in one operation holds in no other, and never reaches beyond', () => {
  fc.assert(
    fc.property(held, (list) => {
      for (const where of ['a', 'b', 'c']) {
        for (const role of rolesIn(list, where))
          expect(list.some((h) => h.role === role && (h.where === null || h.where === where))).toBe(true);
      }
      expect(rolesIn(list, 'c')).toEqual(
        rolesIn(
          list.filter((h) => h.where === null),
          'c',
        ),
      );
      for (const role of rolesIn(list, null).filter((r) => WHOLE.includes(r)))
        expect(list).toContainEqual({ role, where: null });
    }),
  );
});

describe('through the only way in', () => {
  test('a reporter of one operation reports there; another operation does not exist for them', async () => {
    const who = actor([{ role: 'reporter', where: 'toy-op' }]);
    expect((await submit(who, 'toy-op')).report).toMatch(/^[0-9a-f-]{36}$/);
    await expect(submit(who, 'toy-exercise')).rejects.toMatchObject({
      code: 'compartment_unknown',
      params: { code: 'toy-exercise' },
    });
    await expect(submit(who, 'no-such-place')).rejects.toMatchObject({
      code: 'compartment_unknown',
      params: { code: 'no-such-place' },
    });
    const list = await perform(house, omaList, { actor: who, compartment: null, input: {} });
    const names = { en: 'Toy operation', fr: 'Opération jouet' };
    expect(list.operations).toEqual([{ code: 'toy-op', kind: 'operation', names }]);
    // An operation that nobody has described yet has no name, and says so.
    const everywhere = actor([{ role: 'reporter', where: null }]);
    const listed = await perform(house, omaList, { actor: everywhere, compartment: null, input: {} });
    expect(listed.operations.find((o) => o.code === 'toy-exercise')?.names).toBeNull();
  });

  test('who holds no role has signed in and may nothing', async () => {
    await expect(
      perform(house, omaList, { actor: actor([]), compartment: null, input: {} }),
    ).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test('what waits for a second factor says so, and only to who would then be let in', async () => {
    const role = { role: 'reporter', where: 'toy-op' } as const;
    await expect(submit(actor([], [role]), 'toy-op')).rejects.toMatchObject({ code: 'two_factor_needed' });
    await expect(submit(actor([], [role]), 'toy-exercise')).rejects.toMatchObject({
      code: 'compartment_unknown',
    });
    const partner = { role: 'partner', where: 'toy-op' } as const;
    await expect(submit(actor([], [partner]), 'toy-op')).rejects.toMatchObject({ code: 'not_allowed' });
  });
});
