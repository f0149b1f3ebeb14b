/** One answer to "why": allowed or not, by what, the rule, whom to ask, what an emergency would do. */
import type { OutputOf } from '#web/data/api.ts';
import { To } from '#web/parts/to.tsx';
import { useWords } from '#web/words/words.tsx';

export type Explained = NonNullable<OutputOf<'access.why'>['action']>;

/** A word and a shape, never a colour: permission is no urgency. */
export function Allowed({ allowed }: { allowed: boolean }) {
  const { say } = useWords();
  return (
    <span className={`why-allowed ${allowed ? 'yes' : 'no'}`}>
      <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        {allowed ? (
          <path d="M2 7.500 5.500 11 12 3" fill="none" stroke="currentColor" strokeWidth="2" />
        ) : (
          <path d="M3 3l8 8M11 3l-8 8" fill="none" stroke="currentColor" strokeWidth="2" />
        )}
      </svg>
      {say(allowed ? 'web.why.allowed' : 'web.why.not_allowed')}
    </span>
  );
}

export function WhyAnswer({ one, title }: { one: Explained; title: string }) {
  const { say, speak, term } = useWords();
  return (
    <section className="card why-answer" aria-label={title}>
      <h2>
        {title} <Allowed allowed={one.allowed} />
      </h2>
      <dl className="facts">
        <dt>{say('web.why.by')}</dt>
        <dd>{speak(one.reason)}</dd>
        {one.rule ? (
          <>
            <dt>{say('web.why.rule')}</dt>
            <dd>{speak(one.rule)}</dd>
          </>
        ) : null}
        {one.allowed ? null : (
          <>
            <dt>{say('web.why.whom')}</dt>
            <dd>
              {one.who.length > 0
                ? one.who.map((role) => term('role', role)).join(', ')
                : say('web.why.nobody')}
              <br />
              <span className="small">{say('web.why.whom_hint')}</span>
            </dd>
            <dt>{say('web.why.emergency')}</dt>
            <dd>
              {speak(one.message)}
              {one.emergency === 'possible' ? (
                <>
                  {' '}
                  <To page="emergency">{say('web.why.open_emergency')}</To>
                </>
              ) : null}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
