/**
 * What the check can see: every layer that a registered area says is needed, present, stale or missing, by name, source
 * and date (T-071). Nothing examined is unknown; a layer without a usable position says so (never 13).
 */
import type { AreaDeclaration, Layer } from '#model/area.ts';
import { say, type Message } from '#model/message.ts';
import type { Transaction } from '#model/operation.ts';
import type { CheckedLayer } from '#model/rule.ts';
import { dayText } from '#model/time.ts';
import { countLayers, readUnlocatedCodes, type LayerCountRow, type SourceRow } from '../queries.ts';
import type { Knowing } from '../queries/knowing.ts';

export interface LayerSource {
  readonly code: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly release: string;
  readonly vintageFrom: string | null;
  readonly vintageTo: string | null;
}

export interface SeenLayer extends CheckedLayer {
  readonly kind: Layer['kind'];
  /** Whether a check must have it; others are only told to the rules. */
  readonly needed: boolean;
  readonly areas: readonly string[];
  readonly sources: readonly LayerSource[];
  readonly message: Message;
}

/** Whole tables, counted. */
export interface Held {
  readonly counts: readonly LayerCountRow[];
  /** Codes of areas in which objects without a point are known to be. */
  readonly unlocated: ReadonlySet<string>;
}

const kept = new Map<string, { readonly at: number; readonly held: Held }>();
/** Counting a million rows takes too long for every check; fewer are counted every time. */
const COUNTED_EACH_TIME = 20_000;
const KEPT_FOR = 60_000;

/**
 * How many objects each layer holds. Of a large register the counts are kept for a minute, or until the next import:
 * they say how much was examined, never what was found.
 */
export async function heldOf(
  tx: Transaction,
  compartment: string,
  imports: string,
  knowing: Knowing,
  now: number,
): Promise<Held> {
  if (!knowing.knownIsNow) return count(tx, knowing);
  const key = `${compartment} ${imports}`;
  const found = kept.get(key);
  if (found && now - found.at < KEPT_FOR && now >= found.at) return found.held;
  const held = await count(tx, knowing);
  const objects = held.counts.reduce((sum, row) => sum + row.objects, 0);
  if (objects > COUNTED_EACH_TIME) {
    if (kept.size >= 50) kept.clear();
    kept.set(key, { at: now, held });
  }
  return held;
}

async function count(tx: Transaction, knowing: Knowing): Promise<Held> {
  const counts = await countLayers(tx, knowing);
  const any = counts.some((row) => row.withoutPosition > 0);
  return { counts, unlocated: new Set(any ? await readUnlocatedCodes(tx, knowing) : []) };
}

/** The layers of all areas, unknown ones first: missing, then stale, then present. `at` is what had happened by. */
export function layersOf(
  areas: readonly AreaDeclaration[],
  sources: readonly SourceRow[],
  held: Held,
  at: number,
  zone: string,
): SeenLayer[] {
  const layers = new Map<string, { layer: Layer; areas: string[]; needed: boolean }>();
  for (const area of areas) {
    for (const layer of area.layers) {
      const one = layers.get(layer.code) ?? { layer, areas: [], needed: false };
      if (layer.neededByCheck) one.areas.push(area.code);
      one.needed ||= layer.neededByCheck;
      if (layer.staleAfter < one.layer.staleAfter) one.layer = layer;
      layers.set(layer.code, one);
    }
  }
  const order = ['missing', 'stale', 'present'];
  return [...layers.values()]
    .map((one) => ({ ...seen(one.layer, one.areas, sources, held, at, zone), needed: one.needed }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.code < b.code ? -1 : 1));
}

function seen(
  layer: Layer,
  areas: readonly string[],
  all: readonly SourceRow[],
  held: Held,
  at: number,
  zone: string,
): Omit<SeenLayer, 'needed'> {
  const sources = all.filter((s) => s.layer === layer.code).map(({ layer: _layer, ...source }) => source);
  const counts = held.counts.filter((c) => c.layer === layer.code);
  const objects = counts.reduce((sum, c) => sum + c.objects, 0);
  const withoutPosition = counts.reduce((sum, c) => sum + c.withoutPosition, 0);
  const vintages = sources.map((s) => s.vintageTo ?? s.vintageFrom);
  const vintage = vintages.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
  const missing = layer.kind === 'objects' ? objects === 0 : sources.length === 0;
  // One fresh source of several does not make the others fresh; what does not say of when it is, is not fresh.
  const day = dayText(at - 1, zone);
  const stale =
    vintages.length === 0 ||
    vintages.some((v) => v === null || Date.parse(day) - Date.parse(v) > layer.staleAfter * 86_400_000);
  const state = missing ? 'missing' : stale ? 'stale' : 'present';
  const since = sources
    .map((s) => s.vintageFrom)
    .reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
  const message = said(layer, state, since, vintage, objects, withoutPosition);
  return {
    code: layer.code,
    kind: layer.kind,
    areas,
    state,
    vintage,
    objects,
    withoutPosition,
    sources,
    message,
  };
}

/** Its entries are as old as the oldest of them may be: where they are of several months, both ends are said. */
function said(
  layer: Layer,
  state: CheckedLayer['state'],
  since: string | null,
  vintage: string | null,
  objects: number,
  withoutPosition: number,
): Message {
  if (state === 'missing') return say('layers.missing', { layer: layer.code });
  if (
    layer.kind === 'objects' &&
    since !== null &&
    vintage !== null &&
    since.slice(0, 7) < vintage.slice(0, 7)
  ) {
    return say(`layers.${state}_between`, { layer: layer.code, since, vintage, objects, withoutPosition });
  }
  if (layer.kind === 'objects')
    return say(`layers.${state}`, { layer: layer.code, vintage, objects, withoutPosition });
  if (layer.kind === 'events')
    return say(state === 'stale' ? 'layers.stale_events' : 'layers.fresh_events', {
      layer: layer.code,
      vintage,
    });
  return say('layers.short', { layer: layer.code, state, vintage, objects: null, withoutPosition: null });
}
