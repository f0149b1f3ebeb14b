/**
 * A check and the activity that it belongs to: registering what was checked, and coming back to it. The plan that one had
 * typed before stays in its own draft, and so does that of every activity.
 */
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useMoment } from '#web/address.ts';
import type { InputOf, OutputOf } from '#web/data/api.ts';
import { useAct, useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { To } from '#web/parts/to.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { draftOf, type Draft } from './draft.ts';

export type Registered = OutputOf<'activity.read'>;

/** The registered activity of the address, or why it is not shown. */
export function OfActivity({ id, children }: { id: string; children: (of: Registered) => ReactNode }) {
  const query = useOperation('activity.read', { activity: id, ...useMoment() }, { keep: true });
  return (
    <Await query={query} lines={8}>
      {children}
    </Await>
  );
}

/** Which activity this is the check of, and the ways back. */
export function OfLine({ of }: { of: Registered }) {
  const { say, term } = useWords();
  const { title, version } = of;
  return (
    <div className="check-of">
      <p>
        <Say
          code="web.check.of_activity"
          params={{ title, version, state: term('activity_state', of.state) }}
        />
      </p>
      <p className="small">
        <To page="check">{say('web.check.own')}</To> ·{' '}
        <To page="activities">{say('web.activities.title')}</To>
      </p>
    </div>
  );
}

interface Props {
  readonly question: InputOf<'check.run'>;
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  readonly of: Registered | null;
}

export function RegisterPart({ question, draft, change, of }: Props) {
  const { say } = useWords();
  const act = useAct('activity.register');
  const [done, setDone] = useState<{ title: string; version: number } | null>(null);
  const { title = '', responsible = '' } = draft;
  const changed = of === null || planText(draft) !== planText(draftOf(of));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const { shape, within, from, to, kind } = question;
    const which = of ? { activity: of.activity, version: draft.version ?? of.version } : {};
    act.mutate(
      { shape, within, from, to, kind, title, responsible, ...which },
      {
        onSuccess: ({ version }) => {
          setDone({ title, version });
          change(of ? { version } : { title: '', responsible: '' });
        },
      },
    );
  };
  return (
    <details className="check-release check-register" open={of !== null && (changed || done !== null)}>
      <summary>{say(of ? 'web.check.register_change' : 'web.check.register')}</summary>
      <p className="small">
        <Say code="web.check.register_lead" />
      </p>
      <form onSubmit={send}>
        <TextInput
          label={say('web.check.register_title')}
          description={say('web.check.register_title_hint')}
          value={title}
          maxLength={120}
          required
          autoComplete="off"
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextInput
          label={say('web.check.register_responsible')}
          description={say('web.check.register_responsible_hint')}
          value={responsible}
          maxLength={120}
          required
          autoComplete="off"
          onChange={(event) => change({ responsible: event.currentTarget.value })}
        />
        <div className="actions">
          <Button type="submit" size="xs" variant="default" loading={act.isPending} disabled={!changed}>
            {say(of ? 'web.check.register_change' : 'web.check.register')}
          </Button>
        </div>
      </form>
      {changed || done ? null : (
        <p className="small">
          <Say code="web.check.register_same" />
        </p>
      )}
      <div role="status">
        {done ? (
          <p className="small">
            <Say code="web.check.registered" params={done} />{' '}
            <To page="activities">{say('web.activities.title')}</To>
          </p>
        ) : null}
      </div>
      {act.error ? <Refusal error={act.error} heading={3} /> : null}
    </details>
  );
}

/** What of a draft is registered, to be compared with what was. */
function planText({ kind, text, shape, activity, from, to, within, title, responsible }: Draft): string {
  return JSON.stringify([kind, text, shape, activity, from, to, within, title, responsible]);
}
