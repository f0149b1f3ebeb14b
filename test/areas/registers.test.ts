/** Glossary, instruments and obligations, through the public door. */
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import { instruments, obligations, terms } from '#areas/registers.ts';
import type { Obligation, ObligationBasis } from '#model/instrument.ts';
import { glossaryRead } from '#stages/platform/operations/glossary-read.ts';
import { instrumentList } from '#stages/platform/operations/instrument-list.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
});
afterAll(() => house.close());

const glossary = async (term?: string) =>
  (await house.as('reporter').run(glossaryRead, term === undefined ? {} : { term })).terms;
const register = () => house.as('reporter').run(instrumentList, {});

describe('T-003: a term says what it means, by which instrument, and its dates', () => {
  test('CRSV', async () => {
    const [crsv] = await glossary('crsv');
    expect(crsv).toMatchObject({
      area: 'sexual-violence',
      words: { en: 'Conflict-related sexual violence (CRSV)' },
      instrument: { code: 'NATO_CRSV_2021', adopted: '2021', status: 'in_force' },
      read: true,
    });
    expect(crsv?.definition?.en).toContain('directly or indirectly linked');
    expect(crsv?.definition?.fr).toContain('directement ou indirectement');
  });

  test('superseded versions show: the policy on children of 2023 took the place of that of 2015', async () => {
    const [caac] = await glossary('caac');
    expect(caac?.instrument).toMatchObject({
      code: 'NATO_CAAC_2023',
      adopted: '2023',
      supersedes: ['NATO_CAAC_2015'],
    });
  });

  test('the NATO page was last updated on 30 August 2024', async () => {
    const [basis] = await glossary('basis');
    expect(basis?.instrument).toMatchObject({ code: 'NATO_HS_PAGE', adopted: null, updated: '2024-08-30' });
  });

  test('every term has a definition in both languages and a source; what was not read says so', async () => {
    const all = await glossary();
    expect(all.length).toBeGreaterThan(120);
    expect(new Set(all.map((t) => t.code)).size).toBe(all.length);
    for (const t of all) {
      expect(t.words?.en && t.words.fr && t.definition?.en && t.definition.fr, t.code).toBeTruthy();
      expect(t.source, t.code).not.toBe('');
    }
    expect(all.find((t) => t.code === 'no_strike')?.read).toBe(false);
    for (const [area, known] of [['none', CROSS_CUTTING], ...AREAS.map((a) => [a.code, a] as const)] as const)
      expect(known.terms?.length, area).toBeGreaterThan(5);
  });

  test('a term that defines nothing is not found', async () => {
    await expect(glossary('no_such_term')).rejects.toMatchObject({ code: 'not_found' });
  });

  test('no instrument is pointed to that is not registered', async () => {
    const { instruments: all } = await register();
    const codes = new Set(all.map((i) => i.code));
    const pointed = [CROSS_CUTTING, ...AREAS].flatMap((known) => [
      ...(known.terms ?? []).flatMap((t) => (t.instrument === null ? [] : [t.instrument])),
      ...(known.obligations ?? []).flatMap((o) => o.basis.map((b) => b.instrument)),
      ...(known.instruments ?? []).flatMap((i) => (i.supersededBy === undefined ? [] : [i.supersededBy])),
    ]);
    expect(pointed.filter((code) => !codes.has(code))).toEqual([]);
    expect(codes.size).toBe(all.length);
  });
});

describe('T-012: what is superseded stays, and points to what took its place', () => {
  test('the policy on trafficking of 2004, by that of 2023; duties that rest on it point there too', async () => {
    const { instruments: all, obligations: duties } = await register();
    const of = (code: string) => all.find((i) => i.code === code);
    expect(of('NATO_THB_2004')).toMatchObject({
      status: 'superseded',
      supersededBy: 'NATO_THB_2023',
      adopted: '2004',
    });
    expect(of('NATO_THB_2023')).toMatchObject({
      status: 'in_force',
      supersedes: ['NATO_THB_2004'],
      adopted: '2023',
    });
    expect(of('NATO_THB_2023')?.obligations).toContain('trafficking.plan_risk');
    const zero = duties.find((o) => o.code === 'trafficking.zero_tolerance');
    expect(zero?.basis).toEqual([
      { as: 'policy', instrument: 'NATO_THB_2004', article: 'whole', supersededBy: 'NATO_THB_2023' },
      { as: 'policy', instrument: 'NATO_THB_2023', article: 'whole', supersededBy: null },
    ]);
  });

  test('T-052: the guidelines of 2015 were updated', async () => {
    const { instruments: all } = await register();
    expect(all.find((i) => i.code === 'NATO_CRSV_GUIDE_2015')?.supersededBy).toBe('NATO_CRSV_GUIDE_2022');
  });

  test('what supersedes never comes before what it supersedes, and nothing supersedes itself in a circle', async () => {
    const { instruments: all } = await register();
    const of = new Map(all.map((i) => [i.code, i]));
    for (const one of all) {
      const seen = new Set<string>();
      for (let at = one; at.supersededBy !== null; at = of.get(at.supersededBy) ?? at) {
        expect(seen.has(at.code), one.code).toBe(false);
        seen.add(at.code);
        const next = of.get(at.supersededBy);
        if (at.adopted !== null && next?.adopted != null)
          expect(next.adopted >= at.adopted, one.code).toBe(true);
      }
    }
  });

  test('dates are days, months or years', async () => {
    for (const { code, adopted, updated } of (await register()).instruments)
      for (const date of [adopted, updated])
        if (date !== null) expect(date, code).toMatch(/^\d{4}(-\d\d){0,2}$/);
  });
});

describe('T-077: an obligation without basis cannot be declared', () => {
  test('its type has at least one basis', () => {
    expectTypeOf<[]>().not.toExtend<Obligation['basis']>();
    expectTypeOf<[ObligationBasis]>().toExtend<Obligation['basis']>();
    expectTypeOf<{ instrument: string; article: string }>().not.toExtend<ObligationBasis>();
  });

  test.each([
    ['none', 'x.y | read | | Do it | Le faire', 'no basis'],
    ['an instrument without article', 'x.y | read | law H54 | Do it | Le faire', 'no basis'],
    ['neither law, policy nor value', 'x.y | read | custom H54 art. 4 | Do it | Le faire', 'no basis'],
    ['a second one that is empty', 'x.y | read | law H54 art. 4; | Do it | Le faire', 'no basis'],
  ])('%s: refused at start', (_, line, wrong) => {
    expect(() => obligations(line)).toThrow(wrong);
  });

  test('every duty says law, policy or value with instrument and article, and stands in its area', async () => {
    const { obligations: all } = await register();
    expect(all.length).toBeGreaterThan(50);
    expect(new Set(all.flatMap((o) => o.basis.map((b) => b.as)))).toEqual(
      new Set(['law', 'policy', 'value']),
    );
    for (const o of all) {
      expect(o.basis.length, o.code).toBeGreaterThan(0);
      expect(o.code.startsWith(o.area === 'cross_cutting' ? 'approach.' : `${o.area}.`), o.code).toBe(true);
      expect(o.words?.en && o.words.fr, o.code).toBeTruthy();
    }
  });

  test('cultural property: NATO acts from its values and from international law', async () => {
    const { obligations: all } = await register();
    expect(all.find((o) => o.code === 'heritage.respect')).toMatchObject({
      basis: [
        { as: 'law', instrument: 'H54', article: 'art. 4(1)' },
        { as: 'law', instrument: 'ICRC_CUSTOM' },
      ],
    });
  });
});

describe('a register refuses at start', () => {
  test.each([
    ['a line with too few cells', () => terms('crsv | CRSV'), '2 cells, not 8'],
    ['a term without definition', () => terms('a | A | A | | | | source | read'), 'a cell is empty'],
    [
      'what is neither read nor known',
      () => terms('a | A | A | d | d | | source | maybe'),
      'neither read nor known',
    ],
    [
      'an instrument of an unknown kind',
      () => instruments('X | rumour | Y | | | | read | X | X'),
      'no kind rumour',
    ],
  ])('%s', (_, make, wrong) => expect(make).toThrow(wrong));
});
