/** The custody of one object: every step and statement side by side, who was consulted and what was answered. */
import { useMoment, usePathParam } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { SpanSaid } from './custody.tsx';

type Custody = OutputOf<'handover.read'>;

export function CustodyOfPage() {
  const { say } = useWords();
  const query = useOperation('handover.read', { object: usePathParam('id'), ...useMoment() });
  return (
    <Await query={query} lines={9}>
      {(custody) => (
        <>
          <PageHead title={say('web.custody.of', { name: custody.name })} />
          {custody.otherNames.length > 0 ? (
            <p>
              {custody.otherNames.map((n, i) => (
                <span key={n}>
                  {i > 0 ? ' · ' : ''}
                  <bdi>{n}</bdi>
                </span>
              ))}
            </p>
          ) : null}
          <p className="sentence">
            {custody.custody === 'under_guard' || custody.custody === 'handed_over' ? (
              say(`custody_state.${custody.custody}`)
            ) : (
              <Unknown>{say(`custody_state.${custody.custody}`)}</Unknown>
            )}
          </p>
          <Steps of={custody.steps} />
          <Consulted of={custody.consultations} />
          <h2>
            <Say code="web.custody.next" />
          </h2>
          <p>
            {custody.next.length === 0
              ? say('web.custody.no_next')
              : custody.next.map((n) => say(`handover_state.${n}`)).join(' · ')}
          </p>
          <p>
            <To page="object" parts={{ id: custody.object }}>
              <Say code="web.object.open" />
            </To>{' '}
            ·{' '}
            <To page="custody">
              <Say code="web.custody.title" />
            </To>
          </p>
        </>
      )}
    </Await>
  );
}

function Steps({ of }: { of: Custody['steps'] }) {
  const { say, moment, day } = useWords();
  return (
    <section>
      <h2 id="steps">
        <Say code="web.custody.steps" />
      </h2>
      {of.length === 0 ? (
        <Unknown block>
          <Say code="web.custody.no_steps" />
        </Unknown>
      ) : (
        <TableRegion labelledBy="steps">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">
                  <Say code="web.custody.step" />
                </th>
                <th scope="col">
                  <Say code="figure.when" />
                </th>
                <th scope="col">
                  <Say code="web.custody.rests_on" />
                </th>
                <th scope="col">
                  <Say code="check.source" />
                </th>
              </tr>
            </thead>
            <tbody>
              {of.map((s) => (
                <tr key={s.step}>
                  <th scope="row">
                    {say(`handover_state.${s.state}`)}
                    <div className="small">{say(`web.custody.${s.origin}`)}</div>
                  </th>
                  <td>
                    <SpanSaid {...s.when} />
                  </td>
                  <td>
                    {s.basis}
                    {s.authority ? (
                      <div>{say('web.custody.authority', { authority: s.authority })}</div>
                    ) : null}
                    {s.criteria.map((c) => (
                      <div key={c.criterion} className="small">
                        {say(`handover_lack.${c.criterion}`)}:{' '}
                        {c.met === 'unknown' ? <Unknown /> : say(`web.custody.met_${c.met}`)}
                      </div>
                    ))}
                    {s.reviews.length > 0 ? (
                      <div className="small">
                        {say('web.custody.reviews', { days: s.reviews.map((d) => day(d)) })}
                      </div>
                    ) : null}
                  </td>
                  <td className="small">
                    {s.source}
                    <br />
                    {s.by} · {moment(s.recorded, 'UTC')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </section>
  );
}

function Consulted({ of }: { of: Custody['consultations'] }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="consulted">
      <h2 id="consulted">
        <Say code="web.custody.consulted" />
      </h2>
      {of.length === 0 ? (
        <Unknown block>
          <Say code="web.custody.nobody_consulted" />
        </Unknown>
      ) : null}
      {of.map((c) => (
        <article key={c.consultation} className="card">
          <p>
            <strong>{say(`web.custody.party.${c.party}`)}</strong>:{' '}
            {say(`web.custody.position.${c.position}`)}
          </p>
          <p>{c.said}</p>
          <p className="small">{c.source}</p>
          {c.replies.map((r) => (
            <p key={r.reply}>
              {say('web.custody.reply', { said: r.said })} <span className="small">{r.source}</span>
            </p>
          ))}
          {c.replies.length === 0 && (c.position === 'concern' || c.position === 'object') ? (
            <Unknown>
              <Say code="web.custody.no_reply" />
            </Unknown>
          ) : null}
        </article>
      ))}
    </section>
  );
}
