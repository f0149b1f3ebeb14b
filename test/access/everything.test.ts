/**
 * The whole matrix: every role asks every operation everything, and nothing comes out that is not granted. A word of its
 * own stands in every field group (canaries.ts); it is looked for in every answer, file, tile and problem. Operations come
 * from the list, so that one that is added is asked at once.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIELD_GROUPS, ROLES, SENSITIVE_GROUPS, type Role } from '#model/rights.ts';
import type { Operation } from '#model/operation.ts';
import { decide } from '#access/decide.ts';
import { OPERATIONS } from '#src/operations.ts';
import { askOne, inputsOf, type Answered, type Known } from '#test/everything.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { plant, type Canary } from './canaries.ts';

let house: TestHouse;
let real: { canaries: Canary[]; known: Known };
let exercise: { canaries: Canary[]; known: Known };
/** Every answer of everything, by role. */
const answers = new Map<Role, Answered[]>();
let milliseconds = 0;

/** What reads, and what leaves the house: an export is written down, so that it writes. */
const READS = (OPERATIONS as readonly Operation[]).filter((op) => !op.writes || op.needs.act === 'export');

beforeAll(async () => {
  house = await freshHouse('empty');
  real = await plant(house, 'toy-op', 'REAL');
  exercise = await plant(house, 'toy-exercise', 'PLAY', ['exercise_control']);
  const started = performance.now();
  real = { ...real, known: { ...real.known, ref: await figureRefs() } };
  for (const role of ROLES) answers.set(role, await askEverything(role));
  milliseconds = performance.now() - started;
}, 120_000);
afterAll(() => house.close());

const actorOf = (role: Role) => ({ label: `asks-${role}`, roles: [role], demonstration: true });

/** References of figures, as the board gives them. */
async function figureRefs(): Promise<string[]> {
  const board = OPERATIONS.find((op) => op.code === 'board.read');
  if (!board) return [];
  const who = { actor: actorOf('hs_adviser'), compartment: 'toy-op' };
  const { text } = await askOne(house, board, who, { at: '2021-09-09' });
  return [...new Set([...text.matchAll(/"ref":"([\w-]+)"/g)].map((m) => m[1] ?? ''))].slice(0, 5);
}

async function askEverything(role: Role): Promise<Answered[]> {
  const who = { actor: actorOf(role), compartment: 'toy-op' };
  const all: Answered[] = [];
  for (const op of READS) {
    const { allowed } = decide(op, who.actor, { profile: 'force', kind: 'operation' });
    const inputs = inputsOf(op, real.known);
    // Who is refused is refused before the input is read, and what is open asks nobody who they are: once is enough.
    const whole = allowed && (!op.open || role === ROLES[0]);
    for (const input of whole ? inputs : inputs.slice(0, 1)) all.push(await askOne(house, op, who, input));
  }
  return all;
}

test('nothing comes out of any operation to any role that is not granted to it', () => {
  const leaks: string[] = [];
  for (const [role, all] of answers)
    for (const { op, input, text } of all) {
      for (const { word, of, roles } of real.canaries)
        if (!roles.includes(role) && text.includes(word))
          leaks.push(`${role} ${op} ${JSON.stringify(input)}: ${of} ${word}`);
      // Never 10: of the exercise nothing at all, whatever the right.
      for (const { word } of exercise.canaries)
        if (word.startsWith('CANARY') && text.includes(word)) leaks.push(`${role} ${op}: exercise ${word}`);
    }
  expect(leaks).toEqual([]);
});

test('what is granted does come out: each word is found by somebody who may see it', () => {
  const found = (word: string): boolean =>
    [...answers.values()].some((all) => all.some((a) => a.done && a.text.includes(word)));
  const unseen = real.canaries.filter(({ word }) => !found(word)).map(({ of }) => of);
  // No operation reads who a source is; the day one does, this test asks for its canary.
  expect(unseen).toEqual(['source_identity']);
  const planted = new Set<string>(real.canaries.map(({ of }) => of));
  // Nothing sensitive about a person is held, and an exercise is a compartment of its own.
  expect(FIELD_GROUPS.filter((group) => !planted.has(group))).toEqual(['person_sensitive', 'exercise']);
});

test('every operation that reads is answered to somebody: none is passed over', () => {
  const all = [...answers.values()].flat();
  const asked = (right: (a: Answered) => boolean) => new Set(all.filter(right).map((a) => a.op));
  const done = asked((a) => a.done);
  // What is about one’s own account has nobody here who has one.
  const notDone = READS.filter((op) => !op.own && !done.has(op.code)).map((op) => op.code);
  // One that was let in and found no such record is covered, as far as what is planted goes; a value of its field in
  // `known` of canaries.ts makes it whole. More than a few of these, and the matrix has fallen behind the list.
  const missed = asked((a) => !a.done && /"number":(1010|1003)\b/.test(a.text));
  expect(notDone.filter((code) => !missed.has(code))).toEqual([]);
  expect(notDone.length).toBeLessThan(READS.length / 10);
});

test('each answer that shows something of a sensitive group leaves a leaf of who saw it', async () => {
  const leaves = await house.database.inCompartment('toy-op', { write: false }, (tx) =>
    tx.query<{ actor: string; operation: string; n: number }>(
      `select actor, operation, count(*) as n from audit_leaf where outcome = 'done' group by actor, operation`,
    ),
  );
  const words = real.canaries.filter(({ of }) => (SENSITIVE_GROUPS as readonly string[]).includes(of));
  let shown = 0;
  for (const [role, all] of answers) {
    const ops = new Set(all.map((a) => a.op));
    for (const op of ops) {
      const n = all.filter(
        (a) => a.op === op && a.done && words.some(({ word }) => a.text.includes(word)),
      ).length;
      if (n === 0) continue;
      shown += n;
      const written = leaves.find((l) => l.actor === `asks-${role}` && l.operation === op)?.n ?? 0;
      expect(written, `${role} ${op}`).toBeGreaterThanOrEqual(n);
    }
  }
  expect(shown).toBeGreaterThan(10);
});

test('every role is told apart from every operation that writes: in, or out with a reason, and nothing leaks in it', async () => {
  const writes = OPERATIONS.filter((op) => op.writes && !op.open && !op.own);
  for (const op of writes) {
    for (const role of ROLES) {
      const who = { actor: actorOf(role), compartment: 'toy-op' };
      const { allowed } = decide(op, who.actor, { profile: 'force', kind: 'operation' });
      if (allowed) continue;
      const [input = {}] = inputsOf(op, real.known);
      const { done, text } = await askOne(house, op, who, input);
      expect(done, `${role} ${op.code}`).toBe(false);
      expect(text).toMatch(/"number":2002/);
      for (const { word, roles } of real.canaries)
        if (!roles.includes(role)) expect(text.includes(word), `${role} ${op.code}`).toBe(false);
    }
  }
});

test('all of it is asked within a minute', () => {
  const asked = [...answers.values()].flat().length;
  expect(asked).toBeGreaterThan(1_000);
  expect(milliseconds).toBeLessThan(60_000);
});
