/** Terms with their definition, the instrument that defines each, its dates and what it supersedes (T-003). */
import { useEffect } from 'react';
import { useAddress } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { FilterBar, holds, Shown, useFilter } from '#web/parts/filter.tsx';
import { Named } from '#web/parts/named.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { ReadMark } from '#web/parts/register.tsx';
import { TermInstrument } from '#web/parts/term-instrument.tsx';
import { Say, useWords } from '#web/words/words.tsx';

type Term = OutputOf<'glossary.read'>['terms'][number];

export function GlossaryPage() {
  const { say, named, compare } = useWords();
  const { q, area } = useFilter();
  const show = useAddress().search['show'];
  const query = useOperation('glossary.read', {}, { fresh: Infinity });
  useEffect(() => {
    if (query.data && show) document.getElementById(`term-${show}`)?.scrollIntoView({ block: 'center' });
  }, [query.data, show]);
  const nameOf = (term: Term): string => (term.words ? named(term.words) : term.code);
  return (
    <>
      <PageHead title={say('web.glossary.title')} />
      <p className="register-said">
        <Say code="web.glossary.intro" />
      </p>
      <Await query={query} lines={12}>
        {({ terms }) => {
          const shown = terms
            .filter(
              (t) =>
                (area === undefined || t.area === area) &&
                holds(q, t.code, t.words?.en, t.words?.fr, t.definition?.en, t.definition?.fr),
            )
            .sort((a, b) => compare(nameOf(a), nameOf(b)));
          return (
            <>
              <FilterBar areas={[...new Set(terms.map((t) => t.area))]} />
              <Shown n={shown.length} of={terms.length} />
              {shown.length === 0 ? (
                <p>
                  <Say code="web.register.none" />
                </p>
              ) : null}
              {shown.map((term) => (
                <One key={term.code} of={term} shown={term.code === show} />
              ))}
            </>
          );
        }}
      </Await>
    </>
  );
}

function One({ of: term, shown }: { of: Term; shown: boolean }) {
  const words = useWords();
  return (
    <section
      id={`term-${term.code}`}
      className={`register-entry${shown ? ' shown' : ''}`}
      aria-label={term.words ? words.named(term.words) : term.code}
    >
      <h2 className="register-name">
        <Named of={term.words} />
      </h2>
      <p className="register-said">
        <Named of={term.definition} />
      </p>
      <p className="small">
        {words.term('area', term.area)} · {term.source} · <ReadMark read={term.read} source={term.source} />
      </p>
      <p className="small">
        <TermInstrument of={term.instrument} />
      </p>
    </section>
  );
}
