/** Telling what must not go through the chain (never 11, T-017), and, for those outside of it, what was told. */
import { useSession } from '#web/data/session.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { useWords } from '#web/words/words.tsx';
import { ApartRead, type Door } from './apart-read.tsx';
import { ApartTell } from './apart-tell.tsx';
import './apart.css';

const DOORS: readonly { readonly door: Door; readonly group: string }[] = [
  { door: 'allegation', group: 'own_personnel_allegation' },
  { door: 'concern', group: 'integrity_concern' },
];

export function ApartPage() {
  const { say } = useWords();
  const { session } = useSession();
  const reads = DOORS.filter(({ group }) =>
    session?.may.some((one) => one.group === group && one.acts.includes('read')),
  );
  return (
    <>
      <PageHead title={say('web.apart.title')} />
      {reads.map(({ door }) => (
        <ApartRead key={door} door={door} />
      ))}
      {/* What one person typed is not for the next who signs in over this page. */}
      <ApartTell key={session?.account ? session.label : ''} />
    </>
  );
}
