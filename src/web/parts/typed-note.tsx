/** Beside a form that shows what was typed before and not sent: says so, and begins anew on demand. */
import { Button } from '@mantine/core';
import type { Typed } from '#web/data/typed.ts';
import { useWords } from '#web/words/words.tsx';

export function TypedNote({ typed }: { typed: Pick<Typed<unknown>, 'kept' | 'forget'> }) {
  const { say } = useWords();
  if (!typed.kept) return null;
  return (
    <p className="small typed-note">
      {say('web.typed.kept')}{' '}
      <Button size="compact-xs" variant="default" onClick={typed.forget}>
        {say('web.typed.anew')}
      </Button>
    </p>
  );
}
