/**
 * The board against the plain slow way to count, over random events with corrections, several sources, places that are known
 * coarsely or not at all, and links made and undone: asked now and as it was known, of a place and of all.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { measureOf } from '#stages/report/figures.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { factsOf, plainRecords, type PlainRecord, type Question } from '#test/plain-count.ts';
import { fillRandomly, PLACES } from '#test/random-facts.ts';
import { describeOma } from '#test/recorded.ts';

const DAY = 86_400_000;
/** The first day spoken of; days are cut in Bangui, an hour ahead of UTC all year. */
const FIRST = Date.parse('2024-01-01');
const DAYS = 80;
const midnight = (day: number): number => FIRST + day * DAY - 3_600_000;

let house: TestHouse;
let facts: Awaited<ReturnType<typeof factsOf>>;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeOma(house);
  await fillRandomly(house, { events: 400, from: midnight(0), days: DAYS });
  facts = await factsOf(house.database, 'toy-op');
});
afterAll(() => house.close());

type Board = Awaited<ReturnType<typeof ask>>;
const ask = (day: number, place: string | null, known: number | null) =>
  house.as('hs_adviser').run(boardRead, {
    at: new Date(FIRST + day * DAY).toISOString().slice(0, 10),
    ...(place ? { place } : {}),
    ...(known === null ? {} : { known: new Date(known).toISOString() }),
  });

function tally(records: readonly PlainRecord[]) {
  const add = (key: 'low' | 'best' | 'high'): number | null => {
    const known = records.map((r) => r[key]).filter((v) => v !== null);
    if (key === 'high' && known.length < records.length) return null;
    return records.length === 0 ? 0 : known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
  };
  return {
    events: new Set(records.map((r) => r.fact)).size,
    low: add('low'),
    best: add('best'),
    high: add('high'),
    withoutFigure: records.filter((r) => !r.whole).length,
  };
}

function figure(question: Question) {
  const records = plainRecords(facts, question);
  return [...new Set(records.map((r) => r.source))].sort().map((source) => {
    const mine = records.filter((r) => r.source === source);
    const certain = mine.filter((r) => r.surely);
    const best = tally(certain).best;
    const known = certain.reduce((n, r) => n + r.sexKnown, 0);
    const people = question.measure.counts === 'people' && best !== null;
    return {
      source,
      certain: tally(certain),
      possible: tally(mine.filter((r) => !r.surely)),
      sexUnknown: people ? { unknown: Math.max(0, best - known), of: best } : { unknown: null, of: null },
    };
  });
}

/** Days, what was learned in the last day, and the window before, of the thirty days that end with the window. */
function thirty(question: Question, since: number) {
  const { window } = question;
  const records = plainRecords(facts, { ...question, window: { from: window.to - 30 * DAY, to: window.to } });
  const before = { from: window.from - DAY, to: window.from };
  const facts_ = (of: readonly PlainRecord[]): number => new Set(of.map((r) => r.fact)).size;
  return (source: string) => {
    const mine = records.filter((r) => r.source === source);
    const earlier = mine.filter((r) => r.from < window.from && r.to <= window.from);
    const justBefore = (r: PlainRecord): boolean => r.surely && r.from >= before.from && r.to <= before.to;
    return {
      learned: facts_(earlier.filter((r) => r.learned > since)),
      certain: earlier.filter(justBefore).length,
      possible: earlier.filter((r) => !justBefore(r) && r.from < before.to && r.to > before.from).length,
      onDay(day: number) {
        const from = window.to - day * DAY;
        return mine.filter((r) => r.surely && r.from >= from && r.from < from + DAY && r.to <= from + DAY);
      },
    };
  };
}

function compare(board: Board, question: Omit<Question, 'measure'>): void {
  const since = Math.floor(Date.parse(board.known) / 60_000) * 60_000 - DAY;
  for (const panel of board.panels) {
    for (const f of panel.figures) {
      const measure = measureOf(AREAS, f.measure);
      const shown = f.bySource.map(({ source, certain, possible, shares }) => ({
        source,
        certain: { ...certain, ref: undefined },
        possible: { ...possible, ref: undefined },
        sexUnknown: shares.sexUnknown,
      }));
      const plain = figure({ ...question, measure }).map((s) => ({
        ...s,
        certain: { ...s.certain, ref: undefined },
        possible: { ...s.possible, ref: undefined },
      }));
      expect(shown, f.measure).toEqual(plain);
    }
    const [first] = panel.figures;
    if (!first) continue;
    const of = thirty({ ...question, measure: measureOf(AREAS, first.measure) }, since);
    for (const c of panel.change) {
      const { learned, certain, possible } = of(c.source);
      expect({ learned: c.learned, ...c.before }, `${first.measure} ${c.source}`).toEqual({
        learned,
        certain,
        possible,
      });
    }
    panel.series?.days.forEach((d, i, { length }) => {
      const records = of(panel.series?.source ?? '').onDay(length - i);
      const best = records.map((r) => r.best).filter((v) => v !== null);
      expect([d.events, d.best, d.withoutFigure], `${first.measure} ${d.day}`).toEqual([
        new Set(records.map((r) => r.fact)).size,
        records.length > 0 && best.length === 0 ? null : best.reduce((a, b) => a + b, 0),
        records.filter((r) => !r.whole).length,
      ]);
    });
  }
}

test('every figure, day and change of the board is what a plain count gives', async () => {
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: DAYS - 1 }),
      fc.constantFrom(null, ...PLACES.map((p) => p.code)),
      fc.option(fc.integer({ min: 0, max: DAYS * 2 }), { freq: 2 }),
      async (day, code, knownDay) => {
        const known = knownDay === null ? null : midnight(knownDay) + 1234;
        const board = await ask(day, code, known);
        const at = PLACES.find((p) => p.code === code);
        const below = PLACES.filter((p) => code !== null && p.code !== code && p.path.includes(code));
        compare(board, {
          window: { from: midnight(day), to: midnight(day + 1) },
          known,
          place: at ? { code: at.code, path: at.path, below: below.map((p) => p.code) } : null,
        });
        counted += board.panels.flatMap((p) => p.figures.flatMap((f) => f.bySource)).length;
      },
    ),
    { numRuns: 40 },
  );
  // Nothing compared with nothing proves nothing.
  expect(counted).toBeGreaterThan(200);
});
