/**
 * A figure opened (T-078): its definition, filter, cut-off, rule and version, who assessed, and the records that make it,
 * page by page. `?figure=<ref>` opens it on any page.
 */
import { Button, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAddress, useSetSearch } from '#web/address.ts';
import { addressOf, ask, type OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import { Say, useWords } from '#web/words/words.tsx';
import { Skeleton, useRealWait } from './await.tsx';
import { Count } from './count.tsx';
import { FigureMap } from './figure-map.tsx';
import { RecordList } from './record-list.tsx';
import { Refusal } from './refusal.tsx';
import { To } from './to.tsx';
import { Sheet } from './sheet.tsx';

export type Opened = OutputOf<'figure.open'>;

export function FigureDrawer() {
  const { say } = useWords();
  const setSearch = useSetSearch();
  const ref = useAddress().search['figure'];
  return (
    <Sheet
      open={ref !== undefined}
      close={() => setSearch({ figure: undefined })}
      size="xl"
      title={say('figure.title')}
    >
      {ref ? <FigureOpened reference={ref} /> : null}
    </Sheet>
  );
}

export function FigureOpened({ reference }: { reference: string }) {
  const { operation } = useAddress();
  const query = useInfiniteQuery({
    queryKey: ['figure.open', operation, reference],
    queryFn: ({ pageParam, signal }) =>
      ask(
        'figure.open',
        { ref: reference, limit: 50, ...(pageParam ? { after: pageParam } : {}) },
        { operation, signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Opened) => last.next,
    staleTime: 60_000,
    retry: false,
  });
  const [shown, setShown] = useState<'list' | 'map'>('list');
  const wait = useRealWait(query.isPending);
  const { say } = useWords();
  if (query.error) return <Refusal error={query.error} again={() => void query.refetch()} />;
  const first = query.data?.pages[0];
  if (!first) return wait ? <Skeleton lines={8} /> : null;
  return (
    <>
      <About figure={first} reference={reference} />
      <div className="page-head">
        <h3>{say('figure.records')}</h3>
        <SegmentedControl
          size="xs"
          className="no-print"
          aria-label={say('web.figure.shown_as')}
          value={shown}
          onChange={(value) => setShown(value === 'map' ? 'map' : 'list')}
          data={[
            { value: 'list', label: say('web.figure.as_list') },
            { value: 'map', label: say('web.figure.as_map') },
          ]}
        />
      </div>
      {shown === 'map' ? <FigureMap reference={reference} /> : null}
      <RecordList records={query.data?.pages.flatMap((page) => page.records) ?? []} />
      {query.hasNextPage ? (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {say('page.more')}
        </Button>
      ) : null}
    </>
  );
}

function About({ figure, reference }: { figure: Opened; reference: string }) {
  const { say, moment } = useWords();
  const { operation } = useAddress();
  const zone = useZone();
  const csv = addressOf('figure.export', { ref: reference }, operation).url;
  return (
    <>
      <h3 className="figure-name">
        <Say message={figure.label} />
      </h3>
      {figure.total.map((t) => (
        <p key={t.source} className="sentence">
          <strong>
            <Count low={t.low} best={t.best} high={t.withoutFigure > 0 ? null : t.high} />
          </strong>{' '}
          <span className="small">
            <bdi>{figure.sources.find((s) => s.code === t.source)?.title ?? t.source}</bdi> ·{' '}
            {say('board.events', { events: t.events })}
          </span>
        </p>
      ))}
      {figure.sentences.map((s, i) => (
        <p key={i}>
          <Say message={s} />
        </p>
      ))}
      <dl className="facts">
        <dt>{say('board.record.definition')}</dt>
        <dd>
          <Say message={figure.definition} />
        </dd>
        <dt>{say('board.record.filter')}</dt>
        <dd>
          {figure.filter.map((f, i) => (
            <span key={i}>
              <Say message={f} />{' '}
            </span>
          ))}
        </dd>
        <dt>{say('board.record.cut_off')}</dt>
        <dd>
          {say('web.figure.cut_off', { at: moment(figure.at, zone), known: moment(figure.known, zone) })}
        </dd>
        <dt>{say('board.record.rule')}</dt>
        <dd>
          <code>{figure.measure}</code> {say('web.figure.version', { version: figure.version })}
        </dd>
        <dt>{say('event.assessed')}</dt>
        <dd>
          <Say message={figure.assessed.sentence} />
        </dd>
        <dt>{say('page.sources')}</dt>
        <dd>
          {figure.sources.map((s) => (
            <p key={s.code}>
              <bdi>
                {s.title} {s.release}. {s.publisher}. {s.licence}.
              </bdi>
            </p>
          ))}
        </dd>
      </dl>
      <div className="actions no-print">
        <Button component="a" href={csv} download variant="default" size="xs">
          {say('web.figure.export')}
        </Button>
        <To page="map" search={{ records: reference }}>
          {say('web.map.on_map')}
        </To>
      </div>
    </>
  );
}
