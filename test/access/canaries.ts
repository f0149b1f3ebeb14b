/** A compartment in which every field group holds a word of its own that stands nowhere else. */
import { randomUUID } from 'node:crypto';
import { GivenFile } from '#model/imported.ts';
import type { Operation } from '#model/operation.ts';
import type { FieldGroup, Role } from '#model/rights.ts';
import { ROLES } from '#model/rights.ts';
import { grantedBy } from '#access/decide.ts';
import { OWNERS } from '#access/emergency.ts';
import { AREAS } from '#areas/list.ts';
import { OPERATIONS } from '#src/operations.ts';
import { perform } from '#src/perform.ts';
import { asking } from '../plan/asking.ts';
import type { Known } from '#test/everything.ts';
import { describeToy } from '#test/toy-operation.ts';
import { toyWorld } from '#test/toy-objects.ts';
import type { TestHouse } from '#test/house.ts';

export interface Canary {
  readonly word: string;
  /** What it belongs to; "overseers": the reason of an emergency access. */
  readonly of: FieldGroup | 'overseers';
  readonly roles: readonly Role[];
}

const readers = (group: FieldGroup): Role[] =>
  ROLES.filter((role) => grantedBy([role], group, 'read', 'force') !== null);

const HERE = '{"type":"Point","coordinates":[20.45,5.52]}';

/** Digits that a coordinate ends in, and nothing else does. */
const EXACT = { lon: '5512347', lat: '4498763' };

async function run(house: TestHouse, role: Role | Role[], code: string, input: unknown, compartment: string) {
  const op = (OPERATIONS as readonly Operation[]).find((one) => one.code === code);
  if (!op) throw new Error(`no operation ${code}`);
  const roles = Array.isArray(role) ? role : [role];
  const actor = { label: `maker-${roles[0]}`, roles, demonstration: true };
  return (await perform(house, op, { actor, compartment, input })) as Record<string, string>;
}

/** Fills `compartment` by the same doors as people do. `tag` keeps two compartments apart. */
export async function plant(
  house: TestHouse,
  compartment: string,
  tag: string,
  also: readonly Role[] = [],
): Promise<{ canaries: Canary[]; known: Known }> {
  await describeToy(house, compartment);
  const world = await toyWorld(house, compartment);
  const word = (what: string): string => `CANARY${what}${tag}`;
  const as = (role: Role, code: string, input: unknown) =>
    run(house, [role, ...also], code, input, compartment);

  await world.source('toy_events', 'events', '2021-09-09');
  await world.source('toy', 'health_facilities', '2021-01-01');
  await world.people('TY11', 2, 1000);
  await world.settlement('TYS1', 20.4, 5.4);
  const [object = ''] = await world.objects({
    name: word('OBJECT'),
    position: { ...world.point(20.45, 5.52, 20_000) },
  });
  const [event = ''] = await world.events({
    from: '2021-09-08T06:00:00Z',
    position: world.point(20.45, 5.52, 2_000),
    deaths: [1, 2, 3],
  });
  const named = randomUUID();
  await world.sql(
    `insert into @.event (row_id, event_id, happened_from, happened_to, precision, zone, lon, lat, uncertainty, level, inside, maybe,
       position_basis, area_box, place_text, source_code, external_id, recorded_by, recorded_at)
     select gen_random_uuid(), $1, happened_from, happened_to, precision, zone, lon, lat, uncertainty, level, inside, maybe,
       position_basis, area_box, $2, source_code, 'planted', recorded_by, recorded_at from @.event where event_id = $3`,
    [named, word('OPEN'), event],
  );
  const { report = '' } = await as('reporter', 'report.submit', { what: word('REPORT'), how: 'saw' });
  await world.sql(
    `insert into @.assessment (assessment_id, event_id, standard, standard_version, level, basis, by, recorded_at)
     values ($1, $2, 'toy', '1', 'toy', $3, 'toy', now())`,
    [randomUUID(), event, word('BASIS')],
  );
  const place = {
    object,
    longitude: Number(`20.${EXACT.lon}`),
    latitude: Number(`5.${EXACT.lat}`),
    uncertainty: 5,
    found: word('EXACT'),
  };
  await as('cpp_officer', 'exact-place.set', place);
  const reference = randomUUID();
  await world.sql(
    `insert into @.report_source_reference (report_id, reference, recorded_at) values ($1, $2, now())`,
    [report, reference],
  );
  const allegation = await as('reporter', 'allegation.submit', { what: word('ALLEGATION'), how: 'told' });
  const concern = await as('reporter', 'concern.submit', {
    about: 'corruption',
    what: word('CONCERN'),
    how: 'told',
  });
  await as('senior_focal_point', 'agreement.record', {
    recipient: 'Relief',
    reference: '1/2021',
    tier: 'exact',
    from: '2021-01-01',
  });
  const { activity = '' } = await as('planner', 'activity.register', {
    shape: { type: 'Point', coordinates: [20.45, 5.52] },
    within: 100,
    from: '2021-09-10',
    to: '2021-09-11',
    kind: 'convoy',
    title: word('ACTIVITY'),
    responsible: 'G4',
  });
  await as('releaser', 'protective-list.release', { recipient: 'Relief', place: 'TY11' });
  const made = (await as('releaser', 'release.list', {})) as unknown as {
    releases: readonly { release: string }[];
  };
  const lists = made.releases.map((r) => r.release);
  const emergency = await as('focal_point', 'emergency.open', {
    group: 'protected_location',
    reason: `${word('EMERGENCY')} and twenty characters`,
  });

  const canaries: Canary[] = [
    { word: word('OPEN'), of: 'open_fact', roles: readers('open_fact') },
    { word: word('OBJECT'), of: 'operational', roles: readers('operational') },
    { word: word('REPORT'), of: 'operational', roles: readers('operational') },
    { word: word('ACTIVITY'), of: 'operational', roles: readers('operational') },
    { word: word('BASIS'), of: 'operational', roles: readers('operational') },
    { word: word('EXACT'), of: 'protected_location', roles: readers('protected_location') },
    { word: EXACT.lon, of: 'protected_location', roles: readers('protected_location') },
    { word: EXACT.lat, of: 'protected_location', roles: readers('protected_location') },
    { word: reference, of: 'source_identity', roles: readers('source_identity') },
    {
      word: word('ALLEGATION'),
      of: 'own_personnel_allegation',
      roles: readers('own_personnel_allegation'),
    },
    { word: word('CONCERN'), of: 'integrity_concern', roles: readers('integrity_concern') },
    { word: word('EMERGENCY'), of: 'overseers', roles: OWNERS },
  ];
  const measures = AREAS.flatMap((area) => area.measures.map((m) => m.code)).slice(0, 2);
  return {
    canaries,
    known: {
      at: ['2021-09-09'],
      place: ['TY', 'TY11'],
      parent: ['TY'],
      level: [2],
      layer: ['health_facilities'],
      event: [event, named],
      object: [object],
      activity: [activity],
      report: [report, allegation['report'], concern['report']],
      record: [object, report],
      'access.why': [
        { kind: 'object', record: object },
        { kind: 'report', record: allegation['report'] },
      ],
      emergency: [emergency['emergency']],
      reference: [object, report, emergency['emergency']],
      measure: measures,
      indicator: AREAS.flatMap((area) => area.indicators?.map((i) => i.code) ?? []).slice(0, 2),
      recipient: ['Relief'],
      tier: ['exact', 'area'],
      file: [new GivenFile('here.geojson', { bytes: Buffer.from(HERE) })],
      list: ['act'],
      'map.tile.list': lists,
      'map.summary.list': lists,
      'map.list.list': lists,
      action: ['exact-place.read', 'allegation.submit'],
      q: [word('OBJECT'), 'West'],
      'check.run': [
        asking({ type: 'Point', coordinates: [20.45, 5.52] }),
        asking({ type: 'Point', coordinates: [place.longitude, place.latitude] }),
      ],
      'map.tile': [6, 9, 12].map((z) => ({ z, ...tileAt(z, 20.45, 5.52) })),
    },
  };
}

/** The tile of a zoom that holds a point (web Mercator). */
function tileAt(z: number, lon: number, lat: number): { x: number; y: number } {
  const n = 2 ** z;
  const r = (lat * Math.PI) / 180;
  return {
    x: Math.floor(((lon + 180) / 360) * n),
    y: Math.floor(((1 - Math.log(Math.tan(r) + 1 / Math.cos(r)) / Math.PI) / 2) * n),
  };
}
