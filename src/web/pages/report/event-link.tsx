/**
 * Saying that two events are one fact, or taking that back, with why. What is typed stays through a reload or a session that
 * ends; a refusal stands beside the form.
 */
import { Button, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTyped } from '#web/data/typed.ts';
import { useAct } from '#web/data/use-operation.ts';
import { Refusal } from '#web/parts/refusal.tsx';
import { TypedNote } from '#web/parts/typed-note.tsx';
import { useWords } from '#web/words/words.tsx';

/** `other`: the event to link with; null: this one is taken out of its group. */
export function LinkForm({ event, other }: { event: string; other: string | null }) {
  const { say } = useWords();
  const typed = useTyped(`link ${event} ${other ?? ''}`, '');
  const why = typed.value;
  const link = useAct('event.link');
  const unlink = useAct('event.unlink');
  const act = other === null ? unlink : link;
  const submit = (form: FormEvent): void => {
    form.preventDefault();
    typed.sent(
      other === null ? unlink.mutateAsync({ event, why }) : link.mutateAsync({ events: [event, other], why }),
    );
  };
  return (
    <details className="no-print" open={typed.kept}>
      <summary>{say(other === null ? 'web.event.undo' : 'web.event.make_one')}</summary>
      <form onSubmit={submit}>
        <TypedNote typed={typed} />
        <Textarea
          label={say('web.event.why')}
          description={say('web.event.why_about')}
          value={why}
          onChange={(change) => typed.set(change.currentTarget.value)}
          maxLength={2000}
          required
          autosize
          minRows={2}
        />
        <div className="actions">
          <Button type="submit" loading={act.isPending} disabled={why.trim() === ''}>
            {say(other === null ? 'web.event.undo' : 'web.event.make_one')}
          </Button>
        </div>
        {act.error ? <Refusal error={act.error} heading={3} /> : null}
      </form>
    </details>
  );
}
