/** The map of the operation. */
import { useMemo } from 'react';
import { useMoment } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { MapView } from '#web/map/map-view.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { useWords } from '#web/words/words.tsx';
import './map.css';

export function MapPage() {
  const { say } = useWords();
  const { at, known } = useMoment();
  const summary = useOperation('map.summary', { at, known }, { keep: true });
  const counted = useMemo(
    () => summary.data?.events.areas.filter((a) => a.level > 0).map((a) => a.code) ?? [],
    [summary.data],
  );
  return (
    <div className="map-page">
      <PageHead title={say('web.map.title')} />
      <MapView
        label={say('web.map.title')}
        layers={{ places: true, events: true, objects: true }}
        question={{ at, known, days: 30 }}
        counted={counted}
        fit={summary.data?.box ?? null}
      />
    </div>
  );
}
