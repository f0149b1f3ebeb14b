/** "Why can I not see this?": for me or a role; an operation, the field groups, or the parts of a record. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ACTS, ROLES, type Role } from '#model/rights.ts';
import { useAddress, useSetSearch } from '#web/address.ts';
import type { InputOf, OutputOf } from '#web/data/api.ts';
import { useSession } from '#web/data/session.tsx';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { useWords } from '#web/words/words.tsx';
import { useSubject, type Person } from './use-subject.ts';
import { GroupTable } from './why-groups.tsx';
import { WhyAnswer } from './why-answer.tsx';
import './why.css';

type Why = OutputOf<'access.why'>;
const KINDS = ['object', 'event', 'report'] as const;

export function WhyPage() {
  const { say } = useWords();
  const { search } = useAddress();
  const { action, kind, record } = search;
  const subject = useSubject();
  const input = {
    ...(subject.roles ? { role: subject.roles } : {}),
    action,
    ...(kind && record ? { kind, record } : {}),
  } as InputOf<'access.why'>;
  const holdsNone = subject.roles?.length === 0;
  const query = useOperation('access.why', input, { enabled: !subject.waiting && !holdsNone });
  return (
    <>
      <PageHead title={say('web.why.title')} />
      <Choose people={subject.people} />
      {holdsNone ? (
        <p role="status">{say('web.why.no_role_here')}</p>
      ) : (
        <Await query={query} lines={8}>
          {(why) => <Answer why={why} roles={subject.roles} />}
        </Await>
      )}
    </>
  );
}

function Choose({ people }: { people: readonly Person[] }) {
  const words = useWords();
  const { say, term, named, compare } = words;
  const { search } = useAddress();
  const setSearch = useSetSearch();
  const { session } = useSession();
  const list = useOperation('operation.list', {}, { fresh: Infinity });
  const [record, setRecord] = useState(search['record'] ?? '');
  const mine = (session?.roles ?? []).map((role) => term('role', role)).join(', ');
  const roles = ROLES.map((value) => ({ value, label: term('role', value) })).sort((a, b) =>
    compare(a.label, b.label),
  );
  const stages = [...new Set((list.data?.operations ?? []).map((op) => op.stage))];
  return (
    <form
      className="why-choose"
      onSubmit={(event) => {
        event.preventDefault();
        setSearch({ record: record.trim() || undefined });
      }}
    >
      <NativeSelect
        label={say('web.why.about')}
        value={search['person'] ? `person ${search['person']}` : (search['role'] ?? '')}
        onChange={(event) => {
          const [, person] = /^person (.+)$/.exec(event.currentTarget.value) ?? [];
          setSearch({ person, role: person ? undefined : event.currentTarget.value || undefined });
        }}
      >
        <option value="">{say('web.why.me', { roles: mine })}</option>
        <optgroup label={say('web.why.roles')}>
          {roles.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </optgroup>
        {people.length > 0 ? (
          <optgroup label={say('web.why.people')}>
            {people.map(({ id, label }) => (
              <option key={id} value={`person ${id}`}>
                {label}
              </option>
            ))}
          </optgroup>
        ) : null}
      </NativeSelect>
      <NativeSelect
        label={say('web.why.what')}
        value={search['action'] ?? ''}
        onChange={(event) => setSearch({ action: event.currentTarget.value || undefined })}
      >
        <option value="">{say('web.why.all')}</option>
        {stages.map((stage) => (
          <optgroup key={stage} label={say(`web.stage.${stage}`)}>
            {(list.data?.operations ?? [])
              .filter((op) => op.stage === stage)
              .map((op) => (
                <option key={op.code} value={op.code}>
                  {named(op.summary)}
                </option>
              ))}
          </optgroup>
        ))}
      </NativeSelect>
      <NativeSelect
        label={say('web.why.record_kind')}
        value={search['kind'] ?? ''}
        data={[
          { value: '', label: say('web.why.none_chosen') },
          ...KINDS.map((value) => ({ value, label: say(`web.why.kind.${value}`) })),
        ]}
        onChange={(event) => setSearch({ kind: event.currentTarget.value || undefined })}
      />
      {search['kind'] ? (
        <>
          <TextInput
            label={say('web.why.record_id')}
            description={say('web.why.record_hint')}
            value={record}
            dir="ltr"
            onChange={(event) => setRecord(event.currentTarget.value)}
          />
          <Button type="submit">{say('web.why.ask')}</Button>
        </>
      ) : null}
    </form>
  );
}

function Answer({ why, roles }: { why: Why; roles: Role[] | undefined }) {
  const { say, speak, term, named } = useWords();
  const list = useOperation('operation.list', {}, { fresh: Infinity });
  const { search } = useAddress();
  const op = list.data?.operations.find((one) => one.code === search['action']);
  return (
    <>
      <p>
        {say('web.why.profile', { profile: why.profile })} {why.exercise ? say('web.why.exercise') : null}
      </p>
      {why.action ? (
        <WhyAnswer one={why.action} title={op ? named(op.summary) : (search['action'] ?? '')} />
      ) : null}
      {why.record ? (
        <>
          <p role="status">{speak(why.record.message)}</p>
          {why.record.parts.map((part) => (
            <WhyAnswer
              key={part.group}
              one={part}
              title={say('web.why.part', { group: term('group', part.group) })}
            />
          ))}
        </>
      ) : null}
      {why.groups.length > 0 ? (
        <GroupTable
          acts={ACTS}
          roles={roles}
          caption={say('web.why.table', { who: roles ? 'role' : 'me' })}
        />
      ) : null}
      <p className="small">
        {say('web.why.givers')}: {why.givers.map((role) => term('role', role)).join(', ')}
      </p>
    </>
  );
}
