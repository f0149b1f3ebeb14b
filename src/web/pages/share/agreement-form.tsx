/** Records an agreement with an organisation. What is typed is kept in this tab until it is recorded. */
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LIST_LABELS, LIST_TIERS, type ListLabel, type ListTier } from '#model/protective-list.ts';
import { dayText } from '#model/time.ts';
import { useKeptDraft } from '#web/data/kept-draft.ts';
import { useMay } from '#web/data/may.ts';
import { useZone } from '#web/data/oma.ts';
import { useAct, useOperation } from '#web/data/use-operation.ts';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import { useWords } from '#web/words/words.tsx';
import { NotYours } from './not-yours.tsx';

export function AgreementForm({ recipients }: { recipients: readonly string[] }) {
  const { say } = useWords();
  const may = useMay('agreement.record');
  if (may === null) return null;
  if (!may.allowed) return <NotYours action="agreement.record" who={may.who} />;
  return (
    <details className="sharing-record no-print">
      <summary>{say('web.sharing.record')}</summary>
      <Form recipients={recipients} />
    </details>
  );
}

function Form({ recipients }: { recipients: readonly string[] }) {
  const { say, term } = useWords();
  const zone = useZone();
  const [empty] = useState(() => ({
    recipient: '',
    reference: '',
    tier: 'area',
    label: 'TLP:AMBER+STRICT',
    from: dayText(Date.now(), zone),
    to: '',
    layers: [] as readonly string[],
  }));
  const [draft, change, forget] = useKeptDraft<typeof empty>('agreement', empty);
  const act = useAct('agreement.record');
  const quality = useOperation('quality.read', {}, { fresh: 300_000 });
  const layers = quality.data?.layers.filter((l) => l.kind === 'objects').map((l) => l.layer) ?? [];
  const { recipient, reference, from, to } = draft;
  const tier: ListTier = draft.tier === 'exact' ? 'exact' : 'area';
  const label: ListLabel = LIST_LABELS.find((one) => one === draft.label) ?? 'TLP:AMBER+STRICT';
  const go = (): void =>
    act.mutate(
      { recipient, reference, tier, label, from, layers: [...draft.layers], ...(to === '' ? {} : { to }) },
      { onSuccess: forget },
    );
  return (
    <OwnForm go={go} label={say('web.sharing.record_do')} busy={act.isPending} error={act.error}>
      <TextInput
        label={say('web.sharing.recipient')}
        description={say('web.sharing.recipient_hint')}
        value={recipient}
        list="sharing-recipients"
        maxLength={120}
        autoComplete="off"
        required
        onChange={(event) => change({ recipient: event.currentTarget.value })}
      />
      <datalist id="sharing-recipients">
        {recipients.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field
        label={say('web.sharing.reference')}
        hint={say('web.sharing.reference_hint')}
        value={reference}
        set={(text) => change({ reference: text })}
        max={200}
      />
      <NativeSelect
        label={say('web.sharing.places')}
        description={say('web.sharing.places_hint')}
        value={tier}
        data={LIST_TIERS.toReversed().map((value) => ({ value, label: term('list_tier', value) }))}
        onChange={(event) => change({ tier: event.currentTarget.value })}
      />
      <NativeSelect
        label={say('web.sharing.label')}
        value={label}
        data={[...LIST_LABELS]}
        onChange={(event) => change({ label: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={say('web.sharing.layers')}
        description={say('web.sharing.layers_hint')}
        value={[...draft.layers]}
        onChange={(chosen) => change({ layers: chosen })}
      >
        <div className="sharing-layers">
          {layers.map((layer) => (
            <Checkbox key={layer} value={layer} label={term('layer', layer)} />
          ))}
        </div>
      </Checkbox.Group>
      <div className="sharing-days">
        <TextInput
          type="date"
          label={say('web.sharing.first_day')}
          value={from}
          required
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={say('web.sharing.last_day')}
          description={say('web.sharing.last_day_hint')}
          value={to}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
      </div>
      <p role="status" className="small">
        {act.isSuccess ? say('web.sharing.was_recorded') : null}
      </p>
    </OwnForm>
  );
}
