/** Named settlements, of an area or of the whole: by name, page by page, with how many there are in all. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAddress } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import './places.css';

/** At once; more on demand up to the most that is listed. Beyond, a search finds by name. */
const FEW = 60;
const MOST = 1000;

/** `within`: code of an area; null: all that are held. */
export function Settlements({ within }: { within: string | null }) {
  const { say } = useWords();
  const { known } = useAddress();
  const [limit, setLimit] = useState(FEW);
  const query = useOperation(
    'place.list',
    { kind: 'settlement', by: 'name', known, limit, ...(within === null ? {} : { within }) },
    { keep: true },
  );
  const areas = useOperation('place.list', { level: 1, known, limit: 1000 }, { fresh: 600_000 });
  const names = new Map((areas.data?.places ?? []).map((p) => [p.code, p.name]));
  return (
    <section aria-labelledby="settlements">
      <h2 id="settlements">
        <Say code="web.place.settlements" />
      </h2>
      <Await query={query} lines={3}>
        {({ places, count }) =>
          count === 0 ? (
            <Unknown block>
              <Say code="web.place.no_settlements" />
            </Unknown>
          ) : (
            <>
              <p>{say('web.place.settlements_shown', { all: count })}</p>
              <ul className="names">
                {places.map((p) => (
                  <li key={p.code}>
                    <To page="place" parts={{ code: p.code }}>
                      <bdi>{p.name}</bdi>
                    </To>{' '}
                    {within === null ? (
                      <span className="small">
                        {p.path.flatMap((code) => names.get(code) ?? [])[0] ?? say('web.place.in_none')}
                      </span>
                    ) : null}
                  </li>
                ))}
              </ul>
              {count > places.length && limit < MOST ? (
                <Button variant="default" className="no-print" onClick={() => setLimit(MOST)}>
                  {say('web.place.more', { shown: places.length, all: count })}
                </Button>
              ) : null}
            </>
          )
        }
      </Await>
    </section>
  );
}
