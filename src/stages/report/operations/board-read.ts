import { z } from 'zod';
import { say, type Message } from '#model/message.ts';
import { momentInput } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { code } from '#model/text.ts';
import { groundOf, heading, panelsOf, unknowns } from '../board.ts';
import { decide, mayBeOne, owe } from '../decide-owe.ts';
import type { BoardGround } from '../panels.ts';
import { message, panel, type PanelAnswer } from '../shapes.ts';
import { eventSources } from '../sources.ts';

const named = z.object({ en: z.string(), fr: z.string() });
const top = z.object({ state: z.enum(['answered', 'partly', 'unknown']), sentences: z.array(message) });

/** The 0600 board (product.md, "Its main job"; domain.md section 9). */
export const boardRead = operation({
  code: 'board.read',
  stage: 'report',
  summary: { en: 'Read the 0600 board', fr: 'Lire le tableau de 06 h 00' },
  about:
    'The twelve questions of the day for an operation, a place and a moment: what to decide, what is owed and what is unknown first, then a panel or more for each question, with figures by source that open into their records. Unknown is said, never zero.',
  http: { method: 'GET', path: '/api/operations/{operation}/board' },
  cli: { command: 'board' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    place: code.optional().describe('Code of an admin area. Default: the whole operation.'),
    area: code.optional().describe('Code of a registered area: only its panels. Default: all.'),
    ...momentInput,
  }),
  output: z.object({
    operation: z.string(),
    names: named,
    zone: z.string().describe('IANA zone in which days are cut.'),
    demonstration: z.boolean(),
    statusNote: named
      .nullable()
      .describe('What the names and boundaries of the operation do not decide; said with every board.'),
    at: z.string().describe('What had happened by, UTC.'),
    known: z.string().describe('What we knew by, UTC.'),
    window: z.object({ from: z.string(), to: z.string() }),
    place: z.object({ code: z.string(), name: z.string(), level: z.int() }).nullable(),
    area: z.string().nullable(),
    sentences: z.array(message),
    decide: top,
    owe: top,
    unknown: top,
    panels: z.array(panel).describe('In the order of the twelve questions; each question has at least one.'),
  }),
  async run(context, input) {
    const ground = await groundOf(context, input);
    const { moment, place, oma } = ground;
    const panels = await panelsOf(ground, input.area);
    const { situation } = await context.frame(moment.known);
    const pairs = await mayBeOne(ground, eventsBySource(panels));
    const iso = (ms: number): string => new Date(ms).toISOString();
    return {
      operation: oma.code,
      names: oma.names,
      zone: moment.zone,
      demonstration: oma.demonstration,
      statusNote: oma.settings.statusNote,
      at: iso(moment.at),
      known: iso(moment.known),
      window: { from: iso(moment.window.from), to: iso(moment.window.to) },
      place: place && { code: place.code, name: place.name, level: place.level },
      area: input.area ?? null,
      sentences: [...(oma.demonstration ? shown(ground, panels) : []), ...heading(moment)],
      // No stage registers decisions or what was sent yet: that is unknown, and is not an empty list.
      decide: decide(situation, pairs),
      owe: owe(ground.areas, panels, moment),
      unknown: { state: 'answered' as const, sentences: await unknowns(ground, panels) },
      panels,
    };
  },
});

/** How many events each source has in the window, by the measure that has most of it: each event once, or fewer. */
function eventsBySource(panels: readonly PanelAnswer[]): { source: string; events: number }[] {
  const most = new Map<string, number>();
  for (const { source, certain, possible } of panels.flatMap((p) => p.figures.flatMap((f) => f.bySource))) {
    most.set(source, Math.max(most.get(source) ?? 0, certain.events + possible.events));
  }
  return [...most].map(([source, events]) => ({ source, events }));
}

/** What must be said over a demonstration: what it is, that it knows more than anyone did, and that quiet is not safe. */
function shown(ground: BoardGround, panels: readonly PanelAnswer[]): Message[] {
  const releases = eventSources(ground.areas, ground.held).map((s) => `${s.title} ${s.release}`);
  const quiet = panels.some(
    (p) =>
      p.question === 1 &&
      p.state !== 'unknown' &&
      p.figures.every((f) => f.bySource.every((s) => s.certain.events === 0)),
  );
  return [
    say('demonstration.label'),
    ...(releases.length > 0 ? [say('demonstration.hindsight', { release: releases })] : []),
    say('demonstration.nobody'),
    ...(quiet ? [say('demonstration.quiet')] : []),
  ];
}
