/**
 * A protected object: what is shown of it, what every source says side by side with the value that was chosen, its notes and
 * its versions. A claim of military use is a note; the object stays on every list (never 18).
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
import { Say, useWords } from '#web/words/words.tsx';
import '../report/event.css';
import { ExactPlace } from './exact-place.tsx';
import { Position } from './object-table.tsx';
import { Named } from './place.tsx';

type Opened = OutputOf<'object.read'>;

export function ObjectPage() {
  const { known } = useAddress();
  const query = useOperation('object.read', { object: usePathParam('id'), known });
  return (
    <Await query={query} lines={12}>
      {(object) => <Shown of={object} />}
    </Await>
  );
}

function Shown({ of }: { of: Opened }) {
  const { term } = useWords();
  const [now] = of.versions;
  if (!now) return null;
  return (
    <>
      <PageHead title={now.name}>
        <span className="small">
          {term('object_type', now.type)} · {term('layer', now.layer)}
        </span>
      </PageHead>
      <p>
        <Say code="web.object.stays" />
      </p>
      <dl className="facts">
        {now.otherNames.length > 0 ? (
          <>
            <dt>
              <Say code="web.place.names" />
            </dt>
            <dd>
              {now.otherNames.map((n, i) => (
                <span key={n}>
                  {i > 0 ? ' · ' : ''}
                  <bdi>{n}</bdi>
                </span>
              ))}
            </dd>
          </>
        ) : null}
        <dt>
          <Say code="web.object.protected_as" />
        </dt>
        <dd>{term('protected_category', now.category)}</dd>
        <dt>
          <Say code="web.object.status" />
        </dt>
        <dd>{term('object_status', now.status)}</dd>
        <dt>
          <Say code="web.object.works" />
        </dt>
        <dd>
          {now.operating === 'unknown' ? (
            <Unknown>{term('operating', now.operating)}</Unknown>
          ) : (
            term('operating', now.operating)
          )}
        </dd>
        <dt>
          <Say code="check.position" />
        </dt>
        <dd>
          <Position of={now} />
          <div className="small">{term('basis', now.basis)}</div>
        </dd>
        <dt>
          <Say code="figure.where" />
        </dt>
        <dd>
          <Codes of={now.inside.toReversed()} />
          {now.maybe.length > 0 ? (
            <div>
              <Unknown>
                <Say code="web.event.one_of" />
              </Unknown>{' '}
              <Codes of={now.maybe} />
            </div>
          ) : null}
          {now.inside.length + now.maybe.length === 0 ? (
            <Unknown>
              <Say code="web.event.nowhere" />
            </Unknown>
          ) : null}
        </dd>
        <dt>
          <Say code="web.quality.field.confirmed" />
        </dt>
        <dd>{now.lastConfirmed ?? <Unknown />}</dd>
      </dl>
      <ExactPlace object={now.object} />
      <WhereMap {...now} areas={now.maybe.length > 0 ? now.maybe : now.inside.slice(-1)} />
      <Said of={of.statements} />
      <Notes of={of.notes} />
      <History of={of.versions} />
      <p>
        <To page="custody_of" parts={{ id: now.object }}>
          <Say code="web.custody.of_this" />
        </To>
      </p>
    </>
  );
}

function Codes({ of }: { of: readonly string[] }) {
  return (
    <>
      {of.map((code, i) => (
        <span key={code}>
          {i > 0 ? ' · ' : ''}
          <To page="place" parts={{ code }}>
            <Named code={code} />
          </To>
        </span>
      ))}
    </>
  );
}

function Said({ of }: { of: Opened['statements'] }) {
  const { say, moment } = useWords();
  const source = useSourceTitle(say('web.quality.persons'));
  return (
    <section aria-labelledby="said">
      <h2 id="said">
        <Say code="web.object.said" />
      </h2>
      <p className="small">
        <Say code="web.object.said_about" />
      </p>
      <div className="side-by-side">
        {of.map((s) => (
          <article key={s.source + s.recordedAt} className="card">
            <h3>{source(s.source)}</h3>
            <p className="small">
              {s.chosen ? (
                <strong>
                  <Say code="web.object.chosen" />
                </strong>
              ) : (
                say('web.object.not_chosen')
              )}{' '}
              · {moment(s.recordedAt, 'UTC')}
              {s.supersededAt
                ? ` · ${say('web.event.held_until', { until: moment(s.supersededAt, 'UTC') })}`
                : ''}
            </p>
            <dl className="facts" dir="ltr">
              {Object.entries(s.payload).map(([name, value]) => (
                <div key={name} className="fact">
                  <dt>{name}</dt>
                  <dd>{value === null || value === '' ? <Unknown /> : String(value)}</dd>
                </div>
              ))}
            </dl>
          </article>
        ))}
        {of.length === 0 ? <Unknown /> : null}
      </div>
    </section>
  );
}

function Notes({ of }: { of: Opened['notes'] }) {
  const { term, moment } = useWords();
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">
        <Say code="web.object.notes" />
      </h2>
      {of.length === 0 ? (
        <p>
          <Say code="web.object.no_notes" />
        </p>
      ) : (
        <ul>
          {of.map((n) => (
            <li key={n.note}>
              <strong>{term('object_note', n.kind)}</strong>: {n.text}{' '}
              <span className="small">
                {n.by} · {moment(n.recordedAt, 'UTC')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function History({ of }: { of: Opened['versions'] }) {
  const { say, moment } = useWords();
  const source = useSourceTitle(say('web.quality.persons'));
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">
        <Say code="event.versions" />
      </h2>
      <ol className="versions" reversed>
        {of.map((v) => (
          <li key={v.recordedAt}>
            <strong>{moment(v.recordedAt, 'UTC')}</strong> · {source(v.source)}{' '}
            <span className="small">
              {v.supersededAt
                ? say('web.event.held_until', { until: moment(v.supersededAt, 'UTC') })
                : say('web.event.holds')}
            </span>
            <div>
              <bdi>{v.name}</bdi> · <Position of={v} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
