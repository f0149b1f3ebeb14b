/**
 * Role by operation, through the only way in: who is let in gets as far as the input (which is none, so that nothing is
 * done), and who is not gets a reason, and who could. Made from the list: an operation that is added is covered at once.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '#model/problems.ts';
import { PROFILES, ROLES, type Actor, type Role } from '#model/rights.ts';
import type { Operation } from '#model/operation.ts';
import { OPERATIONS } from '#src/operations.ts';
import { perform } from '#src/perform.ts';
import { PHRASES } from '#words/phrases.ts';
import { problemParts } from '#words/problem.ts';
import { speaker } from '#words/speak.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse('empty');
});
afterAll(() => house.close());

const actor = (...roles: Role[]): Actor => ({ label: roles.join('+'), roles, demonstration: true });

async function tried(
  op: Operation,
  who: Actor | null,
  compartment = 'toy-op',
  profile = op.profiles?.[0] ?? PROFILES[0],
): Promise<Problem> {
  // No schema of an operation takes null: who is let in gets this far and no further.
  const answer: unknown = await perform({ ...house, profile }, op, {
    actor: who,
    compartment,
    input: null,
  }).catch((error: unknown) => error);
  if (answer instanceof Problem) return answer;
  throw new Error(`${op.code} took nothing for an input`, { cause: answer });
}

const guarded = OPERATIONS.filter((op) => !op.open);

test.each(guarded.map((op) => [op.code, op] as const))(
  '%s: each role is let in, or told why not and who could',
  async (code, op) => {
    const [en, fr] = [speaker('en', {}, 'throw'), speaker('fr', {}, 'throw')];
    const answers = new Map<Role, Problem>();
    for (const role of ROLES) answers.set(role, await tried(op, actor(role)));
    const letIn = ROLES.filter((role) => answers.get(role)?.code === 'invalid_input');
    expect(letIn.length, 'nobody may').toBeGreaterThan(0);
    // One's own account is everybody's; nothing else is a partner's.
    if (op.own) expect(letIn).toEqual(ROLES);
    else expect(letIn).not.toContain('partner');
    for (const [role, problem] of answers) {
      if (letIn.includes(role)) continue;
      expect(problem, `${role} ${code}`).toMatchObject({
        number: 2002,
        status: 403,
        params: { reason: 'access.not_allowed', operation: code },
      });
      expect(PHRASES).toHaveProperty([String(problem.params['reason'])]);
      expect(new Set(problem.params['who'] as Role[])).toEqual(new Set(letIn));
      for (const speak of [en, fr]) expect(problemParts(problem, speak).right.length).toBeGreaterThan(20);
    }
  },
);

test('each refusal leaves a leaf with who and what, and nothing else', async () => {
  const op = guarded.find((one) => one.runs === 'compartment' && one.writes) as Operation;
  await tried(op, { ...actor('partner'), label: 'partner-7' });
  const [leaf] = await house.database.inCompartment('toy-op', { write: false }, (tx) =>
    tx.query(`select actor, operation, outcome, refs from audit_leaf order by seq desc limit 1`),
  );
  expect(leaf).toEqual({ actor: 'partner-7', operation: op.code, outcome: 'refused', refs: {} });
});

describe('never 10: an exercise', () => {
  const inside = guarded.filter((op) => op.runs === 'compartment');

  test('is opened by no right on real data, whatever the role', async () => {
    for (const op of inside) {
      for (const role of ROLES.filter((r) => r !== 'exercise_control')) {
        expect((await tried(op, actor(role), 'toy-exercise')).code, `${role} ${op.code}`).toBe('not_allowed');
      }
    }
  });

  test('is worked in by who holds the role of the work and that of the exercise', async () => {
    for (const op of inside) {
      const [role] = ROLES.filter((r) => r !== 'exercise_control');
      const could = (await tried(op, actor('partner'))).params['who'] as Role[];
      expect(
        (await tried(op, actor(could[0] ?? role ?? 'partner', 'exercise_control'), 'toy-exercise')).code,
        op.code,
      ).toBe('invalid_input');
    }
  });
});

test('who has not signed in is told so, and nothing of which operations there are', async () => {
  for (const op of guarded) {
    const there = await tried(op, null);
    expect(there, op.code).toMatchObject({
      number: 2001,
      status: 401,
      params: { reason: 'access.not_signed_in' },
    });
    const nowhere = await tried(op, null, 'no-such-operation');
    expect([nowhere.number, nowhere.params]).toEqual([there.number, there.params]);
  }
});

test('an operation that is not of this kind of installation does not exist there for anybody', async () => {
  for (const op of OPERATIONS.filter((one) => one.profiles)) {
    for (const profile of PROFILES.filter((p) => !op.profiles?.includes(p))) {
      for (const role of ROLES)
        expect((await tried(op, actor(role), 'toy-op', profile)).number, `${profile} ${op.code}`).toBe(2003);
    }
  }
});
