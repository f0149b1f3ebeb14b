/** The one-time code of an invitation, told once. Its address carries the code where no server sees it. */
import { Button } from '@mantine/core';
import { useWords } from '#web/words/words.tsx';
import { useLocal } from './local-time.ts';

export function CodeTold({
  label,
  invitation: { code, expires },
  done,
}: {
  label: string;
  invitation: { readonly code: string; readonly expires: string };
  done: () => void;
}) {
  const { say } = useWords();
  const { moment } = useLocal();
  return (
    <div className="account-told" role="status">
      <p>{say('web.accounts.code_made', { label, until: moment(expires) })}</p>
      <p dir="ltr">
        <code data-code>{code}</code>
      </p>
      <p className="small">
        {say('web.accounts.code_link')} <code dir="ltr">{`${location.origin}/invitation#${code}`}</code>
      </p>
      <Button variant="default" onClick={done}>
        {say('web.accounts.code_done')}
      </Button>
    </div>
  );
}
