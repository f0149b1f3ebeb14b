/** Protective lists through the public door (domain.md R-PL-01 to 05, T-010, T-065, nevers 2, 8, 13, 17, 18, 21; output 7). */
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '#model/fields.ts';
import type { ExportedFile } from '#model/exported.ts';
import { GivenFile } from '#model/imported.ts';
import { Problem } from '#model/problems.ts';
import { prepare } from '#methods/geometry/prepare.ts';
import { readShape } from '#methods/geometry/read.ts';
import { isWeaponField } from '#stages/plan/check/refuse-weapons.ts';
import { protectiveListMake } from '#stages/plan/operations/protective-list-make.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { agreementEnd } from '#stages/share/operations/agreement-end.ts';
import { agreementList } from '#stages/share/operations/agreement-list.ts';
import { agreementRecord } from '#stages/share/operations/agreement-record.ts';
import { protectiveListRelease } from '#stages/share/operations/protective-list-release.ts';
import { protectiveListVerify } from '#stages/share/operations/protective-list-verify.ts';
import { releaseAcknowledge } from '#stages/share/operations/release-acknowledge.ts';
import { releaseList } from '#stages/share/operations/release-list.ts';
import { problemParts } from '#words/problem.ts';
import { speaker } from '#words/speak.ts';
import { perform } from '#src/perform.ts';
import { exactPlaceSet } from '#stages/understand/operations/exact-place-set.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';
import { describeToy } from '#test/toy-operation.ts';
import { toyWorld, type ToyObject, type ToyWorld } from '#test/toy-objects.ts';
import { square } from '../plan/asking.ts';

let house: TestHouse;
let world: ToyWorld;
beforeAll(async () => {
  house = await freshHouse('empty');
  await describeToy(house);
  world = await toyWorld(house);
  await world.source('toy', 'health_facilities', '2021-06-30');
  // A layer that no check needs.
  await world.source('toy_other', 'somewhere_else', '2021-06-30');
});
afterAll(() => house.close());

const AT = '2021-09-09';
const KNOWN = '2026-01-01T00:00:00Z';

interface Properties {
  readonly name: string;
  readonly place: string;
  readonly place_codes: readonly string[];
  readonly precision: string;
  readonly objects: readonly Readonly<Record<string, unknown>>[];
}
interface Geo {
  readonly amparo: Readonly<Record<string, unknown>> & { readonly says: readonly string[] };
  readonly features: readonly {
    readonly id: string;
    readonly geometry: unknown;
    readonly properties: Properties;
  }[];
}

const make = (input: object = {}): Promise<ExportedFile> =>
  house.as('planner').run(protectiveListMake, { at: AT, known: KNOWN, ...input });
const release = (recipient: string, input: object = {}): Promise<ExportedFile> =>
  house.as('releaser').run(protectiveListRelease, { recipient, at: AT, known: KNOWN, ...input });
const geo = (file: ExportedFile): Geo => JSON.parse(file.content) as Geo;
const ids = (file: ExportedFile): string[] =>
  geo(file).features.flatMap((f) => f.properties.objects.map((o) => String(o['id'])));
const agree = (recipient: string, tier: 'exact' | 'area', more: object = {}) =>
  house
    .as('senior_focal_point')
    .run(agreementRecord, { recipient, reference: 'MoU 7/2021', tier, from: '2021-01-01', ...more });

async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const answer: unknown = await work.catch((error: unknown) => error);
  if (!(answer instanceof Problem)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  return answer;
}

/** A world of its own in every test: nothing of ours is ever deleted, so rows of the test before are withdrawn. */
async function only(...given: ToyObject[]): Promise<string[]> {
  await world.sql(`update @.protected_object set superseded_at = '2001-01-02' where superseded_at is null`);
  return world.objects(...given.map((o) => ({ recordedAt: '2002-01-01', ...o })));
}

describe('within the operation', () => {
  test('by area, in the order of place and name, the unlocated never left out, the retired marked', async () => {
    const [a, b, c, d, e, f] = await only(
      { name: 'Été', position: world.point(20.5, 5.5, 100) },
      { name: 'Abri', position: world.point(20.6, 5.5, 100) },
      { name: 'Nulle part' },
      { name: 'Zone', position: { level: 2, within: ['TY21'], basis: 'name' } },
      { name: 'Old', status: 'retired', operating: 'closed', position: world.point(20.7, 5.2, 100) },
      { name: 'Astride', position: world.point(21, 5.5, 2_000) },
    );
    const file = await make();
    // East district, Toyland (it lies over a border of districts), West district (Abri, Été, Old), then what nobody has placed.
    expect(ids(file)).toEqual([d, f, b, a, e, c]);
    const { features, amparo } = geo(file);
    expect(features.map((x) => [x.properties.place, x.properties.precision])).toEqual([
      ['East district', 'area'],
      ['Toyland', 'area'],
      ['West district', 'area'],
      ['place unknown', 'none'],
    ]);
    expect(features.at(-1)?.geometry).toBe(null);
    const old = features.flatMap((x) => x.properties.objects).find((o) => o['id'] === e);
    expect(old).toMatchObject({ status: 'retired', retired: true, operating: 'closed' });
    expect(amparo).toMatchObject({
      version: 1,
      label: 'TLP:AMBER+STRICT',
      recipient: null,
      origin: 'register',
      objects: 6,
      objects_without_shape: 1,
      at: '2021-09-09T23:00:00.000Z',
      known: '2026-01-01T00:00:00.000Z',
    });
    // The source of every entry with its licence, also of a layer that no check needs.
    const sources = amparo['sources'] as { code: string; licence: string; title: string }[];
    expect(sources.find((s) => s.code === 'toy')).toMatchObject({
      licence: 'CC BY',
      title: 'Toy source toy',
    });
    expect(amparo['layers_missing']).toContain('schools');
    // No point leaves in this tier, and no word of a check where there was none.
    expect(file.content).not.toMatch(/"(longitude|latitude|uncertainty|lon|lat)\w*"|"Point"/);
    expect(amparo.says.join(' ')).not.toContain('collateral');
  });

  test('the same question has the same bytes and the same version; a change is the next version, with what came', async () => {
    await only({ name: 'One', position: world.point(20.5, 5.5, 100) });
    const ask = { layers: ['health_facilities'], language: 'fr' };
    const one = await make(ask);
    const again = await make(ask);
    expect(again).toEqual(one);
    const sha256 = createHash('sha256').update(one.content).digest('hex');
    expect(one.fileName).toBe(`amparo_toy-op_protective-list_2021-09-09_v1_${sha256.slice(0, 12)}.geojson`);
    await world.objects({ name: 'Two', position: world.point(20.55, 5.5, 100), recordedAt: '2003-01-01' });
    const next = await make(ask);
    expect(geo(next).amparo['version']).toBe(2);
    expect(geo(next).amparo['content_sha256']).not.toBe(geo(one).amparo['content_sha256']);
    const { releases } = await house.as('planner').run(releaseList, { limit: 3 });
    expect(releases.map((r) => [r.version, r.latest, r.came, r.went, r.recipient])).toEqual([
      [2, 2, 1, 0, null],
      [1, 2, null, null, null],
      [1, 2, null, null, null],
    ]);
    // The contents are the same in every format, whatever the bytes are.
    const kml = await make({ ...ask, format: 'kml' });
    const csv = await make({ ...ask, format: 'csv' });
    for (const text of [kml.content, csv.content])
      expect(text).toContain(String(geo(next).amparo['content_sha256']));
  });

  test('CSV: a row an entry with source, licence and the words; a list of nothing says so and is no empty file', async () => {
    const other = { layer: 'somewhere_else', source: 'toy_other' };
    await only({ name: '=1+1', ...other, position: world.point(20.5, 5.5, 100) });
    const rows = (text: string): Record<string, string>[] => parse(text, { columns: true });
    const [row] = rows((await make({ format: 'csv' })).content);
    expect(row).toMatchObject({
      name: "'=1+1",
      place: 'West district',
      place_codes: 'TY11',
      source_title: 'Toy source toy_other',
      licence: 'CC BY',
      label: 'TLP:AMBER+STRICT',
    });
    expect(row?.['says']).toContain('Do no harm');
    const hxl = (await make({ format: 'csv', hxl: true })).content.split('\r\n')[1];
    expect(hxl).toContain('#meta+licence');
    await only();
    const nothing = rows((await make({ format: 'csv', layers: ['schools'] })).content);
    expect(nothing).toHaveLength(1);
    expect(nothing[0]?.['says']).toContain('This does not mean that nothing is there');
    expect(nothing[0]?.['name']).toBe('');
  });

  test('from a check: what is in reach, with the words of never 17, and without the shape that is planned', async () => {
    const [inside, , none] = await only(
      { name: 'In', position: world.point(20.5, 5.5, 100) },
      { name: 'East', position: world.point(21.5, 5.5, 100) },
      { name: 'Nowhere' },
    );
    const shape = square(20.41234, 5.4, 20.6, 5.6);
    const file = await make({ shape, within: 1_000 });
    expect(ids(file)).toEqual([inside, none]);
    const { amparo } = geo(file);
    expect(amparo['origin']).toBe('check');
    expect(amparo.says.join(' ')).toContain(
      'Not a collateral estimate, not a proportionality assessment, not legal clearance, not an authorisation.',
    );
    expect(file.content).not.toContain('20.41234');
    const french = await make({ shape, within: 1_000, language: 'fr' });
    expect(geo(french).amparo.says.join(' ')).toContain('Ni une estimation des dommages collatéraux');
  });

  test('T-065: of an area, what is and what may be in it', async () => {
    const [west, , over, province] = await only(
      { name: 'A', position: world.point(20.5, 5.5, 100) },
      { name: 'B', position: world.point(21.5, 5.5, 100) },
      { name: 'C', position: world.point(21, 5.5, 2_000) },
      { name: 'D', position: { level: 1, within: ['TY1'], basis: 'name' } },
    );
    expect(new Set(ids(await make({ place: 'TY11' })))).toEqual(new Set([west, over, province]));
  });

  test('R-PL-04: shelters and safe houses stand in no list and are not counted', async () => {
    const [seen] = await only(
      { name: 'Hospital', position: world.point(20.5, 5.5, 100) },
      { name: 'House', type: 'safe_house', position: world.point(20.5, 5.5, 100) },
      { name: 'House', type: 'survivor_shelter' },
    );
    const file = await make();
    expect(ids(file)).toEqual([seen]);
    expect(geo(file).amparo['objects']).toBe(1);
  });

  test('bad questions are refused by their field', async () => {
    await only();
    expect(await problemOf(make({ place: 'TY11', shape: square(20, 5, 21, 6) }))).toMatchObject({
      number: 1002,
      field: 'place',
    });
    expect(await problemOf(make({ place: 'NOPE' }))).toMatchObject({ number: 1003, field: 'place' });
    expect(await problemOf(make({ layers: ['nope'] }))).toMatchObject({ number: 1003, field: 'layers' });
    expect(await problemOf(make({ area: 'nope' }))).toMatchObject({ number: 1003, field: 'area' });
    expect((await problemOf(make({ shape: square(0, 50, 1, 51) }))).number).toBe(3007);
  });
});

test('never 2: no field of a list and no input asks for value, rank, weapon, effect, aim point or occupancy', async () => {
  await only({ name: 'A', position: world.point(20.5, 5.5, 100) });
  const file = await make();
  const names = [...file.content.matchAll(/"([A-Za-z_]+)":/g)].map((m) => m[1] ?? '');
  const asked = Object.keys(jsonSchemaOf(protectiveListRelease.input, 'input').properties ?? {});
  const forbidden = /value|rank|priority|score|weight|target|weapon|yield|occup|capacity|beds|radius/i;
  expect([...names, ...asked].filter((name) => isWeaponField(name) || forbidden.test(name))).toEqual([]);
});

describe('to others (T-010, never 8)', () => {
  test('without an agreement a release is blocked, with what is lacking and who can put it right', async () => {
    await only({ name: 'A', position: world.point(20.5, 5.5, 100) });
    const refused = await problemOf(release('Médecins du lieu'));
    expect(refused).toMatchObject({
      number: 2020,
      status: 403,
      params: { why: 'none', who: ['releaser', 'senior_focal_point'] },
    });
    for (const language of ['en', 'fr'] as const) {
      const { right } = problemParts(refused, speaker(language, {}, 'throw'));
      expect(right).toContain('agreement.record');
    }
    await agree('Over', 'exact', { to: '2021-12-31' });
    expect((await problemOf(release('over'))).params['why']).toBe('not_in_force');
    await agree('Schools only', 'exact', { layers: ['schools'] });
    expect((await problemOf(release('Schools only', { layers: ['health_facilities'] }))).params['why']).toBe(
      'layers',
    );
    expect((await problemOf(release('Schools only'))).params['why']).toBe('layers');
    await agree('Coarse', 'area');
    expect((await problemOf(release('Coarse', { tier: 'exact' }))).params['why']).toBe('tier');
    expect(
      (await problemOf(house.as('planner').run(protectiveListRelease, { recipient: 'Coarse' }))).number,
    ).toBe(2002);
  });

  test('under an agreement: as finely as it allows, recorded with recipient, agreement, label, hash and count', async () => {
    const [id] = await only({ name: 'A', position: world.point(20.5, 5.5, 250) });
    const { agreement } = await agree('Area Org', 'area', { label: 'TLP:RED' });
    const coarse = await release('  area  ORG ');
    expect(geo(coarse).features[0]?.properties).toMatchObject({ precision: 'area', place_codes: ['TY11'] });
    expect(geo(coarse).amparo).toMatchObject({
      recipient: 'Area Org',
      agreement: 'MoU 7/2021',
      label: 'TLP:RED',
    });
    await agree('Exact Org', 'exact');
    const fine = await release('Exact Org');
    expect(geo(fine).features[0]).toMatchObject({
      id,
      properties: { precision: 'circle', uncertainty_metres: 250 },
    });
    const [latest, before] = (await house.as('releaser').run(releaseList, { limit: 2 })).releases;
    expect(latest).toMatchObject({
      recipient: 'Exact Org',
      tier: 'exact',
      objects: 1,
      sha256: createHash('sha256').update(fine.content).digest('hex'),
      receivedAt: null,
    });
    expect(before).toMatchObject({ recipient: 'Area Org', tier: 'area', agreement, label: 'TLP:RED' });
    const csv = parse((await release('Exact Org', { format: 'csv' })).content, { columns: true }) as Record<
      string,
      string
    >[];
    expect(csv[0]).toMatchObject({ longitude: '20.5', latitude: '5.5', uncertainty_metres: '250' });
  });

  test('an agreement that ended blocks the next release; nothing of what was is changed', async () => {
    await only({ name: 'A', position: world.point(20.5, 5.5, 250) });
    const { agreement } = await agree('Ended Org', 'exact');
    await release('Ended Org');
    await house.as('releaser').run(agreementEnd, { agreement, reason: 'A copy was passed on.' });
    expect((await problemOf(release('Ended Org'))).params['why']).toBe('not_in_force');
    expect(
      (await problemOf(house.as('releaser').run(agreementEnd, { agreement, reason: 'again' }))).number,
    ).toBe(6030);
    const { agreements } = await house.as('planner').run(agreementList, {});
    expect(agreements.find((a) => a.agreement === agreement)).toMatchObject({
      inForce: false,
      endReason: 'A copy was passed on.',
    });
    for (const table of ['sharing_agreement', 'sharing_agreement_end', 'list_release']) {
      await expect(world.sql(`delete from @.${table}`), table).rejects.toThrow();
      await expect(world.sql(`update @.${table} set by = 'x'`), table).rejects.toThrow();
    }
  });

  test('exact shapes leave only under an agreement on them, by who may see them; the coarse place contains them', async () => {
    const [site] = await only({ name: 'Site', position: world.point(20.45, 5.52, 20_000) });
    await house.as('cpp_officer').run(exactPlaceSet, {
      object: site,
      longitude: 20.5513,
      latitude: 5.4571,
      uncertainty: 15,
      found: 'Visited by the cultural property team.',
    });
    await agree('Custodian', 'exact');
    const both = { label: 'both', roles: ['releaser', 'cpp_officer'] as const, demonstration: true };
    const without = geo(await release('Custodian')).features[0];
    expect(without?.properties.precision).toBe('circle');
    const file = await perform(house, protectiveListRelease, {
      actor: both,
      compartment: 'toy-op',
      input: { recipient: 'Custodian', at: AT },
    });
    const found = geo(file).features[0];
    expect(found?.properties).toMatchObject({ precision: 'exact', uncertainty_metres: 15 });
    const [ring = []] = (found?.geometry as { coordinates: [number, number][][] }).coordinates;
    // Nobody else's list has it, and theirs contains all of it.
    const circle = prepare(readShape(without?.geometry));
    for (const [lon, lat] of ring) expect(circle.covers(lon, lat)).toBe(true);
    for (const text of [
      (await make({ known: undefined })).content,
      (await release('Custodian', { known: undefined })).content,
    ])
      expect(text).not.toMatch(/20\.551|5\.457/);
    const [leaf] = await house.database.inCompartment('toy-op', { write: false }, (tx) =>
      tx.query<{ refs: Record<string, string[]> }>(
        `select refs from audit_leaf where operation = 'protective-list.release' and refs ? 'exact_place' order by seq desc limit 1`,
      ),
    );
    expect(leaf?.refs['exact_place']).toEqual([site]);
  });
});

test('a list is verified by its bytes; one sign changed is another file; an old version says that it is old', async () => {
  await only({ name: 'A', position: world.point(20.5, 5.5, 250) });
  await agree('Verifying Org', 'exact');
  const file = await release('Verifying Org');
  const verify = (content: string) =>
    house
      .as('planner')
      .run(protectiveListVerify, { file: new GivenFile('list', { bytes: Buffer.from(content) }) });
  expect(await verify(file.content)).toMatchObject({
    known: true,
    current: true,
    releases: [{ recipient: 'Verifying Org' }],
  });
  expect(await verify(file.content.replace('Verifying', 'verifying'))).toMatchObject({
    known: false,
    releases: [],
  });
  await world.objects({ name: 'B', position: world.point(20.5, 5.4, 250), recordedAt: '2002-02-01' });
  await release('Verifying Org');
  expect(await verify(file.content)).toMatchObject({ known: true, current: false });
});

test('page by page nothing is left out or said twice, and how many there are in all is said on each', async () => {
  await only({ name: 'A', position: world.point(20.5, 5.5, 250) });
  await agree('Paging Org', 'area');
  for (let i = 0; i < 5; i++) await release('Paging Org');
  const as = house.as('releaser');
  for (const unacknowledged of [false, true]) {
    const all = await as.run(releaseList, { unacknowledged, limit: 500 });
    expect(all).toMatchObject({ total: all.releases.length, next: null });
    const paged: string[] = [];
    let before: string | undefined;
    do {
      const page = await as.run(releaseList, { unacknowledged, before, limit: 2 });
      expect(page.total).toBe(all.total);
      paged.push(...page.releases.map((r) => r.release));
      before = page.next ?? undefined;
    } while (before);
    expect(paged).toEqual(all.releases.map((r) => r.release));
  }
  const gone = as.run(releaseList, { before: '00000000-0000-7000-8000-000000000000' });
  expect((await problemOf(gone)).code).toBe('not_found');
});

test('a receipt answers question 7: delivered to those who need it', async () => {
  const seven = async (): Promise<string[]> => {
    const board = await house.as('planner').run(boardRead, {});
    return board.panels.filter((p) => p.question === 7).flatMap((p) => p.sentences.map((s) => s.code));
  };
  await only({ name: 'A', position: world.point(20.5, 5.5, 250) });
  await agree('Needing Org', 'exact');
  await release('Needing Org');
  expect(await seven()).toEqual(expect.arrayContaining(['delivery.released', 'delivery.not_received']));
  for (const one of (await house.as('releaser').run(releaseList, { unacknowledged: true })).releases)
    await house.as('releaser').run(releaseAcknowledge, { release: one.release, receivedBy: 'watch officer' });
  expect((await house.as('releaser').run(releaseList, { unacknowledged: true })).releases).toEqual([]);
  expect(await seven()).toContain('delivery.all_received');
  const [latest] = (await house.as('releaser').run(releaseList, { limit: 1 })).releases;
  const early = house.as('releaser').run(releaseAcknowledge, {
    release: latest?.release,
    receivedBy: 'watch officer',
    receivedAt: '2001-01-01T00:00:00Z',
  });
  expect((await problemOf(early)).number).toBe(1008);
});

describe('never 21', () => {
  const somewhere = fc.record({
    lon: fc.double({ min: 20.02, max: 21.98, noNaN: true }),
    lat: fc.double({ min: 5.02, max: 5.98, noNaN: true }),
    uncertainty: fc.constantFrom(0, 100, 2_000, 20_000),
  });

  test('every place of a coarse list contains the public place of each of its entries', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(somewhere, { minLength: 1, maxLength: 12 }), async (points) => {
        const given = points.map((p, i) => ({
          name: `n${i}`,
          position: world.point(p.lon, p.lat, p.uncertainty),
        }));
        const made = await only(...given);
        const { features } = geo(await make());
        for (const { geometry, properties } of features) {
          if (geometry === null) continue;
          const area = prepare(readShape(geometry));
          for (const o of properties.objects) {
            const p = points[made.indexOf(String(o['id']))];
            if (!p) return false;
            const whole = area.covers(p.lon, p.lat) && area.distanceToEdge(p.lon, p.lat) >= p.uncertainty;
            if (!whole) return false;
          }
        }
        return features.flatMap((f) => f.properties.objects).length === points.length;
      }),
      { numRuns: 12 },
    );
  });

  test('no sequence of lists tells where in its area something is: two worlds alike by area give the same bytes', async () => {
    // Probes a tenth of a district wide, all over it: with a check a reader could close in; with coarse lists nobody can.
    const probes = Array.from({ length: 12 }, (_, i) =>
      square(20.05 + i * 0.075, 5.1, 20.1 + i * 0.075, 5.9),
    );
    const ask = async (lon: number, lat: number): Promise<string[]> => {
      await only({
        id: '00000000-0000-4000-8000-000000000001',
        name: 'Site',
        position: world.point(lon, lat, 100),
      });
      const files: string[] = [];
      for (const shape of probes) files.push(...ids(await make({ shape })));
      files.push(...ids(await make({ place: 'TY11' })), ...ids(await make({ place: 'TY21' })));
      files.push(
        String(
          geo(await make({ layers: ['health_facilities'], format: 'geojson' })).amparo['content_sha256'],
        ),
      );
      return files;
    };
    const one = await ask(20.1, 5.2);
    expect(one.length).toBeGreaterThan(12);
    for (const [lon, lat] of [
      [20.9, 5.8],
      [20.5, 5.5],
    ] as const)
      expect(await ask(lon, lat)).toEqual(one);
  });
});
