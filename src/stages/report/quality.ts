/**
 * How good what is held is: by layer and district what is there, what is only perhaps there, and how old it is; by field of how
 * much it is unknown. A district where a layer shows nothing is not one where there is nothing (never 7, never 13).
 */
import type { AreaDeclaration, Layer } from '#model/area.ts';
import { layersOf } from './layers.ts';
import type { CellRow, District } from './queries/quality.ts';
import type { HeldSource } from './queries/sources.ts';

export interface Cell {
  readonly district: string;
  readonly there: number;
  readonly perhaps: number;
  readonly withoutPoint: number;
  readonly newest: string | null;
}

export interface Coverage {
  readonly layer: string;
  readonly kind: Layer['kind'];
  /** Districts of which something of it is known; of the others nothing is, which is not nothing. */
  readonly cells: readonly Cell[];
  /** What no one district is known of: it may be in any of a larger area, or anywhere. */
  readonly nowhere: number;
}

/** Coverage of every layer that is held. Rows of sources are put under the layer that each source fills. */
export function coverageOf(
  areas: readonly AreaDeclaration[],
  held: readonly HeldSource[],
  rows: readonly CellRow[],
  districts: readonly District[],
): Coverage[] {
  const layerOf = (row: CellRow): string | null =>
    row.layer ?? held.find((h) => h.code === row.source)?.layer ?? null;
  const known = new Set(districts.map((d) => d.code));
  const byLayer = Map.groupBy(rows, layerOf);
  return layersOf(areas).flatMap(({ layer }) => {
    const mine = byLayer.get(layer.code);
    if (!mine) return [];
    const placed = mine.filter((r) => r.code !== null && known.has(r.code));
    const cells = [...Map.groupBy(placed, (r) => r.code)].map(([code, of]) => cellOf(code ?? '', of));
    const nowhere = mine
      .filter((r) => r.code === null || !known.has(r.code))
      .reduce((n, r) => n + r.there, 0);
    return [{ layer: layer.code, kind: layer.kind, cells, nowhere }];
  });
}

function cellOf(district: string, rows: readonly CellRow[]): Cell {
  const sum = (key: 'there' | 'perhaps' | 'pointless'): number => rows.reduce((n, r) => n + r[key], 0);
  const days = rows.flatMap((r) => r.newest ?? []).sort();
  return {
    district,
    there: sum('there'),
    perhaps: sum('perhaps'),
    withoutPoint: sum('pointless'),
    newest: days.at(-1) ?? null,
  };
}
