/** What makes two lists the same: of the same series, and with the same contents whenever they are made. */
import { createHash } from 'node:crypto';
import { canonical } from '#model/canonical.ts';
import type { ListValue } from './list.ts';

const sha256 = (value: unknown): Buffer => createHash('sha256').update(canonical(value)).digest();

/** What the list is of, without when: lists of one series follow one another as versions. */
export function scopeValue({ scope, tier }: ListValue): Record<string, unknown> {
  return {
    tier,
    shape: scope.shape?.hash ?? null,
    within: scope.shape ? scope.within : null,
    place: scope.place?.code ?? null,
    area: scope.area,
    layers: scope.layers,
  };
}

/** Of the scope and of who receives it. */
export function seriesHash(list: ListValue, recipient: string | null): Buffer {
  return sha256({ ...scopeValue(list), recipient });
}

/**
 * SHA-256 of what is listed, where, and of which releases of its sources: the same for every format and language, and the
 * same a day later when nothing has changed.
 */
export function contentHash(list: ListValue): Buffer {
  const { places, layers, sources } = list;
  return sha256({
    ...scopeValue(list),
    places: places.map(({ placed, entries }) => ({
      precision: placed.precision,
      areas: placed.areas.map((d) => d.code),
      shape: placed.shape,
      entries: entries.map((e) => [
        e.id,
        e.name,
        e.otherNames,
        e.kind,
        e.type,
        e.category,
        e.layer,
        e.status,
        e.operating,
        e.confirmed,
        e.freshness,
        e.source,
      ]),
    })),
    layers: layers.map((l) => [l.code, l.state]),
    sources: sources.map((s) => [s.code, s.release]),
  });
}
