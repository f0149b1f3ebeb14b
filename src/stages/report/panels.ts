/**
 * One panel of the board: an area's part of one of the twelve questions. It says what its sources say, what they may
 * mean, and what is unknown; a question that nothing fills is present and says what would fill it.
 */
import type { AreaDeclaration, Measure, Panel } from '#model/area.ts';
import { say, type Message, type Param } from '#model/message.ts';
import type { Moment } from '#model/moment.ts';
import type { Transaction } from '#model/operation.ts';
import { dayInterval, dayText, type Window } from '#model/time.ts';
import type { AskedPlace } from './ask.ts';
import { custodySentences } from './custody.ts';
import { besideSentences } from './beside.ts';
import { isListed, judgingOf, type Counts } from './counts.ts';
import { askAt, bySource, figureOf, measureOf, unknownOf, type SourceSums } from './figures.ts';
import { indicatorLines, indicatorOf, indicatorSentences, watchedSentences } from './indicators.ts';
import { deliverySentences } from './delivery.ts';
import { layerSentences } from './layers.ts';
import { judgedUnder, sums, type Judging } from './queries.ts';
import type { YearRow } from './queries/indicators.ts';
import type { HeldSource } from './queries/sources.ts';
import type { Keys } from './remembered.ts';
import { sourceLine } from './sources.ts';
import type { Figure, LayerLine, PanelAnswer } from './shapes.ts';
import { thirtyDays } from './thirty-days.ts';

/** What all panels of one board have in common. */
export interface BoardGround {
  readonly tx: Transaction;
  readonly areas: readonly AreaDeclaration[];
  readonly moment: Moment;
  readonly place: AskedPlace | null;
  /** How the place asked for is called: its name, or that of the country. */
  readonly placeName: string;
  readonly held: readonly HeldSource[];
  readonly layers: readonly LayerLine[];
  readonly keys: Keys;
  readonly linked: boolean;
  readonly counts: Counts;
  /** Standards of its measures that anybody has classified or assessed under; null: not looked up yet. */
  readonly judged: readonly Judging[] | null;
  /** Layers whose sources list incidents against one group only. */
  readonly oneGroup: ReadonlySet<string>;
  /** Sources that cover the window and whose silence on this measure is a zero of their own. */
  covering(measure: Measure): readonly string[];
}

/** Parameters of every sentence about a window: a calendar day of the zone, or two instants. */
export function windowSaid(window: Window, zone: string): Record<string, Param> {
  const name = dayText(window.from, zone);
  const day = dayInterval(name, zone);
  const whole = day !== null && day.from === window.from && day.to === window.to;
  return { day: whole ? name : null, from: window.from, to: window.to, zone };
}

export function windowParams(moment: Moment): Record<string, Param> {
  return windowSaid(moment.window, moment.zone);
}

/** Question 7 asks of the protective list, and whether it was delivered. */
const LIST_QUESTION = 7;

/** A measure asked of the window, by source. */
export interface Measured {
  readonly figure: Figure;
  readonly by: readonly SourceSums[];
  /** Whether a source that can speak of this measure covers the window. */
  readonly covered: boolean;
}

async function measured(ground: BoardGround, code: string): Promise<Measured> {
  const { tx, moment, place, areas } = ground;
  const measure = measureOf(areas, code);
  const { classified } = measure.filter;
  // A source that never states such a harm says nothing by its silence, and where nobody classifies or assesses under
  // the standard, there is no zero either (never 7).
  const covering = ground.covering(measure);
  const used = ground.judged ?? (await judgedUnder(tx, judgingOf(measure), moment.known));
  const judged = judgingOf(measure).every((j) =>
    used.some((u) => u.kind === j.kind && u.standard === j.standard),
  );
  const silent = (classified && measure.layer === undefined) || measure.assessed ? [] : covering;
  const ask = askAt(measure, place, moment, ground.keys.facts, ground.linked);
  const listsOne = ({ source }: SourceSums): boolean =>
    ground.oneGroup.has(ground.held.find((h) => h.code === source)?.layer ?? '');
  const counted = isListed(ground, measure) ? (ground.counts.get(code)?.sums ?? (await sums(tx, ask))) : [];
  // Who lists what happened to anyone comes before who lists one group.
  const by = bySource(counted, silent).sort((a, b) => Number(listsOne(a)) - Number(listsOne(b)));
  return { figure: figureOf(ask, by), by, covered: judged && covering.length > 0 };
}

/** Parameters of a panel's sentences about what one source says. */
function speaks(ground: BoardGround, s: SourceSums, part: 'certain' | 'possible'): Record<string, Param> {
  const { low, best, high, events, without } = s[part];
  const source = ground.held.find((h) => h.code === s.source);
  return {
    ...windowParams(ground.moment),
    place: ground.placeName,
    source: source?.title ?? s.source,
    oneGroup: ground.oneGroup.has(source?.layer ?? ''),
    events,
    low,
    best,
    high,
    without,
  };
}

/** What the first measure that says anything says: what is certain, what is possible, or that there is nothing. */
function measureSentences(ground: BoardGround, prefix: string, all: readonly Measured[]): Message[] {
  const first = all.find((m) => m.by.some((s) => s.events > 0));
  if (!first) {
    const known = all.some((m) => m.covered) ? 'none' : 'unknown';
    return [say(`${prefix}.${known}`, { ...windowParams(ground.moment), place: ground.placeName })];
  }
  const people = first.figure.unit === 'people' || first.figure.unit === 'children';
  const sure = first.by
    .filter((s) => s.certain.events > 0)
    .flatMap((s) => [
      say(`${prefix}.answer`, speaks(ground, s, 'certain')),
      ...groupSaid(ground, s.source),
      ...(people ? shareSentences([s.certain]) : []),
    ]);
  const maybe = first.by
    .filter((s) => s.possible.events > 0)
    .flatMap((s) => [
      say(`${prefix}.possible`, speaks(ground, s, 'possible')),
      ...(ground.place && s.possible.unplaced > 0
        ? [say('board.place_unknown', { events: s.possible.unplaced, place: ground.placeName })]
        : []),
    ]);
  return [...sure, ...maybe];
}

/** That a source lists one group only, so that its figure is not taken for all that happened (never 7). */
function groupSaid(ground: BoardGround, code: string): Message[] {
  const source = ground.held.find((h) => h.code === code);
  return source && ground.oneGroup.has(source.layer)
    ? [say('board.one_group', { layer: source.layer, source: source.title })]
    : [];
}

/** What is unknown about the people counted: said next to every figure of people. */
export function shareSentences(sums: readonly SourceSums['certain'][]): Message[] {
  const sex = unknownOf(sums, 'sex_known');
  const age = unknownOf(sums, 'age_known');
  if (sex.of === null || age.of === null || sex.of === 0) return [];
  if (sex.unknown === sex.of && age.unknown === age.of) return [say('people.sex_age_all_unknown')];
  const one = (code: string, { unknown, of }: typeof sex): Message[] =>
    unknown === null || of === null || unknown === 0
      ? []
      : [say(code, { unknown, people: of, share: 1 - unknown / of })];
  return [...one('people.sex_unknown', sex), ...one('people.age_unknown', age)];
}

/** The answer of a declared panel. */
export async function panelAnswer(
  ground: BoardGround,
  area: AreaDeclaration,
  panel: Panel,
  readings: readonly YearRow[],
): Promise<PanelAnswer> {
  const prefix = `${area.code}.${panel.code}`;
  const all: Measured[] = [];
  for (const code of panel.measures) all.push(await measured(ground, code));
  const beside: Measured[] = [];
  for (const code of panel.beside ?? []) beside.push(await measured(ground, code));
  const named = (panel.indicators ?? []).map((code) => indicatorOf(ground.areas, code));
  const indicators = indicatorLines(named, readings, ground);
  const lines = panel.layers.flatMap((code) => ground.layers.filter((l) => l.layer === code));
  const first = all[0];
  const days = first
    ? thirtyDays(
        first.figure.measure,
        ground.moment,
        ground.counts.get(first.figure.measure)?.days ?? [],
        first.by,
      )
    : { series: null, change: [] };
  const custody = panel.custody
    ? await custodySentences(ground, [...new Set(area.objectTypes.map((t) => t.category))])
    : [];
  const seen = stateOf(all, lines);
  // A stale reading is context and answers nothing, not even in part (T-015).
  const read = panel.indicatorsAnswer === true && indicators.some((i) => i.state === 'present');
  const state = seen === 'unknown' && (custody.length > 0 || read) ? 'partly' : seen;
  const counted = all.length === 0 && seen !== 'unknown';
  const own = counted
    ? [layerAnswer(ground, prefix, lines)]
    : all.length === 0 && read
      ? []
      : measureSentences(ground, prefix, all);
  return {
    question: panel.question,
    title: say(`question.${panel.question}`),
    area: area.code,
    panel: panel.code,
    state,
    sentences: [
      ...custody,
      ...own,
      ...besideSentences(ground, beside),
      ...watchedSentences(ground.areas, panel.watches, readings, ground.moment),
      ...indicatorSentences(indicators),
      ...lines.flatMap(layerSentences),
      ...(panel.question === LIST_QUESTION ? await deliverySentences(ground.tx, ground.moment) : []),
    ],
    figures: all.map((m) => m.figure),
    beside: beside.map((m) => m.figure),
    indicators,
    layers: lines,
    series: days.series,
    change: days.change,
    sources: sourcesOf(
      ground,
      new Set([
        ...[...all, ...beside].flatMap((m) => m.by.map((s) => s.source)),
        ...indicators.flatMap((i) => i.source ?? []),
        ...lines.flatMap((l) => l.sources.map((s) => s.source)),
      ]),
    ),
    // What is answered in full needs nothing more.
    fills: state === 'answered' ? [] : panel.fills.map((code) => say(code)),
    caveats: [...(area.caveats ?? [])],
  };
}

function stateOf(all: readonly Measured[], lines: readonly LayerLine[]): PanelAnswer['state'] {
  const speaksSurely = (m: Measured): boolean =>
    m.covered && (m.by.length === 0 || m.by.some((s) => s.certain.events > 0 || s.possible.events === 0));
  // A layer of objects answers what must not be harmed; layers of other kinds only help a measure to answer.
  const some =
    all.some((m) => m.covered || m.by.some((s) => s.events > 0)) ||
    (all.length === 0 && lines.some((l) => l.kind === 'objects' && l.sources.some((s) => s.objects !== 0)));
  if (!some) return 'unknown';
  return all.every(speaksSurely) && lines.every((l) => l.state === 'present') ? 'answered' : 'partly';
}

/** What a panel of layers says: how many objects they hold, how many have no position, which layers are stale or missing. */
function layerAnswer(ground: BoardGround, prefix: string, lines: readonly LayerLine[]): Message {
  const sum = (key: 'objects' | 'withoutPosition'): number =>
    lines.flatMap((l) => l.sources).reduce((n, s) => n + (s[key] ?? 0), 0);
  const of = (state: LayerLine['state']): string[] =>
    lines.filter((l) => l.state === state).map((l) => l.layer);
  const [objects, stale, missing] = [sum('objects'), of('stale'), of('missing')];
  return say(`${prefix}.${objects > 0 ? 'answer' : 'none'}`, {
    ...windowParams(ground.moment),
    place: ground.placeName,
    objects,
    withoutPosition: sum('withoutPosition'),
    present: lines.length - missing.length,
    needed: lines.length,
    ...(stale.length > 0 ? { stale } : {}),
    ...(missing.length > 0 ? { missing } : {}),
  });
}

function sourcesOf(ground: BoardGround, codes: ReadonlySet<string>): PanelAnswer['sources'] {
  return ground.held
    .filter((h) => codes.has(h.code))
    .map((h) => sourceLine(h, ground.moment.window, ground.moment.zone));
}
