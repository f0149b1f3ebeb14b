/** What is drawn and how, layer by layer: its symbol, how many, what of it cannot be a point, its sources and their dates. */
import { Checkbox } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useSetSearch } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { letterOf, pictogramOf } from '#web/map/symbols.ts';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { ACTIVITIES } from './map-activities.tsx';
import { useMapState, useToggleLayer } from './map-state.ts';

type Summary = OutputOf<'map.summary'>;
type Layer = Summary['events'];

/** The symbol of a layer as the map draws it. */
export function Sign({ layer, of = 'point' }: { layer: string; of?: 'point' | 'area' | 'possible' }) {
  const path = pictogramOf(layer);
  return (
    <svg
      className={`map-sign ${layer === 'events' ? 'event' : 'object'} ${of}`}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {of === 'area' ? (
        <>
          <rect x="2" y="2" width="16" height="16" className="hatch-ground" />
          <path d="M2 8 8 2M2 14 14 2M4 18 18 4M10 18l8-8" className="hatch" />
        </>
      ) : layer === 'events' ? (
        <circle cx="10" cy="10" r="6" />
      ) : layer === 'places' ? (
        <circle cx="10" cy="10" r="2.5" />
      ) : (
        <>
          <rect x="1.500" y="1.500" width="17" height="17" rx="3.500" />
          {path ? (
            <path d={path} transform="translate(3 3) scale(.7)" />
          ) : (
            <text x="10" y="14.500" textAnchor="middle">
              {letterOf(layer)}
            </text>
          )}
        </>
      )}
    </svg>
  );
}

export function MapLegend({
  summary,
  populationOf,
  children,
}: {
  summary: Summary;
  populationOf: readonly string[];
  /** Lines of layers that the summary does not know. */
  children?: (toggle: (layer: string, on: boolean) => void) => ReactNode;
}) {
  const { say } = useWords();
  const { circles, people, shown } = useMapState();
  const setSearch = useSetSearch();
  const objects = summary.objects ?? [];
  const layers: readonly Layer[] = [summary.events, ...objects, summary.places];
  const toggle = useToggleLayer([...layers.map((l) => l.layer), ACTIVITIES]);
  return (
    <section aria-labelledby="map-legend">
      <h2 id="map-legend">{say('web.map.layers')}</h2>
      <ul className="map-layers">
        {layers.map((layer) => (
          <li key={layer.layer}>
            <Checkbox
              checked={shown?.has(layer.layer) ?? true}
              onChange={(event) => toggle(layer.layer, event.currentTarget.checked)}
              label={
                <span className="map-layer">
                  <Sign layer={layer.layer} />
                  <Say message={layer.label} />{' '}
                  <span className="small">{say('web.map.n', { n: layer.total })}</span>
                </span>
              }
            />
            <Sources layer={layer} summary={summary} />
          </li>
        ))}
        {children?.(toggle)}
      </ul>
      {summary.objects === null ? (
        <Unknown block>{say('map.objects_refused')}</Unknown>
      ) : summary.missing.length > 0 ? (
        <Unknown block>
          {say('web.map.missing', { layers: summary.missing.map((m) => say(m.label.code)) })}
        </Unknown>
      ) : null}
      <Checkbox
        checked={circles}
        onChange={(event) =>
          setSearch({ circles: event.currentTarget.checked ? '1' : undefined }, { replace: true })
        }
        label={say('web.map.circles')}
      />
      <Checkbox
        mt={8}
        checked={people}
        onChange={(event) =>
          setSearch({ people: event.currentTarget.checked ? '1' : undefined }, { replace: true })
        }
        label={say('web.map.people')}
      />
      {people && populationOf.length > 0 ? (
        <p className="small">
          {populationOf.map((code) => summary.sources.find((s) => s.code === code)?.title ?? code).join('; ')}
        </p>
      ) : null}
      <Signs />
    </section>
  );
}

/** What the forms mean, whatever the layer. */
function Signs() {
  const { say } = useWords();
  return (
    <dl className="map-signs">
      {(
        [
          ['point', 'sure'],
          ['possible', 'possible'],
          ['area', 'area'],
        ] as const
      ).map(([of, code]) => (
        <div key={code}>
          <dt>
            <Sign layer="events" of={of} />
          </dt>
          <dd>{say(`web.map.sign_${code}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sources({ layer, summary }: { layer: Layer; summary: Summary }) {
  const { say, day } = useWords();
  const id = useId();
  const codes = layer.sources.map((s) => s.source);
  return (
    <details className="map-sources">
      <summary id={id}>{say('web.map.sources_of', { n: codes.length })}</summary>
      <p>
        <Say message={layer.sentence} />
      </p>
      <ul>
        {layer.sources.map(({ source, things }) => {
          const held = summary.sources.find((s) => s.code === source);
          return (
            <li key={source}>
              {held?.title ?? source} {held?.release ?? ''} · {say('web.map.n', { n: things })}
              <div className="small">
                {held?.vintageTo ? (
                  say('web.map.to', { day: day(held.vintageTo) })
                ) : (
                  <Unknown>{say('web.map.no_date')}</Unknown>
                )}
                {held ? ` · ${held.publisher} · ${held.licence}` : null}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
