/** The end of every drill-down: a report's envelope and its payload; for an import, the row as its source published it. */
import type { ReactNode } from 'react';
import { usePathParam } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import { useSourceTitle } from '#web/data/sources.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { useWhen } from '#web/parts/when.ts';
import { Say, useWords } from '#web/words/words.tsx';

type Report = OutputOf<'report.read'>;

export function ReportRowPage() {
  const { say, moment } = useWords();
  const zone = useZone();
  const query = useOperation('report.read', { report: usePathParam('id') });
  return (
    <>
      <PageHead title={say('report.title')} />
      <Await query={query} lines={10}>
        {(report) => (
          <>
            <Lead of={report} />
            {report.destroyed ? (
              <Unknown block>
                {say('web.report.destroyed', {
                  at: moment(report.destroyed.at, zone),
                  reason: report.destroyed.reason,
                })}
              </Unknown>
            ) : null}
            <p>
              {report.events.map((id) => (
                <To key={id} page="event" parts={{ id }}>
                  {say('web.source_row.event')}
                </To>
              ))}
            </p>
            <h2>{say('report.payload')}</h2>
            <p className="small">
              <Say code="report.not_kept" />
            </p>
            <Row of={report.payload ?? {}} />
            <h2>{say('report.envelope')}</h2>
            <Envelope of={report} />
          </>
        )}
      </Await>
    </>
  );
}

/** What this is, in one sentence: whose row, of which release, when it says that something happened and how exactly. */
function Lead({ of }: { of: Report }) {
  const { say, term } = useWords();
  const source = useSourceTitle(say('web.quality.persons'));
  const spoken = useWhen();
  const zone = useZone();
  const { when } = of;
  return (
    <p className="sentence">
      {[source(of.source), of.release].filter(Boolean).join(' ')}
      {of.externalId ? ` · ${say('web.source_row.row', { id: of.externalId })}` : ''}
      {when
        ? ` · ${spoken({ ...when, precision: when.precision ?? 'range', zone: when.zone ?? zone })} (${term('precision', when.precision)})`
        : ''}
    </p>
  );
}

/** Names and values as they are: what the source calls them is part of what it says. */
function Row({ of }: { of: Readonly<Record<string, unknown>> }) {
  return (
    <dl className="facts" dir="ltr">
      {Object.entries(of).map(([name, value]) => (
        <Fact key={name} name={name}>
          {value === null || value === '' ? null : String(value)}
        </Fact>
      ))}
    </dl>
  );
}

/** What the platform says of the report: its own words, its times in the operation's zone. */
function Envelope({ of }: { of: Report }) {
  const { say, moment, term } = useWords();
  const source = useSourceTitle(say('web.quality.persons'));
  const zone = useZone();
  const facts: readonly (readonly [string, string | null])[] = [
    ['source', of.source === null ? null : source(of.source)],
    ['release', of.release],
    ['external', of.externalId],
    ['channel', term('channel', of.channel)],
    ['recorded', moment(of.recorded, zone)],
    ['from', of.when ? moment(of.when.from, zone) : null],
    ['to', of.when ? moment(of.when.to, zone) : null],
    ['precision', of.when?.precision ? term('precision', of.when.precision) : null],
    ['language', of.language],
    ['text', of.text],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <Fact key={name} name={say(`web.source_row.${name}`)}>
          {value}
        </Fact>
      ))}
      {(
        [
          ['report', of.report],
          ['import', of.importRun],
          ['hash', of.contentHash],
        ] as const
      ).map(([name, value]) => (
        <Fact key={name} name={say(`web.source_row.${name}`)}>
          {value ? <code dir="ltr">{value}</code> : null}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children ?? <Unknown />}</dd>
    </div>
  );
}
