/** A page, or a part of one, whose words are still English in the language of the screen: read and set as English. */
import type { ReactNode } from 'react';
import { useWords } from '#web/words/words.tsx';

/** `code`: any phrase of the part; whether it is borrowed says so of the whole. */
export function InEnglish({ code, children }: { code: string; children: ReactNode }) {
  const { borrowed } = useWords();
  if (!borrowed(code)) return <>{children}</>;
  return (
    <div lang="en" dir="ltr">
      {children}
    </div>
  );
}
