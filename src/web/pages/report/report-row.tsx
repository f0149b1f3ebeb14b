/** The end of every drill-down: a report's envelope and its payload; for an import, the row as its source published it. */
import { usePathParam } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { useWords } from '#web/words/words.tsx';

export function ReportRowPage() {
  const { say, moment } = useWords();
  const query = useOperation('report.read', { report: usePathParam('id') });
  return (
    <>
      <PageHead title={say('report.title')} />
      <Await query={query} lines={10}>
        {({ payload, events, destroyed, when, ...envelope }) => (
          <>
            {destroyed ? (
              <Unknown block>
                {say('web.report.destroyed', { at: moment(destroyed.at, 'UTC'), reason: destroyed.reason })}
              </Unknown>
            ) : null}
            <p>
              {events.map((id) => (
                <To key={id} page="event" parts={{ id }}>
                  {say('event.title')}
                </To>
              ))}
            </p>
            <h2>{say('report.payload')}</h2>
            <p className="small">{say('report.not_kept')}</p>
            <Facts of={payload ?? {}} />
            <h2>{say('report.envelope')}</h2>
            <Facts
              of={{
                ...envelope,
                from: when?.from ?? null,
                to: when?.to ?? null,
                precision: when?.precision ?? null,
              }}
            />
          </>
        )}
      </Await>
    </>
  );
}

/** Names and values as they are: what the source calls them is part of what it says. */
function Facts({ of }: { of: Readonly<Record<string, unknown>> }) {
  return (
    <dl className="facts" dir="ltr">
      {Object.entries(of).map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{value === null || value === '' ? <Unknown /> : String(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
