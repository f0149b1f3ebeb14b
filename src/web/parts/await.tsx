/** What stands where an answer is awaited: nothing at first, a skeleton when the wait is real, then the answer or why not. */
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '#web/words/words.tsx';
import { Refusal } from './refusal.tsx';

/** Milliseconds before a wait is shown at all: what is quick must not flicker. */
const REAL_WAIT = 300;

export function useRealWait(waiting: boolean): boolean {
  const [real, setReal] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setReal(false);
      return undefined;
    }
    const timer = setTimeout(() => setReal(true), REAL_WAIT);
    return () => clearTimeout(timer);
  }, [waiting]);
  return real;
}

export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { say } = useWords();
  return (
    <div role="status" className="wait">
      <span className="sr-only">{say('web.loading')}</span>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} className="skeleton" style={{ inlineSize: `${90 - ((i * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

/** Shows `children` with the answer; a skeleton of `lines` while waiting; a refusal or "no answer" with what to do. */
export function Await<Data>({
  query,
  lines = 4,
  children,
}: {
  query: UseQueryResult<Data>;
  lines?: number;
  children: (data: Data) => ReactNode;
}) {
  const wait = useRealWait(query.isPending);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Refusal error={query.error} again={() => void query.refetch()} />;
  return wait ? <Skeleton lines={lines} /> : <div className="wait" aria-busy="true" />;
}
