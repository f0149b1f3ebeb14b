/** The places one level below, and the settlements within, by name. */
import { useAddress } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import './places.css';

export function Within({ code }: { code: string }) {
  const { compare } = useWords();
  const { known } = useAddress();
  const query = useOperation('place.list', { parent: code, known, limit: 500 });
  return (
    <section aria-labelledby="within">
      <h2 id="within">
        <Say code="web.place.within" />
      </h2>
      <Await query={query}>
        {({ places }) => {
          const sorted = places.toSorted((a, b) => compare(a.name, b.name));
          const areas = sorted.filter((p) => p.level !== null);
          const settlements = sorted.filter((p) => p.level === null);
          if (places.length === 0)
            return (
              <Unknown block>
                <Say code="web.place.none_within" />
              </Unknown>
            );
          return (
            <>
              <Names of={areas} />
              {settlements.length > 0 ? (
                <>
                  <h3>
                    <Say code="web.place.settlements" />
                  </h3>
                  <Names of={settlements} />
                </>
              ) : null}
            </>
          );
        }}
      </Await>
    </section>
  );
}

function Names({ of }: { of: readonly { code: string; name: string }[] }) {
  return (
    <ul className="names">
      {of.map((p) => (
        <li key={p.code}>
          <To page="place" parts={{ code: p.code }}>
            {p.name}
          </To>
        </li>
      ))}
    </ul>
  );
}
