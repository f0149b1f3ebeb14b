/** Every version of an event, newest first, each with what it changed of the one before. Nothing is ever overwritten. */
import { useWhen } from '#web/parts/when.ts';
import { Say, useWords } from '#web/words/words.tsx';
import type { Version } from './event.tsx';

export function Versions({ of }: { of: readonly Version[] }) {
  const { say, moment } = useWords();
  const changes = useChanges();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">
        <Say code="event.versions" />
      </h2>
      <ol className="versions" reversed>
        {of.map((v, i) => {
          const before = of[i + 1];
          return (
            <li key={v.recorded}>
              <strong>{moment(v.recorded, 'UTC')}</strong> · {v.recordedBy}{' '}
              <span className="small">
                {v.superseded
                  ? say('web.event.held_until', { until: moment(v.superseded, 'UTC') })
                  : say('web.event.holds')}
              </span>
              {before ? (
                <ul>
                  {changes(before, v).map((change) => (
                    <li key={change}>{change}</li>
                  ))}
                </ul>
              ) : (
                <div className="small">
                  <Say code="web.event.first" />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What differs between two versions, in words: when, where, position, words of the source. */
function useChanges(): (from: Version, to: Version) => string[] {
  const { say } = useWords();
  const when = useWhen();
  const places = (v: Version): string =>
    [...v.where.inside, ...v.where.mayBe].map((p) => p.name ?? p.code).join(', ');
  const point = ({ where: { latitude, longitude, uncertainty } }: Version): string =>
    latitude === null || longitude === null
      ? say('position.none')
      : `${latitude.toFixed(4)}, ${longitude.toFixed(4)} (${say('figure.off_by', { uncertainty })})`;
  return (from, to) => {
    const pairs = [
      ['figure.when', when(from.when), when(to.when)],
      ['figure.where', places(from), places(to)],
      ['check.position', point(from), point(to)],
      ['web.event.words', from.where.text ?? '', to.where.text ?? ''],
    ] as const;
    const found = pairs
      .filter(([, a, b]) => a !== b)
      .map(([what, a, b]) =>
        say('web.event.changed', { what: say(what), from: a || say('unknown'), to: b || say('unknown') }),
      );
    return found.length > 0 ? found : [say('web.event.statements_changed')];
  };
}
