/** What was reported here in the months before, each source apart and never added; every figure opens. */
import { To } from '#web/parts/to.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { Check } from './use-checked.ts';

/** Events that are links at once. */
const LINKS = 30;

export function HappenedPart({ check }: { check: Check }) {
  const { say } = useWords();
  const { happened } = check;
  // The sentence of a source stands with its events; here only what no source says.
  const said = new Set(happened.sources.map((s) => JSON.stringify(s.sentence)));
  return (
    <section aria-labelledby="check-happened">
      <h2 id="check-happened">{say('check.happened', { months: happened.months })}</h2>
      {happened.sentences
        .filter((s) => !said.has(JSON.stringify(s)))
        .map((s, i) => (
          <p key={i}>
            <Say message={s} />
          </p>
        ))}
      {happened.sources.map((source) => (
        <div key={source.source}>
          <p>
            <Say message={source.sentence} />
          </p>
          {source.parts
            .filter((part) => part.events > 0)
            .map((part) => (
              <details key={part.sureness} className="check-events">
                <summary>
                  {say(`web.check.sureness.${part.sureness}`)}: {say('web.check.events', { n: part.events })}
                </summary>
                <p>
                  {part.ids.slice(0, LINKS).map((id, i) => (
                    <span key={id}>
                      <To page="event" parts={{ id }}>
                        {say('web.check.event_n', { n: i + 1 })}
                      </To>{' '}
                    </span>
                  ))}
                </p>
              </details>
            ))}
        </div>
      ))}
    </section>
  );
}
