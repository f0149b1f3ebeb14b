/** What must not be harmed here: certainly here and perhaps here apart, what has no position among them (never 13). */
import { useAddress } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { ObjectTable } from './object-table.tsx';

export type ProtectedObject = OutputOf<'object.list'>['objects'][number];
/** Shown here; the rest is one step further, in the list. */
const SHOWN = 200;

export function ObjectsAt({ code }: { code: string }) {
  const { say } = useWords();
  const { known } = useAddress();
  const query = useOperation('object.list', { place: code, known, limit: SHOWN });
  return (
    <section aria-labelledby="objects">
      <h2 id="objects">
        <Say code="web.object.here" />
      </h2>
      <Await query={query} lines={6}>
        {({ objects, next }) => {
          const there = objects.filter((o) => o.inside.includes(code));
          const perhaps = objects.filter((o) => !o.inside.includes(code));
          return (
            <>
              {there.length > 0 ? (
                <ObjectTable objects={there} caption={say('web.object.certainly', { n: there.length })} />
              ) : (
                <Unknown block>
                  <Say code="web.object.none_certain" />
                </Unknown>
              )}
              {perhaps.length > 0 ? (
                <details>
                  <summary>{say('web.object.perhaps', { n: perhaps.length })}</summary>
                  <ObjectTable objects={perhaps} caption={say('web.object.perhaps', { n: perhaps.length })} />
                </details>
              ) : null}
              <p className="place-more">
                <To page="objects" search={{ in: code }}>
                  {next ? say('web.object.more', { n: SHOWN }) : say('web.object.as_list')}
                </To>
              </p>
            </>
          );
        }}
      </Await>
    </section>
  );
}
