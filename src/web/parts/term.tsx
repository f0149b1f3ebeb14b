/** A term of the domain with its definition one tap away (domain.md T-003). */
import { Popover } from '@mantine/core';
import { useId, useState } from 'react';
import { useOperation } from '#web/data/use-operation.ts';
import { useWords } from '#web/words/words.tsx';
import { Await } from './await.tsx';
import { TermInstrument } from './term-instrument.tsx';
import { Unknown } from './unknown.tsx';

/** `term` is its code in the glossary; what is shown is `children`, else the term itself. */
export function Term({ term, children }: { term: string; children: string }) {
  const { say, named, language, direction } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const glossary = useOperation('glossary.read', {}, { enabled: open, fresh: Infinity });
  const found = glossary.data?.terms.find((t) => t.code === term);
  return (
    <Popover opened={open} onChange={setOpen} width={340} position="bottom-start">
      <Popover.Target>
        <button
          type="button"
          className="term"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown id={id} lang={language} dir={direction}>
        <Await query={glossary} lines={3}>
          {() =>
            found ? (
              <>
                <p>
                  <strong>{found.words ? named(found.words) : children}</strong>
                </p>
                <p>{found.definition ? named(found.definition) : <Unknown />}</p>
                <p className="small">
                  {found.source}
                  {found.read ? null : <> · {say('web.from_knowledge')}</>}
                </p>
                <p className="small">
                  <TermInstrument of={found.instrument} />
                </p>
              </>
            ) : (
              <Unknown>{say('web.term_missing')}</Unknown>
            )
          }
        </Await>
      </Popover.Dropdown>
    </Popover>
  );
}
