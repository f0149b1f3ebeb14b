/** Custody and handover through the public door (domain.md 5.6, R-CPP-06): the order, the gate, two times, disagreement. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf } from '#model/ids.ts';
import { jsonSchemaOf } from '#model/fields.ts';
import { HANDOVER_STATES, NEXT, reconcile } from '#model/custody.ts';
import { handoverConsult } from '#stages/plan/operations/handover-consult.ts';
import { handoverList } from '#stages/plan/operations/handover-list.ts';
import { handoverRead } from '#stages/plan/operations/handover-read.ts';
import { handoverReply } from '#stages/plan/operations/handover-reply.ts';
import { handoverStatement } from '#stages/plan/operations/handover-statement.ts';
import { handoverStep } from '#stages/plan/operations/handover-step.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { omaCreate } from '#stages/understand/operations/oma-create.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
  await house.as('administrator').run(omaCreate, {
    names: { en: 'Toy', fr: 'Jouet' },
    kind: 'operation',
    phase: 'execution',
    country: 'TOY',
    zone: 'Europe/Paris',
    settings: { areaName: 'Toyland', handoverAuthorities: ['COUNCIL'] },
  });
});
afterAll(() => house.close());

/** A cultural site that a source lists. */
async function site(name: string): Promise<string> {
  const object = idOf('toy', name);
  const { rows } = await house.database.owner.query<{ schema_name: string }>(
    `select schema_name from amparo_shared.compartment where code = 'toy-op'`,
  );
  await house.database.owner.query(
    `insert into ${rows[0]?.schema_name}.protected_object (row_id, object_id, layer, kind, type, category, name, other_names, status, operating, inside, maybe,
       position_basis, source_code, external_id, content_hash, recorded_at)
     values (gen_random_uuid(), $1, 'cultural_inventory', 'object', 'place_of_worship', 'religious_cultural_historic', $2, '{B name,A name}', 'proposed', 'unknown',
       '{}', '{}', 'none', 'toy', $2, '\\x00', '2000-01-01')`,
    [object, name],
  );
  return object;
}

const officer = () => house.as('cpp_officer');
const senior = () => house.as('senior_focal_point');
const day = (on: string) => ({ when: { on }, basis: 'As the record says.', record: 'Minutes 1' });
const met = (...criteria: string[]) => criteria.map((criterion) => ({ criterion, met: 'yes' as const }));
const ASSESSED = met('incidents', 'threat', 'site', 'police', 'legal_status');
const PREPARED = met('joint_duty', 'training', 'communications', 'plan');
const HANDED = {
  ...day('2024-03-01'),
  criteria: met('protocol_signed'),
  authority: 'POLICE',
  reviews: ['2024-03-31', '2024-05-30', '2024-08-28'],
};

interface Without {
  readonly assessed?: typeof ASSESSED;
  readonly prepared?: readonly { criterion: string; met: 'yes' | 'no' | 'unknown' }[];
}

/** Takes a case up to its transition. */
async function upToTransition(
  object: string,
  { assessed = ASSESSED, prepared = PREPARED }: Without = {},
): Promise<void> {
  await officer().run(handoverStep, { object, state: 'fixed', ...day('2020-01-01') });
  await officer().run(handoverStep, {
    object,
    state: 'assessment',
    ...day('2023-01-01'),
    criteria: assessed,
  });
  await officer().run(handoverStep, { object, state: 'consulted', ...day('2023-02-01') });
  await officer().run(handoverStep, { object, state: 'recommended', ...day('2023-03-01') });
  await senior().run(handoverStep, {
    object,
    state: 'authorised',
    ...day('2023-06-01'),
    authority: 'COUNCIL',
    reference: 'C/2023/7',
  });
  await officer().run(handoverStep, {
    object,
    state: 'transition',
    ...day('2023-09-01'),
    criteria: prepared,
  });
}

describe('T-072', () => {
  test('T-072 without the approval of a competent authority handed_over is not reachable', async () => {
    const object = await site('Unauthorised');
    const step = (state: string, more: object = {}) =>
      officer().run(handoverStep, { object, state, ...day('2023-01-01'), ...more });
    await expect(step('handed_over', HANDED)).rejects.toMatchObject({
      code: 'handover_not_next',
      number: 6009,
      params: { stands: 'none' },
    });
    for (const state of ['fixed', 'assessment', 'consulted', 'recommended']) {
      await step(state, { criteria: state === 'assessment' ? ASSESSED : [] });
      await expect(step('handed_over', HANDED), state).rejects.toMatchObject({ code: 'handover_not_next' });
      if (state !== 'recommended')
        await expect(
          senior().run(handoverStep, {
            object,
            state: 'authorised',
            ...day('2023-01-02'),
            authority: 'COUNCIL',
            reference: 'x',
          }),
        ).rejects.toMatchObject({ code: 'handover_not_next' });
    }
    await expect(step('transition')).rejects.toMatchObject({ code: 'handover_not_next' });
    // Not by the officer, not by a body that is not competent, not without its reference, not by who recommended.
    const authorised = {
      object,
      state: 'authorised',
      ...day('2023-02-01'),
      authority: 'COUNCIL',
      reference: 'C/1',
    };
    await expect(officer().run(handoverStep, authorised)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(senior().run(handoverStep, { ...authorised, authority: 'POLICE' })).rejects.toMatchObject({
      code: 'authority_not_competent',
      number: 6011,
    });
    await expect(senior().run(handoverStep, { ...authorised, authority: null })).rejects.toMatchObject({
      code: 'authority_not_competent',
    });
    await expect(senior().run(handoverStep, { ...authorised, reference: null })).rejects.toMatchObject({
      field: 'reference',
    });
    await expect(
      house.as('senior_focal_point', 'cpp_officer').run(handoverStep, authorised),
    ).rejects.toMatchObject({ code: 'second_person_needed' });
    // A source that states it is no authorisation here.
    await officer().run(handoverStatement, {
      object,
      state: 'authorised',
      when: { on: '2023-01-15' },
      source: 'A newspaper',
      basis: 'Said so.',
    });
    await expect(step('handed_over', HANDED)).rejects.toMatchObject({ code: 'handover_not_next' });
    expect((await officer().run(handoverList, {})).sites.find((s) => s.object === object)?.custody).toBe(
      'under_guard',
    );
  });

  test('T-072 with any one criterion unmet or unknown handed_over is not reachable', async () => {
    for (const [i, left] of [...ASSESSED, ...PREPARED].entries()) {
      const object = await site(`Unmet ${i}`);
      const change = (list: typeof ASSESSED) =>
        i % 2
          ? list.filter((c) => c !== left)
          : list.map((c) => (c === left ? { ...c, met: 'unknown' as const } : c));
      await upToTransition(object, {
        assessed: change(ASSESSED) as typeof ASSESSED,
        prepared: change(PREPARED),
      });
      await expect(
        officer().run(handoverStep, { object, state: 'handed_over', ...HANDED }),
      ).rejects.toMatchObject({
        code: 'handover_not_ready',
        number: 6010,
        params: { missing: [left.criterion] },
      });
    }
  });

  test('T-072 every concern has a reply, the protocol is signed, the reviews are set', async () => {
    const object = await site('Answered');
    const { consultation } = await officer().run(handoverConsult, {
      object,
      party: 'custodian',
      position: 'object',
      said: 'It is too early.',
      source: 'Minutes 2',
    });
    await officer().run(handoverConsult, {
      object,
      party: 'police',
      position: 'support',
      said: 'We are ready.',
      source: 'Minutes 2',
    });
    await upToTransition(object);
    const hand = (more: object) =>
      officer().run(handoverStep, { object, state: 'handed_over', ...HANDED, ...more });
    await expect(hand({})).rejects.toMatchObject({ params: { missing: ['replies'] } });
    await officer().run(handoverReply, {
      consultation,
      said: 'Joint duty goes on for three months.',
      source: 'Letter 3',
    });
    await expect(hand({ criteria: [] })).rejects.toMatchObject({ params: { missing: ['protocol_signed'] } });
    await expect(hand({ authority: null })).rejects.toMatchObject({ params: { missing: ['receiver'] } });
    for (const reviews of [
      [],
      ['2024-03-31'],
      ['2024-03-31', '2024-05-30', '2024-08-29'],
      ['2024-04-01', '2024-05-30', '2024-08-28'],
      ['2024-02-01', '2024-03-31', '2024-05-30'],
    ]) {
      await expect(hand({ reviews }), reviews.join()).rejects.toMatchObject({
        params: { missing: ['reviews'] },
      });
    }
    await expect(hand({ ...day('2023-08-31') })).rejects.toMatchObject({ code: 'end_before_start' });
    await hand({});
    const read = await officer().run(handoverRead, { object, at: '2024-04-10' });
    expect(read).toMatchObject({
      custody: 'handed_over',
      next: ['monitored', 'refix_considered'],
      otherNames: ['B name', 'A name'],
    });
    expect(read.steps.every((s) => s.origin === 'live')).toBe(true);
    expect(read.consultations.map((n) => [n.position, n.replies.length])).toEqual([
      ['object', 1],
      ['support', 0],
    ]);
    const at = async (when: string) =>
      (await officer().run(handoverList, { at: when })).sites.find((s) => s.object === object);
    expect((await at('2024-02-28'))?.custody).toBe('under_guard');
    expect(await at('2024-04-10')).toMatchObject({ custody: 'handed_over', reviewsDue: ['2024-03-31'] });
    await officer().run(handoverStep, { object, state: 'monitored', ...day('2024-03-30') });
    expect((await at('2024-04-10'))?.reviewsDue).toEqual([]);
    // The guard comes back, and then the whole way must be gone again.
    await officer().run(handoverStep, { object, state: 'refix_considered', ...day('2024-06-01') });
    await officer().run(handoverStep, { object, state: 'refixed', ...day('2024-06-02') });
    expect((await at('2024-06-10'))?.custody).toBe('under_guard');
    expect((await at('2024-05-10'))?.custody).toBe('handed_over');
    await expect(
      officer().run(handoverStep, { object, state: 'handed_over', ...HANDED, ...day('2024-07-01') }),
    ).rejects.toMatchObject({ code: 'handover_not_next' });
  });

  test('T-072 no way through the states reaches handed_over without authorised and transition', () => {
    const reach = (without: string): Set<string> => {
      const seen = new Set<string>(['none']);
      for (let size = 0; size < seen.size;) {
        size = seen.size;
        for (const s of seen) for (const n of NEXT[s as keyof typeof NEXT]) if (n !== without) seen.add(n);
      }
      return seen;
    };
    expect(reach('').has('handed_over')).toBe(true);
    for (const needed of ['assessment', 'consulted', 'recommended', 'authorised', 'transition'])
      expect(reach(needed).has('handed_over'), needed).toBe(false);
    expect(Object.keys(NEXT).sort()).toEqual(['none', ...HANDOVER_STATES].sort());
  });
});

describe('what sources state', () => {
  test('statements that cannot both be true stand side by side; between them it is disputed', async () => {
    const object = await site('Disputed');
    const state = (more: object) =>
      officer().run(handoverStatement, { object, state: 'handed_over', basis: 'Said so.', ...more });
    await officer().run(handoverStatement, {
      object,
      state: 'fixed',
      when: { by: '2009' },
      source: 'Page A',
      basis: 'Said so.',
    });
    await state({ when: { by: '2024-08-30' }, source: 'Page A' });
    await state({ when: { after: '2013-08-07' }, source: 'Page B' });
    const { step } = await state({ when: { on: '2010' }, source: 'Article C' });
    expect((await state({ when: { on: '2010' }, source: 'Article C' })).added).toBe(false);
    const before = new Date().toISOString();
    const at = async (when: string, known?: string) =>
      (await officer().run(handoverList, { at: when, ...(known ? { known } : {}) })).sites.find(
        (s) => s.object === object,
      );
    expect((await at('2009-06-01'))?.custody).toBe('under_guard');
    expect(await at('2012-06-01')).toMatchObject({
      custody: 'disputed',
      handedOver: { conflict: true, from: null, to: null },
    });
    expect((await at('2024-08-30'))?.handedOver?.sides.map((s) => s.source)).toEqual([
      'Page A',
      'Page B',
      'Article C',
    ]);
    // A correction is a new statement; what was said before stays, and can be asked as it was known.
    await new Promise((done) => setTimeout(done, 15));
    await state({
      when: { after: '2013-08-07', by: '2014' },
      source: 'Article C, corrected',
      corrects: step,
    });
    expect((await at('2024-08-30'))?.handedOver).toMatchObject({ conflict: false });
    expect((await at('2012-06-01', before))?.custody).toBe('disputed');
    expect((await at('2012-06-01'))?.custody).toBe('under_guard');
  });

  test('a time that nobody states stays unknown: it is not a date, and not never', async () => {
    const object = await site('Undated');
    await officer().run(handoverStatement, {
      object,
      state: 'fixed',
      source: 'Page A',
      basis: 'Said so.',
      when: { by: '2010' },
    });
    await officer().run(handoverStatement, {
      object,
      state: 'handed_over',
      source: 'Page A',
      basis: 'Said so.',
    });
    const one = (await officer().run(handoverList, { at: '2015-01-01' })).sites.find(
      (s) => s.object === object,
    );
    expect(one).toMatchObject({
      custody: 'perhaps_handed_over',
      handedOver: { from: null, to: null, conflict: false },
    });
    expect((await officer().run(handoverList, { at: '2015-01-01' })).remaining).not.toContain('Undated');
    expect((await officer().run(handoverRead, { object })).steps[1]?.when).toMatchObject({
      from: null,
      to: null,
      precision: null,
    });
  });

  test('bad input is refused with its field', async () => {
    const object = await site('Refused');
    const state = (more: object) =>
      officer().run(handoverStatement, {
        object,
        state: 'fixed',
        source: 'Page A',
        basis: 'Said so.',
        ...more,
      });
    await expect(state({ when: { on: 'spring' } })).rejects.toMatchObject({
      code: 'not_a_moment',
      field: 'when.on',
    });
    await expect(state({ when: { on: '2010-13' } })).rejects.toMatchObject({ code: 'not_a_moment' });
    await expect(state({ when: { by: '2999' } })).rejects.toMatchObject({
      code: 'in_the_future',
      field: 'when.by',
    });
    await expect(state({ when: { after: '2013', by: '2012' } })).rejects.toMatchObject({
      code: 'end_before_start',
    });
    await expect(state({ when: { on: '2013', by: '2012' } })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(state({ corrects: idOf('nothing') })).rejects.toMatchObject({
      code: 'not_found',
      field: 'corrects',
    });
    await expect(state({ object: idOf('nothing') })).rejects.toMatchObject({
      code: 'not_found',
      field: 'object',
    });
    await expect(
      house.as('planner').run(handoverStatement, { object, state: 'fixed', source: 'x', basis: 'x' }),
    ).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(house.as('contracting_officer').run(handoverRead, { object })).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});

test('question 8 says who remains and who was handed over; nothing is lost', async () => {
  const board = await house.as('hs_adviser').run(boardRead, { at: '2024-08-30' });
  const panel = board.panels.find((p) => p.question === 8);
  expect(panel?.state).toBe('partly');
  const codes = panel?.sentences.map((s) => s.code) ?? [];
  expect(codes[0]).toBe('custody.remaining');
  expect(codes).toEqual(
    expect.arrayContaining(['custody.handed_over', 'custody.perhaps_handed_over', 'heritage.sites.unknown']),
  );
  await expect(
    house.database.inCompartment('toy-op', { write: true }, (tx) =>
      tx.query(`update handover_step set basis = 'other'`),
    ),
  ).rejects.toThrow();
  await expect(
    house.database.inCompartment('toy-op', { write: true }, (tx) =>
      tx.query(`delete from handover_consultation`),
    ),
  ).rejects.toThrow();
});

test('never: nothing on how strongly a site is guarded, or on who lives there, has a place', async () => {
  const { rows } = await house.database.owner.query<{ column_name: string }>(
    `select distinct column_name from information_schema.columns where table_name like 'handover%'`,
  );
  expect(rows.length).toBeGreaterThan(10);
  const fields = new Set(rows.map((r) => r.column_name));
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: object };
    for (const name of Object.keys(properties ?? {})) fields.add(name);
    for (const value of Object.values(node)) walk(value);
  };
  for (const op of [
    handoverConsult,
    handoverList,
    handoverRead,
    handoverReply,
    handoverStatement,
    handoverStep,
  ]) {
    walk(jsonSchemaOf(op.input, 'input'));
    walk(jsonSchemaOf(op.output, 'output'));
  }
  expect([...fields]).toEqual(expect.arrayContaining(['position', 'basis', 'criteria']));
  expect(
    [...fields].filter((f) =>
      /strength|guard|troop|soldier|patrol|weapon|monk|nun|commun|resident|inhabit|occup|people$|number|size/i.test(
        f,
      ),
    ),
  ).toEqual([]);
});

test('ranges: a conflict is there exactly when two cannot both be right; every span lies in some statement', () => {
  const end = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null });
  const range = fc
    .tuple(end, end)
    .filter(([from, to]) => from === null || to === null || from < to)
    .map(([from, to]) => ({ from, to }));
  const meet = (a: { from: number | null; to: number | null }, b: typeof a): boolean =>
    Math.max(a.from ?? -1, b.from ?? -1) < Math.min(a.to ?? 99, b.to ?? 99);
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), (all) => {
      const { spans, conflict, span } = reconcile(all);
      expect(conflict).toBe(all.some((a) => all.some((b) => !meet(a, b))));
      expect(span === null).toBe(conflict);
      expect(spans.length).toBeGreaterThan(0);
      for (const s of spans)
        expect(all.some((a) => (a.from ?? -1) <= (s.from ?? -1) && (a.to ?? 99) >= (s.to ?? 99))).toBe(true);
      // Nobody's statement is lost: each allows one of the spans.
      for (const a of all) expect(spans.some((s) => meet(a, s))).toBe(true);
    }),
  );
});
