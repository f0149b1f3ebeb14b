/** What is drawn and what is only counted of events, protected objects and settlements, made once until something of it is written. */
import { canonical } from '#model/canonical.ts';
import type { Transaction } from '#model/operation.ts';
import type { FieldGroup } from '#model/rights.ts';
import type { Ask } from '../ask.ts';
import {
  drawnEvents,
  drawnObjects,
  drawnSettlements,
  type AreaCount,
  type Drawn,
  type SourceCount,
} from '../queries/map.ts';
import { keyFor, type Keys } from '../remembered.ts';
import { cloudOf, cloudsBy, type Cloud } from './cloud.ts';
import { keeper } from './kept.ts';

/**
 * Metres. Only a point that its source gives to this or better is drawn as a point: 25 km is the coarsest precision of a
 * point that any of our sources knows (UCDP where_prec 2). What is worse, or has no point, is a count on its area.
 */
export const DRAWN_AS_POINT = 25_000;

export interface Drawing {
  readonly clouds: ReadonlyMap<string, Cloud>;
  readonly areas: readonly AreaCount[];
  readonly sources: readonly SourceCount[];
}

const things = (drawing: Drawing): number => [...drawing.clouds.values()].reduce((n, c) => n + c.count, 0);
const remember = keeper<Drawing>(things);

/**
 * Under which a drawing is kept: the state of what it is drawn from, who may see it at all (each of them sees all of it;
 * whoever may not never asks), and what was asked.
 */
export function keyOf(
  state: string | null,
  seenWith: FieldGroup,
  { known, knownIsNow }: Pick<Ask, 'known' | 'knownIsNow'>,
  what: unknown,
): string | null {
  return state === null ? null : canonical([state, seenWith, knownIsNow ? null : known, what as string]);
}

function drawing({ points, areas, sources }: Drawn, by: number | null, layer: string): Drawing {
  const cloud = cloudOf(points);
  return { clouds: by === null ? new Map([[layer, cloud]]) : cloudsBy(cloud, by), areas, sources };
}

/** Events of an ask; `byRecord`: only the records of its measure. Notes: first and last second, precision, source, finest certain area. */
export function eventsDrawn(tx: Transaction, ask: Ask, byRecord: boolean, keys: Keys): Promise<Drawing> {
  const { measure, place, window, notIn, source, certainty, group, linked } = ask;
  const asked = [
    'events',
    byRecord,
    measure.code,
    place?.code ?? null,
    window.from,
    window.to,
    notIn && [notIn.from, notIn.to],
    source,
    certainty,
    group && [group.dimension, group.code, group.from, group.to],
    linked,
    // A judgement is looked for up to the instant of the question also where that is now.
    measure.assessed && ask.known,
  ];
  // The places inside of an asked one are part of the question.
  const state = place ? keyFor(keys, 'facts', 'places') : keys.facts;
  return remember(keyOf(state, 'open_fact', ask, asked), async () =>
    drawing(await drawnEvents(tx, ask, byRecord, DRAWN_AS_POINT), null, 'events'),
  );
}

/**
 * Protected objects, a cloud a layer; `list`: those on the protective list of this release alone. Notes: layer, type, name,
 * status, source, finest certain area.
 */
export function objectsDrawn(tx: Transaction, ask: Ask, keys: Keys, list: string | null): Promise<Drawing> {
  return remember(keyOf(keys.objects, 'operational', ask, ['objects', list]), async () =>
    drawing(await drawnObjects(tx, ask, DRAWN_AS_POINT, list), 0, 'objects'),
  );
}

/** Named settlements. Notes: code, name, source. */
export function settlementsDrawn(tx: Transaction, ask: Ask, keys: Keys): Promise<Drawing> {
  return remember(keyOf(keys.places, 'open_fact', ask, 'settlements'), async () =>
    drawing(await drawnSettlements(tx, ask), null, 'places'),
  );
}
