/** The bar above every page: which operation, where, as of when; the search; who I am here. */
import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useAddress } from '#web/address.ts';
import { ask } from '#web/data/api.ts';
import { forgetTyped } from '#web/data/typed.ts';
import { useOperationName } from '#web/data/operation-name.ts';
import { rolesHere, useSession } from '#web/data/session.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { OperationName } from '#web/parts/operation-name.tsx';
import { To, useTarget } from '#web/parts/to.tsx';
import { useWords } from '#web/words/words.tsx';
import { AsOf } from './as-of.tsx';
import { Palette } from './palette.tsx';
import { PlaceChoice } from './place-choice.tsx';

export function TopBar() {
  const { say } = useWords();
  const { operation } = useAddress();
  return (
    <header className="top">
      <To page="board" className="brand">
        {say('web.brand')}
      </To>
      <OperationChoice />
      {operation ? <PlaceChoice /> : null}
      {operation ? <AsOf /> : null}
      <span className="top-space" />
      <Palette />
      <RoleMenu />
    </header>
  );
}

function OperationChoice() {
  const { say } = useWords();
  const { operation } = useAddress();
  const { operations } = useSession();
  const nameOf = useOperationName();
  const navigate = useNavigate();
  const targetOf = useTarget();
  const name = operation === null ? say('web.choose_operation') : nameOf(operation);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className="top-choice top-operation" title={say('as_of.operation')}>
          {/* A name in another script than the page's is cut short at its own end. */}
          <span dir="auto">{name}</span>
          <Icon name="down" size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say('as_of.operation')}</Menu.Label>
        {operations.map(({ code, kind }) => (
          <Menu.Item
            key={code}
            aria-current={code === operation}
            onClick={() => void navigate(targetOf({ page: 'board', operation: code }))}
          >
            <OperationName code={code} />
            {kind === 'exercise' ? ` · ${say('web.exercise')}` : ''}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function RoleMenu() {
  const words = useWords();
  const { say } = words;
  const { session, refresh } = useSession();
  const { operation } = useAddress();
  const navigate = useNavigate();
  const targetOf = useTarget();
  if (!session) return null;
  const here = rolesHere(session, operation);
  const roles = here.map((role) => words.term('role', role)).join(', ') || session.label || '';
  const leave = async (): Promise<void> => {
    await ask('session.end', {});
    await refresh();
    await navigate({ to: '/sign-in' });
    forgetTyped();
  };
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <button type="button" className="top-choice top-role" aria-label={say('web.acting_as', { roles })}>
          <Icon name="person" />
          <span className="wide-only">{roles}</span>
          <Icon name="down" size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {say('web.acting_as', { roles })}
          <br />
          {session.label}
        </Menu.Label>
        {session.account ? (
          <Menu.Item onClick={() => void navigate(targetOf({ page: 'account' }))}>
            {say(session.waiting.length > 0 ? 'web.account.waiting_link' : 'web.account.title')}
          </Menu.Item>
        ) : null}
        <Menu.Item
          onClick={() =>
            void navigate({ to: '/sign-in', search: { next: location.pathname + location.search } as never })
          }
        >
          {say(session.account ? 'web.account.other' : 'web.other_role')}
        </Menu.Item>
        <Menu.Item onClick={() => void leave()}>{say('page.sign_out')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
