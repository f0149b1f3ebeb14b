/**
 * An event: when and where as far as they are known; what each source states, side by side and never merged; reports,
 * judgements under one standard at a time, attribution apart; what may be the same; every version and what it changed.
 */
import { useAddress, usePathParam } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useSourceTitle } from '#web/data/sources.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { WhereMap } from '#web/parts/where-map.tsx';
import { useWhen } from '#web/parts/when.ts';
import { Say, useWords } from '#web/words/words.tsx';
import { Attributions, Classified, Ladders } from './event-judged.tsx';
import { MaySame } from './event-same.tsx';
import { Statements } from './event-statements.tsx';
import { Versions } from './event-versions.tsx';
import './event.css';

export type Event = OutputOf<'event.read'>;
export type Version = Event['versions'][number];

export function EventPage() {
  const { known } = useAddress();
  const id = usePathParam('id');
  const query = useOperation('event.read', { event: id, known });
  return (
    <Await query={query} lines={12}>
      {(event) => <Opened event={event} />}
    </Await>
  );
}

function Opened({ event }: { event: Event }) {
  const { say } = useWords();
  const when = useWhen();
  const [now] = event.versions;
  if (!now) return null;
  const where = now.where.inside[0]?.name ?? now.where.text;
  return (
    <>
      <PageHead title={say('web.event.title', { when: when(now.when), where: where ?? null })} />
      <Facts of={now} />
      <WhereMap {...now.where} areas={finest(now.where)} />
      <Statements of={event} />
      <Reports of={event.reports} />
      <Ladders of={event.assessments} />
      <Classified of={event.classifications} />
      <Attributions of={event.attributions} />
      <MaySame event={event} now={now} />
      <Versions of={event.versions} />
    </>
  );
}

function Facts({ of: v }: { of: Version }) {
  const { say, term } = useWords();
  const when = useWhen();
  const source = useSourceTitle(say('web.quality.persons'));
  const { where } = v;
  return (
    <dl className="facts">
      <dt>
        <Say code="figure.when" />
      </dt>
      <dd>
        {when(v.when)} <span className="small">({term('precision', v.when.precision)})</span>
      </dd>
      <dt>
        <Say code="figure.where" />
      </dt>
      <dd>
        <Areas of={where.inside} />
        {where.mayBe.length > 0 ? (
          <div>
            <Unknown>
              <Say code="web.event.one_of" />
            </Unknown>{' '}
            <Areas of={where.mayBe} />
          </div>
        ) : null}
        {where.inside.length + where.mayBe.length === 0 ? (
          <Unknown>
            <Say code="web.event.nowhere" />
          </Unknown>
        ) : null}
        {where.text ? <div className="small">{say('web.event.in_words', { text: where.text })}</div> : null}
      </dd>
      <dt>
        <Say code="check.position" />
      </dt>
      <dd>
        {where.longitude === null || where.latitude === null ? (
          <Unknown>
            <Say code="position.none" />
          </Unknown>
        ) : (
          <>
            <bdi>
              {where.latitude.toFixed(4)}, {where.longitude.toFixed(4)}
            </bdi>{' '}
            <span className="small">
              {say('figure.off_by', { uncertainty: where.uncertainty })} · {term('basis', where.basis)}
              {where.method ? ` · ${where.method}` : ''}
            </span>
          </>
        )}
      </dd>
      <dt>
        <Say code="web.event.recorded_from" />
      </dt>
      <dd>
        {source(v.source)}
        {v.externalId ? ` · ${v.externalId}` : ''}
      </dd>
    </dl>
  );
}

/** The areas that it may be in, else the finest that it is in. */
function finest({ inside, mayBe }: Version['where']): string[] {
  return (mayBe.length > 0 ? mayBe : inside.slice(0, 1)).map((place) => place.code);
}

/** Areas as links, finest first. */
export function Areas({ of }: { of: readonly { code: string; name: string | null }[] }) {
  return (
    <>
      {of.map((place, i) => (
        <span key={place.code}>
          {i > 0 ? ' · ' : ''}
          <To page="place" parts={{ code: place.code }}>
            {place.name ?? place.code}
          </To>
        </span>
      ))}
    </>
  );
}

function Reports({ of }: { of: Event['reports'] }) {
  const { say, moment, term } = useWords();
  const source = useSourceTitle(say('web.quality.persons'));
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">
        <Say code="event.reports" />
      </h2>
      <div className="side-by-side">
        {of.map((r) => (
          <article key={r.report} className="card">
            <h3>{source(r.source)}</h3>
            <p className="small">
              {term('channel', r.channel)}
              {r.release ? ` · ${r.release}` : ''}
              {r.externalId ? ` · ${r.externalId}` : ''}
              <br />
              {moment(r.recorded, 'UTC')}
            </p>
            {r.destroyed ? (
              <Unknown block>
                <Say code="web.event.destroyed" />
              </Unknown>
            ) : (
              <To page="report_row" parts={{ id: r.report }}>
                <Say code="report.title" />
              </To>
            )}
          </article>
        ))}
        {of.length === 0 ? <Unknown /> : null}
      </div>
    </section>
  );
}
