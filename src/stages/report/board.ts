/**
 * The 0600 board: the twelve questions of domain.md section 9 in their order, for an operation, a place and a moment.
 * What must be decided, what is owed and what is unknown stand first. The engine names no area: what each says is declared.
 */
import type { Measure } from '#model/area.ts';
import { say, type Message } from '#model/message.ts';
import { momentOf, type Moment } from '#model/moment.ts';
import type { Oma } from '#model/oma.ts';
import type { Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import type { AskedPlace } from './ask.ts';
import { counted } from './counts.ts';
import { watchedCodes } from './indicators.ts';
import { layerLines, WEAK } from './layers.ts';
import { panelAnswer, windowParams, type BoardGround } from './panels.ts';
import { askedPlace, harmsStated } from './queries.ts';
import { indicatorYears } from './queries/indicators.ts';
import { anyLinks } from './queries/links.ts';
import { acceptedExceptions, countryName, heldSources, layerRows } from './queries/sources.ts';
import { keysOf } from './queries/written.ts';
import type { Figure, LayerLine, PanelAnswer } from './shapes.ts';
import { covers, eventSources, groupLayers } from './sources.ts';

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
  const keys = await keysOf(tx);
  const rows = await layerRows(tx, moment, place, WEAK, keys.objects);
  const placeName = place?.name ?? (await countryName(tx)) ?? oma.settings.areaName ?? oma.country;
  const layers = layerLines(areas, held, rows, moment.at, moment.zone);
  const inTime = eventSources(areas, held).filter((s) => covers(s, moment.window, moment.zone));
  const stated = inTime.length > 0 ? await harmsStated(tx) : [];
  const oneGroup = groupLayers(areas);
  const covering = ({ filter: { harms }, layer }: Measure): readonly string[] =>
    inTime
      .filter((s) => (layer === undefined ? !oneGroup.has(s.layer) : s.layer === layer))
      .map((s) => s.code)
      .filter((source) => !harms || stated.some((s) => s.source_code === source && harms.includes(s.harm)));
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
    keys,
    linked: await anyLinks(tx, moment),
    counts: new Map(),
    judged: null,
    oneGroup,
  };
}

/** The panels in the order of the questions; a question that no area answers is there all the same. */
export async function panelsOf(
  ground: BoardGround & { readonly oma: Oma },
  area: string | undefined,
): Promise<PanelAnswer[]> {
  const panels: PanelAnswer[] = [];
  const { tx, moment, keys, oma } = ground;
  const shown = ground.areas.filter((a) => area === undefined || a.code === area);
  const asked = await counted(ground, shown);
  const named = [
    ...new Set(
      shown.flatMap((a) =>
        a.panels.flatMap((p) => [...(p.indicators ?? []), ...watchedCodes(ground.areas, p.watches)]),
      ),
    ),
  ];
  const readings =
    named.length > 0 ? await indicatorYears(tx, moment, named, oma.country, keys.readings) : [];
  for (let question = 1; question <= QUESTIONS; question++) {
    const before = panels.length;
    for (const declared of shown) {
      for (const panel of declared.panels) {
        if (panel.question === question) panels.push(await panelAnswer(asked, declared, panel, readings));
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
    beside: [],
    indicators: [],
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
  const people = peopleUnknown(ground, panels[0]?.figures[0]);
  const accepted = (await acceptedExceptions(ground.tx, ground.moment.known)).map((a) =>
    say('figure.accepted_exceptions', {
      source: ground.held.find((h) => h.code === a.source_code)?.title ?? a.source_code,
      accepted: a.accepted,
    }),
  );
  return [...layers, ...positions, ...people, ...accepted, say('board.delivery_unknown')];
}

/** Of how many of the people that each source counts the sex or the age is unknown. */
function peopleUnknown({ held }: BoardGround, figure: Figure | undefined): Message[] {
  return (figure?.bySource ?? []).flatMap(({ source, shares: { sexUnknown: sex, ageUnknown: age } }) =>
    sex.unknown === null || age.unknown === null || !sex.of || sex.unknown + age.unknown === 0
      ? []
      : [
          say('board.unknown.people', {
            source: held.find((h) => h.code === source)?.title ?? source,
            sexUnknown: sex.unknown,
            ageUnknown: age.unknown,
            of: sex.of,
          }),
        ],
  );
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
