/**
 * Registered activities: by when they begin, what is over told apart. The page does not compare them and never ranks them
 * (never 16): it shows no finding; each has a way to its check, which is asked anew.
 */
import type { ReactNode } from 'react';
import { useMoment } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { ActivityEnd } from './activity-end.tsx';
import { ActivityFacts, type Activity } from './activity-facts.tsx';
import './activities.css';

type List = OutputOf<'activity.list'>;
const AHEAD: readonly string[] = ['planned', 'under_way'];

export function ActivitiesPage() {
  const { say } = useWords();
  const query = useOperation('activity.list', { ...useMoment(), limit: 500 });
  return (
    <>
      <PageHead title={say('web.activities.title')} />
      <p>
        <Say code="web.activities.lead" />
      </p>
      <Await query={query} lines={9}>
        {(list) => (list.inWindow === 0 ? <None /> : <Listed list={list} />)}
      </Await>
    </>
  );
}

function None() {
  return (
    <section className="card activities-none">
      <Unknown block>
        <Say code="web.activities.none" />
      </Unknown>
      <p>
        <Say code="web.activities.none_how" />
      </p>
      <p>
        <To page="check">
          <Say code="web.activities.to_check" />
        </To>
      </p>
    </section>
  );
}

function Listed({ list }: { list: List }) {
  const { activities, inWindow } = list;
  const ahead = activities.filter((a) => AHEAD.includes(a.state));
  const past = activities.filter((a) => !AHEAD.includes(a.state));
  return (
    <>
      <p>
        <To page="check">
          <Say code="web.activities.to_check" />
        </To>
      </p>
      <Part id="activities-ahead" title="web.activities.ahead" of={ahead} zone={list.zone}>
        <p>
          <Say code="web.activities.none_ahead" />
        </p>
      </Part>
      {past.length > 0 ? (
        <Part id="activities-past" title="web.activities.past" of={past} zone={list.zone} />
      ) : null}
      {inWindow > activities.length ? (
        <Unknown block>
          <Say code="web.activities.beyond" params={{ n: inWindow - activities.length }} />
        </Unknown>
      ) : null}
    </>
  );
}

function Part({
  id,
  title,
  of,
  zone,
  children,
}: {
  id: string;
  title: string;
  of: readonly Activity[];
  zone: string;
  children?: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Say code={title} params={{ n: of.length }} />
      </h2>
      {of.length === 0 ? (
        children
      ) : (
        <ul className="activities">
          {of.map((activity) => (
            <li key={activity.activity} className="card">
              <One activity={activity} zone={zone} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function One({ activity, zone }: { activity: Activity; zone: string }) {
  const { say } = useWords();
  const { title } = activity;
  return (
    <>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <ActivityFacts activity={activity} zone={zone} />
      <p>
        <To
          page="check"
          search={{ activity: activity.activity }}
          label={say('web.activities.check_of', { title })}
        >
          {say('web.activities.check')}
        </To>
      </p>
      {activity.ended ? null : <ActivityEnd activity={activity} />}
    </>
  );
}
