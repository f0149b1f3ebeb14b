/** The head of a page: its title (also the window's) and what stands beside it. */
import { useEffect, type ReactNode } from 'react';
import { useAddress } from '#web/address.ts';
import { useOperationName } from '#web/data/operation-name.ts';
import { useWords } from '#web/words/words.tsx';

export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  const { say } = useWords();
  const { operation } = useAddress();
  const nameOf = useOperationName();
  // Two windows of two operations must not look the same in the list of windows.
  const whole =
    operation === null
      ? say('web.window_title', { title })
      : say('web.window_title_in', { title, operation: nameOf(operation) });
  useEffect(() => {
    document.title = whole;
  }, [whole]);
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
