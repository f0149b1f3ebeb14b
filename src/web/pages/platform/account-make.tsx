/** Makes an account and shows the code of its owner, once. */
import { useTyped } from '#web/data/typed.ts';
import { useAct } from '#web/data/use-operation.ts';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import { useWords } from '#web/words/words.tsx';
import { CodeTold } from './code-told.tsx';

export function AccountMake({ done }: { done: (account: string) => void }) {
  const { say } = useWords();
  const make = useAct('account.create');
  const typed = useTyped('account-make', { label: '', reason: '' });
  const { label, reason } = typed.value;
  if (make.data)
    return (
      <CodeTold
        label={make.data.label}
        invitation={make.data.invitation}
        done={() => done(make.data.account)}
      />
    );
  return (
    <OwnForm
      go={() => typed.sent(make.mutateAsync({ label: label.trim(), reason }))}
      label={say('web.accounts.make')}
      busy={make.isPending}
      error={make.error}
    >
      <Field
        label={say('web.accounts.label')}
        hint={say('web.accounts.label_hint')}
        value={label}
        set={(text) => typed.set((before) => ({ ...before, label: text }))}
        max={32}
      />
      <Field
        label={say('web.accounts.reason')}
        hint={say('web.accounts.reason_hint')}
        value={reason}
        set={(text) => typed.set((before) => ({ ...before, reason: text }))}
        max={300}
      />
    </OwnForm>
  );
}
