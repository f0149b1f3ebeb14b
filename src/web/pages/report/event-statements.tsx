/** What each source states of an event, side by side: a column a source, nothing added and nothing averaged. */
import { useSourceTitle } from '#web/data/sources.ts';
import { Count } from '#web/parts/count.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { Event } from './event.tsx';

type Statement = Event['statements'][number];
type Group = Statement['involvements'][number];

export function Statements({ of }: { of: Event }) {
  const { say } = useWords();
  const source = useSourceTitle(say('web.quality.persons'));
  return (
    <section aria-labelledby="said">
      <h2 id="said">
        <Say code="event.said" />
      </h2>
      <p className="small">
        <Say code="board.by_source" />
      </p>
      <div className="side-by-side">
        {[...Map.groupBy(of.statements, (s) => s.source)].map(([code, statements]) => (
          <article key={code} className="card">
            <h3>{source(code)}</h3>
            {statements.map((s) => (
              <OneStatement key={`${s.report}-${s.harm}`} of={s} />
            ))}
          </article>
        ))}
        {of.statements.length === 0 ? <Unknown /> : null}
      </div>
    </section>
  );
}

function OneStatement({ of: s }: { of: Statement }) {
  const { say, term } = useWords();
  return (
    <>
      <p>
        {term('harm', s.harm)}: <Count low={s.low} best={s.best} high={s.high} />
        <br />
        <span className="small">
          {s.sourcesCounted === null
            ? say('board.sources_not_counted')
            : say('board.sources_counted', { n: s.sourcesCounted })}
        </span>
      </p>
      {s.involvements.length > 0 ? (
        <table className="plain">
          <caption>
            <Say code="event.who" />
          </caption>
          <tbody>
            {s.involvements.map((i, n) => (
              <Involved key={n} of={i} />
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
}

function Involved({ of: i }: { of: Group }) {
  const { say, term } = useWords();
  const age =
    i.ageFrom === null && i.ageTo === null ? null : say('web.event.age', { from: i.ageFrom, to: i.ageTo });
  return (
    <tr>
      <th scope="row">
        {i.status === 'unknown' ? <Unknown>{term('status', i.status)}</Unknown> : term('status', i.status)}
        <div className="small">
          {term('harm', i.harm)} · {term('role_in', i.role)}
        </div>
      </th>
      <td>
        {i.sex === 'unknown' ? <Unknown>{term('sex', i.sex)}</Unknown> : term('sex', i.sex)}
        <br />
        {age ?? (
          <Unknown>
            <Say code="web.event.age_unknown" />
          </Unknown>
        )}
      </td>
      <td className="number">
        <Count low={i.low} best={i.best} high={i.high} />
      </td>
    </tr>
  );
}
