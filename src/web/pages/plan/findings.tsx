/** The verdict and the findings, worst first. What the check cannot see stands before everything that it found. */
import { useEffect, useRef } from 'react';
import type { Severity } from '#model/rule.ts';
import { Icon } from '#web/parts/icon.tsx';
import { To } from '#web/parts/to.tsx';
import { LEVEL_ORDER, Urgency } from '#web/parts/urgency.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { Check } from './use-checked.ts';

export interface Pointing {
  /** Id of the object that is pointed at, in a list or on the map. */
  readonly pointed: string | null;
  readonly point: (id: string | null) => void;
  /** Takes the map to it. */
  readonly goTo: (id: string) => void;
}

export function Verdict({ check }: { check: Check }) {
  const { say } = useWords();
  const unseen = check.layers.filter((layer) => layer.state !== 'present');
  const isLayer = (s: Check['verdict']['sentences'][number]): boolean =>
    unseen.some((l) => l.message.code === s.code && l.message.params?.['layer'] === s.params?.['layer']);
  return (
    <div className="check-verdict">
      {unseen.length > 0 ? (
        <>
          <p className="check-cannot">
            <Urgency level="unknown" /> <Say code="check.cannot_see" />
          </p>
          <ul className="check-unseen">
            {unseen.map((layer) => (
              <li key={layer.code}>
                <Unknown block>
                  <Say message={layer.message} />
                </Unknown>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {check.verdict.sentences
        .filter((s) => !isLayer(s))
        .map((s, i) => (
          <p key={i} className="sentence">
            <Say message={s} />
          </p>
        ))}
      <p className="check-counts" aria-label={say('check.findings')}>
        {LEVEL_ORDER.map((level) => (
          <span key={level}>
            <Urgency level={level} /> {check.verdict.counts[level as Severity]}
          </span>
        ))}
      </p>
    </div>
  );
}

export function Findings({ check, pointing }: { check: Check; pointing: Pointing }) {
  const { say } = useWords();
  const { count, items, more } = check.findings;
  return (
    <section aria-labelledby="check-findings">
      <h2 id="check-findings">
        {say('check.findings')} <span className="small">{count}</span>
      </h2>
      {count === 0 ? (
        <Unknown block>
          <Say code="check.findings.none" />
        </Unknown>
      ) : (
        <ol className="check-findings">
          {items.map((finding) => (
            <Finding key={finding.id} finding={finding} pointing={pointing} />
          ))}
        </ol>
      )}
      {more.map((m) => (
        <p key={`${m.rule} ${m.severity}`}>
          <Urgency level={m.severity} /> {say('check.findings.more', { count: m.count, rule: m.rule })}
        </p>
      ))}
    </section>
  );
}

function Finding({ finding, pointing }: { finding: Check['findings']['items'][number]; pointing: Pointing }) {
  const { say, speak, term } = useWords();
  const { object, place, severity } = finding;
  const { pointed, point, goTo } = pointing;
  const here = object !== null && pointed === object;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Pointed at on the map: the list follows. Pointed at here, it is in sight already.
    if (here && item.current && !item.current.matches(':hover, :focus-within'))
      item.current.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const reason = speak(finding.reason);
  return (
    <li
      ref={item}
      className={`check-finding ${severity === 'unknown' ? 'unknown-level' : severity}${here ? ' pointed' : ''}`}
      onMouseEnter={() => point(object)}
      onMouseLeave={() => point(null)}
      onFocus={() => point(object)}
      onBlur={() => point(null)}
    >
      <Urgency level={severity} />
      <p className="sentence">
        <Say message={finding.reason} />
      </p>
      {finding.next.length > 0 ? (
        <>
          <h3>{say('web.check.next')}</h3>
          <ul>
            {finding.next.map((n, i) => (
              <li key={i}>
                <Say message={n} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="small">
        {say('web.check.why')}:{' '}
        {finding.basis
          .map(({ instrument, article, read, holds }) =>
            say('frame.basis', { instrument, article, read, holds }),
          )
          .join('; ')}{' '}
        · {term('area', finding.area)} · <code>{finding.rule}</code> {finding.version}
      </p>
      {object !== null ? (
        <p className="check-ways">
          {place ? (
            <button
              type="button"
              className="check-show"
              aria-label={say('web.check.show', { name: reason })}
              onClick={() => goTo(object)}
            >
              <Icon name="map" size={14} /> {say('web.check.show_short')}
            </button>
          ) : null}
          <To page="object" parts={{ id: object }} label={say('web.check.open_named', { name: reason })}>
            {say('web.check.open')}
          </To>
        </p>
      ) : null}
    </li>
  );
}
