/**
 * Plans of the report stage's queries, as the web's role (architecture decision 11): nothing that a board asks of a window
 * may read every event. What is asked is caught on its way to the database and explained there, in the same transaction.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AREAS } from '#areas/list.ts';
import { readFrame, readOma } from '#db/oma.ts';
import type { Context, Operation, Transaction } from '#model/operation.ts';
import { areaOverview } from '#stages/report/operations/area-overview.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { figureOpen } from '#stages/report/operations/figure-open.ts';
import { protectiveListMake } from '#stages/plan/operations/protective-list-make.ts';
import { mapSummary } from '#stages/report/operations/map-summary.ts';
import { mapTile } from '#stages/report/operations/map-tile.ts';
import { releaseList } from '#stages/share/operations/release-list.ts';
import { figureTable } from '#stages/report/operations/figure-table.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { makeEvents } from '../../bench/make-events.ts';

const [EVENTS, OBJECTS] = [30_000, 3_000];
/** Tables that grow with what happens: none of them is read from end to end for a window. */
const GROWING = ['event', 'statement', 'involvement', 'classification', 'assessment', 'event_report'];

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Node[];
}

let house: TestHouse;
let compartment: string;
beforeAll(async () => {
  house = await freshHouse('empty');
  ({ compartment } = await makeEvents(house.database, EVENTS, OBJECTS));
}, 120_000);
afterAll(() => house.close());

function nodes(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodes)];
}

/** Every node of every plan of what an operation asks. */
async function plansOf(op: Operation, input: unknown): Promise<Node[]> {
  const all: Node[] = [];
  await house.database.inCompartment(compartment, { write: false, readGroups: ['open_fact'] }, async (tx) => {
    const watching: Transaction = {
      ...tx,
      async query<Row>(sql: string, values?: readonly unknown[]) {
        const explained = await tx.query<{ 'QUERY PLAN': readonly { Plan: Node }[] }>(
          `explain (format json) ${sql}`,
          values,
        );
        all.push(...nodes(explained[0]?.['QUERY PLAN'][0]?.Plan as Node));
        return tx.query<Row>(sql, values);
      },
    };
    const context = {
      tx: watching,
      areas: AREAS,
      now: Date.now(),
      compartment,
      actor: { label: 'planner', roles: ['planner'], demonstration: true },
      oma: () => readOma(tx),
      frame: (known: number) => readFrame(tx, known),
      may: () => true,
      refer: () => undefined,
    } as unknown as Context;
    await op.run(context, op.input.parse(input));
  });
  return all;
}

const widely = (all: readonly Node[]): string[] =>
  all
    .filter((n) => n['Node Type'] === 'Seq Scan' && GROWING.includes(n['Relation Name'] ?? ''))
    .map((n) => n['Relation Name'] ?? '');
const indexes = (all: readonly Node[]): string[] =>
  [...new Set(all.flatMap((n) => n['Index Name'] ?? []))].sort();

describe('as the web’s role', () => {
  for (const [name, input] of [
    ['now', { at: '2021-09-09' }],
    ['of a place', { at: '2021-09-09', place: 'ZZA1' }],
    ['at an hour', { at: '2021-09-09T06:00' }],
  ] as const) {
    test(`the board ${name} finds its events by their interval and reads no growing table from end to end`, async () => {
      const all = await plansOf(boardRead as unknown as Operation, input);
      expect(widely(all)).toEqual([]);
      expect(indexes(all)).toEqual(expect.arrayContaining(['event_happened']));
      expect(indexes(all)).toContain('statement_event');
    });
  }

  test('the board as it was known earlier uses the intervals of current and of superseded versions', async () => {
    const all = await plansOf(boardRead as unknown as Operation, { at: '2021-09-09', known: '2022-03-01' });
    expect(widely(all)).toEqual([]);
    expect(indexes(all)).toEqual(expect.arrayContaining(['event_happened']));
    expect(indexes(all)).toContain('event_happened_before');
  });

  test('a figure opened, a table and the overview do too', async () => {
    const board = await house.as('hs_adviser').run(boardRead, { at: '2021-09-09' }, compartment);
    const ref = board.panels[0]?.figures[0]?.bySource[0]?.possible.ref;
    for (const [op, input] of [
      [figureOpen, { ref }],
      [figureTable, { measure: 'civilians.civilians_killed', by: 'sex', at: '2021-09-09' }],
      [areaOverview, { at: '2021-09-09' }],
    ] as const) {
      const all = await plansOf(op as unknown as Operation, input);
      expect(widely(all), op.code).toEqual([]);
      expect(indexes(all), op.code).toEqual(expect.arrayContaining(['event_happened']));
    }
  });

  test('the map of thirty days reads those days and no more, behind a figure too', async () => {
    const board = await house.as('hs_adviser').run(boardRead, { at: '2021-09-09' }, compartment);
    const ref = board.panels[0]?.figures[0]?.bySource[0]?.possible.ref;
    for (const [op, input] of [
      [mapTile, { z: 6, x: 35, y: 31, at: '2021-09-09' }],
      // Another window: what was drawn before is remembered.
      [mapSummary, { at: '2021-09-09', days: 31 }],
      [mapTile, { z: 6, x: 35, y: 31, ref }],
    ] as const) {
      const all = await plansOf(op as unknown as Operation, input);
      expect(widely(all), op.code).toEqual([]);
      expect(indexes(all), op.code).toEqual(expect.arrayContaining(['event_happened']));
    }
  });

  test('the map of a protective list finds the list and each of its objects by their keys', async () => {
    await house.as('planner').run(protectiveListMake, { at: '2021-09-09' }, compartment);
    const made = await house.as('planner').run(releaseList, {}, compartment);
    const list = made.releases[0]?.release;
    for (const [op, input] of [
      [mapTile, { z: 6, x: 35, y: 31, layers: ['objects'], list }],
      [mapSummary, { at: '2021-09-09', days: 32, list }],
    ] as const) {
      const all = await plansOf(op as unknown as Operation, input);
      expect(widely(all), op.code).toEqual([]);
      expect(indexes(all), op.code).toEqual(expect.arrayContaining(['list_release_pkey']));
      expect(all.filter((n) => n['Node Type'] === 'Seq Scan').map((n) => n['Relation Name'])).not.toContain(
        'list_release',
      );
    }
  });
});
