/** The session ended while a page was open: a door opens over it, and what was typed is still there behind it. */
import { Modal } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import { useSession } from '#web/data/session.tsx';
import { useWords } from '#web/words/words.tsx';
import { RoleForm } from './sign-in.tsx';

export function SignInAgain() {
  const { say } = useWords();
  const { ended } = useSession();
  return (
    <Modal
      opened={ended}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={say('web.session_ended')}
      size="lg"
    >
      <p>{say('web.session_ended.typed')}</p>
      <RoleForm then={() => undefined} />
    </Modal>
  );
}

/** Nobody is signed in: the sign-in first, then back to this address. */
export function SignInFirst() {
  const here = location.pathname + location.search;
  return <Navigate to="/sign-in" search={{ next: here } as never} replace />;
}
