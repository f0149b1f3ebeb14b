/**
 * The 0600 board: the twelve questions of domain.md section 9 in their order, for an operation, a place and a moment.
 * What must be decided, what is owed and what is unknown stand first. The engine names no area: what each says is declared.
 */
import { say, type Message } from '#model/message.ts';
import { momentOf, type Moment } from '#model/moment.ts';
import type { Oma } from '#model/oma.ts';
import type { Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import type { AskedPlace } from './ask.ts';
import { countsOf } from './counts.ts';
import { layerLines, WEAK } from './layers.ts';
import { panelAnswer, windowParams, type BoardGround } from './panels.ts';
import { askedPlace, harmsStated, snapshotOf } from './queries.ts';
import { anyLinks } from './queries/links.ts';
import { acceptedExceptions, countryName, heldSources, layerRows } from './queries/sources.ts';
import type { LayerLine, PanelAnswer } from './shapes.ts';
import { covers, eventSources } from './sources.ts';

export const QUESTIONS = 12;

/** The place asked for, or null for the whole operation. Throws Problem unknown_code. */
export async function placeOf(
  context: Context,
  code: string | undefined,
  moment: Pick<Moment, 'known' | 'knownIsNow'>,
): Promise<AskedPlace | null> {
  if (code === undefined) return null;
  const place = await askedPlace(context.tx, code, moment);
  if (!place) throw new Problem('unknown_code', { field: 'place', params: { value: code, list: 'place' } });
  return place;
}

export interface BoardInput {
  readonly place?: string | undefined;
  readonly area?: string | undefined;
  readonly at?: string | undefined;
  readonly known?: string | undefined;
}

/** Everything that the panels of a board stand on, read once. */
export async function groundOf(
  context: Context,
  input: BoardInput,
): Promise<BoardGround & { readonly oma: Oma }> {
  const { tx, areas } = context;
  const oma = await context.oma();
  const moment = momentOf(input, oma, context.now);
  if (input.area !== undefined && !areas.some((a) => a.code === input.area)) {
    throw new Problem('unknown_code', { field: 'area', params: { value: input.area, list: 'area' } });
  }
  const place = await placeOf(context, input.place, moment);
  const held = await heldSources(tx, moment);
  const snapshot = await snapshotOf(tx);
  const rows = await layerRows(tx, moment, place, WEAK, snapshot);
  const placeName = place?.name ?? (await countryName(tx)) ?? oma.settings.areaName ?? oma.country;
  const layers = layerLines(areas, held, rows, moment.at, moment.zone);
  const inTime = eventSources(areas, held)
    .filter((s) => covers(s, moment.window, moment.zone))
    .map((s) => s.code);
  const stated = inTime.length > 0 ? await harmsStated(tx) : [];
  const covering = (harms: readonly string[] | null): readonly string[] =>
    inTime.filter(
      (source) => !harms || stated.some((s) => s.source_code === source && harms.includes(s.harm)),
    );
  return {
    tx,
    areas,
    moment,
    place,
    placeName,
    held,
    layers,
    covering,
    oma,
    snapshot,
    linked: await anyLinks(tx, moment),
    counts: new Map(),
  };
}

/** The panels in the order of the questions; a question that no area answers is there all the same. */
export async function panelsOf(ground: BoardGround, area: string | undefined): Promise<PanelAnswer[]> {
  const panels: PanelAnswer[] = [];
  const shown = ground.areas.filter((a) => area === undefined || a.code === area);
  const counted = { ...ground, counts: await countsOf(ground, shown) };
  for (let question = 1; question <= QUESTIONS; question++) {
    const before = panels.length;
    for (const declared of shown) {
      for (const panel of declared.panels) {
        if (panel.question === question) panels.push(await panelAnswer(counted, declared, panel));
      }
    }
    if (panels.length === before) panels.push(nothing(question));
  }
  return panels;
}

function nothing(question: number): PanelAnswer {
  return {
    question,
    title: say(`question.${question}`),
    area: null,
    panel: null,
    state: 'unknown',
    sentences: [say('board.no_data')],
    figures: [],
    layers: [],
    series: null,
    change: [],
    sources: [],
    fills: [],
    caveats: [],
  };
}

/** What is not known, most of all: layers missing or stale, people of unknown sex and age, files that contradict themselves. */
export async function unknowns(ground: BoardGround, panels: readonly PanelAnswer[]): Promise<Message[]> {
  const layers = ground.layers.flatMap((line): Message[] => {
    if (line.state === 'missing') return [say('board.unknown.layer_missing', { layer: line.layer })];
    return line.sources
      .filter((s) => s.state === 'stale')
      .map((s) => say('board.unknown.layer_stale', { layer: line.layer, vintage: s.vintage }));
  });
  const positions = ground.layers.flatMap((line) =>
    line.sources.filter((s) => s.withoutPosition).map((s) => positionsOf(line, s)),
  );
  const people = panels[0]?.sentences.filter((s) => s.code.startsWith('people.')) ?? [];
  const accepted = (await acceptedExceptions(ground.tx, ground.moment.known)).map((a) =>
    say('figure.accepted_exceptions', {
      source: ground.held.find((h) => h.code === a.source_code)?.title ?? a.source_code,
      accepted: a.accepted,
    }),
  );
  return [...layers, ...positions, ...people, ...accepted, say('board.delivery_unknown')];
}

function positionsOf(line: LayerLine, s: LayerLine['sources'][number]): Message {
  return say('figure.without_position', {
    layer: line.layer,
    withoutPosition: s.withoutPosition,
    objects: s.objects,
  });
}

/** The sentences over the board: of when it speaks, and of which window. */
export function heading(moment: Moment): Message[] {
  const { zone, at, known } = moment;
  const window = windowParams(moment);
  const hours = Math.round((moment.window.to - moment.window.from) / 3_600_000);
  return [
    say('board.as_of', { at, known, zone }),
    window['day'] === null
      ? say('board.window_hours', { hours, to: moment.window.to, zone })
      : say('board.window_day', { day: window['day'] ?? null, zone }),
  ];
}
