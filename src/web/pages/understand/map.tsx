/**
 * The map of the operation: what is drawn where, as well as it is known, with its legend, its window, a search, and a list
 * of the same things beside it. Where it looks, what it shows and what is chosen stands in the address.
 */
import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Box } from '#model/geometry.ts';
import { useAddress, useSetSearch } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOma } from '#web/data/oma.ts';
import { problemOf, useOperation } from '#web/data/use-operation.ts';
import { MapView } from '#web/map/map-view.tsx';
import type { DrawnShape, Thing, View } from '#web/map/things.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { StillBefore } from '#web/parts/still-before.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import {
  ActivitiesLegend,
  ActivitiesList,
  ActivityCard,
  inView as activitiesIn,
  useActivities,
} from './map-activities.tsx';
import { MapCard } from './map-card.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapList } from './map-list.tsx';
import { MapLists } from './map-lists.tsx';
import { usePopulation } from './map-population.ts';
import { MapSearch, type Goal } from './map-search.tsx';
import { useMapState, viewText } from './map-state.ts';
import { MapTime } from './map-time.tsx';
import './map.css';

type Summary = OutputOf<'map.summary'>;
/** Milliseconds after the map stood still before the address and the list follow. */
const STILL = 350;

export function MapPage() {
  const { at, known } = useAddress();
  const { days, records, list } = useMapState();
  const question = useMemo(
    () => (records ? { ref: records } : { at, known, days }),
    [at, known, days, records],
  );
  const listed = useMemo(() => (list ? { ...question, list } : question), [question, list]);
  const asked = useOperation('map.summary', listed, { keep: true });
  // A list that is not for this reader takes the list out, not the map: what it says stands where the list would.
  const refused = list !== null && problemOf(asked.error)?.field === 'list' ? asked.error : null;
  const plain = useOperation('map.summary', question, { keep: true, enabled: refused !== null });
  const summary = refused ? plain : asked;
  return (
    <Await query={summary} lines={10}>
      {(data) => (
        <Shown
          summary={data}
          question={refused ? question : listed}
          refused={refused}
          waiting={summary.isPlaceholderData}
        />
      )}
    </Await>
  );
}

function Shown({
  summary,
  question,
  refused,
  waiting,
}: {
  summary: Summary;
  question: { at?: string; known?: string; days?: number; ref?: string; list?: string };
  refused: unknown;
  waiting: boolean;
}) {
  const { say, named } = useWords();
  const oma = useOma().data;
  const setSearch = useSetSearch();
  const state = useMapState();
  const [box, setBox] = useState<Box | null>(null);
  const [fit, setFit] = useState({ box: summary.box, again: 0 });
  const goTo = (to: Box | null): void => setFit(({ again }) => ({ box: to, again: again + 1 }));
  const [hovered, setHovered] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Thing | null>(null);
  const [goal, setGoal] = useState<Goal | null>(null);
  const begins = useRef(state.view);
  const onMove = useStill((view: View, now: Box) => {
    setBox(clipped(now));
    setSearch({ view: viewText(view) }, { replace: true });
  });
  const inView = useOperation('map.list', { ...question, ...(box ?? {}), limit: 50 }, { keep: true });
  const { shown, circles } = state;
  const population = usePopulation(state.people, question.known);
  const on = (layer: string): boolean => shown?.has(layer) ?? true;
  const objects = (summary.objects ?? []).map((o) => o.layer).filter(on);
  const layers = {
    places: on('places'),
    events: on('events'),
    objects: objects.length > 0 ? objects : false,
  };
  const counted = useMemo(
    () => (on('events') ? summary.events.areas.filter((a) => a.level > 0).map((a) => a.code) : []),
    // The set of layers is another one when the address is.
    [summary, shown],
  );
  const highlighted = useMemo(
    () => [hovered, chosen?.id].filter((id): id is string => typeof id === 'string'),
    [hovered, chosen],
  );
  // Who may not read what is operational is not asked about activities either: nothing of them leaves.
  const activities = useActivities(question, summary.objects !== null);
  const seen = useMemo(() => activitiesIn(activities, shown, box), [activities, shown, box]);
  const shapes = useMemo(
    () => [...activities.shapes, ...(goal?.at ? spotOf(goal) : [])],
    [activities.shapes, goal],
  );
  const go = (to: Goal): void => {
    setGoal(to);
    goTo(to.box ?? (to.at ? around(to.at) : null));
  };
  const name = oma ? named(oma.names) : '';
  return (
    <div className="map-page" aria-busy={waiting}>
      <StillBefore waiting={waiting} />
      <div className="map-side">
        <PageHead title={say('web.map.title')} />
        {oma?.settings.statusNote ? <p className="small">{named(oma.settings.statusNote)}</p> : null}
        <MapSearch onGo={go} />
        {state.records ? (
          <p>
            {say('web.map.records_only')}{' '}
            <Button size="compact-xs" variant="default" onClick={() => setSearch({ records: undefined })}>
              {say('web.map.records_all')}
            </Button>
          </p>
        ) : (
          <MapTime summary={summary} />
        )}
        <MapLists summary={summary} known={question.known} refused={refused} />
        <MapLegend summary={summary} populationOf={population.sources}>
          {(toggle) => <ActivitiesLegend layer={activities} toggle={toggle} />}
        </MapLegend>
        <section aria-labelledby="map-list">
          <h2 id="map-list">{say('web.map.list')}</h2>
          {summary.list ? <p className="small">{say('web.map.list_in_view')}</p> : null}
          <ActivitiesList
            layer={activities}
            inView={seen}
            highlighted={highlighted}
            onHover={setHovered}
            onPick={(thing) => {
              setChosen(thing);
              if (thing.box) goTo(wider(thing.box));
            }}
          />
          <Await query={inView} lines={6}>
            {(listed) => (
              <MapList
                listed={listed}
                alone={seen.length === 0}
                shown={shown}
                highlighted={highlighted}
                onHover={setHovered}
                onPick={(thing) => {
                  setChosen(thing);
                  goTo(around(thing.at));
                }}
              />
            )}
          </Await>
        </section>
        <LeftOut summary={summary} />
      </div>
      <div className="map-main">
        <MapView
          label={say('web.map.of', { name })}
          layers={layers}
          question={question}
          counted={counted}
          numbers={population.numbers}
          shapes={shapes}
          highlighted={highlighted}
          circles={circles}
          view={begins.current}
          fit={fit.box}
          fitAgain={fit.again}
          onMove={onMove}
          onHover={(thing) => setHovered(thing && thing.kind !== 'area' ? thing.id : null)}
          onSelect={(thing) => setChosen(thing && thing.kind !== 'shape' ? thing : null)}
          note={<Corner summary={summary} />}
        />
        {chosen?.kind === 'activity' ? (
          <ActivityCard thing={chosen} layer={activities} onClose={() => setChosen(null)} />
        ) : chosen ? (
          <MapCard thing={chosen} question={question} onZoom={goTo} onClose={() => setChosen(null)} />
        ) : null}
        <button type="button" className="map-whole no-print" onClick={() => goTo(summary.box)}>
          {say('web.map.whole')}
        </button>
      </div>
    </div>
  );
}

/** In the corner of the map: how much of what is known it cannot show as points. */
function Corner({ summary }: { summary: Summary }) {
  const { say } = useWords();
  const all = [summary.events, ...(summary.objects ?? [])];
  const whole = all.reduce(
    (n, layer) =>
      n +
      layer.undrawn +
      layer.areas.filter((a) => a.drawn && a.level === 0).reduce((m, a) => m + a.things, 0),
    0,
  );
  return <>{whole > 0 ? say('web.map.corner', { n: whole }) : say('web.map.corner_none')}</>;
}

/** Everything that the map does not show as it is, in words. */
function LeftOut({ summary }: { summary: Summary }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="map-left-out">
      <h2 id="map-left-out">{say('web.map.left_out')}</h2>
      {summary.sentences.slice(1).map((sentence, i) => (
        <p key={i} className="small">
          <Say message={sentence} />
        </p>
      ))}
    </section>
  );
}

/** A function that runs once what calls it stands still. */
function useStill<Args extends unknown[]>(work: (...args: Args) => void): (...args: Args) => void {
  const newest = useRef(work);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    newest.current = work;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((...args: Args) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => newest.current(...args), STILL);
  }, []);
}

/** A box as an operation takes it: on the globe. */
function clipped({ west, south, east, north }: Box): Box {
  const lon = (x: number): number => Math.max(-180, Math.min(180, x));
  const lat = (y: number): number => Math.max(-90, Math.min(90, y));
  return { west: lon(west), south: lat(south), east: lon(east), north: lat(north) };
}

/** Some 11 km either way. */
const around = ([lon, lat]: readonly [number, number]): Box => ({
  west: lon - 0.1,
  south: lat - 0.1,
  east: lon + 0.1,
  north: lat + 0.1,
});

/** A fifth more on each side, and some 2 km at least. */
function wider({ west, south, east, north }: Box): Box {
  const [x, y] = [Math.max(0.02, (east - west) / 5), Math.max(0.02, (north - south) / 5)];
  return { west: west - x, south: south - y, east: east + x, north: north + y };
}

const spotOf = ({ key, at, name }: Goal): DrawnShape[] =>
  at ? [{ id: key, role: 'spot', label: name, shape: { type: 'Point', coordinates: at } }] : [];
