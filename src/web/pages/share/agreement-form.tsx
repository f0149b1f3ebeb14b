/** Records an agreement with an organisation. What is typed is kept in this tab until it is recorded. */
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { LIST_LABELS, LIST_TIERS, type ListLabel, type ListTier } from '#model/protective-list.ts';
import { dayText } from '#model/time.ts';
import { useMay } from '#web/data/may.ts';
import { useZone } from '#web/data/oma.ts';
import { serverNow } from '#web/data/server-time.ts';
import { useTyped, type Typed } from '#web/data/typed.ts';
import { useAct, useOperation } from '#web/data/use-operation.ts';
import { DateField } from '#web/parts/date-field.tsx';
import { NotYours } from '#web/parts/not-yours.tsx';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import { TypedNote } from '#web/parts/typed-note.tsx';
import { readWhen } from '#web/parts/when-typed.ts';
import { useWords } from '#web/words/words.tsx';

/** A day as typed; what is no day goes as it is, and is refused with its reason. */
const dayTyped = (typed: string): string => readWhen(typed, 'day') ?? typed.trim();

interface Agreed {
  readonly recipient: string;
  readonly reference: string;
  readonly tier: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly layers: readonly string[];
}

export function AgreementForm({ recipients }: { recipients: readonly string[] }) {
  const { say } = useWords();
  const zone = useZone();
  const typed = useTyped<Agreed>('agreement', {
    recipient: '',
    reference: '',
    tier: 'area',
    label: 'TLP:AMBER+STRICT',
    from: dayText(serverNow(), zone),
    to: '',
    layers: [],
  });
  const may = useMay('agreement.record');
  const act = useAct('agreement.record');
  if (may === null) return null;
  if (!may.allowed)
    return (
      <NotYours
        action="agreement.record"
        who={may.who}
        code="web.sharing.not_yours"
        params={{ action: 'agreement' }}
      />
    );
  return (
    <div className="sharing-record no-print">
      <details open={typed.kept}>
        <summary>{say('web.sharing.record')}</summary>
        <Form recipients={recipients} typed={typed} act={act} />
      </details>
      <p role="status">{act.isSuccess ? say('web.sharing.was_recorded') : null}</p>
    </div>
  );
}

function Form({
  recipients,
  typed,
  act,
}: {
  recipients: readonly string[];
  typed: Typed<Agreed>;
  act: ReturnType<typeof useAct<'agreement.record'>>;
}) {
  const { say, term } = useWords();
  const draft = typed.value;
  const change = (part: Partial<Agreed>): void => typed.set((before) => ({ ...before, ...part }));
  const quality = useOperation('quality.read', {}, { fresh: 300_000 });
  const layers = quality.data?.layers.filter((l) => l.kind === 'objects').map((l) => l.layer) ?? [];
  const { recipient, reference, from, to } = draft;
  const tier: ListTier = draft.tier === 'exact' ? 'exact' : 'area';
  const label: ListLabel = LIST_LABELS.find((one) => one === draft.label) ?? 'TLP:AMBER+STRICT';
  const go = (): void =>
    typed.sent(
      act.mutateAsync({
        recipient,
        reference,
        tier,
        label,
        from: dayTyped(from),
        layers: [...draft.layers],
        ...(to.trim() === '' ? {} : { to: dayTyped(to) }),
      }),
    );
  return (
    <OwnForm go={go} label={say('web.sharing.record_do')} busy={act.isPending} error={act.error}>
      <TypedNote typed={typed} />
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
        <DateField
          kind="day"
          label={say('web.sharing.first_day')}
          value={from}
          required
          set={(text) => change({ from: text })}
        />
        <DateField
          kind="day"
          label={say('web.sharing.last_day')}
          hint={say('web.sharing.last_day_hint')}
          value={to}
          set={(text) => change({ to: text })}
        />
      </div>
    </OwnForm>
  );
}
