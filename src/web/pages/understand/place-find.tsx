/** A place by any of its names, whatever its level; what was looked for stays in the address. */
import { TextInput } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useAddress, useSetSearch } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Icon } from '#web/parts/icon.tsx';
import { To } from '#web/parts/to.tsx';
import { useWords } from '#web/words/words.tsx';

const MOST = 20;

export function PlaceFind() {
  const { say } = useWords();
  const { known, search } = useAddress();
  const setSearch = useSetSearch();
  const text = search['find'] ?? '';
  const asked = useDeferredValue(text.trim());
  const looked = asked.length > 1;
  const query = useOperation(
    'place.search',
    { text: asked, known, limit: MOST },
    { enabled: looked, keep: true },
  );
  const hits = looked ? (query.data?.places ?? []) : [];
  return (
    <search className="place-find">
      <TextInput
        label={say('web.map.search')}
        description={say('web.place.find_hint')}
        value={text}
        maxLength={120}
        autoComplete="off"
        leftSection={<Icon name="search" size={16} />}
        onChange={(event) => setSearch({ find: event.currentTarget.value || undefined }, { replace: true })}
      />
      <p className="small" role="status">
        {looked && query.data && !query.isPlaceholderData
          ? hits.length === 0
            ? say('web.map.search_none')
            : say('web.place.found', { n: hits.length, most: MOST })
          : query.error
            ? say('web.map.search_failed')
            : ''}
      </p>
      {hits.length > 0 ? (
        <ul className="place-hits">
          {hits.map((hit) => (
            <li key={`${hit.kind} ${hit.id}`}>
              <To page="place" parts={{ code: hit.id }}>
                <bdi>{hit.name}</bdi>
              </To>{' '}
              <span className="small">
                {hit.kind === 'settlement'
                  ? say('web.map.settlement')
                  : say('web.map.level', { level: hit.level })}
                {hit.matched === hit.name ? '' : ` · ${say('web.map.also_called', { name: hit.matched })}`}
                {hit.within.length > 1 ? ` · ${hit.within.slice(1).join(', ')}` : ''}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </search>
  );
}
