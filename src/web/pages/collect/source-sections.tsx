/** Every source that is held: licence, release, what it speaks of, cautions, and each import of it. */
import { useAddress } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { Say, useWords } from '#web/words/words.tsx';

type Source = OutputOf<'source.list'>['sources'][number];
type Run = OutputOf<'import.list'>['imports'][number];

export function SourceSections() {
  const { known } = useAddress();
  const sources = useOperation('source.list', { known });
  const imports = useOperation('import.list', { limit: 500 });
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">
        <Say code="web.quality.sources" />
      </h2>
      <p>
        <Say code="web.quality.refused" />
      </p>
      <Await query={sources} lines={10}>
        {(answer) =>
          answer.sources.map((s) => (
            <OneSource
              key={s.code}
              source={s}
              runs={imports.data?.imports.filter((i) => i.source === s.code) ?? []}
            />
          ))
        }
      </Await>
    </section>
  );
}

function OneSource({ source: s, runs }: { source: Source; runs: readonly Run[] }) {
  const { number, day, term } = useWords();
  return (
    <section id={s.code} className="card quality-source" aria-labelledby={`source-${s.code}`}>
      <h3 id={`source-${s.code}`}>{s.title}</h3>
      <dl className="facts">
        <dt>
          <Say code="web.quality.layer" />
        </dt>
        <dd>{term('layer', s.layer)}</dd>
        <dt>
          <Say code="sources.release" />
        </dt>
        <dd>
          {s.release} · {s.publisher}
        </dd>
        <dt>
          <Say code="sources.speaks_of" />
        </dt>
        <dd>
          {s.vintageTo ? (
            s.vintageFrom ? (
              `${day(s.vintageFrom)} – ${day(s.vintageTo)}`
            ) : (
              day(s.vintageTo)
            )
          ) : (
            <Unknown>
              <Say code="source.vintage_unknown" />
            </Unknown>
          )}
        </dd>
        <dt>
          <Say code="sources.rows" />
        </dt>
        <dd>{number(s.rows)}</dd>
        <dt>
          <Say code="sources.licence" />
        </dt>
        <dd>{s.licence}</dd>
      </dl>
      <p className="small">{s.citation}</p>
      {s.cautions.length > 0 ? (
        <ul className="small">
          {s.cautions.map((c) => (
            <li key={c}>
              <Say code={c} />
            </li>
          ))}
        </ul>
      ) : null}
      {runs.length > 0 ? <Runs of={runs} title={s.title} /> : null}
    </section>
  );
}

function Runs({ of, title }: { of: readonly Run[]; title: string }) {
  const { say, number, moment } = useWords();
  const zone = useZone();
  return (
    <details>
      <summary>{say('web.quality.imports', { n: of.length })}</summary>
      <TableRegion label={`${say('web.quality.imports', { n: of.length })}: ${title}`}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">
                <Say code="sources.imported" />
              </th>
              <th scope="col">
                <Say code="web.quality.file" />
              </th>
              {(['rows', 'added', 'superseded', 'withdrawn', 'accepted'] as const).map((what) => (
                <th key={what} scope="col" className="number">
                  {say(`web.quality.${what}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.map((run) => (
              <tr key={run.run}>
                <td>
                  {moment(run.recordedAt, zone)}
                  <div className="small">{run.by}</div>
                </td>
                <td>
                  {run.file} · {run.release}
                  <div className="small">
                    SHA-256 <code title={run.sha256}>{run.sha256.slice(0, 12)}…</code>
                  </div>
                </td>
                <td className="number">{number(run.rows)}</td>
                <td className="number">{number(run.added)}</td>
                <td className="number">{number(run.superseded)}</td>
                <td className="number">{number(run.withdrawn)}</td>
                <td className="number">{number(run.accepted.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </details>
  );
}
