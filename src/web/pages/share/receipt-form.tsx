/** That a recipient says it has the list: in which function somebody there said so, and when. Never a name. */
import { useMay } from '#web/data/may.ts';
import { useZone } from '#web/data/oma.ts';
import { useTyped } from '#web/data/typed.ts';
import { useAct } from '#web/data/use-operation.ts';
import { DateField } from '#web/parts/date-field.tsx';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import type { Release } from '#web/parts/release.tsx';
import { TypedNote } from '#web/parts/typed-note.tsx';
import { readWhen } from '#web/parts/when-typed.ts';
import { useWords } from '#web/words/words.tsx';

export function ReceiptForm({ of }: { of: Release }) {
  const { say } = useWords();
  const zone = useZone();
  const may = useMay('release.acknowledge');
  const act = useAct('release.acknowledge');
  const typed = useTyped(`receipt ${of.release}`, { by: '', when: '' });
  const { by, when } = typed.value;
  const change = (part: Partial<typeof typed.value>): void => typed.set((before) => ({ ...before, ...part }));
  // Who may is said once for all of them, below the list.
  if (!may?.allowed) return null;
  const go = (): void =>
    typed.sent(
      act.mutateAsync({
        release: of.release,
        receivedBy: by,
        ...(when.trim() === '' ? {} : { receivedAt: readWhen(when, 'moment') ?? when.trim() }),
      }),
    );
  return (
    <details className="no-print" open={typed.kept}>
      <summary>{say('web.sharing.acknowledge')}</summary>
      <OwnForm go={go} label={say('web.sharing.acknowledge_do')} busy={act.isPending} error={act.error}>
        <TypedNote typed={typed} />
        <Field
          label={say('web.sharing.received_by')}
          hint={say('web.sharing.received_by_hint')}
          value={by}
          set={(text) => change({ by: text })}
          max={120}
        />
        <DateField
          kind="moment"
          zone={zone}
          label={say('web.sharing.received_at')}
          hint={say('web.sharing.received_at_hint')}
          value={when}
          set={(text) => change({ when: text })}
        />
      </OwnForm>
    </details>
  );
}
