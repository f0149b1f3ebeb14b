/** "Why can I not see this?": the decision of the door, said in full, and nothing of records that are not for the asker. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIELD_GROUPS, PROFILES, ROLES, type Role } from '#model/rights.ts';
import { decide, grantedBy } from '#access/decide.ts';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { accessWhy } from '#stages/platform/operations/access-why.ts';
import { OPERATIONS } from '#src/operations.ts';
import { perform } from '#src/perform.ts';
import { PHRASES } from '#words/phrases.ts';
import { speaker } from '#words/speak.ts';
import { describeToy } from '#test/toy-operation.ts';
import { toyWorld } from '#test/toy-objects.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
let object: string;
let report: string;
const NOWHERE = '00000000-0000-4000-8000-000000000000';
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  const world = await toyWorld(house);
  [object = ''] = await world.objects({ name: 'Hospital', position: world.point(20.5, 5.5, 100) });
  ({ report } = await house
    .as('reporter')
    .run(reportSubmit, { what: 'a school is used as a post', how: 'saw' }));
});
afterAll(() => house.close());

const why = (role: Role, input: Record<string, unknown> = {}) => house.as(role).run(accessWhy, input);

test('for every role and operation it answers as the door decides, in words of both languages', async () => {
  const speak = [speaker('en', {}, 'throw'), speaker('fr', {}, 'throw')];
  for (const op of OPERATIONS) {
    for (const role of ROLES) {
      const { action } = await why('focal_point', { action: op.code, role: [role] });
      const { allowed, reason } = decide(
        op,
        { label: '', roles: [role], demonstration: false },
        { profile: 'force', kind: 'operation' },
      );
      const code = reason.code === 'access.not_allowed' ? 'access.they_may_not' : reason.code;
      expect(action, `${role} ${op.code}`).toMatchObject({ allowed, reason: { ...reason, code } });
      expect(action?.by === null).toBe(!allowed);
      if (!op.open) expect(action?.who.includes(role)).toBe(allowed);
      for (const said of [action?.reason, action?.rule, action?.message]) {
        if (!said) continue;
        for (const say of speak) expect(say(said).length).toBeGreaterThan(10);
      }
    }
  }
});

test('for every profile, role and field group: allowed or not, by which role, and who could', async () => {
  for (const profile of PROFILES) {
    for (const role of ROLES) {
      const { groups, profile: said } = await perform({ ...house, profile }, accessWhy, {
        actor: { label: 'a', roles: ['focal_point'], demonstration: true },
        compartment: 'toy-op',
        input: { role: [role] },
      });
      expect(said).toBe(profile);
      expect(groups.map((g) => g.group)).toEqual([...FIELD_GROUPS]);
      for (const one of groups) {
        expect(one.allowed, `${profile} ${role} ${one.group}`).toBe(
          grantedBy([role], one.group, 'read', profile) !== null,
        );
        expect(PHRASES).toHaveProperty([one.reason.code]);
      }
    }
  }
});

test('the rules of 8.5b and 8.6, role by role', async () => {
  const reads = async (role: Role, group: string) =>
    (await why('auditor', { role: [role], group })).groups[0]?.allowed ?? null;
  // Seniority gives nothing sensitive; who counts contracts sees no victim; who audits sees no content.
  for (const role of [
    'senior_focal_point',
    'contracting_officer',
    'auditor',
    'administrator',
    'partner',
  ] as const)
    for (const group of [
      'protected_location',
      'person_sensitive',
      'source_identity',
      'own_personnel_allegation',
    ])
      expect(await reads(role, group), `${role} ${group}`).toBe(false);
  // Never 11: outside of the chain, one role; T-017: the two of the proper channel.
  for (const role of ROLES) {
    expect(await reads(role, 'own_personnel_allegation'), role).toBe(role === 'conduct_officer');
    expect(await reads(role, 'integrity_concern'), role).toBe(
      role === 'integrity_officer' || role === 'legad',
    );
  }
});

test('a refusal names the functions to ask, and what emergency access would do', async () => {
  const { groups } = await why('focal_point', { group: 'protected_location' });
  expect(groups[0]).toMatchObject({
    allowed: false,
    by: null,
    emergency: 'possible',
    reason: { code: 'access.group_not_allowed' },
    rule: { code: 'rule.protected_location' },
  });
  expect(groups[0]?.who).toEqual(['hs_adviser', 'cpp_officer', 'legad', 'planner']);
  const apart = await why('focal_point', { group: 'own_personnel_allegation' });
  expect(apart.groups[0]).toMatchObject({ emergency: 'never', who: ['conduct_officer'] });
  const reporter = await why('reporter', { group: 'protected_location' });
  expect(reporter.groups[0]).toMatchObject({ emergency: 'other_role' });
  expect((await why('focal_point')).givers).toEqual(['administrator']);
});

describe('a record', () => {
  test('that may not be seen is answered like one that is not there', async () => {
    // A contracting officer reads open facts: objects are operational, and so is a report of people here.
    for (const [kind, there] of [
      ['object', object],
      ['report', report],
    ] as const) {
      const about = async (record: string) => {
        const answer = await why('contracting_officer', { kind, record });
        return JSON.stringify(answer).replaceAll(record, '…');
      };
      expect(await about(there)).toBe(await about(NOWHERE));
      expect(JSON.parse(await about(there))).toMatchObject({ record: { seen: false } });
    }
  });

  test('that may be seen says which of its parts are for whom, whether or not they are there', async () => {
    const { record } = await why('focal_point', { kind: 'object', record: object });
    expect(record).toMatchObject({ seen: true, message: { code: 'access.record_seen' } });
    expect(record?.parts.map((p) => [p.group, p.allowed])).toEqual([
      ['operational', true],
      ['protected_location', false],
    ]);
  });

  test('asks for its kind, and an unknown operation is refused by its field', async () => {
    await expect(why('focal_point', { record: object })).rejects.toMatchObject({
      number: 1002,
      field: 'kind',
    });
    await expect(why('focal_point', { action: 'no.such' })).rejects.toMatchObject({
      number: 1003,
      field: 'action',
    });
    await expect(why('focal_point', { role: ['king'] })).rejects.toMatchObject({
      number: 1002,
      field: 'role.0',
    });
  });
});
