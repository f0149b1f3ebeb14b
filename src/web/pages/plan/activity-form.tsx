/** When, what, and how near is near. */
import { NativeSelect, TextInput } from '@mantine/core';
import { ACTIVITY_KINDS, type ActivityKind } from '#model/activity.ts';
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
  const { say, term, day } = useWords();
  const spoken = [draft.from, draft.to].map((wall) =>
    wall ? say('web.as_of.instant', { time: wall.slice(11, 16), day: day(wall, 'long') }) : null,
  );
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
          <TextInput
            key={end}
            type="datetime-local"
            label={say(`web.check.${end}`)}
            value={draft[end]}
            onChange={(event) => change({ [end]: event.currentTarget.value })}
          />
        ))}
        {/* The browser writes a date in its own order, which may not be the reader's: here it is in words. */}
        {spoken[0] && spoken[1] ? (
          <p className="small check-spoken">
            {say('web.check.spoken', { from: spoken[0], to: spoken[1], zone })}
          </p>
        ) : null}
      </fieldset>
    </div>
  );
}
