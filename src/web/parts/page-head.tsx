/** The head of a page: its title (also the window's) and what stands beside it. */
import { useEffect, type ReactNode } from 'react';
import { useWords } from '#web/words/words.tsx';

export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  const { say } = useWords();
  useEffect(() => {
    document.title = say('web.window_title', { title });
  }, [say, title]);
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
