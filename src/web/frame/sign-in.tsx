/** Taking a role of the demonstration. The page of its own, and the form that opens over a page whose session ended. */
import { Button } from '@mantine/core';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ROLES, type Role } from '#model/rights.ts';
import type { Search } from '#web/address.ts';
import { BOOT } from '#web/boot.ts';
import { ask } from '#web/data/api.ts';
import { useSession } from '#web/data/session.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { useWords } from '#web/words/words.tsx';
import { LanguageChoice, ThemeChoice } from './foot.tsx';
import { safeNext } from './safe-next.ts';

/** Roles with which a newcomer sees most. */
const START_WITH: readonly Role[] = ['hs_adviser', 'planner', 'legad'];

/** Takes a role; `then` runs when it was given. */
export function RoleForm({ then }: { then: () => void }) {
  const words = useWords();
  const { say } = words;
  const { refresh } = useSession();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState<Role | null>(null);
  const take = async (role: Role): Promise<void> => {
    setBusy(role);
    setError(null);
    try {
      await ask('session.start', { role });
      await refresh();
      then();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(null);
    }
  };
  const button = (role: Role, first: boolean) => (
    <Button
      key={role}
      variant={first ? 'filled' : 'default'}
      loading={busy === role}
      onClick={() => void take(role)}
      data-role={role}
    >
      {words.term('role', role)}
    </Button>
  );
  if (!BOOT.demonstration) return <p>{say('sign_in.closed')}</p>;
  return (
    <>
      <p>{say('sign_in.why')}</p>
      {error ? <Refusal error={error} /> : null}
      <h2>{say('sign_in.start_here')}</h2>
      <div className="actions">{START_WITH.map((role) => button(role, true))}</div>
      <h2>{say('sign_in.others')}</h2>
      <div className="actions">
        {ROLES.filter((role) => !START_WITH.includes(role)).map((role) => button(role, false))}
      </div>
    </>
  );
}

export function SignInPage() {
  const { say } = useWords();
  const router = useRouter();
  const navigate = useNavigate();
  const { next } = useSearch({ strict: false }) as Search;
  useEffect(() => {
    document.title = say('web.window_title', { title: say('sign_in.title') });
  }, [say]);
  const go = (): void => {
    const to = safeNext(next);
    if (to === '/') void navigate({ to: '/' });
    else router.history.push(to);
  };
  return (
    <div className="alone">
      <main id="content">
        <p className="brand">
          <Icon name="verify" size={24} /> {say('web.brand')}
        </p>
        <h1>{say('sign_in.title')}</h1>
        <RoleForm then={go} />
      </main>
      <footer className="foot">
        {BOOT.demonstration ? <span className="demonstration">{say('demonstration.label')}</span> : null}
        <LanguageChoice />
        <ThemeChoice />
      </footer>
    </div>
  );
}
