/** The map of a check: the shape, what was found by its level, the place where a shape crosses itself; drawing on it. */
import type { Map as MapLibre } from 'maplibre-gl';
import { useMemo, useState } from 'react';
import type { Box, Position, Shape } from '#model/geometry.ts';
import { useMoment } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { circleRing } from '#web/map/circles.ts';
import { MapView } from '#web/map/map-view.tsx';
import type { DrawnShape } from '#web/map/things.ts';
import { useWords } from '#web/words/words.tsx';
import { useDrawing, type Tool } from './drawing.ts';
import { areasOf, spotsOf } from './spots.ts';
import type { ShapeKind } from './shape-text.ts';
import type { Check } from './use-checked.ts';

interface Props {
  readonly shape: Shape | null;
  readonly kind: ShapeKind;
  /** Metres; drawn round a point. */
  readonly within: number;
  /** Null: none, or none to this shape. */
  readonly check: Check | null;
  readonly crossing: Position | null;
  /** A shape that was refused, to be looked at beside the one that is checked. */
  readonly refused: Shape | null;
  readonly pointed: string | null;
  readonly point: (id: string | null) => void;
  readonly tool: Tool | null;
  readonly drawn: (shape: Shape) => void;
  readonly drawEnd: () => void;
  /** A box to go to. */
  readonly fit: Box | null;
  readonly onMove: (box: Box) => void;
}

export function CheckMap(props: Props) {
  const { shape, kind, within, check, crossing, refused, pointed, point, tool, drawn, drawEnd, fit, onMove } =
    props;
  const { say } = useWords();
  const { at, known } = useMoment();
  const summary = useOperation('map.summary', { at, known }, { keep: true, fresh: 300_000 });
  const [map, setMap] = useState<MapLibre | null>(null);
  useDrawing(map, tool, kind, shape, { shape: drawn, end: drawEnd });
  const spots = useMemo(() => spotsOf(check), [check]);
  const areas = useMemo(() => areasOf(check), [check]);
  const shapes = useMemo<DrawnShape[]>(() => {
    const out: DrawnShape[] = [];
    if (shape?.type === 'Point' && within > 0)
      out.push({ id: 'near', role: 'near', shape: circle(shape.coordinates, within) });
    else if (shape && within > 0 && !crossing) out.push({ id: 'near', role: 'band', shape, metres: within });
    // While corners are moved the tool itself draws the shape.
    if (shape && tool !== 'edit')
      out.push({ id: 'asked', role: 'asked', shape: crossing && !refused ? outlineOf(shape) : shape });
    if (refused) out.push({ id: 'refused', role: 'near', shape: outlineOf(refused) });
    const here = pointed === null ? undefined : spots.get(pointed);
    if (here?.uncertainty)
      out.push({ id: 'circle', role: 'circle', shape: circle(here.at, here.uncertainty) });
    for (const [id, { at: where, level }] of spots) {
      const of = { id, shape: { type: 'Point', coordinates: where } } as const;
      out.push(level ? { ...of, role: 'finding', level } : { ...of, role: 'spot' });
    }
    if (crossing)
      out.push({
        id: 'crossing',
        role: 'crossing',
        label: say('web.check.crosses'),
        shape: { type: 'Point', coordinates: crossing },
      });
    return out;
  }, [shape, tool, within, spots, pointed, crossing, refused, say]);
  const highlighted = useMemo(() => {
    if (pointed === null) return [];
    return spots.has(pointed) ? [pointed] : (areas.get(pointed) ?? []);
  }, [pointed, spots, areas]);
  const box = fit ?? summary.data?.box ?? null;
  // Without its first box the map would begin with the world.
  if (summary.isPending && !fit) return <div className="check-map-wait" aria-busy="true" />;
  return (
    <MapView
      label={say('web.check.map_label')}
      layers={{ places: true }}
      question={{ at, known }}
      shapes={shapes}
      highlighted={highlighted}
      fit={box}
      onMap={setMap}
      onHover={(thing) => point(thing?.kind === 'shape' && spots.has(thing.id) ? thing.id : null)}
      onMove={(_view, shown) => onMove(shown)}
    />
  );
}

function circle([lon, lat]: Position, metres: number): Shape {
  return { type: 'Polygon', coordinates: [circleRing(lon, lat, metres) as unknown as Position[]] };
}

/** The edges alone: an area that crosses itself may have none inside, and would not be drawn at all. */
function outlineOf(shape: Shape): Shape {
  if (shape.type === 'Polygon') return { type: 'MultiLineString', coordinates: shape.coordinates };
  return shape.type === 'MultiPolygon'
    ? { type: 'MultiLineString', coordinates: shape.coordinates.flat() }
    : shape;
}
