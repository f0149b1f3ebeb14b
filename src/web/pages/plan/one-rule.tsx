/** One rule, closed to its title, levels and sentence; open to what it speaks of, what to do, whom to tell and its bases. */
import type { ReactNode } from 'react';
import type { OutputOf } from '#web/data/api.ts';
import type { useHolds } from '#web/data/frame.ts';
import { Named } from '#web/parts/named.tsx';
import { ReadMark, RegisterTable } from '#web/parts/register.tsx';
import { To } from '#web/parts/to.tsx';
import { Urgency } from '#web/parts/urgency.tsx';
import { useWords } from '#web/words/words.tsx';

type Rule = OutputOf<'rule.list'>['rules'][number];
type Holds = ReturnType<typeof useHolds>;

export function OneRule({ of: rule, holds, open }: { of: Rule; holds: Holds; open: boolean }) {
  const { say } = useWords();
  return (
    <details id={rule.code} className="register-entry" open={open}>
      <summary>
        <h3>
          <Named of={rule.words} />
        </h3>
        <span className="levels">
          {rule.severities.map((level) => (
            <Urgency key={level} level={level} />
          ))}
        </span>
        <p className="register-said register-parts">
          <Named of={rule.meaning} />
        </p>
      </summary>
      <Facts of={rule} />
      <Bases of={rule} holds={holds} />
      <p className="small">
        <code>{rule.code}</code> · {say('web.rules.version', { version: rule.version })}
      </p>
    </details>
  );
}

function Facts({ of: rule }: { of: Rule }) {
  const { say, term } = useWords();
  const { categories, types, regimes, layers } = rule.about;
  const about = [
    ...categories.map((one) => term('protected_category', one)),
    ...types.map((one) => term('object_type', one)),
    ...regimes.map((one) => say('web.rules.about_regime', { regime: term('protection_regime', one) })),
    ...layers.map((one) => say('web.rules.about_layer', { layer: term('layer', one) })),
  ];
  const who = (list: Rule['tell']): ReactNode =>
    list.map((one, i) => (
      <span key={one.code}>
        {i > 0 ? ', ' : ''}
        <Named of={one.words} />
      </span>
    ));
  return (
    <dl className="facts">
      <dt>{say('web.rules.about')}</dt>
      <dd>{about.length > 0 ? about.join(', ') : say('web.rules.about_activity')}</dd>
      <dt>{say('web.rules.kinds')}</dt>
      <dd>
        {rule.kinds === null
          ? say('web.rules.every_activity')
          : rule.kinds.map((kind) => term('activity', kind)).join(', ')}
      </dd>
      <dt>{say('check.next')}</dt>
      <dd>
        <ul className="register-parts">
          {rule.next.map((step, i) => (
            <li key={i}>
              <Named of={step} />
            </li>
          ))}
        </ul>
      </dd>
      <dt>{say('web.rules.tell')}</dt>
      <dd>{who(rule.tell)}</dd>
      {rule.approve.length > 0 ? (
        <>
          <dt>{say('web.rules.approve')}</dt>
          <dd>{who(rule.approve)}</dd>
        </>
      ) : null}
      {rule.decides.length > 0 ? (
        <>
          <dt>{say('web.rules.decides')}</dt>
          <dd>{who(rule.decides)}</dd>
        </>
      ) : null}
    </dl>
  );
}

function Bases({ of: rule, holds }: { of: Rule; holds: Holds }) {
  const { say, term } = useWords();
  return (
    <RegisterTable
      label={say('web.rules.basis')}
      head={[
        say('web.rules.basis'),
        say('web.rules.is'),
        say('web.rules.law_in'),
        ...(holds ? [say('web.rules.holds_here')] : []),
        say('web.register.was_read'),
      ]}
    >
      {rule.bases.map((basis) => (
        <tr key={basis.cite}>
          <th scope="row">
            <To page="instruments" search={{ show: basis.instrument }}>
              <Named of={basis.words} />
            </To>
            {basis.article === null ? null : (
              <>
                {' '}
                <span className="register-whole">{basis.article}</span>
              </>
            )}
          </th>
          <td>{term('holds', basis.as)}</td>
          <td>
            {basis.situations === null
              ? say('web.rules.no_law')
              : basis.situations.map((one) => term('situation', one)).join(', ')}
          </td>
          {holds ? (
            <td>
              <strong>{term('holds', holds(basis))}</strong>
            </td>
          ) : null}
          <td>
            <ReadMark read={basis.read} />
          </td>
        </tr>
      ))}
    </RegisterTable>
  );
}
