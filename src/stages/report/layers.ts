/** How good the layers of knowledge are that an answer needs: present, stale, missing (T-071, never 13). */
import type { AreaDeclaration, Layer } from '#model/area.ts';
import { say, type Message } from '#model/message.ts';
import { dayText } from '#model/time.ts';
import type { HeldSource, LayerRow } from './queries/sources.ts';
import type { LayerLine } from './shapes.ts';

/** Metres of uncertainty beyond which a position is weak: it cannot tell one side of a small town from the other (house). */
export const WEAK = 1_000;

/** Layers of the registered areas, each once; the shortest freshness asked for holds. */
export function layersOf(areas: readonly AreaDeclaration[]): { layer: Layer; areas: string[] }[] {
  const all = new Map<string, { layer: Layer; areas: string[] }>();
  for (const area of areas) {
    for (const layer of area.layers) {
      const found = all.get(layer.code);
      if (!found) all.set(layer.code, { layer, areas: [area.code] });
      else {
        found.areas.push(area.code);
        if (layer.staleAfter < found.layer.staleAfter) found.layer = layer;
      }
    }
  }
  return [...all.values()];
}

/** Whether a vintage is stale at a day. A source that does not say of when it is, is never fresh (never 7). */
export function isStale(vintage: string | null, staleAfter: number, day: string): boolean {
  return vintage === null || Date.parse(day) - Date.parse(vintage) > staleAfter * 86_400_000;
}

/** Lines of all layers at `at` (milliseconds UTC), the days cut in `zone`. */
export function layerLines(
  areas: readonly AreaDeclaration[],
  held: readonly HeldSource[],
  rows: readonly LayerRow[],
  at: number,
  zone: string,
): LayerLine[] {
  const day = dayText(at - 1, zone);
  return layersOf(areas).map(({ layer, areas: needing }) => {
    const named = held.filter((s) => s.layer === layer.code).map((s) => s.code);
    const codes = [
      ...new Set([...named, ...rows.filter((r) => r.layer === layer.code).map((r) => r.source)]),
    ].sort();
    const sources = codes.map((code) => sourceOf(layer, code, held, rows, day));
    // One fresh source of several does not make the others fresh: the layer is stale while any of them is.
    const state =
      sources.length === 0 ? 'missing' : sources.some((s) => s.state === 'stale') ? 'stale' : 'present';
    return {
      layer: layer.code,
      kind: layer.kind,
      label: say(`layer.${layer.code}`),
      areas: needing,
      state,
      staleAfter: layer.staleAfter,
      sources,
    };
  });
}

function sourceOf(
  layer: Layer,
  code: string,
  held: readonly HeldSource[],
  rows: readonly LayerRow[],
  day: string,
): LayerLine['sources'][number] {
  const source = held.find((s) => s.code === code);
  const mine = rows.filter((r) => r.layer === layer.code && r.source === code);
  const sum = (key: 'objects' | 'located' | 'weak'): number => mine.reduce((n, r) => n + r[key], 0);
  const vintage = source?.vintage_to ?? null;
  const counted = layer.kind === 'objects';
  return {
    source: code,
    release: source?.release ?? null,
    vintage,
    state: isStale(vintage, layer.staleAfter, day) ? 'stale' : 'present',
    objects: counted ? sum('objects') : null,
    located: counted ? sum('located') : null,
    weak: counted ? sum('weak') : null,
    withoutPosition: counted ? sum('objects') - sum('located') : null,
    methods: mine.filter((r) => r.located > 0).map((r) => ({ method: r.method, objects: r.located })),
  };
}

/** What is said of a layer: its age, its holes, and how good its positions are. */
export function layerSentences(line: LayerLine): Message[] {
  if (line.state === 'missing') return [say('layers.missing', { layer: line.layer })];
  return line.sources.flatMap((s) => {
    const { state, vintage, objects, withoutPosition, weak } = s;
    if (line.kind === 'events')
      return [
        say(state === 'stale' ? 'layers.stale_events' : 'layers.fresh_events', {
          layer: line.layer,
          vintage,
        }),
      ];
    if (objects === null)
      return [say('layers.short', { layer: line.layer, state, vintage, objects, withoutPosition })];
    const said = say(`layers.${state}`, { layer: line.layer, vintage, objects, withoutPosition });
    const coarse = weak
      ? [say('figure.weak_positions', { layer: line.layer, weak, objects, uncertainty: WEAK })]
      : [];
    return [said, ...coarse, ...s.methods.slice(0, METHODS).map((m) => methodSaid(m, objects))];
  });
}

/** Ways of finding a position that are said in words; all of them are in the layer's methods. */
const METHODS = 3;

function methodSaid(
  { method, objects: n }: { method: string | null; objects: number },
  objects: number,
): Message {
  return method === null
    ? say('layers.positions_unknown_method', { n, objects })
    : say('layers.positions_by_method', { n, objects, method });
}
