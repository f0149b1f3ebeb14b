/** What is asked of the leaves. Chosen lists act at once; what is typed, when it is sent. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useAddress, useSetSearch } from '#web/address.ts';
import { useZone } from '#web/data/oma.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { DateField } from '#web/parts/date-field.tsx';
import { readWhen } from '#web/parts/when-typed.ts';
import { useWords } from '#web/words/words.tsx';

const TYPED = ['actor', 'from', 'to', 'reference'] as const;
const ALL = ['log', 'action', 'outcome', 'before', ...TYPED] as const;

const isTime = (name: string): boolean => name === 'from' || name === 'to';

/** What is asked: a time as operations take it; what is none goes as it is, and is refused with its reason. */
function sent(name: string, typed: string): string | undefined {
  return (isTime(name) ? readWhen(typed, 'either') : null) ?? (typed.trim() || undefined);
}

export function AuditFilter() {
  const { say, named, compare } = useWords();
  const { search } = useAddress();
  const setSearch = useSetSearch();
  const zone = useZone();
  const list = useOperation('operation.list', {}, { fresh: Infinity });
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const shown = TYPED.map((name) => search[name] ?? '').join('\n');
  // A reference chosen in the list stands in its field as if it had been typed.
  useEffect(() => setTyped({}), [shown]);
  const value = (name: (typeof TYPED)[number]): string => typed[name] ?? search[name] ?? '';
  const choose = (change: Readonly<Record<string, string | undefined>>): void =>
    setSearch({ ...change, before: undefined });
  const operations = (list.data?.operations ?? [])
    .map((op) => ({ value: op.code, label: named(op.summary) }))
    .sort((a, b) => compare(a.label, b.label));
  const any = ALL.some((name) => search[name]);
  return (
    <form
      className="audit-filter"
      onSubmit={(event) => {
        event.preventDefault();
        choose(Object.fromEntries(TYPED.map((name) => [name, sent(name, value(name))])));
      }}
    >
      <NativeSelect
        label={say('web.audit.log')}
        value={search['log'] ?? 'operation'}
        data={['operation', 'shared'].map((one) => ({ value: one, label: say(`web.audit.log.${one}`) }))}
        onChange={(event) => choose({ log: event.currentTarget.value === 'shared' ? 'shared' : undefined })}
      />
      <NativeSelect
        label={say('web.audit.action')}
        value={search['action'] ?? ''}
        data={[{ value: '', label: say('web.audit.any') }, ...operations]}
        onChange={(event) => choose({ action: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={say('web.audit.outcome')}
        value={search['outcome'] ?? ''}
        data={[
          { value: '', label: say('web.audit.any') },
          ...['done', 'refused'].map((one) => ({ value: one, label: say(`web.audit.outcome.${one}`) })),
        ]}
        onChange={(event) => choose({ outcome: event.currentTarget.value || undefined })}
      />
      {TYPED.map((name) => {
        const given = {
          label: say(`web.audit.${name}`),
          value: value(name),
        };
        const set = (text: string): void => setTyped({ ...typed, [name]: text });
        return isTime(name) ? (
          <DateField key={name} kind="either" zone={zone} {...given} set={set} />
        ) : (
          <TextInput key={name} {...given} dir="ltr" onChange={(event) => set(event.currentTarget.value)} />
        );
      })}
      <div className="actions">
        <Button type="submit">{say('web.audit.filter')}</Button>
        {any ? (
          <Button
            variant="default"
            onClick={() => setSearch(Object.fromEntries(ALL.map((name) => [name, undefined])))}
          >
            {say('web.audit.clear')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
