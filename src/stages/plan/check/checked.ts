/** Puts a check together: what is known, what the rules say of it, and what cannot be said. */
import type { AreaDeclaration } from '#model/area.ts';
import type { Box } from '#model/geometry.ts';
import { frameOn, type LegalFrame } from '#model/legal.ts';
import { say, type Message } from '#model/message.ts';
import type { Moment } from '#model/moment.ts';
import type { Context } from '#model/operation.ts';
import type { Activity } from '#model/rule.ts';
import { dayText } from '#model/time.ts';
import type { Prepared } from '#methods/geometry/prepare.ts';
import {
  readObjectsNear,
  readUnlocatedObjects,
  readVersions,
  readWiderObjects,
  type SourceRow,
  type WiderRow,
} from '../queries.ts';
import type { Knowing } from '../queries/knowing.ts';
import type { CheckAnswer } from './answer.ts';
import { districtsOf, finestOf, reachesOver, touchedBy, type Districts } from './districts.ts';
import { exactPlacesOf, withoutThose } from './exact.ts';
import { askedHash, counted, findingId, found, held, type Found } from './findings.ts';
import { happenedAt } from './happened.ts';
import { lookBack } from './input.ts';
import { heldOf, layersOf } from './layers.ts';
import { listsOf, type ListedObject, type Lists } from './lists.ts';
import { peopleOf } from './people.ts';
import { refuseOutside } from './read-shape.ts';
import { verdictOf } from './verdict.ts';

/** Objects and findings shown in full; the others are named by id, by rule and by count. None is left out. */
const IN_FULL = 200;

export interface Asked {
  readonly shape: Prepared;
  /** Boxes of the shape grown by a little more than the distance asked. */
  readonly boxes: readonly Box[];
  readonly activity: Activity;
  readonly moment: Moment;
}

/** Answers a check. Throws Problem shape_outside and shape_swapped. */
export async function checked(context: Context, asked: Asked): Promise<CheckAnswer> {
  const { tx, compartment, areas } = context;
  const { shape, boxes, activity, moment } = asked;
  const knowing: Knowing = { known: moment.known, knownIsNow: moment.knownIsNow };
  const versions = await readVersions(tx, knowing);
  const { sources } = versions;
  const districts = await districtsOf(tx, compartment, versions.boundaries, knowing);
  refuseOutside(shape, districts.country, activity.within);
  const touched = touchedBy(shape, boxes, activity.within, districts);
  const codes = new Set(touched.map((d) => d.code));

  const set = await context.frame(moment.known);
  const frame = frameOn(set, dayText(activity.from, moment.zone));
  const whole = await heldOf(tx, compartment, versions.imports, knowing, context.now);
  const known = layersOf(areas, sources, whole, moment.at, moment.zone);
  const layers = known.filter((layer) => layer.needed);
  // An area that is no longer among the boundaries may be here: what is known only to it is listed (never 13).
  const gone = [...whole.unlocated].filter((code) => !districts.byCode.has(code));
  const fine = touched.filter((d) => d.level >= districts.districtLevel).map((d) => d.code);
  const near = await readObjectsNear(tx, boxes, knowing);
  const unlocated = await readUnlocatedObjects(tx, [...fine, ...gone], districts.districtLevel, knowing);
  const exact = await exactPlacesOf(context, knowing);
  const lists = listsOf(shape, activity.within, near, unlocated, codes, districts, exact.rows);
  const provinces =
    districts.districtLevel > 1 ? [...touched.filter((d) => d.level === 1).map((d) => d.code), ...gone] : [];
  const wider = withoutThose(
    widerOf(await readWiderObjects(tx, provinces, knowing), codes, districts),
    exact.rows,
  );
  const people = await peopleOf(tx, shape, boxes, activity.within, touched, versions.settlements, knowing);
  const happened = await happenedAt(
    tx,
    { shape, boxes, within: activity.within, touched: codes, districts },
    lookBack(activity, moment),
    eventsHeld(areas, sources),
    moment.zone,
    new Map(sources.map((s) => [s.code, s.title])),
    knowing,
  );

  const objects = [...lists.insideOrNear, ...lists.mayBeInside, ...lists.noUsablePosition];
  exact.shown(objects);
  const findings = found(areas, { activity, objects, layers: known, frame });
  const verdict = verdictOf({
    counts: counted(findings),
    layers,
    compared: new Set(near.map((o) => o.id)).size + unlocated.length,
    events: happened.compared,
    insideOrNear: lists.insideOrNear.length,
    unsure: {
      may: lists.mayBeInside.length,
      unlocated: lists.noUsablePosition.length,
      wider: wider.reduce((n, w) => n + w.count, 0),
    },
    boundaries: districts.country.length > 0,
    reachesOver: reachesOver(shape, activity.within, districts),
  });
  return {
    verdict,
    asked: {
      kind: activity.kind,
      from: iso(activity.from),
      to: iso(activity.to),
      within: activity.within,
      at: iso(moment.at),
      known: iso(moment.known),
      zone: moment.zone,
    },
    frame: {
      situation: frame.situation,
      since: frame.since,
      mandate: frame.mandate,
      message: frameSaid(frame, set),
    },
    layers: layers.map(({ needed: _needed, ...layer }) => layer),
    lists: { ...listsShown(lists), wider },
    places: exact.said,
    findings: findingsShown(findings, objects, frame, shape, activity),
    people,
    happened: {
      from: iso(happened.window.from),
      to: iso(happened.window.to),
      months: happened.months,
      sources: happened.sources,
      sentences: happened.sentences,
    },
    questions: questionsOf(areas),
    districts: touched.map(({ code, name, level }) => ({ code, name, level })),
  };
}

const iso = (at: number): string => new Date(at).toISOString();

/** Whether a layer of events is loaded: without one, what happened here is unknown. A list of incidents against one group is none. */
function eventsHeld(areas: readonly AreaDeclaration[], sources: readonly SourceRow[]): boolean {
  const layers = new Set([
    'events',
    ...areas.flatMap((a) => a.layers.filter((l) => l.kind === 'events' && !l.ofOneGroup).map((l) => l.code)),
  ]);
  return sources.some((s) => layers.has(s.layer));
}

type Wider = CheckAnswer['lists']['wider'][number];

/** Known less well than to a district: listed wherever one of its areas is touched, or when none is known at all. */
function widerOf(rows: readonly WiderRow[], touched: ReadonlySet<string>, districts: Districts): Wider[] {
  const split = (text: string): string[] => (text === '' ? [] : text.split(' '));
  const here = rows.flatMap((row): Wider[] => {
    const areas = finestOf(split(row.inside), split(row.maybe), districts);
    if (areas.length > 0 && !areas.some((code) => touched.has(code) || !districts.byCode.has(code)))
      return [];
    const ids = split(row.ids).sort();
    return [{ layer: row.layer, level: row.level, areas, count: ids.length, ids }];
  });
  const key = (w: Wider): string => `${w.layer} ${w.level} ${w.areas.join(' ')}`;
  return here.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function listsShown(lists: Lists): Omit<CheckAnswer['lists'], 'wider'> {
  const shown = (list: readonly ListedObject[]) => ({
    count: list.length,
    items: list.slice(0, IN_FULL),
    more: list.slice(IN_FULL).map((o) => o.id),
  });
  return {
    insideOrNear: shown(lists.insideOrNear),
    mayBeInside: shown(lists.mayBeInside),
    noUsablePosition: shown(lists.noUsablePosition),
  };
}

function findingsShown(
  all: readonly Found[],
  objects: readonly ListedObject[],
  frame: LegalFrame,
  shape: Prepared,
  activity: Activity,
): CheckAnswer['findings'] {
  const asked = askedHash(shape.shape, activity);
  const shown = all.slice(0, IN_FULL);
  const wanted = new Set(shown.map((one) => one.object));
  const where = new Map(objects.filter((o) => wanted.has(o.id)).map((o) => [o.id, o]));
  const items = shown.map((one) => ({
    id: findingId(one, asked),
    rule: one.rule,
    version: one.version,
    area: one.area,
    severity: one.severity,
    object: one.object,
    place: placeOf(where.get(one.object ?? '')),
    reason: one.reason,
    basis: one.basis.map((b) => held(b, frame)),
    next: one.next,
  }));
  const more = [...Map.groupBy(all.slice(IN_FULL), (one) => `${one.rule} ${one.severity}`).values()].map(
    (of) => {
      const [first] = of as [Found];
      return {
        rule: first.rule,
        severity: first.severity,
        count: of.length,
        objects: of.flatMap((one) => one.object ?? []),
      };
    },
  );
  return { count: all.length, items, more };
}

function placeOf(object: ListedObject | undefined): CheckAnswer['findings']['items'][number]['place'] {
  if (!object) return null;
  const { lon, lat, uncertainty, within } = object;
  return { lon, lat, uncertainty, within };
}

/** Asked before every activity, whatever the areas add (T-007). */
const GENDER = ['who_uses', 'who_cannot_move', 'who_was_asked'] as const;

/** The questions to ask before the activity: none of them is answered, and that is said. */
function questionsOf(areas: readonly AreaDeclaration[]): CheckAnswer['questions'] {
  const asked = areas.flatMap((area) =>
    area.questions.map((q) => ({
      code: q.code,
      area: area.code,
      askOf: q.askOf,
      state: 'unknown' as const,
      message: say(`ask.${q.code}`),
    })),
  );
  const missing = GENDER.filter((code) => !asked.some((q) => q.code === code));
  const general = missing.map((code) => ({
    code,
    area: null,
    askOf: null,
    state: 'unknown' as const,
    message: say(`gender.${code}`),
  }));
  return [...general, ...asked];
}

function frameSaid({ situation, since }: LegalFrame, set: LegalFrame): Message {
  if (set.situation !== situation) return say('frame.not_yet', { situation: set.situation, since });
  return situation === 'undetermined' ? say('frame.undetermined') : say('frame.set', { situation, since });
}
