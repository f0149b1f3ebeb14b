/** A refusal is a page, not a wall: what is refused, why, what would be right, who can change that (ui.md rule 7). */
import { Button } from '@mantine/core';
import { problemParts } from '#words/problem.ts';
import { problemOf } from '#web/data/use-operation.ts';
import { Say, useWords } from '#web/words/words.tsx';
import { To } from './to.tsx';

export function Refusal({
  error,
  again,
  heading = 2,
}: {
  error: unknown;
  again?: () => void;
  heading?: 1 | 2 | 3;
}) {
  const words = useWords();
  const { say, speak } = words;
  const problem = problemOf(error);
  const H = `h${heading}` as const;
  if (!problem)
    return (
      <div className="refusal" role="alert">
        <H>{say('web.no_answer')}</H>
        <p>{say('web.no_answer.right')}</p>
        {again ? <Button onClick={again}>{say('web.again')}</Button> : null}
      </div>
    );
  const { wrong, right } = problemParts(problem, speak);
  const marked = words.borrowed(`problem.${problem.code}`) ? { lang: 'en', dir: 'ltr' } : {};
  return (
    <div className="refusal" role="alert">
      <H {...marked}>{wrong}</H>
      <p {...marked}>{right}</p>
      {problem.code === 'two_factor_needed' ? (
        <p>
          <To page="account">{say('web.account.title')}</To>
        </p>
      ) : null}
      {problem.more.length > 1 ? (
        <ul>
          {problem.more.map((m) => (
            <li key={m.field + m.code}>
              <code>{m.field}</code>:{' '}
              <Say message={{ code: m.code, params: { field: m.field, ...m.params } }} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="small">
        <To page="problems" search={{ show: String(problem.number) }}>
          AMP-{problem.number}
        </To>
        {problem.code === 'not_allowed' && typeof problem.params['operation'] === 'string' ? (
          <>
            {' · '}
            <To page="why" search={{ action: problem.params['operation'] }}>
              {say('web.why.short')}
            </To>
          </>
        ) : null}
        {problem.field ? (
          <>
            {' '}
            · <code>{problem.field}</code>
          </>
        ) : null}
      </p>
      {/* What is not there, or no such thing, is not there the second time either. */}
      {again && (problem.status === 404 || problem.status === 422) ? (
        <p>
          {/* Without what was wrong with the address: it would be refused again. */}
          <To page="board" search={{ [problem.field ?? 'at']: undefined }}>
            {say('page.back_to_board')}
          </To>
        </p>
      ) : again ? (
        <Button variant="default" onClick={again}>
          {say('web.again')}
        </Button>
      ) : null}
    </div>
  );
}
