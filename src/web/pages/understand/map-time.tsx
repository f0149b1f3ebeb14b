/** The window of the map: how many days, up to which day. The day is that of the whole page ("as of"), so it moves with it. */
import { useEffect, useState } from 'react';
import { useAddress, useSetSearch } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOma, useZone } from '#web/data/oma.ts';
import { serverNow, serverToday } from '#web/data/server-time.ts';
import { Say, useWords } from '#web/words/words.tsx';
import { useMapState, WINDOWS } from './map-state.ts';

type Summary = OutputOf<'map.summary'>;
const DAY = 86_400_000;
const dayNumber = (day: string): number => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY);
const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
/** Milliseconds after the last movement before the map is asked anew. */
const STILL = 150;

export function MapTime({ summary }: { summary: Summary }) {
  const { say, day } = useWords();
  const setSearch = useSetSearch();
  const address = useAddress();
  const { days } = useMapState();
  const opens = useOma().data?.opensAt ?? null;
  const zone = useZone();
  const at = (address.at ?? opens ?? serverToday(zone)).slice(0, 10);
  const { first, last } = reach(summary, at);
  const [moved, setMoved] = useState<number | null>(null);
  const value = moved ?? dayNumber(at);
  useEffect(() => {
    if (moved === null) return undefined;
    const timer = setTimeout(() => {
      setMoved(null);
      if (dayOf(moved) !== at) setSearch({ at: dayOf(moved) }, { replace: true });
    }, STILL);
    return () => clearTimeout(timer);
  }, [moved, at, setSearch]);
  const text = say('web.map.window_to', { days: Math.min(days, 40_000), day: dayOf(value) });
  return (
    <section aria-labelledby="map-time">
      <h2 id="map-time">{say('web.map.time')}</h2>
      <p className="map-window">
        <Say message={summary.window.sentence} />
      </p>
      <div role="group" aria-label={say('web.map.days')} className="map-days one-of">
        {WINDOWS.map((n) => (
          <button
            key={n}
            type="button"
            aria-pressed={n === days}
            onClick={() => setSearch({ days: n === 30 ? undefined : String(n) }, { replace: true })}
          >
            {say('web.map.days_n', { days: n })}
          </button>
        ))}
      </div>
      <label className="map-slider">
        <span>{say('web.map.up_to', { day: dayOf(value) })}</span>
        <input
          type="range"
          min={first}
          max={last}
          step={1}
          value={value}
          aria-valuetext={text}
          onChange={(event) => setMoved(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            const by = { PageUp: 30, PageDown: -30 }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            setMoved(Math.max(first, Math.min(last, value + by)));
          }}
        />
        <span className="map-slider-ends small">
          <span>{day(dayOf(first))}</span>
          <span>{day(dayOf(last))}</span>
        </span>
      </label>
    </section>
  );
}

/** Days that the slider reaches: those of which a source of events speaks, and the day asked about. */
function reach(summary: Summary, at: string): { first: number; last: number } {
  const drawn = new Set(summary.events.sources.map((s) => s.source));
  const speaking = summary.sources.filter((s) => drawn.has(s.code) || /event/.test(s.layer));
  const froms = speaking.flatMap((s) => (s.vintageFrom ? [dayNumber(s.vintageFrom)] : []));
  const tos = speaking.flatMap((s) => (s.vintageTo ? [dayNumber(s.vintageTo)] : []));
  const today = Math.floor(serverNow() / DAY);
  const here = dayNumber(at);
  return {
    first: Math.min(here, ...froms),
    last: Math.min(today, Math.max(here, ...tos)),
  };
}
