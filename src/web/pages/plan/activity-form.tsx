/** When, what, and how near is near. */
import { NativeSelect, TextInput } from '@mantine/core';
import { ACTIVITY_KINDS, type ActivityKind } from '#model/activity.ts';
import { DateField } from '#web/parts/date-field.tsx';
import { useWords } from '#web/words/words.tsx';
import type { Draft } from './draft.ts';

export function ActivityForm({
  draft,
  change,
  zone,
}: {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  zone: string;
}) {
  const { say, term } = useWords();
  return (
    <div className="check-activity">
      <NativeSelect
        label={say('web.check.what')}
        value={draft.activity}
        data={ACTIVITY_KINDS.map((kind) => ({ value: kind, label: term('activity', kind) }))}
        onChange={(event) => change({ activity: event.currentTarget.value as ActivityKind })}
      />
      <TextInput
        label={say('web.check.within')}
        value={draft.within}
        inputMode="numeric"
        dir="ltr"
        onChange={(event) => change({ within: event.currentTarget.value })}
      />
      <fieldset className="check-when">
        <legend>{say('web.check.when', { zone })}</legend>
        {(['from', 'to'] as const).map((end) => (
          <DateField
            key={end}
            kind="moment"
            label={say(`web.check.${end}`)}
            zone={zone}
            value={draft[end]}
            set={(typed) => change({ [end]: typed })}
          />
        ))}
      </fieldset>
    </div>
  );
}
