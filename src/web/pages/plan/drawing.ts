/**
 * Drawing on the map (Terra Draw), only while one draws: what is drawn becomes the shape of the page, and the page shows
 * it like every other shape. Longitude and latitude are written to seven decimals, a centimetre.
 */
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import type { Shape } from '#model/geometry.ts';
import { kindOf, type ShapeKind } from './shape-text.ts';

export type Tool = 'draw' | 'edit';

interface Drawn {
  /** With every change while corners are moved, once at the end of a drawing. */
  readonly shape: (shape: Shape) => void;
  /** The drawing is done, or the map was drawn anew under it. */
  readonly end: () => void;
}

const MODES = { point: 'point', route: 'linestring', area: 'polygon' } as const;
/** Pixels within which a click is on a corner: a finger is not a needle. */
const NEAR = 24;

export function useDrawing(
  map: MapLibre | null,
  tool: Tool | null,
  kind: ShapeKind,
  start: Shape | null,
  drawn: Drawn,
): void {
  const newest = useRef({ start, drawn });
  useEffect(() => {
    newest.current = { start, drawn };
  });
  useEffect(() => {
    if (!map || !tool) return undefined;
    let stop: (() => void) | null = null;
    let gone = false;
    const begin = async (): Promise<void> => {
      const [terra, { TerraDrawMapLibreGLAdapter }] = await Promise.all([
        import('terra-draw'),
        import('terra-draw-maplibre-gl-adapter'),
      ]);
      if (gone) return;
      const corners = { feature: { coordinates: { draggable: true, midpoints: true, deletable: true } } };
      const draw = new terra.TerraDraw({
        adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 7 }),
        modes: [
          new terra.TerraDrawPointMode(),
          new terra.TerraDrawLineStringMode({ pointerDistance: NEAR }),
          new terra.TerraDrawPolygonMode({ pointerDistance: NEAR }),
          new terra.TerraDrawSelectMode({
            pointerDistance: NEAR,
            flags: { point: { feature: { draggable: true } }, linestring: corners, polygon: corners },
          }),
        ],
      });
      draw.start();
      stop = () => draw.stop();
      const shapeOf = (id: string | number): Shape | null => {
        const geometry = draw.getSnapshotFeature(id)?.geometry;
        return geometry ? (geometry as unknown as Shape) : null;
      };
      if (tool === 'draw') {
        draw.setMode(MODES[kind]);
        draw.on('finish', (id) => {
          const shape = shapeOf(id);
          if (shape) newest.current.drawn.shape(shape);
          newest.current.drawn.end();
        });
        return;
      }
      const shape = newest.current.start;
      if (!shape) return;
      const [added] = draw.addFeatures([
        { type: 'Feature', geometry: shape as never, properties: { mode: MODES[kindOf(shape)] } },
      ]);
      draw.setMode('select');
      const id = added?.id;
      if (id === undefined || !added?.valid) return newest.current.drawn.end();
      draw.selectFeature(id);
      draw.on('change', (ids, type) => {
        const moved = type === 'update' && ids.includes(id) ? shapeOf(id) : null;
        if (moved) newest.current.drawn.shape(moved);
      });
    };
    // A new style takes the drawing with it: the theme changed, or the moment.
    const end = (): void => newest.current.drawn.end();
    map.on('style.load', end);
    void begin();
    return () => {
      gone = true;
      map.off('style.load', end);
      stop?.();
    };
  }, [map, tool, kind]);
}
