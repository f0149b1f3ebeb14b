/**
 * The answer, or why there is none. While the page still changes, or the answer is awaited, what was said of the shape
 * before is not shown; its room stays, so that nothing jumps.
 */
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Position } from '#model/geometry.ts';
import type { InputOf } from '#web/data/api.ts';
import { problemOf } from '#web/data/use-operation.ts';
import { useRealWait } from '#web/parts/await.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { Findings, Verdict, type Pointing } from './findings.tsx';
import { HappenedPart } from './happened-part.tsx';
import { LayersPart, ListPart } from './list-part.tsx';
import { ObjectLists } from './object-lists.tsx';
import { PeoplePart } from './people-part.tsx';
import { placeText } from './shape-text.ts';
import type { Check } from './use-checked.ts';

interface Props {
  readonly query: UseQueryResult<Check>;
  readonly question: InputOf<'check.run'> | null;
  readonly waiting: boolean;
  /** Where the shape crosses itself. */
  readonly crossing: Position | null;
  readonly pointing: Pointing;
  /** What can be done with the plan once it is answered: registering it. */
  readonly register: ReactNode;
}

export function Answer({ query, question, waiting, crossing, pointing, register }: Props) {
  const { say } = useWords();
  const room = useRef<HTMLDivElement>(null);
  const slow = useRealWait(waiting);
  const check = waiting || question === null ? undefined : query.data;
  const error = waiting || question === null ? null : query.error;
  // The height of the answer before is kept while the next one is awaited.
  useEffect(() => {
    const place = room.current;
    if (!place) return;
    place.style.minBlockSize = waiting ? `${place.dataset['height'] ?? 0}px` : '';
    if (!waiting) place.dataset['height'] = String(place.offsetHeight);
  });
  return (
    <section aria-labelledby="check-answer" aria-busy={waiting}>
      <h2 id="check-answer">{say('web.check.answer')}</h2>
      {/* Read out once for each answer: how many findings, never the whole of it. */}
      <p role="status" className={slow ? 'small' : 'sr-only'}>
        {waiting
          ? slow
            ? say('web.check.checking')
            : ''
          : check
            ? say('web.check.ready', { n: check.findings.count })
            : ''}
      </p>
      <div ref={room}>
        {question === null && !waiting ? (
          <p>
            <Say code="web.check.nothing_yet" />
          </p>
        ) : null}
        {error && !check ? (
          <>
            <Refusal
              error={error}
              heading={3}
              {...(problemOf(error) ? {} : { again: () => void query.refetch() })}
            />
            {crossing ? <p>{say('web.check.crosses_at', { where: placeText(crossing) })}</p> : null}
          </>
        ) : null}
        {check && question ? (
          <>
            <Verdict check={check} />
            <PlacesUsed check={check} />
            <Findings check={check} pointing={pointing} />
            <ObjectLists check={check} pointing={pointing} />
            <PeoplePart check={check} />
            <HappenedPart check={check} />
            <ListPart question={question} />
            {register}
            <LayersPart check={check} />
            <p className="check-not">
              <Say message={check.verdict.not} />
            </p>
          </>
        ) : (
          <p className="check-not">
            <Say code="check.not" />
          </p>
        )}
      </div>
    </section>
  );
}

/** Which places the answer rests on; under emergency access it says so (never 21). */
function PlacesUsed({ check }: { check: Check }) {
  const { message, access } = check.places;
  return (
    <p className="small">
      <Say message={message} />
      {access?.code === 'access.by_emergency' ? (
        <>
          {' '}
          <strong>
            <Say message={access} />
          </strong>
        </>
      ) : null}
    </p>
  );
}
