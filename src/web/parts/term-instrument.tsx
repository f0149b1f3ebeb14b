/** The instrument that defines a term: its dates, what it supersedes and what took its place (T-003, T-012). */
import type { OutputOf } from '#web/data/api.ts';
import { useWords } from '#web/words/words.tsx';
import { Named } from './named.tsx';
import { KnownDate, useKnownDate } from './register.tsx';
import { To } from './to.tsx';

export function TermInstrument({ of }: { of: OutputOf<'glossary.read'>['terms'][number]['instrument'] }) {
  const { say } = useWords();
  const dated = useKnownDate();
  if (of === null) return <>{say('web.glossary.no_instrument')}</>;
  return (
    <>
      <To page="instruments" search={{ show: of.code }}>
        <Named of={of.words} />
      </To>{' '}
      · <KnownDate date={of.adopted} />
      {of.updated ? <> · {say('web.instruments.updated', { date: dated(of.updated) })}</> : null}
      {of.supersedes.length > 0 ? (
        <> · {say('web.instruments.supersedes', { what: of.supersedes.join(', ') })}</>
      ) : null}
      {of.supersededBy ? <> · {say('web.register.superseded', { by: of.supersededBy })}</> : null}
    </>
  );
}
