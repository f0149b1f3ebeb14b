/** Who may do what is not for the reader, and the way to why: in place of a form that would be refused. */
import { To } from '#web/parts/to.tsx';
import { useWords } from '#web/words/words.tsx';

export function NotYours({ action, who }: { action: string; who: readonly string[] }) {
  const { say } = useWords();
  return (
    <p className="small">
      {say('web.sharing.not_yours', {
        action: action === 'release.acknowledge' ? 'receipt' : 'agreement',
        who: [...who],
      })}{' '}
      <To page="why" search={{ action }}>
        {say('web.why.short')}
      </To>
    </p>
  );
}
