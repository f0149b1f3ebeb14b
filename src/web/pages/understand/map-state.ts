/** What the address says of the map: `view` (longitude,latitude,zoom), `show` (layers), `days`, `circles`, `people`, `records` (of a figure), `list` (a protective list). */
import { useMemo } from 'react';
import { useAddress, useSetSearch } from '#web/address.ts';
import type { View } from '#web/map/things.ts';

export const WINDOWS = [1, 7, 30, 90, 365, 40_000] as const;
const DEFAULT_DAYS = 30;

export interface MapState {
  readonly view: View | null;
  /** Layers that are shown; null: all that there are. "events", "places", "activities", or a layer of objects. */
  readonly shown: ReadonlySet<string> | null;
  readonly days: number;
  readonly circles: boolean;
  /** Whether the people of an area stand under its name. */
  readonly people: boolean;
  /** A figure whose records alone are drawn. */
  readonly records: string | null;
  /** A protective list (its release) whose objects alone are drawn. */
  readonly list: string | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function viewOf(text: string | undefined): View | null {
  const [longitude, latitude, zoom] = (text ?? '').split(',').map(Number);
  if (longitude === undefined || latitude === undefined || zoom === undefined) return null;
  const right = Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90 && zoom >= 0 && zoom <= 22;
  return right ? { longitude, latitude, zoom } : null;
}

/** Four decimals (some 10 m) are enough to show a colleague the same. */
export const viewText = ({ longitude, latitude, zoom }: View): string =>
  [longitude.toFixed(4), latitude.toFixed(4), zoom.toFixed(2)].join(',');

export function useMapState(): MapState {
  const { search } = useAddress();
  const { view, show, days, circles, people, records, list } = search;
  return useMemo(() => {
    const wanted = Number(days);
    return {
      view: viewOf(view),
      shown: show === undefined ? null : new Set(show.split(',').filter(Boolean)),
      days: Number.isInteger(wanted) && wanted >= 1 && wanted <= 40_000 ? wanted : DEFAULT_DAYS,
      circles: circles === '1',
      people: people === '1',
      records: records ?? null,
      list: list !== undefined && UUID.test(list) ? list : null,
    };
  }, [view, show, days, circles, people, records, list]);
}

/** Shows or hides a layer; `all` are those that there are. */
export function useToggleLayer(all: readonly string[]): (layer: string, on: boolean) => void {
  const { shown } = useMapState();
  const setSearch = useSetSearch();
  return (layer, on) => {
    const now = all.filter((one) => (one === layer ? on : (shown?.has(one) ?? true)));
    setSearch({ show: now.length === all.length ? undefined : now.join(',') || 'none' }, { replace: true });
  };
}
