/**
 * Said over a page that still shows the answer to the question before, once the wait is real: what is chosen stands in the
 * bar above already, and the figures below it must not be read as its answer. It moves nothing.
 */
import { Say } from '#web/words/words.tsx';
import { useRealWait } from './await.tsx';

export function StillBefore({ waiting }: { waiting: boolean }) {
  return (
    <div role="status" className="still-before">
      {useRealWait(waiting) ? (
        <p>
          <Say code="web.still_before" />
        </p>
      ) : null}
    </div>
  );
}
