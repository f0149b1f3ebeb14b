/** The list beside the map: the same things in the same order, for who works by keyboard or by ear, and without WebGL. */
import type { OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import type { Thing } from '#web/map/things.ts';
import { useWhen } from '#web/parts/when.ts';
import { Say, useWords } from '#web/words/words.tsx';
import { Sign } from './map-legend.tsx';

export type Listed = OutputOf<'map.list'>;
type Point = { longitude: number; latitude: number; uncertainty: number };

interface Row {
  readonly id: string;
  readonly thing: Thing;
  readonly name: string;
  readonly about: string;
}

export function MapList({
  listed,
  alone,
  shown,
  highlighted,
  onHover,
  onPick,
}: {
  listed: Listed;
  /** Whether nothing else is listed: an empty list then says what that means. */
  alone: boolean;
  shown: ReadonlySet<string> | null;
  highlighted: readonly string[];
  onHover: (id: string | null) => void;
  onPick: (thing: Thing) => void;
}) {
  const { say } = useWords();
  const rows = useRows();
  const on = (layer: string): boolean => shown?.has(layer) ?? true;
  const layers = [
    ...(listed.events && on('events')
      ? [
          {
            layer: 'events',
            label: { code: 'map.layer.events' },
            ...listed.events,
            rows: listed.events.items.map(rows.event),
          },
        ]
      : []),
    ...(listed.objects ?? [])
      .filter((o) => on(o.layer))
      .map((o) => ({ ...o, rows: o.items.map((item) => rows.object(item, o.layer)) })),
  ];
  const there = layers.filter((l) => l.inBox > 0 || l.areas.length > 0);
  if (there.length === 0) return alone ? <p>{say('web.map.list_empty')}</p> : null;
  return (
    <>
      {there.map(({ layer, label, inBox, areas, rows: points }) => (
        <section key={layer} aria-label={say(label.code)} className="map-list">
          <h3>
            <Sign layer={layer} /> <Say message={label} />{' '}
            <span className="small">{say('web.map.n', { n: inBox })}</span>
          </h3>
          <ul>
            {[...areas.map((area) => rows.area(area, layer)), ...points].map((row) => (
              <li key={`${layer} ${row.id}`}>
                <button
                  type="button"
                  aria-current={highlighted.includes(row.id) ? true : undefined}
                  onPointerEnter={() => onHover(row.id)}
                  onPointerLeave={() => onHover(null)}
                  onFocus={() => onHover(row.id)}
                  onBlur={() => onHover(null)}
                  onClick={() => onPick(row.thing)}
                >
                  {row.thing.kind.endsWith('_area') ? <Sign layer={layer} of="area" /> : null}
                  <strong>{row.name}</strong> <span className="small">{row.about}</span>
                </button>
              </li>
            ))}
          </ul>
          {inBox > points.length ? (
            <p className="small">{say('web.map.list_more', { n: inBox - points.length })}</p>
          ) : null}
        </section>
      ))}
    </>
  );
}

/** How things are named in a list, and what of them is said. */
export function useRows(): {
  event: (item: NonNullable<Listed['events']>['items'][number]) => Row;
  object: (item: NonNullable<Listed['objects']>[number]['items'][number], layer: string) => Row;
  area: (item: NonNullable<Listed['events']>['areas'][number], layer: string) => Row;
} {
  const { say, term } = useWords();
  const when = useWhen();
  const zone = useZone();
  const at = ({ longitude, latitude }: Point): Thing['at'] => [longitude, latitude];
  return {
    event(item) {
      const name = when({ ...item, zone });
      const where = item.area?.name ?? say('unknown');
      const about = [
        where,
        term('precision', item.precision),
        say('web.map.within', { uncertainty: item.uncertainty }),
        ...(item.certain ? [] : [say('web.map.possible')]),
      ].join(' · ');
      const says = {
        n: 1,
        certain: item.certain ? 1 : 0,
        uncertainty: item.uncertainty,
        source: item.source,
      };
      return { id: item.event, name, about, thing: { kind: 'event', id: item.event, at: at(item), says } };
    },
    object(item, layer) {
      const about = [
        term('object_type', item.type),
        item.area?.name ?? say('unknown'),
        say('web.map.within', { uncertainty: item.uncertainty }),
      ].join(' · ');
      const says = { n: 1, layer, name: item.name, type: item.type, uncertainty: item.uncertainty };
      return {
        id: item.object,
        name: item.name,
        about,
        thing: { kind: 'object', id: item.object, at: at(item), says },
      };
    },
    area(item, layer) {
      const says = { layer, code: item.code, name: item.name, n: item.things, certain: item.certain };
      const kind = layer === 'events' ? ('event_area' as const) : ('object_area' as const);
      return {
        id: item.code,
        name: say('web.map.somewhere', { name: item.name }),
        about: say('web.map.n_there', { n: item.things }),
        thing: { kind, id: item.code, at: [item.longitude, item.latitude], says },
      };
    },
  };
}
