/** The form that opens one: which group, why. What was typed stays until it is sent. */
import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { FieldGroup } from '#model/rights.ts';
import { useTyped } from '#web/data/typed.ts';
import { useAct } from '#web/data/use-operation.ts';
import { Refusal } from '#web/parts/refusal.tsx';
import { TypedNote } from '#web/parts/typed-note.tsx';
import { useWords } from '#web/words/words.tsx';
import type { Emergencies } from './emergency.tsx';

/** As the operation asks for it. */
const LEAST = 20;

export function OpenEmergency({ listed }: { listed: Emergencies }) {
  const { say, speak, term } = useWords();
  const typed = useTyped<{ group: FieldGroup; reason: string }>('emergency', {
    group: listed.groups[0] ?? 'protected_location',
    reason: '',
  });
  const { reason } = typed.value;
  // What another role could open, this one perhaps cannot.
  const group =
    listed.groups.find((one) => one === typed.value.group) ?? listed.groups[0] ?? 'protected_location';
  const act = useAct('emergency.open');
  return (
    <section className="card emergency-open" aria-labelledby="emergency-open">
      <h2 id="emergency-open">{say('web.emergency.open')}</h2>
      {act.data ? <p role="status">{speak(act.data.message)}</p> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          typed.sent(act.mutateAsync({ group, reason }));
        }}
      >
        <TypedNote typed={typed} />
        <NativeSelect
          label={say('web.emergency.group')}
          value={group}
          data={listed.groups.map((value) => ({ value, label: term('group', value) }))}
          onChange={(event) => typed.set({ group: event.currentTarget.value as FieldGroup, reason })}
        />
        <Textarea
          label={say('web.emergency.reason')}
          description={say('web.emergency.reason_hint')}
          value={reason}
          autosize
          minRows={3}
          required
          onChange={(event) => typed.set({ group, reason: event.currentTarget.value })}
        />
        {act.error ? <Refusal error={act.error} heading={3} /> : null}
        <div className="actions">
          <Button type="submit" loading={act.isPending} disabled={reason.trim().length < LEAST}>
            {say('web.emergency.do_open', { hours: listed.hours })}
          </Button>
        </div>
      </form>
    </section>
  );
}
