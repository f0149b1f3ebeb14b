/** Which sources speak of a window, and what is shown of them. */
import type { AreaDeclaration } from '#model/area.ts';
import { say } from '#model/message.ts';
import { dayText, type Window } from '#model/time.ts';
import type { HeldSource } from './queries/sources.ts';
import type { SourceLine } from './shapes.ts';

/** Whether a source speaks of the whole window. One that does not say of which days it speaks, does not. */
export function covers(source: HeldSource, window: Window, zone: string): boolean {
  if (source.vintage_from === null || source.vintage_to === null) return false;
  return (
    source.vintage_from <= dayText(window.from, zone) && source.vintage_to >= dayText(window.to - 1, zone)
  );
}

/** The layer of sources of indicators. */
const READINGS = 'indicators';

/** Sources of events: those of the layer "events" and of every event layer of the areas. */
export function eventSources(areas: readonly AreaDeclaration[], held: readonly HeldSource[]): HeldSource[] {
  const layers = new Set([
    'events',
    ...areas
      .flatMap((a) => a.layers)
      .filter((l) => l.kind === 'events')
      .map((l) => l.code),
  ]);
  return held.filter((s) => layers.has(s.layer));
}

/** Layers whose sources list incidents against one group only: of anyone else they say nothing (never 7). */
export function groupLayers(areas: readonly AreaDeclaration[]): ReadonlySet<string> {
  return new Set(areas.flatMap((a) => a.layers.filter((l) => l.ofOneGroup).map((l) => l.code)));
}

export function sourceLine(source: HeldSource, window: Window, zone: string): SourceLine {
  return {
    code: source.code,
    title: source.title,
    publisher: source.publisher,
    licence: source.licence,
    citation: source.citation,
    layer: source.layer,
    release: source.release,
    vintageFrom: source.vintage_from,
    vintageTo: source.vintage_to,
    recorded: source.recorded_at.toISOString(),
    // A source of readings by country and year speaks of no day.
    covers: source.layer !== READINGS && covers(source, window, zone),
    cautions: source.cautions.map((code) => say(code)),
  };
}
