/** How many people, as bounds with year and source; and what nobody has asked yet, and of whom. */
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { Check } from './use-checked.ts';

type Bound = NonNullable<Check['people']['lower']>;

export function PeoplePart({ check }: { check: Check }) {
  const { say } = useWords();
  const { people, questions } = check;
  return (
    <section aria-labelledby="check-people">
      <h2 id="check-people">{say('check.people')}</h2>
      {people.state === 'cannot_be_said' ? (
        <Unknown block>
          {people.sentences.map((s, i) => (
            <p key={i}>
              <Say message={s} />
            </p>
          ))}
        </Unknown>
      ) : (
        <>
          <dl className="facts">
            {people.lower ? <BoundLine name="at_least" bound={people.lower} /> : null}
            {people.upper ? <BoundLine name="at_most" bound={people.upper} /> : null}
          </dl>
          {people.sentences.map((s, i) => (
            <p key={i} className="small">
              <Say message={s} />
            </p>
          ))}
        </>
      )}
      <h3>{say('web.check.asked')}</h3>
      <ul className="check-questions">
        {questions.map((q) => (
          <li key={`${q.area} ${q.code}`}>
            <Say message={q.message} />{' '}
            <Unknown>
              <Say code="gender.unanswered" />
            </Unknown>
            {q.askOf ? (
              <span className="small"> {say('check.ask_of', { who: say(`role.${q.askOf}`) })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function BoundLine({ name, bound }: { name: 'at_least' | 'at_most'; bound: Bound }) {
  const { say, number } = useWords();
  return (
    <>
      <dt>{say(`web.check.${name}`)}</dt>
      <dd>
        <span className="count">{number(bound.people)}</span>{' '}
        <span className="small">
          {say('web.check.bound', {
            statedBy: bound.statedBy,
            year: String(bound.year),
            n: bound.places.length,
          })}
          {bound.female !== null && bound.male !== null
            ? ` · ${say('web.check.women_men', { female: bound.female, male: bound.male })}`
            : null}
        </span>
      </dd>
    </>
  );
}
