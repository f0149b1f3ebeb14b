/** Of how much of what each source states a field is unknown: a bar, the numbers, and the word. */
import { useSourceTitle } from '#web/data/sources.ts';
import { Say, useWords } from '#web/words/words.tsx';
import type { Quality } from './quality-layers.tsx';

export function Fields({ of }: { of: Quality }) {
  const { say, day } = useWords();
  const title = useSourceTitle(say('web.quality.persons'));
  const groups = [
    ...Map.groupBy(
      of.shares.filter((s) => s.all > 0),
      (s) => `${s.of} ${s.source ?? ''}`,
    ),
  ];
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">
        <Say code="web.quality.fields" />
      </h2>
      <p>{say('web.quality.fields_about', { from: day(of.from), to: day(of.at) })}</p>
      <div className="quality-fields">
        {groups.map(([key, shares]) => {
          const [first] = shares;
          return first ? (
            <table key={key} className="plain">
              <caption>
                {title(first.source)} · {say(`web.quality.of_${first.of}`, { n: first.all })}
              </caption>
              <tbody>
                {shares.map((s) => (
                  <tr key={s.field}>
                    <th scope="row">{say(`web.quality.field.${s.field}`)}</th>
                    <td>
                      <span className="share" aria-hidden="true">
                        <span style={{ inlineSize: `${(s.unknown / s.all) * 100}%` }} />
                      </span>
                    </td>
                    <td className="number">
                      {say('web.quality.unknown_of', {
                        unknown: s.unknown,
                        all: s.all,
                        share: s.unknown / s.all,
                      })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : null;
        })}
      </div>
    </section>
  );
}
