/** Where to begin with places: the country and what is one level below it. */
import { useAddress } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { Within } from './places-within.tsx';

export function PlacesPage() {
  const { say } = useWords();
  const { known } = useAddress();
  const query = useOperation('place.list', { level: 0, known });
  const first = useOperation('place.list', { level: 1, known, limit: 500 });
  return (
    <>
      <PageHead title={say('web.place.all')} />
      <Await query={query}>
        {({ places }) =>
          places.length > 0 ? (
            places.map((country) => (
              <div key={country.code}>
                <p>
                  <To page="place" parts={{ code: country.code }}>
                    {country.name}
                  </To>
                </p>
                <Within code={country.code} />
              </div>
            ))
          ) : (
            <Await query={first}>
              {(areas) =>
                areas.places.length === 0 ? (
                  <Unknown block>
                    <Say code="layers.no_boundaries" />
                  </Unknown>
                ) : (
                  <ul className="names">
                    {areas.places.map((p) => (
                      <li key={p.code}>
                        <To page="place" parts={{ code: p.code }}>
                          {p.name}
                        </To>
                      </li>
                    ))}
                  </ul>
                )
              }
            </Await>
          )
        }
      </Await>
    </>
  );
}
