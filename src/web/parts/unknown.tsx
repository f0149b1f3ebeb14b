/** Unknown has its own look: hatched, and the word (ui.md rule 2). Never grey text, never zero, never blank. */
import type { ReactNode } from 'react';
import { useWords } from '#web/words/words.tsx';

export function Unknown({ children, block = false }: { children?: ReactNode; block?: boolean }) {
  const { say } = useWords();
  const Tag = block ? 'div' : 'span';
  return <Tag className={`unknown${block ? ' block' : ''}`}>{children ?? say('unknown')}</Tag>;
}
