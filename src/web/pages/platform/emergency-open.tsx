/** The form that opens one: which group, why. What was typed stays until it is sent. */
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { FieldGroup } from '#model/rights.ts';
import { useAddress } from '#web/address.ts';
import { useAct } from '#web/data/use-operation.ts';
import { Refusal } from '#web/parts/refusal.tsx';
import { useWords } from '#web/words/words.tsx';
import type { Emergencies } from './emergency.tsx';

/** As the operation asks for it. */
const LEAST = 20;

export function OpenEmergency({ listed }: { listed: Emergencies }) {
  const { say, speak, term } = useWords();
  const { operation } = useAddress();
  const draft = `emergency-reason-${operation ?? ''}`;
  const [reason, setReason] = useState(sessionStorage.getItem(draft) ?? '');
  const [group, setGroup] = useState<FieldGroup>(listed.groups[0] ?? 'protected_location');
  const act = useAct('emergency.open');
  const type = (text: string): void => {
    setReason(text);
    sessionStorage.setItem(draft, text);
  };
  return (
    <section className="card emergency-open" aria-labelledby="emergency-open">
      <h2 id="emergency-open">{say('web.emergency.open')}</h2>
      {act.data ? <p role="status">{speak(act.data.message)}</p> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          act.mutate({ group, reason }, { onSuccess: () => type('') });
        }}
      >
        <NativeSelect
          label={say('web.emergency.group')}
          value={group}
          data={listed.groups.map((value) => ({ value, label: term('group', value) }))}
          onChange={(event) => setGroup(event.currentTarget.value as FieldGroup)}
        />
        <Textarea
          label={say('web.emergency.reason')}
          description={say('web.emergency.reason_hint')}
          value={reason}
          autosize
          minRows={3}
          required
          onChange={(event) => type(event.currentTarget.value)}
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
