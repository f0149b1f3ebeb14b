/** Ends emergency access. Asks once, since it cannot be taken back: it can only be opened anew. */
import { Button } from '@mantine/core';
import type { OutputOf } from '#web/data/api.ts';
import { useAct } from '#web/data/use-operation.ts';
import { useWords } from '#web/words/words.tsx';
import { Refusal } from './refusal.tsx';
import { Dialog } from './sheet.tsx';

type One = OutputOf<'emergency.list'>['emergencies'][number];

export function EmergencyEnd({ one, close }: { one: One; close: () => void }) {
  const { say, term } = useWords();
  const act = useAct('emergency.end');
  return (
    <Dialog open close={close} title={say('web.emergency.end')}>
      <p>{say('web.emergency.end_sure', { group: term('group', one.group) })}</p>
      {act.error ? <Refusal error={act.error} heading={3} /> : null}
      <div className="actions">
        <Button
          loading={act.isPending}
          onClick={() => act.mutate({ emergency: one.emergency }, { onSuccess: close })}
        >
          {say('web.emergency.end')}
        </Button>
        <Button variant="default" onClick={close}>
          {say('web.emergency.keep')}
        </Button>
      </div>
    </Dialog>
  );
}
