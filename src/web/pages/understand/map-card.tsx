/** What was chosen on the map: a thing with its way on, or what a cluster or an area holds. */
import { Button } from '@mantine/core';
import type { Box } from '#model/geometry.ts';
import { gridReference } from '#methods/coordinates.ts';
import type { MapQuestion, Thing } from '#web/map/things.ts';
import { degreesText } from '#web/map/where.tsx';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { To } from '#web/parts/to.tsx';
import { useWords } from '#web/words/words.tsx';
import { useRows } from './map-list.tsx';

export function MapCard({
  thing,
  question,
  onZoom,
  onClose,
}: {
  thing: Thing;
  question: MapQuestion;
  onZoom: (box: Box) => void;
  onClose: () => void;
}) {
  const { say, locale } = useWords();
  const spot = thing.box && thing.box.west === thing.box.east && thing.box.south === thing.box.north;
  return (
    <section className="map-card" aria-label={say('web.map.chosen')}>
      <div className="map-card-head">
        <Head thing={thing} />
        <button type="button" className="map-close" aria-label={say('web.close')} onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </div>
      {thing.box && !spot ? (
        <Button size="xs" variant="default" onClick={() => thing.box && onZoom(thing.box)}>
          {say('web.map.open_cluster')}
        </Button>
      ) : null}
      {spot ? <p className="small">{say('web.map.one_spot')}</p> : null}
      {thing.kind === 'event' ? <One thing={thing} question={question} /> : null}
      <Onward thing={thing} />
      {thing.box ? <Members thing={thing} box={thing.box} question={question} /> : null}
      {thing.kind.endsWith('_area') ? <p>{say('web.map.area_only')}</p> : null}
      {thing.kind.endsWith('_area') ? null : (
        <p className="small" dir="ltr">
          {degreesText(thing.at, locale)} · {gridReference(thing.at) ?? say('web.map.no_grid')}
          {typeof thing.says['uncertainty'] === 'number'
            ? ` · ${say('web.map.within', { uncertainty: thing.says['uncertainty'] })}`
            : null}
        </p>
      )}
    </section>
  );
}

/** The page of an object, or of the area that was chosen. */
function Onward({ thing }: { thing: Thing }) {
  const { say } = useWords();
  if (thing.kind === 'object')
    return (
      <p>
        <To page="object" parts={{ id: thing.id }}>
          {say('web.map.open_object')}
        </To>
      </p>
    );
  if (thing.kind === 'area' || thing.kind.endsWith('_area'))
    return (
      <p>
        <To page="place" parts={{ code: thing.id }}>
          {say('web.map.open_place', { name: String(thing.says['name'] ?? thing.id) })}
        </To>
      </p>
    );
  return null;
}

function Head({ thing }: { thing: Thing }) {
  const { say, term } = useWords();
  const n = Number(thing.says['n'] ?? 1);
  const layer = String(thing.says['layer'] ?? '');
  const name = String(thing.says['name'] ?? '');
  switch (thing.kind) {
    case 'event':
      return <h3>{say('web.map.one_event')}</h3>;
    case 'events':
      return <h3>{say('web.map.events_n', { n })}</h3>;
    case 'objects':
      return (
        <h3>
          {term('layer', layer)}: {say('web.map.n', { n })}
        </h3>
      );
    case 'event_area':
      return <h3>{say('web.map.events_somewhere', { n, name })}</h3>;
    case 'object_area':
      return (
        <h3>
          {term('layer', layer)}: {say('web.map.things_somewhere', { n, name })}
        </h3>
      );
    case 'object':
      return (
        <h3>
          {name} <span className="small">{term('object_type', String(thing.says['type'] ?? ''))}</span>
        </h3>
      );
    default:
      return <h3>{name || say('web.map.here')}</h3>;
  }
}

/** A single event: what its list row says, and the way to its page. */
function One({ thing, question }: { thing: Thing; question: MapQuestion }) {
  const [west, south] = thing.at;
  const box = { west: west - 1e-5, east: west + 1e-5, south: south - 1e-5, north: south + 1e-5 };
  return <Members thing={thing} box={box} question={question} only={thing.id} />;
}

/** What is in a cluster, newest first or by name; each event leads on to its page. */
function Members({
  thing,
  box,
  question,
  only,
}: {
  thing: Thing;
  box: Box;
  question: MapQuestion;
  only?: string;
}) {
  const { say } = useWords();
  const rows = useRows();
  const event = thing.kind === 'event' || thing.kind === 'events';
  const layers = event ? ['events'] : [String(thing.says['layer'] ?? '')];
  const query = useOperation('map.list', { ...question, ...box, layers, limit: 100 });
  return (
    <Await query={query} lines={3}>
      {(list) => {
        const items = event
          ? (list.events?.items.map(rows.event) ?? [])
          : (list.objects?.flatMap((o) => o.items.map((item) => rows.object(item, o.layer))) ?? []);
        const all = event ? (list.events?.inBox ?? 0) : (list.objects?.[0]?.inBox ?? 0);
        const shown = only === undefined ? items : items.filter((row) => row.id === only);
        return (
          <>
            <ul className="map-members">
              {shown.map((row) => (
                <li key={row.id}>
                  <To page={event ? 'event' : 'object'} parts={{ id: row.id }}>
                    {row.name}
                  </To>{' '}
                  <span className="small">{row.about}</span>
                </li>
              ))}
            </ul>
            {only === undefined && all > items.length ? (
              <p className="small">{say('web.map.list_more', { n: all - items.length })}</p>
            ) : null}
          </>
        );
      }}
    </Await>
  );
}
