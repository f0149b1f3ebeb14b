/** Signing in with an account: by password and code, by passkey, at the provider of identities. */
import { Button, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { ask } from '#web/data/api.ts';
import { useSession } from '#web/data/session.tsx';
import { problemOf, useOperation } from '#web/data/use-operation.ts';
import { Refusal } from '#web/parts/refusal.tsx';
import { useWords } from '#web/words/words.tsx';
import { goToProvider } from './provider.ts';

/** `then` runs when somebody is signed in. `over`: the form stands over a page whose typed text must not be lost. */
export function AccountForm({ then, over = false }: { then: () => void; over?: boolean }) {
  const { say } = useWords();
  const { refresh } = useSession();
  const ways = useOperation('session.ways', {}, { fresh: Infinity });
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [stopped, setStopped] = useState(false);
  const [busy, setBusy] = useState<'password' | 'passkey' | 'provider' | null>(null);
  const hint = useId();

  const attempt = async (way: typeof busy, work: () => Promise<unknown>): Promise<void> => {
    setBusy(way);
    setError(null);
    setStopped(false);
    try {
      await work();
      await refresh();
      then();
    } catch (problem) {
      if (problemOf(problem)?.code === 'code_needed') setAsksCode(true);
      // A passkey that was not given is no refusal of ours.
      else if (problem instanceof DOMException || (problem as Error).name === 'WebAuthnError')
        setStopped(true);
      else setError(problem);
    } finally {
      setBusy(null);
    }
  };
  const byPassword = (event: FormEvent): void => {
    event.preventDefault();
    void attempt('password', () =>
      ask('session.by-password', { account, password, ...(asksCode ? { code } : {}) }),
    );
  };
  const byPasskey = (): Promise<void> =>
    attempt('passkey', async () => {
      const { options } = await ask('session.ask-passkey', {});
      const { signedWithPasskey } = await import('#web/data/passkey.ts');
      await ask('session.by-passkey', { credential: await signedWithPasskey(options) });
    });

  return (
    <div className="sign-in">
      <form onSubmit={byPassword}>
        <TextInput
          label={say('web.sign_in.account')}
          value={account}
          onChange={(e) => setAccount(e.currentTarget.value)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={64}
          required
        />
        <TextInput
          type="password"
          label={say('web.sign_in.password')}
          value={password}
          onChange={(e) => setPassword(e.currentTarget.value)}
          autoComplete="current-password"
          maxLength={256}
          required
        />
        {asksCode ? (
          <TextInput
            label={say('web.sign_in.code')}
            description={say('web.sign_in.code_hint')}
            value={code}
            onChange={(e) => setCode(e.currentTarget.value)}
            autoComplete="one-time-code"
            inputMode="text"
            maxLength={40}
            required
            data-autofocus
            autoFocus
          />
        ) : null}
        {error ? <Refusal error={error} /> : null}
        {stopped ? <p role="alert">{say('web.sign_in.passkey_stopped')}</p> : null}
        <div className="actions">
          <Button type="submit" loading={busy === 'password'}>
            {say('web.sign_in.go')}
          </Button>
          {ways.data?.passkey ? (
            <Button variant="default" loading={busy === 'passkey'} onClick={() => void byPasskey()}>
              {say('web.sign_in.passkey')}
            </Button>
          ) : null}
          {ways.data?.provider ? (
            <Button
              variant="default"
              loading={busy === 'provider'}
              aria-describedby={over ? hint : undefined}
              onClick={() => void goToProvider(over).catch(setError)}
            >
              {say('web.sign_in.provider', { name: ways.data.provider })}
            </Button>
          ) : null}
        </div>
        {ways.data?.provider && over ? (
          <p className="small" id={hint}>
            {say('web.sign_in.provider_tab')}
          </p>
        ) : null}
      </form>
    </div>
  );
}
