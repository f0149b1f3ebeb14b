/**
 * The words of a page. One that is not written yet in the language of the screen stands in English as a whole (words, dates,
 * order of writing, and so for a reader by ear), under one line that says so; the frame round it keeps its language. A page
 * that is written in it marks what is still English sentence by sentence (`<Say>`).
 */
import { DirectionProvider } from '@mantine/core';
import { use, type ReactNode } from 'react';
import { isBegun } from '#words/languages.ts';
import { patiently } from '#web/data/patiently.ts';
import { fetchWords, useChooseLanguage, useWords, WordsProvider, type WordsFile } from './words.tsx';

let english: Promise<WordsFile> | null = null;
/** The English words, fetched once. */
function englishWords(): Promise<WordsFile> {
  english ??= patiently(() => fetchWords('en'));
  return english;
}

/** `begun`: the page has its words in the languages that are begun too. */
export function PageWords({ begun, children }: { begun: boolean; children: ReactNode }) {
  const { language } = useWords();
  return begun || !isBegun(language) ? <>{children}</> : <InEnglish>{children}</InEnglish>;
}

function InEnglish({ children }: { children: ReactNode }) {
  const { say } = useWords();
  const choose = useChooseLanguage();
  const file = use(englishWords());
  return (
    <>
      <p className="in-english small">{say('web.in_english')}</p>
      <div lang="en" dir="ltr">
        <DirectionProvider initialDirection="ltr" detectDirection={false}>
          <WordsProvider file={file} choose={choose}>
            {children}
          </WordsProvider>
        </DirectionProvider>
      </div>
    </>
  );
}
