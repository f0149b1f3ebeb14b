/** What and who must be protected, as a list: of a layer, of a place, or without a position. By reference, in no order of value. */
import { Button, NativeSelect } from '@mantine/core';
import { useAddress, useSetSearch } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { ObjectTable } from './object-table.tsx';
import { Named } from './place.tsx';

export function ObjectsPage() {
  const { say, term } = useWords();
  const { known, at, search } = useAddress();
  const setSearch = useSetSearch();
  const place = search['in'] ?? search['place'];
  const layers = useOperation('quality.read', { at, known }, { fresh: 300_000 });
  const held = layers.data?.layers.filter((l) => l.kind === 'objects' && l.state !== 'missing') ?? [];
  const query = useOperation(
    'object.list',
    {
      known,
      ...(search['layer'] ? { layer: search['layer'] } : {}),
      ...(place ? { place } : {}),
      ...(search['unlocated'] ? { unlocated: true } : {}),
      ...(search['after'] ? { after: search['after'] } : {}),
    },
    { keep: true },
  );
  return (
    <>
      <PageHead title={say('web.object.all')}>
        {place ? (
          <To page="place" parts={{ code: place }}>
            <Named code={place} />
          </To>
        ) : null}
      </PageHead>
      <p>
        <Say code="web.object.about" />
      </p>
      <div className="actions no-print">
        <NativeSelect
          label={say('web.quality.layer')}
          value={search['layer'] ?? ''}
          onChange={(e) => setSearch({ layer: e.currentTarget.value || undefined, after: undefined })}
          data={[
            { value: '', label: say('web.object.every_layer') },
            ...held.map((l) => ({ value: l.layer, label: term('layer', l.layer) })),
          ]}
        />
        <NativeSelect
          label={say('check.position')}
          value={search['unlocated'] ?? ''}
          onChange={(e) => setSearch({ unlocated: e.currentTarget.value || undefined, after: undefined })}
          data={[
            { value: '', label: say('web.object.with_or_without') },
            { value: 'yes', label: say('web.object.without') },
          ]}
        />
      </div>
      <Await query={query} lines={12}>
        {({ objects, total, next }) => (
          <>
            {objects.length === 0 ? (
              <Unknown block>
                <Say code="web.object.none" />
              </Unknown>
            ) : (
              <ObjectTable
                objects={objects}
                caption={say('web.object.shown', { n: objects.length, total })}
              />
            )}
            <div className="actions no-print">
              {search['after'] ? (
                <Button variant="default" onClick={() => setSearch({ after: undefined })}>
                  <Say code="web.object.first" />
                </Button>
              ) : null}
              {next ? (
                <Button variant="default" onClick={() => setSearch({ after: next })}>
                  <Say code="page.more" />
                </Button>
              ) : null}
            </div>
          </>
        )}
      </Await>
    </>
  );
}
