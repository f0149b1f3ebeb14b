/** Where to begin with places: found by any name, or level by level with what is known of each; and the named settlements. */
import { useAddress, useMoment, useSetSearch } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { PlaceFind } from './place-find.tsx';
import { PlacesKnown } from './places-known.tsx';
import { Settlements } from './settlements.tsx';
import './places.css';

const LEVELS = [1, 2, 3] as const;

export function PlacesPage() {
  const { say } = useWords();
  const { search } = useAddress();
  const asked = LEVELS.find((level) => String(level) === search['level']) ?? 2;
  const quality = useOperation('quality.read', { level: asked, ...useMoment() }, { keep: true });
  // Asked beside what they stand above: their figures would make the row of levels longer, and the page jump.
  const counts = useLevelCounts();
  return (
    <>
      <PageHead title={say('web.place.all')} />
      <PlaceFind />
      <Await query={quality} lines={8}>
        {(of) =>
          of.level === null ? (
            <Unknown block>
              <Say code="layers.no_boundaries" />
            </Unknown>
          ) : (
            <section>
              <h2 id="areas">
                <Say code="web.place.areas" />
              </h2>
              <Levels shown={of.level} counts={counts} />
              <PlacesKnown of={of} level={of.level} />
            </section>
          )
        }
      </Await>
      <Settlements within={null} />
    </>
  );
}

type LevelCounts = Readonly<Record<(typeof LEVELS)[number], number | undefined>>;

/** How many areas of each level are held; undefined: not answered yet. */
function useLevelCounts(): LevelCounts {
  const { known } = useAddress();
  const options = { fresh: 600_000 };
  const first = useOperation('place.list', { level: 1, known, limit: 1 }, options).data?.count;
  const second = useOperation('place.list', { level: 2, known, limit: 1 }, options).data?.count;
  const third = useOperation('place.list', { level: 3, known, limit: 1 }, options).data?.count;
  return { 1: first, 2: second, 3: third };
}

/** The levels of which areas are held, each with how many. */
function Levels({ shown, counts }: { shown: number; counts: LevelCounts }) {
  const { say } = useWords();
  const setSearch = useSetSearch();
  return (
    <div className="one-of no-print" role="group" aria-label={say('web.place.levels')}>
      {LEVELS.filter((level) => counts[level] !== 0).map((level) => (
        <button
          key={level}
          type="button"
          aria-pressed={level === shown}
          onClick={() => setSearch({ level: level === 2 ? undefined : String(level) })}
        >
          {counts[level] === undefined
            ? say('web.map.level', { level })
            : say('web.place.of_level', { level, n: counts[level] })}
        </button>
      ))}
    </div>
  );
}
