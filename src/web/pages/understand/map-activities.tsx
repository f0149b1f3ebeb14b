/**
 * Registered activities as a layer of the map: what is drawn, its line of the legend, its list for the keyboard, and the
 * card of one. They stand in the order of time; the map ranks none and shows no finding of any (never 16).
 */
import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import type { Box, Position, Shape } from '#model/geometry.ts';
import { boxesMeet, boxOf } from '#methods/geometry/boxes.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import type { DrawnShape, MapQuestion, Thing } from '#web/map/things.ts';
import { Icon } from '#web/parts/icon.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { ActivityFacts, type Activity } from '../plan/activity-facts.tsx';
import { useMapState } from './map-state.ts';

/** Its name among the layers of the address (`show`). */
export const ACTIVITIES = 'activities';

type List = OutputOf<'activity.list'>;

export interface ActivityLayer {
  /** Whether the reader may see it at all; else nothing is asked. */
  readonly allowed: boolean;
  readonly list: List | null;
  readonly error: unknown;
  readonly shapes: readonly DrawnShape[];
  readonly days: number;
}

/** What is registered round the moment of the map, when the layer is on and the reader may see it. */
export function useActivities(question: MapQuestion, allowed: boolean): ActivityLayer {
  const { say, term } = useWords();
  const { shown, records, days } = useMapState();
  const { at, known } = question;
  const asked = allowed && records === null;
  const query = useOperation('activity.list', { at, known, days }, { enabled: asked, keep: true });
  const list = asked ? (query.data ?? null) : null;
  const on = shown?.has(ACTIVITIES) ?? true;
  const shapes = useMemo(
    () =>
      on && list
        ? list.activities.flatMap(({ activity, title, state, shape }): DrawnShape[] =>
            shape
              ? [
                  {
                    id: activity,
                    role: 'activity',
                    label: say('web.map.activity', { title, state: term('activity_state', state) }),
                    shape: shape as Shape,
                  },
                ]
              : [],
          )
        : [],
    [on, list, say, term],
  );
  return { allowed, list, error: asked ? query.error : null, shapes, days };
}

/** The line pattern of the map, and a point as it draws one. */
function ActivitySign() {
  return (
    <svg
      className="map-sign activity"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M2 3.500h16v13h-16z" />
    </svg>
  );
}

/** The line of the legend: how many, registered when, and what of it this window does not hold. */
export function ActivitiesLegend({
  layer,
  toggle,
}: {
  layer: ActivityLayer;
  toggle: (layer: string, on: boolean) => void;
}) {
  const { say } = useWords();
  const { shown, records } = useMapState();
  const { allowed, list, error } = layer;
  if (!allowed)
    return (
      <li>
        <Unknown block>
          {say('web.map.activities_refused')}{' '}
          <To page="why" search={{ action: 'activity.list' }}>
            {say('web.why.short')}
          </To>
        </Unknown>
      </li>
    );
  return (
    <li>
      <Checkbox
        checked={shown?.has(ACTIVITIES) ?? true}
        onChange={(event) => toggle(ACTIVITIES, event.currentTarget.checked)}
        label={
          <span className="map-layer">
            <ActivitySign />
            {say('web.map.layer_activities')}{' '}
            {list ? <span className="small">{say('web.map.n', { n: list.inWindow })}</span> : null}
          </span>
        }
      />
      <div className="map-sources small">
        {records ? say('web.map.activities_records') : null}
        {list ? <Said list={list} days={layer.days} /> : null}
      </div>
      {error && !list ? <Refusal error={error} heading={3} /> : null}
    </li>
  );
}

function Said({ list, days }: { list: List; days: number }) {
  const { say, moment } = useWords();
  const { before, after, activities, inWindow, zone } = list;
  if (before + after + inWindow === 0)
    return (
      <p>
        {say('web.map.activities_none')} <To page="check">{say('web.activities.to_check')}</To>
      </p>
    );
  const registered = activities.map((a) => Date.parse(a.registeredAt));
  const undrawn = inWindow - activities.filter((a) => a.shape !== null).length;
  return (
    <>
      {registered.length > 0 ? (
        <p>
          {say('web.map.activities_when', {
            days,
            n: registered.length,
            first: moment(Math.min(...registered), zone),
            last: moment(Math.max(...registered), zone),
          })}
        </p>
      ) : null}
      {before + after > 0 ? <p>{say('web.map.activities_outside', { before, after })}</p> : null}
      {undrawn > 0 ? <p>{say('web.map.activities_undrawn', { n: undrawn })}</p> : null}
      <p>
        <To page="activities">{say('web.map.activities_all')}</To>
      </p>
    </>
  );
}

/** Those of a layer that is on whose shape comes into the box; one without a shape here may, and is listed. */
export function inView(
  { list }: ActivityLayer,
  shown: ReadonlySet<string> | null,
  box: Box | null,
): readonly Activity[] {
  if (!list || !(shown?.has(ACTIVITIES) ?? true)) return [];
  return list.activities.filter((a) => !box || !a.shape || boxesMeet(boxOf(a.shape as Shape), box));
}

/** The same things in a list, for who works by keyboard or by ear, and without WebGL. */
export function ActivitiesList({
  layer,
  inView,
  highlighted,
  onHover,
  onPick,
}: {
  layer: ActivityLayer;
  /** What `inView` of this layer says. */
  inView: readonly Activity[];
  highlighted: readonly string[];
  onHover: (id: string | null) => void;
  onPick: (thing: Thing) => void;
}) {
  const { say, term, moment } = useWords();
  const { list } = layer;
  if (!list || inView.length === 0) return null;
  return (
    <section aria-label={say('web.map.layer_activities')} className="map-list">
      <h3>
        <ActivitySign /> {say('web.map.layer_activities')}{' '}
        <span className="small">{say('web.map.n', { n: inView.length })}</span>
      </h3>
      <ul>
        {inView.map((activity) => (
          <li key={activity.activity}>
            <button
              type="button"
              aria-current={highlighted.includes(activity.activity) ? true : undefined}
              onPointerEnter={() => onHover(activity.activity)}
              onPointerLeave={() => onHover(null)}
              onFocus={() => onHover(activity.activity)}
              onBlur={() => onHover(null)}
              onClick={() => onPick(thingOf(activity))}
            >
              <strong>
                <bdi>{activity.title}</bdi>
              </strong>{' '}
              <span className="small">
                {term('activity_state', activity.state)} · {term('activity', activity.kind)} ·{' '}
                <bdi>{moment(activity.from, list.zone)}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An activity as something that was chosen: where it begins to be looked at, and the box that shows it whole. */
function thingOf({ activity, shape, title }: Activity): Thing {
  const box = shape ? boxOf(shape as Shape) : null;
  const at: Position = box ? [(box.west + box.east) / 2, (box.south + box.north) / 2] : [0, 0];
  return { kind: 'activity', id: activity, at, says: { title }, ...(box ? { box } : {}) };
}

/** What was chosen, when it is an activity: all that is registered, and the way to its check. */
export function ActivityCard({
  thing,
  layer,
  onClose,
}: {
  thing: Thing;
  layer: ActivityLayer;
  onClose: () => void;
}) {
  const { say } = useWords();
  const activity = layer.list?.activities.find((a) => a.activity === thing.id);
  if (!activity || !layer.list) return null;
  return (
    <section className="map-card" aria-label={say('web.map.chosen')}>
      <div className="map-card-head">
        <h3>
          <bdi>{activity.title}</bdi>
        </h3>
        <button type="button" className="map-close" aria-label={say('web.close')} onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <ActivityFacts activity={activity} zone={layer.list.zone} />
      <p>
        <To
          page="check"
          search={{ activity: activity.activity }}
          label={say('web.activities.check_of', { title: activity.title })}
        >
          <Say code="web.activities.check" />
        </To>{' '}
        · <To page="activities">{say('web.map.activities_all')}</To>
      </p>
    </section>
  );
}
