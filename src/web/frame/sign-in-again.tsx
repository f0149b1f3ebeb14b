/** The session ended while a page was open: a door opens over it, and what was typed is still there behind it. */
import { Navigate } from '@tanstack/react-router';
import { useSession } from '#web/data/session.tsx';
import { Dialog } from '#web/parts/sheet.tsx';
import { useWords } from '#web/words/words.tsx';
import { SignInForm } from './sign-in.tsx';

export function SignInAgain() {
  const { say } = useWords();
  const { ended } = useSession();
  return (
    <Dialog open={ended} title={say('web.session_ended')}>
      <p>{say('web.session_ended.typed')}</p>
      <SignInForm then={() => undefined} over />
    </Dialog>
  );
}

/** Nobody is signed in: the sign-in first, then back to this address. */
export function SignInFirst() {
  const here = location.pathname + location.search;
  return <Navigate to="/sign-in" search={{ next: here } as never} replace />;
}
