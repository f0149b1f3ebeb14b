/** An event: what each source states, side by side and never merged; reports behind it; judgements apart. */
import { useAddress, usePathParam } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Count } from '#web/parts/count.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { useWords } from '#web/words/words.tsx';

type Event = OutputOf<'event.read'>;

export function EventPage() {
  const { say } = useWords();
  const { known } = useAddress();
  const query = useOperation('event.read', { event: usePathParam('id'), known });
  return (
    <>
      <PageHead title={say('event.title')} />
      <Await query={query} lines={10}>
        {(event) => (
          <>
            <h2>{say('event.said')}</h2>
            {event.statements.map((s, i) => (
              <Statement key={i} of={s} />
            ))}
            <h2>{say('event.reports')}</h2>
            <ul>
              {event.reports.map((r) => (
                <li key={r.report}>
                  <To page="report_row" parts={{ id: r.report }}>
                    {r.source ?? r.channel} {r.release} {r.externalId}
                  </To>
                </li>
              ))}
            </ul>
          </>
        )}
      </Await>
    </>
  );
}

function Statement({ of: s }: { of: Event['statements'][number] }) {
  const { say, term } = useWords();
  return (
    <table className="plain">
      <caption>
        {s.source}: {term('harm', s.harm)} ·{' '}
        {s.sourcesCounted === null
          ? say('board.sources_not_counted')
          : say('board.sources_counted', { n: s.sourcesCounted })}
      </caption>
      <tbody>
        {s.involvements.map((i, n) => (
          <tr key={n}>
            <th scope="row">{term('status', i.status)}</th>
            <td>{i.sex === 'unknown' ? <Unknown>{term('sex', i.sex)}</Unknown> : term('sex', i.sex)}</td>
            <td className="number">
              <Count low={i.low} best={i.best} high={i.high} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
