/** The map itself, drawn by MapLibre. Loaded only where a page shows a map (map-view.tsx); it knows no page. */
import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import {
  type FilterSpecification,
  type GeoJSONSource,
  type LngLatBoundsLike,
  type Map as MapLibre,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type VectorTileSource,
} from 'maplibre-gl';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useComputedColorScheme } from '@mantine/core';
import type { FeatureCollection } from 'geojson';
import { useEffect, useRef, useState } from 'react';
import type { Box, Position } from '#model/geometry.ts';
import { useAddress } from '#web/address.ts';
import { useWords } from '#web/words/words.tsx';
import { circlesShown } from './circles.ts';
import { coloursIn } from './colours.ts';
import { thingAt } from './point-at.ts';
import { drawnBy, PacedMap } from './pixels.ts';
import { shapeFeatures } from './shape-layers.ts';
import { countedFilter, NOTHING, outlineFilter, ringFilter, styleOf } from './style.ts';
import { symbol } from './symbols.ts';
import { onTileFailed, tileAddress } from './tile-address.ts';
import type { MapProps, MapQuestion, View } from './things.ts';
import { Where } from './where.tsx';
import { world } from './world.ts';

setWorkerUrl(worker);

/** A shape may reach beyond the poles once it is shown with room around it; the map has no such place. */
const bounds = (box: Box): LngLatBoundsLike => [
  box.west,
  Math.max(-85, box.south),
  box.east,
  Math.min(85, box.north),
];
/** The whole world, where no boundaries are held. */
const WORLD: Box = { west: -170, south: -55, east: 175, north: 72 };
/**
 * Milliseconds after which the map is shown although parts of it are still on their way. Until then it is shown when it is
 * whole: without a graphics card each frame costs the page some 50 ms, and a map that comes in pieces costs a dozen.
 */
const PATIENCE = 2_500;
/** Milliseconds after which what is still on its way is said. */
const SOON = 500;
/** Pixels round what is fitted. */
const PADDING = 24;

/** Callbacks by their newest version, so that the map need not be made anew for them. */
function useNewest<T>(value: T): { readonly current: T } {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}

export function MapCanvas(props: MapProps) {
  const { say } = useWords();
  const { operation } = useAddress();
  const scheme = useComputedColorScheme('light');
  const place = useRef<HTMLDivElement>(null);
  const newest = useNewest(props);
  const [map, setMap] = useState<PacedMap | null>(null);
  const [base, setBase] = useState<FeatureCollection | null>(null);
  const under = useNewest(base);
  const [failed, setFailed] = useState<'base' | 'tiles' | null>(null);
  const [pointer, setPointer] = useState<Position | null>(null);
  const [whole, setWhole] = useState(false);
  const [coming, setComing] = useState(false);

  useEffect(() => {
    world().then(setBase, () => setFailed('base'));
  }, []);

  useEffect(() => {
    const container = place.current;
    if (!container || !operation) return undefined;
    const first = newest.current;
    const made = new PacedMap({
      container,
      style: { version: 8, sources: {}, layers: [] },
      ...(first.view
        ? { center: [first.view.longitude, first.view.latitude], zoom: first.view.zoom }
        : { bounds: bounds(first.fit ?? WORLD), fitBoundsOptions: { padding: PADDING } }),
      maxZoom: 18,
      attributionControl: false,
      // North is up: turned maps are misread at three in the morning.
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      canvasContextAttributes: { preserveDrawingBuffer: true },
      locale: {
        'Map.Title': first.label,
        'NavigationControl.ZoomIn': say('web.map.zoom_in'),
        'NavigationControl.ZoomOut': say('web.map.zoom_out'),
      },
    });
    made.touchZoomRotate.disableRotation();
    made.keyboard.disableRotation();
    const away = getComputedStyle(container.parentElement ?? container).direction === 'rtl';
    const side = away ? 'top-left' : 'top-right';
    made.addControl(new NavigationControl({ showCompass: false }), side);
    made.addControl(new ScaleControl({ maxWidth: 90 }), side);
    const where = (): { view: View; box: Box } => {
      const { lng, lat } = made.getCenter();
      const [[west, south], [east, north]] = made.getBounds().toArray() as [Position, Position];
      const view = { longitude: lng, latitude: lat, zoom: made.getZoom() };
      return { view, box: { west, south, east, north } };
    };
    let told = JSON.stringify(where());
    const tell = (): void => {
      const { view, box } = where();
      told = JSON.stringify({ view, box });
      newest.current.onMove?.(view, box);
    };
    // More pixels are no move: an address that nobody changed stays as it is.
    made.on('move', () => {
      if (JSON.stringify(where()) !== told) tell();
    });
    // Where it begins it has not moved to, but what is in view is asked for all the same.
    if (first.view) tell();
    made.on('mousemove', ({ point, lngLat }) => {
      setPointer([lngLat.lng, lngLat.lat]);
      const thing = thingAt(made, point.x, point.y);
      made.getCanvas().style.cursor = thing && thing.kind !== 'area' ? 'pointer' : '';
      newest.current.onHover?.(thing);
    });
    made.on('mouseout', () => {
      setPointer(null);
      newest.current.onHover?.(null);
    });
    made.on('click', ({ point, lngLat }) =>
      newest.current.onSelect?.(thingAt(made, point.x, point.y), [lngLat.lng, lngLat.lat]),
    );
    // Without a listener MapLibre writes every error to the console; a tile that did not come is said on the map.
    made.on('error', ({ error }) => {
      if (!/AMP-|fetch|abort/i.test(error.message)) console.error(error.message);
    });
    setMap(made);
    newest.current.onMap?.(made);
    const patience = setTimeout(() => {
      if (made.unseen) made.inFull();
      setWhole(true);
    }, PATIENCE);
    return () => {
      clearTimeout(patience);
      newest.current.onMap?.(null);
      setMap(null);
      made.remove();
    };
    // Words and direction are those of the first drawing: a map is not made anew while one looks at it.
  }, [operation, newest]);

  // A tile that is refused or does not come leaves a hole: that must be said, not drawn as nothing.
  useEffect(() => onTileFailed(() => setFailed('tiles')), []);

  // While parts are on their way a place without symbols is no place without hospitals: that is said, not left to be read.
  useEffect(() => {
    if (!map) return undefined;
    let wait: ReturnType<typeof setTimeout> | undefined;
    const begins = (): void => void (wait ??= setTimeout(() => setComing(true), SOON));
    const rests = (): void => {
      clearTimeout(wait);
      wait = undefined;
      setComing(false);
    };
    map.on('dataloading', begins);
    map.on('idle', rests);
    return () => {
      clearTimeout(wait);
      map.off('dataloading', begins);
      map.off('idle', rests);
    };
  }, [map]);

  // The style: whenever what is asked, what is drawn, or the theme is another one.
  const { layers, question, counted, highlighted, shapes, circles } = props;
  const drawn = JSON.stringify([layers, props.numbers, scheme, operation]);
  const asked = JSON.stringify(question ?? {});
  useEffect(() => {
    if (!map || !operation || !place.current) return;
    const colours = coloursIn(place.current);
    map.setMissingStyleImageResolver((id) => {
      const made = symbol(id, colours);
      if (made && !map.hasImage(id))
        map.addImage(id, made.data, { pixelRatio: made.pixelRatio, ...stretchOf(id) });
    });
    map.setStyle(styleOf(operation, newest.current, colours, under.current), { diff: false });
    // What changed while the style was on its way is put into it when it is there.
    const apply = (): void => {
      if (under.current) (map.getSource('world') as GeoJSONSource | undefined)?.setData(under.current);
      over(map, newest.current);
      if (!newest.current.circles) put(map, 'circles', NOTHING);
      ringed(map, newest.current);
      const now = newest.current.question ?? {};
      if (JSON.stringify(now) !== asked) asksAnew(map, operation, now);
      map.once('idle', show);
    };
    const show = (): void => {
      // Another style of a map that is seen: nothing to uncover.
      if (!map.unseen) return;
      map.inFull();
      map.once('idle', () => drawnBy(map, () => setWhole(true)));
    };
    map.once('styledata', apply);
    return () => {
      map.off('styledata', apply);
      map.off('idle', show);
    };
  }, [map, drawn, operation, newest, under]);
  useEffect(() => {
    // The base map is often the last to come: it is put under what is drawn, and takes nothing of it away.
    if (base) (map?.getSource('world') as GeoJSONSource | undefined)?.setData(base);
  }, [map, base]);

  // Another window or another knowledge: other tiles in the same drawing, so that nothing else blinks.
  useEffect(() => {
    setFailed((before) => (before === 'tiles' ? null : before));
    if (map && operation) asksAnew(map, operation, newest.current.question ?? {});
  }, [map, asked, operation, newest]);

  useEffect(() => {
    if (map) over(map, { shapes });
  }, [map, shapes]);
  useEffect(() => {
    if (map) ringed(map, { counted, highlighted });
  }, [map, counted, highlighted]);

  useEffect(() => {
    if (!map) return undefined;
    const draw = (): void => put(map, 'circles', circles ? circlesShown(map) : NOTHING);
    draw();
    if (!circles) return undefined;
    map.on('idle', draw);
    return () => void map.off('idle', draw);
  }, [map, circles]);

  const fit = props.fit ? `${Object.values(props.fit).join(' ')} ${props.fitAgain ?? 0}` : '';
  const before = useRef(fit);
  useEffect(() => {
    const box = newest.current.fit;
    if (!map || !box || (before.current === fit && newest.current.view)) return;
    before.current = fit;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    map.fitBounds(bounds(box), { padding: PADDING, maxZoom: 13, animate: !still, duration: 500 });
  }, [map, fit, newest]);

  return (
    <>
      <div ref={place} className={whole ? 'map-canvas' : 'map-canvas map-begun'} dir="ltr" />
      {whole ? null : (
        <div className="map-message" role="status">
          <p>{say('web.map.loading')}</p>
        </div>
      )}
      <Where at={pointer ?? null} />
      <div className="map-note">
        {coming && whole ? <strong>{say('web.map.coming')} </strong> : null}
        {failed ? <strong>{say(`web.map.failed_${failed}`)} </strong> : null}
        {props.note} {say('web.map.base')}
      </div>
    </>
  );
}

function asksAnew(map: MapLibre, operation: string, question: MapQuestion): void {
  for (const layer of ['boundaries', 'places', 'events', 'objects'] as const) {
    const source = map.getSource(layer) as VectorTileSource | undefined;
    const address = tileAddress(operation, layer, question);
    // Before its style is there a source has no tiles yet, whatever its type says.
    const before = (source?.tiles as string[] | undefined)?.[0];
    if (source && before !== address) source.setTiles([address]);
  }
}

function over(map: MapLibre, { shapes }: Pick<MapProps, 'shapes'>): void {
  put(map, 'shapes', shapeFeatures(shapes ?? []));
}

/**
 * What a source shows from now on. Layers of a source that shows nothing are switched off: MapLibre cuts each of them at
 * the edges of its tiles in every frame, which without a graphics card costs more than all events together.
 */
function put(map: MapLibre, id: 'shapes' | 'circles', data: FeatureCollection): void {
  const source = map.getSource(id) as GeoJSONSource | undefined;
  if (!source) return;
  source.setData(data);
  const visibility = data.features.length > 0 ? 'visible' : 'none';
  for (const layer of map.getLayersOrder())
    if (map.getLayer(layer)?.source === id) map.setLayoutProperty(layer, 'visibility', visibility);
}

/** Areas that are hatched, and what is ringed. */
function ringed(
  map: MapLibre,
  { counted = [], highlighted = [] }: Pick<MapProps, 'counted' | 'highlighted'>,
): void {
  const set = (layer: string, filter: FilterSpecification): void => {
    if (map.getLayer(layer)) map.setFilter(layer, filter);
  };
  set('counted', countedFilter(counted));
  set('ring-areas', countedFilter(highlighted));
  set('ring-outlines', outlineFilter(highlighted));
  for (const layer of ['ring-events', 'ring-objects', 'ring-shapes']) set(layer, ringFilter(highlighted));
}

/** A badge is stretched round its number; its edge is not. */
const stretchOf = (id: string): object =>
  id === 'badge' ? { stretchX: [[8, 36]], stretchY: [[8, 36]], content: [6, 6, 38, 38] } : {};
