/** Back from the provider of identities: who it says comes in, or why nobody does. */
import { Button } from '@mantine/core';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '#web/data/session.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { useWords } from '#web/words/words.tsx';
import { Alone } from './alone.tsx';
import { comeBack } from './provider.ts';
import { safeNext } from './safe-next.ts';

export function ProviderBackPage() {
  const { say } = useWords();
  const router = useRouter();
  const navigate = useNavigate();
  const { refresh } = useSession();
  const [error, setError] = useState<unknown>(null);
  const [said, setSaid] = useState(false);
  const [done, setDone] = useState(false);
  const begun = useRef(false);
  const goOn = (next: string | null): void => {
    const to = safeNext(next);
    if (to === '/') void navigate({ to: '/', replace: true });
    else router.history.replace(to);
  };
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    document.title = say('web.window_title', { title: say('web.sign_in.title') });
    const search = new URLSearchParams(location.search);
    // What came back is used up, and does not stay in the history of the browser.
    history.replaceState(history.state, '', location.pathname);
    if (!search.has('code')) {
      setSaid(true);
      return;
    }
    comeBack(search)
      .then(async (next) => {
        await refresh();
        if (next !== null) goOn(next);
        else setDone(true);
      })
      .catch(setError);
  });
  return (
    <Alone title={say('web.sign_in.provider_back')}>
      {error ? <Refusal error={error} /> : null}
      {said ? <p role="alert">{say('web.sign_in.provider_no')}</p> : null}
      {done ? (
        <>
          <p role="status">{say('web.sign_in.provider_done')}</p>
          <div className="actions">
            <Button onClick={() => goOn(null)}>{say('web.sign_in.go_on')}</Button>
          </div>
        </>
      ) : null}
      {error || said ? (
        <p>
          <Link to="/sign-in">{say('web.sign_in.title')}</Link>
        </p>
      ) : null}
    </Alone>
  );
}
