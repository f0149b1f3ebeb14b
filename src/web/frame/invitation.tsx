/** An invited person sets their own password. The code comes in the part of the address that is never sent anywhere. */
import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { ask } from '#web/data/api.ts';
import { useSession } from '#web/data/session.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { useWords } from '#web/words/words.tsx';
import { Alone } from './alone.tsx';

export function InvitationPage() {
  const { say } = useWords();
  const navigate = useNavigate();
  const { refresh } = useSession();
  const [code, setCode] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [password, setPassword] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = say('web.window_title', { title: say('web.invitation.title') });
    // The code does not stay in the history of the browser.
    if (location.hash) history.replaceState(history.state, '', location.pathname);
  }, [say]);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await ask('invitation.accept', { code, password });
      await refresh();
      await navigate({ to: '/account' as never });
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Alone title={say('web.invitation.title')}>
      <div className="sign-in">
        <form onSubmit={(event) => void send(event)}>
          <TextInput
            label={say('web.invitation.code')}
            value={code}
            onChange={(e) => setCode(e.currentTarget.value)}
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            required
          />
          <TextInput
            type="password"
            label={say('web.invitation.password')}
            description={say('web.invitation.password_hint')}
            value={password}
            onChange={(e) => setPassword(e.currentTarget.value)}
            autoComplete="new-password"
            maxLength={256}
            required
          />
          {error ? <Refusal error={error} /> : null}
          <div className="actions">
            <Button type="submit" loading={busy}>
              {say('web.invitation.go')}
            </Button>
          </div>
        </form>
      </div>
    </Alone>
  );
}
