/** The whole frame, set anew: situation, first day, mandate, and treaties with the States for which they are in force. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { SITUATIONS, type Situation, type TreatyStatus } from '#model/legal.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useTyped } from '#web/data/typed.ts';
import { useAct } from '#web/data/use-operation.ts';
import { DateField } from '#web/parts/date-field.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { TypedNote } from '#web/parts/typed-note.tsx';
import { readWhen } from '#web/parts/when-typed.ts';
import { useWords } from '#web/words/words.tsx';

/** Treaties that the rules cite. Another one can be set by the command line. */
const TREATIES = [
  'GC',
  'API',
  'APII',
  'H54',
  'P54',
  'P99',
  'PAL',
  'COE',
  'CRC',
  'OPAC',
  'CRPD',
  'VCDR',
  'WHC',
  'UNESCO1970',
];
const IN_FORCE = ['unknown', 'yes', 'no'] as const;

interface Row {
  readonly key: number;
  readonly treaty: string;
  readonly state: string;
  readonly since: string;
  readonly inForce: TreatyStatus['inForce'];
  readonly note: string;
}

/** A day as typed; what is no day goes as it is, and is refused with its reason. */
function dayTyped(typed: string): string | null {
  return readWhen(typed, 'day') ?? (typed.trim() || null);
}

function rowOf(one: TreatyStatus, key: number): Row {
  return { key, ...one, since: one.since ?? '', note: one.note ?? '' };
}

interface FrameDraft {
  readonly situation: Situation;
  readonly since: string;
  readonly mandate: string;
  readonly rows: readonly Row[];
}

function isDraft(kept: unknown): kept is FrameDraft {
  const d = kept as Partial<FrameDraft> | null;
  return (
    typeof d === 'object' &&
    d !== null &&
    SITUATIONS.some((one) => one === d.situation) &&
    typeof d.since === 'string' &&
    typeof d.mandate === 'string' &&
    Array.isArray(d.rows) &&
    d.rows.every((row: Partial<Row>) =>
      [row.treaty, row.state, row.since, row.note].every((text) => typeof text === 'string'),
    )
  );
}

export function FrameForm({ of }: { of: OutputOf<'legal-frame.read'> }) {
  const { say, term } = useWords();
  const act = useAct('legal-frame.set');
  const typed = useTyped<FrameDraft>(
    'legal-frame',
    {
      situation: of.situation,
      since: of.since ?? '',
      mandate: of.mandate ?? '',
      rows: of.treaties.map(rowOf),
    },
    { is: isDraft },
  );
  const { situation, since, mandate, rows } = typed.value;
  const setPart = (part: Partial<FrameDraft>): void => typed.set((before) => ({ ...before, ...part }));
  const setRows = (now: readonly Row[]): void => setPart({ rows: now });
  const change = (key: number, part: Partial<Row>): void =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = (): void =>
    setRows([
      ...rows,
      {
        key: Math.max(-1, ...rows.map((row) => row.key)) + 1,
        treaty: 'GC',
        state: rows.at(-1)?.state ?? '',
        since: '',
        inForce: 'unknown',
        note: '',
      },
    ]);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const frame = {
      situation,
      since: dayTyped(since),
      mandate: mandate.trim() || null,
      treaties: rows.map((row) => ({
        treaty: row.treaty,
        state: row.state.trim(),
        since: dayTyped(row.since),
        inForce: row.inForce,
        note: row.note.trim() || null,
      })),
    };
    typed.sent(act.mutateAsync(frame), typed.value);
  };
  return (
    <form className="frame-form" onSubmit={save}>
      <TypedNote typed={typed} />
      <NativeSelect
        label={say('web.frame.situation')}
        value={situation}
        data={SITUATIONS.map((value) => ({ value, label: term('situation', value) }))}
        onChange={(event) => setPart({ situation: event.currentTarget.value as Situation })}
      />
      <DateField
        kind="day"
        label={say('web.frame.since')}
        value={since}
        set={(typed) => setPart({ since: typed })}
      />
      <TextInput
        label={say('web.frame.mandate')}
        value={mandate}
        maxLength={500}
        onChange={(event) => setPart({ mandate: event.currentTarget.value })}
      />
      <div className="frame-rows">
        {rows.map((row) => (
          <TreatyRow
            key={row.key}
            of={row}
            change={(part) => change(row.key, part)}
            remove={() => setRows(rows.filter((other) => other.key !== row.key))}
          />
        ))}
      </div>
      <div className="actions">
        <Button variant="default" onClick={add}>
          {say('web.frame.add')}
        </Button>
        <Button type="submit" loading={act.isPending}>
          {say('web.frame.save')}
        </Button>
      </div>
      {act.error ? <Refusal error={act.error} heading={3} /> : null}
      <p role="status">{act.isSuccess ? say('web.frame.saved') : null}</p>
    </form>
  );
}

function TreatyRow({
  of,
  change,
  remove,
}: {
  of: Row;
  change: (part: Partial<Row>) => void;
  remove: () => void;
}) {
  const { say, term } = useWords();
  const names = { treaty: term('treaty', of.treaty), state: of.state || '…' };
  return (
    <fieldset className="frame-row">
      <legend className="sr-only">{say('web.frame.row', names)}</legend>
      <NativeSelect
        label={say('web.frame.treaty')}
        value={of.treaty}
        data={[...new Set([of.treaty, ...TREATIES])].map((value) => ({
          value,
          label: term('treaty', value),
        }))}
        onChange={(event) => change({ treaty: event.currentTarget.value })}
      />
      <TextInput
        label={say('web.frame.state')}
        description={say('web.frame.state_hint')}
        value={of.state}
        required
        maxLength={20}
        onChange={(event) => change({ state: event.currentTarget.value })}
      />
      <NativeSelect
        label={say('web.frame.in_force')}
        value={of.inForce}
        data={IN_FORCE.map((value) => ({ value, label: say(`web.frame.in_force.${value}`) }))}
        onChange={(event) => change({ inForce: event.currentTarget.value as Row['inForce'] })}
      />
      <DateField
        kind="day"
        label={say('web.frame.since')}
        value={of.since}
        set={(typed) => change({ since: typed })}
      />
      <TextInput
        label={say('web.frame.note')}
        value={of.note}
        maxLength={300}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <Button variant="default" onClick={remove} aria-label={say('web.frame.remove', names)}>
        ×
      </Button>
    </fieldset>
  );
}
