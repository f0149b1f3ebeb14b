/** That a recipient says it has the list: in which function somebody there said so, and when. Never a name. */
import { TextInput } from '@mantine/core';
import { useKeptDraft } from '#web/data/kept-draft.ts';
import { useMay } from '#web/data/may.ts';
import { useZone } from '#web/data/oma.ts';
import { useAct } from '#web/data/use-operation.ts';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import type { Release } from '#web/parts/release.tsx';
import { useWords } from '#web/words/words.tsx';

export function ReceiptForm({ of }: { of: Release }) {
  const { say } = useWords();
  const zone = useZone();
  const may = useMay('release.acknowledge');
  const act = useAct('release.acknowledge');
  const [draft, change, forget] = useKeptDraft(`receipt-${of.release}`, { by: '', when: '' });
  // Who may is said once for all of them, below the list.
  if (!may?.allowed) return null;
  const go = (): void =>
    act.mutate(
      {
        release: of.release,
        receivedBy: draft.by,
        ...(draft.when === '' ? {} : { receivedAt: draft.when }),
      },
      { onSuccess: forget },
    );
  return (
    <details className="no-print">
      <summary>{say('web.sharing.acknowledge')}</summary>
      <OwnForm go={go} label={say('web.sharing.acknowledge_do')} busy={act.isPending} error={act.error}>
        <Field
          label={say('web.sharing.received_by')}
          hint={say('web.sharing.received_by_hint')}
          value={draft.by}
          set={(by) => change({ by })}
          max={120}
        />
        <TextInput
          type="datetime-local"
          label={say('web.sharing.received_at', { zone })}
          description={say('web.sharing.received_at_hint')}
          value={draft.when}
          onChange={(event) => change({ when: event.currentTarget.value })}
        />
      </OwnForm>
    </details>
  );
}
