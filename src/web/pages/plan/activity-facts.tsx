/** What is said of a registered activity, wherever it stands: its state first, then when, what, where, and whose it is. */
import type { ReactNode } from 'react';
import type { OutputOf } from '#web/data/api.ts';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import './activities.css';

export type Activity = OutputOf<'activity.list'>['activities'][number];

/** Districts that are named; the others are counted. */
const NAMED = 6;

export function ActivityFacts({ activity, zone }: { activity: Activity; zone: string }) {
  const { term, moment, say, locale } = useWords();
  const { state, kind, from, to, districts, ended, responsible, version, recordedAt, by } = activity;
  return (
    <dl className="activity-facts">
      <Fact name="web.activities.window">
        <bdi>{spanText(locale, from, to, zone)}</bdi>{' '}
        <strong className={`activity-state ${state}`}>{term('activity_state', state)}</strong>
      </Fact>
      {ended ? (
        <Fact name="web.activities.why_ended">
          <bdi>{ended.reason}</bdi>
          {ended.on === null ? null : (
            <>
              {' · '}
              <Say code="web.activities.ended_early" /> <bdi>{moment(ended.on, zone)}</bdi>
            </>
          )}
        </Fact>
      ) : null}
      <Fact name="web.activities.kind">{term('activity', kind)}</Fact>
      <Fact name="web.activities.where">
        {districts.length === 0 ? (
          <Unknown>
            <Say code="web.activities.nowhere" />
          </Unknown>
        ) : (
          say('web.activities.districts', {
            names: districts.slice(0, NAMED).map((d) => d.name),
            more: Math.max(0, districts.length - NAMED),
          })
        )}
      </Fact>
      <Fact name="web.activities.responsible">
        <bdi>{responsible}</bdi>
      </Fact>
      <Fact name="web.activities.registered">
        <bdi>{moment(recordedAt, zone)}</bdi> · <bdi>{by}</bdi>
        {version > 1 ? (
          <>
            {' · '}
            <Say code="web.activities.version" params={{ version }} />
          </>
        ) : null}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Say code={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** From when to when, in the zone of the operation; a day is said once. */
function spanText(locale: string, from: string, to: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'short',
  }).formatRange(Date.parse(from), Date.parse(to));
}
