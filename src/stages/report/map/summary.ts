/** What a map shows and what it leaves out, counted: nothing that is known disappears because it cannot be drawn. */
import { z } from 'zod';
import { say, type Message } from '#model/message.ts';
import { message } from '../shapes.ts';
import type { Boundaries } from './boundaries.ts';
import { DRAWN_AS_POINT, type Drawing } from './drawings.ts';

const areaDrawn = z.object({
  code: z.string(),
  name: z.string(),
  level: z.int(),
  things: z.int().describe('What is known to this area and no better.'),
  certain: z.int().describe('Of these, surely in the window.'),
  drawn: z.boolean().describe('Whether a boundary of it is held: else its count is on no tile.'),
});

export const layerDrawn = z.object({
  layer: z.string(),
  label: message,
  total: z.int().describe('All that there are.'),
  certain: z.int().describe('Of these, surely in the window; the others may be.'),
  points: z.int().describe('Drawn as points, alone or in a cluster.'),
  inAreas: z.int().describe('Drawn as counts on the areas that they are known to.'),
  undrawn: z.int().describe('Known to an area whose boundary is not held, or to none: on no tile.'),
  areas: z.array(areaDrawn),
  sources: z.array(z.object({ source: z.string(), things: z.int() })),
  sentence: message,
});
export type LayerDrawn = z.input<typeof layerDrawn>;

/** The line of one layer of a drawing. */
export function layerOf(
  drawing: Drawing,
  layer: string,
  label: Message,
  kind: 'events' | 'objects' | 'places',
  boundaries: Boundaries,
): LayerDrawn {
  const cloud = drawing.clouds.get(layer);
  const mine = drawing.areas.filter((a) => a.layer === layer);
  const areas = mine.flatMap(({ area, things, certain }) => {
    const found = boundaries.byCode.get(area);
    if (area === '') return [];
    const known = found ?? { name: area, level: 0, label: null };
    return [
      { code: area, name: known.name, level: known.level, things, certain, drawn: known.label !== null },
    ];
  });
  const sum = (list: readonly { things: number }[]): number => list.reduce((n, a) => n + a.things, 0);
  const points = cloud?.count ?? 0;
  const inAreas = sum(areas.filter((a) => a.drawn));
  const undrawn = sum(mine) - inAreas;
  const surely = (cloud?.certain ?? '').replaceAll('0', '').length;
  const total = points + inAreas + undrawn;
  return {
    layer,
    label,
    total,
    certain: surely + mine.reduce((n, a) => n + a.certain, 0),
    points,
    inAreas,
    undrawn,
    areas: areas.sort((a, b) => a.level - b.level || a.code.localeCompare(b.code)),
    sources: drawing.sources
      .filter((s) => s.layer === layer)
      .map(({ source, things }) => ({ source, things })),
    sentence: say(`map.drawn_${kind}`, { total, points, inAreas, undrawn, metres: DRAWN_AS_POINT, layer }),
  };
}
