/** The areas one level below, by name, and the settlements anywhere within. */
import { useAddress } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { Settlements } from './settlements.tsx';
import './places.css';

export function Within({ code }: { code: string }) {
  const { compare } = useWords();
  const { known } = useAddress();
  const query = useOperation('place.list', { parent: code, kind: 'admin', known, limit: 1000 });
  return (
    <>
      <section aria-labelledby="within">
        <h2 id="within">
          <Say code="web.place.within" />
        </h2>
        <Await query={query}>
          {({ places }) =>
            places.length === 0 ? (
              <Unknown block>
                <Say code="web.place.none_within" />
              </Unknown>
            ) : (
              <ul className="names">
                {places
                  .toSorted((a, b) => compare(a.name, b.name))
                  .map((p) => (
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
      </section>
      <Settlements within={code} />
    </>
  );
}
