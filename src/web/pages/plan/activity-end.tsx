/** Ending an activity: withdrawn, or when it ended early; always with the reason. What was typed stays until it is recorded. */
import { Button, Radio, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTyped } from '#web/data/typed.ts';
import { useZone } from '#web/data/oma.ts';
import { useAct } from '#web/data/use-operation.ts';
import { DateField } from '#web/parts/date-field.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { TypedNote } from '#web/parts/typed-note.tsx';
import { readWhen } from '#web/parts/when-typed.ts';
import { Say, useWords } from '#web/words/words.tsx';
import type { Activity } from './activity-facts.tsx';

export function ActivityEnd({ activity }: { activity: Activity }) {
  const { say } = useWords();
  const zone = useZone();
  const act = useAct('activity.end');
  const typed = useTyped(`activity-end ${activity.activity}`, { how: 'withdrawn', on: '', reason: '' });
  const { how, on, reason } = typed.value;
  const change = (part: Partial<typeof typed.value>): void => typed.set((before) => ({ ...before, ...part }));
  const { title } = activity;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const input = {
      activity: activity.activity,
      reason,
      ...(how === 'withdrawn' ? {} : { on: readWhen(on, 'moment') ?? on.trim() }),
    };
    typed.sent(act.mutateAsync(input));
  };
  return (
    <details className="activity-end" open={typed.kept}>
      <summary aria-label={say('web.activities.end_of', { title })}>{say('web.activities.end')}</summary>
      <form onSubmit={send}>
        <TypedNote typed={typed} />
        <Radio.Group
          value={how}
          onChange={(one) => change({ how: one })}
          label={say('web.activities.end_how')}
        >
          <div className="activity-end-how">
            <Radio value="withdrawn" label={say('web.activities.end_withdrawn')} size="sm" />
            <Radio value="early" label={say('web.activities.end_early')} size="sm" />
          </div>
        </Radio.Group>
        {how === 'early' ? (
          <DateField
            kind="moment"
            label={say('web.activities.end_early')}
            zone={zone}
            value={on}
            required
            set={(text) => change({ on: text })}
          />
        ) : null}
        <TextInput
          label={say('web.activities.end_reason')}
          classNames={{ input: 'activity-end-reason' }}
          value={reason}
          maxLength={500}
          required
          autoComplete="off"
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
        <p className="small">
          <Say code="web.activities.end_hint" />
        </p>
        {act.error ? <Refusal error={act.error} heading={3} /> : null}
        <div className="actions">
          <Button type="submit" size="xs" variant="default" loading={act.isPending}>
            {say('web.activities.end_button')}
          </Button>
        </div>
      </form>
    </details>
  );
}
