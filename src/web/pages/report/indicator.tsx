/** An indicator opened into its readings: definition, years, rows of the source, cut-off; stale and suppressed said. */
import { useAddress, useMoment, usePathParam, useSetSearch } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import { useSourceTitle } from '#web/data/sources.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';

type Indicator = OutputOf<'indicator.read'>;

export function IndicatorPage() {
  const { year } = useAddress().search as { year?: string };
  const query = useOperation(
    'indicator.read',
    { indicator: usePathParam('code'), ...useMoment(), ...(year ? { year: Number(year) } : {}) },
    { keep: true },
  );
  return (
    <Await query={query} lines={10}>
      {(indicator) => <Opened of={indicator} />}
    </Await>
  );
}

function Opened({ of }: { of: Indicator }) {
  const { say, speak, moment } = useWords();
  const zone = useZone();
  return (
    <>
      <PageHead title={speak(of.label)} />
      <p>
        <Say message={of.definition} />
      </p>
      {of.lines.map((l) => (
        <p key={l.source ?? ''} className="sentence">
          {l.state === 'missing' ? (
            <Unknown block>
              <Say message={l.sentence} />
            </Unknown>
          ) : (
            <Say message={l.sentence} />
          )}
        </p>
      ))}
      <p>
        <Say code="indicator.not_news" />
      </p>
      <p>{say('indicator.stale_rule', { staleAfter: of.staleAfter })}</p>
      <Years of={of} />
      <Rows of={of} />
      <dl className="facts">
        <dt>
          <Say code="board.record.cut_off" />
        </dt>
        <dd>{say('web.figure.cut_off', { at: moment(of.at, zone), known: moment(of.known, zone) })}</dd>
        <dt>
          <Say code="page.sources" />
        </dt>
        <dd>
          {of.sources.map((s) => (
            <p key={s.code}>
              {s.title} {s.release}. {s.publisher}. {s.licence}.{' '}
              {s.cautions.map((c) => (
                <span key={c.code}>
                  <Say message={c} />{' '}
                </span>
              ))}
            </p>
          ))}
        </dd>
      </dl>
    </>
  );
}

function Years({ of }: { of: Indicator }) {
  const { say, number } = useWords();
  const setSearch = useSetSearch();
  const source = useSourceTitle(say('web.quality.persons'));
  if (of.years.length === 0) return null;
  const many = new Set(of.years.map((y) => y.source)).size > 1;
  return (
    <table className="plain">
      <caption>
        <Say code="web.indicator.years" />
      </caption>
      <tbody>
        {of.years.map((y) => (
          <tr key={`${y.source}-${y.year}`}>
            <th scope="row">
              <button
                type="button"
                className="linklike"
                aria-pressed={y.year === of.year}
                onClick={() => setSearch({ year: String(y.year) }, { replace: true })}
              >
                {y.year}
              </button>
            </th>
            <td className="number">
              {y.suppressed ? (
                <Unknown>
                  <Say code="web.indicator.suppressed" />
                </Unknown>
              ) : y.value === null ? (
                y.values.length > 0 ? (
                  y.values.map((v) => number(v)).join(' · ')
                ) : (
                  <Unknown />
                )
              ) : (
                number(y.value)
              )}
            </td>
            <td>{y.unit}</td>
            <td>
              {y.stale ? (
                <Unknown>
                  <Say code="layer_state.stale" />
                </Unknown>
              ) : (
                say('layer_state.present')
              )}
            </td>
            {many ? <td className="small">{source(y.source)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rows({ of }: { of: Indicator }) {
  const { say, number } = useWords();
  if (of.year === null) return null;
  return (
    <section>
      <h2 id="rows">{say('web.indicator.rows', { year: String(of.year), n: of.rows.length })}</h2>
      <div className="scroll-x" tabIndex={0} role="region" aria-labelledby="rows">
        <table className="plain">
          <tbody>
            {of.rows.map((r) => (
              <tr key={r.source + r.externalId}>
                <th scope="row">
                  <code>{r.externalId}</code>
                </th>
                <td className="number">
                  {r.suppressed ? (
                    <Unknown>
                      <Say code="web.indicator.suppressed" />
                    </Unknown>
                  ) : r.value === null ? (
                    <Unknown />
                  ) : (
                    number(r.value)
                  )}
                </td>
                <td>{r.unit}</td>
                <td className="small">
                  {r.statedBy} · {r.release}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {of.more ? (
        <p>
          <Say code="web.indicator.more_rows" />
        </p>
      ) : null}
    </section>
  );
}
