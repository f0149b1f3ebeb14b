/** The sources that are held: release, what they speak of, licence, cautions. */
import { useAddress } from '#web/address.ts';
import { useZone } from '#web/data/oma.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { useWords } from '#web/words/words.tsx';

export function SourcesPage() {
  const { say, number, moment, speak } = useWords();
  const zone = useZone();
  const { known } = useAddress();
  const query = useOperation('source.list', { known });
  return (
    <>
      <PageHead title={say('sources.title')} />
      <Await query={query} lines={10}>
        {({ sources }) =>
          sources.map((s) => (
            <section key={s.code} id={s.code} aria-labelledby={`source-${s.code}`}>
              <h2 id={`source-${s.code}`}>{s.title}</h2>
              <dl className="facts">
                <dt>{say('sources.release')}</dt>
                <dd>
                  {s.release} · {s.publisher}
                </dd>
                <dt>{say('sources.speaks_of')}</dt>
                <dd>
                  {s.vintageTo ? (
                    `${s.vintageFrom ?? '?'} – ${s.vintageTo}`
                  ) : (
                    <Unknown>{say('source.vintage_unknown')}</Unknown>
                  )}
                </dd>
                <dt>{say('sources.rows')}</dt>
                <dd>{s.rows === null ? <Unknown /> : number(s.rows)}</dd>
                <dt>{say('sources.licence')}</dt>
                <dd>{s.licence}</dd>
                <dt>{say('sources.imported')}</dt>
                <dd>{moment(s.importedAt, zone)}</dd>
              </dl>
              <p>{s.citation}</p>
              {s.cautions.map((c, i) => (
                <p key={i} className="small">
                  {typeof c === 'string' ? say(c) : speak(c)}
                </p>
              ))}
            </section>
          ))
        }
      </Await>
    </>
  );
}
