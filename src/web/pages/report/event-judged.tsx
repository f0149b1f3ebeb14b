/** Judgements of an event: one ladder shown, the others on demand, none converted into another; attribution apart. */
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useOperation } from '#web/data/use-operation.ts';
import { useSourceTitle } from '#web/data/sources.ts';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { Event } from './event.tsx';

export function Ladders({ of }: { of: Event['assessments'] }) {
  const { say, term, moment } = useWords();
  const [chosen, choose] = useState(of[0]?.standard ?? '');
  const shown = of.find((a) => a.standard === chosen) ?? of[0];
  return (
    <section aria-labelledby="assessed">
      <h2 id="assessed">
        <Say code="event.assessed" />
      </h2>
      {shown ? (
        <>
          {of.length > 1 ? (
            <SegmentedControl
              aria-label={say('web.event.standard')}
              value={shown.standard}
              onChange={choose}
              data={of.map((a) => ({ value: a.standard, label: term('standard', a.standard) }))}
            />
          ) : null}
          <p className="small">
            <Say code="web.event.ladders" />
          </p>
          <table className="plain">
            <caption>{term('standard', shown.standard)}</caption>
            <tbody>
              {shown.ladder.map((a, i) => (
                <tr key={a.assessment}>
                  <th scope="row">
                    {term(shown.standard, a.level)}
                    <div className="small">{i === 0 ? say('web.event.stands') : say('web.event.before')}</div>
                  </th>
                  <td>
                    {a.basis ?? (
                      <Unknown>
                        <Say code="web.event.basis_withheld" />
                      </Unknown>
                    )}
                    {a.dissent ? <div>{say('web.event.dissent', { dissent: a.dissent })}</div> : null}
                  </td>
                  <td className="small">
                    {a.by}
                    <br />
                    {moment(a.recorded, 'UTC')} · {say('web.figure.version', { version: a.version })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : (
        <Unknown block>
          <Say code="event.not_assessed" />
        </Unknown>
      )}
    </section>
  );
}

export function Classified({ of }: { of: Event['classifications'] }) {
  const { term, moment } = useWords();
  return (
    <section aria-labelledby="classified">
      <h2 id="classified">
        <Say code="event.classified" />
      </h2>
      {of.length === 0 ? (
        <Unknown block>
          <Say code="web.event.not_classified" />
        </Unknown>
      ) : (
        <ul>
          {of.map((c) => (
            <li key={`${c.area}-${c.standard}-${c.code}`}>
              <ClassifiedAs of={c} />{' '}
              <span className="small">
                {term('area', c.area)} · {c.by} · {moment(c.recorded, 'UTC')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A code under its standard, named by the first list of that standard that has the word. */
function ClassifiedAs({ of: c }: { of: Event['classifications'][number] }) {
  const { term, has } = useWords();
  const lists = useOperation('catalogue.list', {}, { fresh: Infinity }).data?.lists ?? [];
  const list = lists.find((l) => l.standard === c.standard && has(`${l.list}.${c.code}`));
  return (
    <>
      {term(list?.list ?? c.standard, c.code)} <code>{c.standard}</code>
    </>
  );
}

export function Attributions({ of }: { of: Event['attributions'] }) {
  const { say, term } = useWords();
  const source = useSourceTitle(say('web.quality.persons'));
  return (
    <section aria-labelledby="attributed">
      <h2 id="attributed">
        <Say code="event.attributed" />
      </h2>
      <p className="small">
        <Say code="event.attribution_note" />
      </p>
      {of.length === 0 ? (
        <Unknown block>
          <Say code="web.event.not_attributed" />
        </Unknown>
      ) : (
        <ul>
          {of.map((a) => (
            <li key={`${a.source}-${a.actor}`}>
              <bdi>{a.name ?? a.actor}</bdi>: {term('attribution', a.level)}
              {a.verifiedBy ? ` (${a.verifiedBy})` : ''} <span className="small">{source(a.source)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
