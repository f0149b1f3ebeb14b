/** Invited anew, disabled, enabled, linked: each with its reason, and with what it cannot take back. */
import { useTyped } from '#web/data/typed.ts';
import { useAct, useOperation } from '#web/data/use-operation.ts';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import { useWords } from '#web/words/words.tsx';
import type { Listed } from './accounts.tsx';
import { CodeTold } from './code-told.tsx';

export function AccountKeys({ account }: { account: Listed }) {
  const { say } = useWords();
  const ways = useOperation('session.ways', {}, { fresh: Infinity });
  return (
    <>
      <Invite account={account} />
      {account.enabled ? (
        <Turn account={account} to="disable" about={say('web.accounts.disable_about')} />
      ) : (
        <Turn account={account} to="enable" />
      )}
      {ways.data?.provider ? <Link account={account} /> : null}
    </>
  );
}

function Invite({ account }: { account: Listed }) {
  const { say } = useWords();
  const invite = useAct('account.invite');
  const typed = useTyped(`account-invite ${account.account}`, '');
  return (
    <section className="accounts-part" aria-labelledby="invite-anew">
      <h3 id="invite-anew">{say('web.accounts.invite')}</h3>
      {invite.data ? (
        <CodeTold label={account.label} invitation={invite.data.invitation} done={() => invite.reset()} />
      ) : (
        <>
          <p>{say('web.accounts.invite_about')}</p>
          <OwnForm
            go={() => typed.sent(invite.mutateAsync({ account: account.account, reason: typed.value }))}
            label={say('web.accounts.invite')}
            busy={invite.isPending}
            error={invite.error}
            grave
          >
            <Reason value={typed.value} set={typed.set} />
          </OwnForm>
        </>
      )}
    </section>
  );
}

function Turn({ account, to, about }: { account: Listed; to: 'disable' | 'enable'; about?: string }) {
  const { say } = useWords();
  const act = useAct(`account.${to}`);
  const typed = useTyped(`account-${to} ${account.account}`, '');
  return (
    <section className="accounts-part" aria-labelledby={`account-${to}`}>
      <h3 id={`account-${to}`}>{say(`web.accounts.${to}`)}</h3>
      {about ? <p>{about}</p> : null}
      <OwnForm
        go={() => typed.sent(act.mutateAsync({ account: account.account, reason: typed.value }))}
        label={say(`web.accounts.${to}`)}
        busy={act.isPending}
        error={act.error}
        grave={to === 'disable'}
      >
        <Reason value={typed.value} set={typed.set} />
      </OwnForm>
    </section>
  );
}

function Link({ account }: { account: Listed }) {
  const { say } = useWords();
  const link = useAct('account.link');
  const typed = useTyped(`account-link ${account.account}`, { subject: '', reason: '' });
  const { subject, reason } = typed.value;
  return (
    <section className="accounts-part" aria-labelledby="account-link">
      <h3 id="account-link">{say('web.accounts.link')}</h3>
      <p>{say(account.identity ? 'web.accounts.yes' : 'web.accounts.no')}</p>
      <OwnForm
        go={() =>
          typed.sent(link.mutateAsync({ account: account.account, ...(subject ? { subject } : {}), reason }))
        }
        label={say('web.accounts.link_go')}
        busy={link.isPending}
        error={link.error}
      >
        <Field
          label={say('web.accounts.subject')}
          hint={say('web.accounts.subject_hint')}
          value={subject}
          set={(text) => typed.set({ subject: text, reason })}
          max={255}
          required={false}
        />
        <Reason value={reason} set={(text) => typed.set({ subject, reason: text })} />
      </OwnForm>
    </section>
  );
}

function Reason({ value, set }: { value: string; set: (value: string) => void }) {
  const { say } = useWords();
  return (
    <Field
      label={say('web.accounts.reason')}
      hint={say('web.accounts.reason_hint')}
      value={value}
      set={set}
      max={300}
    />
  );
}
