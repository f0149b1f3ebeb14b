/** Events that a person holds to be the same fact, and those that may be: named, each with its own figures, never added. */
import { serverNow } from '#web/data/server-time.ts';
import { useOperation } from '#web/data/use-operation.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import { useSourceTitle } from '#web/data/sources.ts';
import { Await } from '#web/parts/await.tsx';
import { Count } from '#web/parts/count.tsx';
import { To } from '#web/parts/to.tsx';
import { useWhen } from '#web/parts/when.ts';
import { Say, useWords } from '#web/words/words.tsx';
import type { Event, Version } from './event.tsx';
import { LinkForm } from './event-link.tsx';

type Pair = OutputOf<'event.likely-same'>['pairs'][number];

export function MaySame({ event, now }: { event: Event; now: Version }) {
  const { say, moment } = useWords();
  const source = useSourceTitle(say('web.quality.persons'));
  // Pairs of the days round it: the question is asked of the time of the event, not of the moment of the address.
  const at = new Date(Math.min(Date.parse(now.when.to), serverNow())).toISOString();
  const pairs = useOperation('event.likely-same', { event: event.event, at, days: 8 });
  return (
    <section aria-labelledby="same">
      <h2 id="same">
        <Say code="web.event.same" />
      </h2>
      {event.links.with.map((l) => (
        <p key={l.event}>
          {say('web.event.linked')}{' '}
          <To page="event" parts={{ id: l.event }}>
            {l.sources.map((s) => source(s)).join(', ')}
          </To>{' '}
          <span className="small">
            {l.why} · {l.by} · {moment(l.recorded, 'UTC')}
          </span>
        </p>
      ))}
      {event.links.with.length > 0 ? <LinkForm event={event.event} other={null} /> : null}
      <Await query={pairs} lines={2}>
        {(answer) =>
          answer.pairs.length === 0 ? (
            <p>
              <Say code="web.event.none_same" />
            </p>
          ) : (
            <>
              <p>
                <Say code="web.event.may_same" />
              </p>
              <div className="side-by-side">
                {answer.pairs.map((pair) => (
                  <Other key={pair.a.event + pair.b.event} pair={pair} event={event.event} />
                ))}
              </div>
            </>
          )
        }
      </Await>
      {event.links.history.length > 0 ? (
        <details>
          <summary>
            <Say code="web.event.link_history" />
          </summary>
          <ul>
            {event.links.history.map((h) => (
              <li key={h.recorded}>
                {say(`web.event.${h.kind}`)}: {h.why}{' '}
                <span className="small">
                  {h.by} · {moment(h.recorded, 'UTC')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function Other({ pair, event }: { pair: Pair; event: string }) {
  const { say, term } = useWords();
  const when = useWhen();
  const zone = useZone();
  const source = useSourceTitle(say('web.quality.persons'));
  const other = pair.a.event === event ? pair.b : pair.a;
  return (
    <article className="card">
      <h3>
        <To page="event" parts={{ id: other.event }}>
          {when({ ...other.when, zone })}
          {other.place ? `, ${other.place}` : ''}
        </To>
      </h3>
      {other.statements.map((s) => (
        <p key={s.source + s.harm}>
          {source(s.source)}: {term('harm', s.harm)} <Count low={s.low} best={s.best} high={s.high} />
        </p>
      ))}
      <p className="small">
        {pair.linked ? `${say('web.event.already_linked')} ` : ''}
        {pair.metres === null
          ? say('web.event.no_distance')
          : say('web.event.apart', { metres: pair.metres })}
      </p>
      {pair.linked ? null : <LinkForm event={event} other={other.event} />}
    </article>
  );
}
