/**
 * Where one thing is, on a map, drawn no finer than it is known: a point with the circle within which it really is, else the
 * areas that it is or may be in, hatched. Drawn when asked for; the words beside it say the same.
 */
import { useState } from 'react';
import type { Box, Position } from '#model/geometry.ts';
import { useAddress, useMoment } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { circleRing } from '#web/map/circles.ts';
import { MapView } from '#web/map/map-view.tsx';
import type { DrawnShape } from '#web/map/things.ts';
import { useWords } from '#web/words/words.tsx';

interface Known {
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** Metres. */
  readonly uncertainty: number | null;
  /** Codes of the finest areas that it is in, or may be in. */
  readonly areas: readonly string[];
}

export function WhereMap(known: Known) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="where-map no-print" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{say('web.where.show')}</summary>
      {open ? <Drawn {...known} /> : null}
    </details>
  );
}

function Drawn({ longitude, latitude, uncertainty, areas }: Known) {
  const { say } = useWords();
  const { known } = useAddress();
  const moment = useMoment();
  const point = longitude !== null && latitude !== null ? { longitude, latitude } : null;
  // Of several areas it may be in any: the map begins at the first, and all are hatched.
  const first = useOperation(
    'place.read',
    { place: areas[0] ?? '', known },
    { enabled: point === null && areas.length > 0, fresh: 300_000 },
  );
  const shapes = point ? circled(point, uncertainty ?? 0) : [];
  const ring = shapes.find((s) => s.role === 'circle')?.shape;
  const box = point
    ? (boxOf(ring) ?? around(point))
    : boxOf(first.data?.place.shape as { coordinates?: unknown } | undefined);
  return (
    <div className="figure-map">
      <MapView
        label={say('web.where.map')}
        layers={{ places: true }}
        question={moment}
        counted={point ? [] : areas}
        highlighted={point ? [] : areas}
        shapes={shapes}
        {...(box ? { fit: box } : {})}
      />
    </div>
  );
}

function circled(
  { longitude, latitude }: { longitude: number; latitude: number },
  metres: number,
): DrawnShape[] {
  const ring = circleRing(longitude, latitude, metres).map(([lon = 0, lat = 0]): Position => [lon, lat]);
  return [
    ...(metres > 0
      ? [{ id: 'within', role: 'circle' as const, shape: { type: 'Polygon' as const, coordinates: [ring] } }]
      : []),
    { id: 'point', role: 'spot', shape: { type: 'Point', coordinates: [longitude, latitude] } },
  ];
}

const NEAR = 0.05;
const around = ({ longitude, latitude }: { longitude: number; latitude: number }): Box => ({
  west: longitude - NEAR,
  south: latitude - NEAR,
  east: longitude + NEAR,
  north: latitude + NEAR,
});

/** The box of a GeoJSON geometry in degrees; null when it has no position. */
function boxOf(shape: { readonly coordinates?: unknown } | null | undefined): Box | null {
  const [longitudes, latitudes]: [number[], number[]] = [[], []];
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    const [lon, lat] = part as unknown[];
    if (typeof lon === 'number' && typeof lat === 'number') {
      longitudes.push(lon);
      latitudes.push(lat);
    } else for (const inner of part as unknown[]) walk(inner);
  };
  walk(shape?.coordinates);
  if (longitudes.length === 0) return null;
  const least = (all: readonly number[]): number => all.reduce((a, b) => Math.min(a, b));
  const most = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b));
  return {
    west: least(longitudes),
    south: least(latitudes),
    east: most(longitudes),
    north: most(latitudes),
  };
}
