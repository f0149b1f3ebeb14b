/** The records of a figure on the map: points as points, what is known to a district as that district, the rest said. */
import { useOperation } from '#web/data/use-operation.ts';
import { MapView } from '#web/map/map-view.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { Await } from './await.tsx';

export function FigureMap({ reference }: { reference: string }) {
  const { say } = useWords();
  const summary = useOperation('map.summary', { ref: reference });
  return (
    <Await query={summary} lines={6}>
      {({ sentences, events, box }) => (
        <>
          <div className="figure-map">
            <MapView
              label={say('web.figure.map')}
              layers={{ events: true }}
              question={{ ref: reference }}
              counted={events.areas.map((area) => area.code)}
              fit={box}
              circles
            />
          </div>
          {sentences.map((s, i) => (
            <p key={i} className="small">
              <Say message={s} />
            </p>
          ))}
        </>
      )}
    </Await>
  );
}
