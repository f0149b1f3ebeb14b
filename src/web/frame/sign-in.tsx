/** Signing in: with an account, or in the demonstration by taking a role. A page, and the form that opens over one. */
import { Button } from '@mantine/core';
import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ROLES, type Role } from '#model/rights.ts';
import type { Search } from '#web/address.ts';
import { BOOT } from '#web/boot.ts';
import { ask } from '#web/data/api.ts';
import { useSession } from '#web/data/session.tsx';
import { useOperation } from '#web/data/use-operation.ts';
import { Refusal } from '#web/parts/refusal.tsx';
import { useWords } from '#web/words/words.tsx';
import { AccountForm } from './account-form.tsx';
import { Alone } from './alone.tsx';
import { safeNext } from './safe-next.ts';

/** Roles with which a newcomer sees most. */
const START_WITH: readonly Role[] = ['hs_adviser', 'planner', 'legad'];

/** Takes a role of the demonstration; `then` runs when it was given. */
function RoleForm({ then }: { then: () => void }) {
  const words = useWords();
  const { say } = words;
  const { refresh } = useSession();
  const ways = useOperation('session.ways', {}, { fresh: Infinity });
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
  const others = (ways.data?.roles ?? ROLES).filter((role) => !START_WITH.includes(role));
  return (
    <>
      <p>{say('sign_in.why')}</p>
      {error ? <Refusal error={error} /> : null}
      <h3>{say('sign_in.start_here')}</h3>
      <div className="actions">{START_WITH.map((role) => button(role, true))}</div>
      <h3>{say('sign_in.others')}</h3>
      <div className="actions">{others.map((role) => button(role, false))}</div>
    </>
  );
}

/** Every way to sign in here. */
export function SignInForm({ then, over = false }: { then: () => void; over?: boolean }) {
  const { say } = useWords();
  const account = (
    <>
      <AccountForm then={then} over={over} />
      <p className="small">
        {say('web.sign_in.how')} {over ? null : <Link to="/invitation">{say('web.sign_in.invited')}</Link>}
      </p>
    </>
  );
  if (!BOOT.demonstration) return account;
  return (
    <>
      <section aria-labelledby="take-a-role">
        <h2 id="take-a-role">{say('web.sign_in.demonstration')}</h2>
        <RoleForm then={then} />
      </section>
      <section aria-labelledby="with-an-account">
        <h2 id="with-an-account">{say('web.sign_in.or')}</h2>
        {account}
      </section>
    </>
  );
}

export function SignInPage() {
  const { say } = useWords();
  const router = useRouter();
  const navigate = useNavigate();
  const { next } = useSearch({ strict: false }) as Search;
  useEffect(() => {
    document.title = say('web.window_title', { title: say('web.sign_in.title') });
  }, [say]);
  const go = (): void => {
    const to = safeNext(next);
    if (to === '/') void navigate({ to: '/' });
    else router.history.push(to);
  };
  return (
    <Alone title={say('web.sign_in.title')}>
      <SignInForm then={go} />
    </Alone>
  );
}
