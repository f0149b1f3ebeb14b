/** A place: all that is known of it, and what is not: names, people by source and year, what happened, what must not be harmed. */
import { useAddress, useMoment, usePathParam } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useSourceTitle } from '#web/data/sources.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { FigureDrawer } from '#web/parts/figure-drawer.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { WhereMap } from '#web/parts/where-map.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { FigureLine } from '../report/figure-line.tsx';
import '../report/board.css';
import { ObjectsAt } from './objects-at.tsx';
import { Within } from './places-within.tsx';

type Place = OutputOf<'place.read'>['place'];

export function PlacePage() {
  const { known } = useAddress();
  const query = useOperation('place.read', { place: usePathParam('code'), known });
  return (
    <>
      <Await query={query} lines={10}>
        {({ place }) => <Opened place={place} />}
      </Await>
      <FigureDrawer />
    </>
  );
}

function Opened({ place }: { place: Place }) {
  const { say, term } = useWords();
  const source = useSourceTitle(say('web.quality.persons'));
  const others = place.names.filter((n) => n.name !== place.name);
  return (
    <>
      <PageHead title={place.name}>
        <span className="small">
          {place.level === null ? say('web.place.settlement') : term('admin_level', String(place.level))} ·{' '}
          <code>{place.code}</code>
        </span>
      </PageHead>
      <nav aria-label={say('web.place.path')}>
        {place.path.slice(0, -1).map((code) => (
          <span key={code}>
            <To page="place" parts={{ code }}>
              <Named code={code} />
            </To>{' '}
            ›{' '}
          </span>
        ))}
        {place.name}
      </nav>
      <dl className="facts">
        <dt>
          <Say code="web.place.names" />
        </dt>
        <dd>
          {others.length === 0
            ? say('web.place.one_name')
            : others.map((n) => `${n.name}${n.language ? ` (${n.language})` : ''}`).join(' · ')}
        </dd>
        <dt>
          <Say code="web.place.drawn" />
        </dt>
        <dd>
          {source(place.source)}
          {place.validOn ? ` · ${place.validOn}` : ''}
        </dd>
      </dl>
      <WhereMap longitude={null} latitude={null} uncertainty={null} areas={[place.code]} />
      {place.level === null ? null : <Happened code={place.code} />}
      <People code={place.code} />
      {place.level === null ? null : <ObjectsAt code={place.code} />}
      <Within code={place.code} />
    </>
  );
}

/** The name of a place known by its code. */
export function Named({ code }: { code: string }) {
  const { known } = useAddress();
  const { data } = useOperation('place.read', { place: code, known }, { fresh: 300_000 });
  return <>{data?.place.name ?? code}</>;
}

function Happened({ code }: { code: string }) {
  const query = useOperation('board.read', { ...useMoment(), place: code });
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">
        <Say code="question.1" />
      </h2>
      <Await query={query} lines={4}>
        {(board) => {
          const panel = board.panels.find((p) => p.question === 1);
          const titled = (code: string): string => panel?.sources.find((s) => s.code === code)?.title ?? code;
          return panel ? (
            <>
              {panel.sentences.map((s, i) => (
                <p key={i}>
                  {panel.state === 'unknown' && i === 0 ? (
                    <Unknown block>
                      <Say message={s} />
                    </Unknown>
                  ) : (
                    <Say message={s} />
                  )}
                </p>
              ))}
              <div className="figures place-figures">
                {panel.figures.map((f) => (
                  <FigureLine key={f.measure} figure={f} titled={titled} />
                ))}
              </div>
              <p>
                <To page="board" search={{ place: code }}>
                  <Say code="web.place.board" />
                </To>
              </p>
            </>
          ) : (
            <Unknown />
          );
        }}
      </Await>
    </section>
  );
}

function People({ code }: { code: string }) {
  const { say, term, number } = useWords();
  const { known } = useAddress();
  const source = useSourceTitle(say('web.quality.persons'));
  const query = useOperation('population.read', { place: code, known });
  return (
    <section aria-labelledby="people">
      <h2 id="people">
        <Say code="web.place.people" />
      </h2>
      <Await query={query}>
        {({ figures }) =>
          figures.length === 0 ? (
            <Unknown block>
              <Say code="web.place.no_people" />
            </Unknown>
          ) : (
            <table className="plain">
              <caption>
                <Say code="web.place.never_added" />
              </caption>
              <tbody>
                {figures.map((f) => (
                  <tr key={`${f.source}-${f.year}-${f.group}-${f.sex}-${f.ageFrom}`}>
                    <th scope="row">
                      {f.year} · {term('sex', f.sex)}
                      {f.ageFrom === null && f.ageTo === null
                        ? null
                        : ` · ${say('web.event.age', { from: f.ageFrom, to: f.ageTo })}`}
                    </th>
                    <td className="number">{number(f.people)}</td>
                    <td className="small">
                      {source(f.source)} · {f.statedBy}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Await>
    </section>
  );
}
