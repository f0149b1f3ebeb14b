/** What each organisation may receive, how finely, from when to when; those that ended with their reason. */
import type { ReactNode } from 'react';
import type { OutputOf } from '#web/data/api.ts';
import { useMay } from '#web/data/may.ts';
import { useZone } from '#web/data/oma.ts';
import { useTyped } from '#web/data/typed.ts';
import { useAct } from '#web/data/use-operation.ts';
import { Field, OwnForm } from '#web/parts/own-form.tsx';
import { TypedNote } from '#web/parts/typed-note.tsx';
import { useWords } from '#web/words/words.tsx';

export type Agreement = OutputOf<'agreement.list'>['agreements'][number];

export function Agreements({ all }: { all: readonly Agreement[] }) {
  const { say } = useWords();
  if (all.length === 0) return <p>{say('web.sharing.no_agreements')}</p>;
  // Those in force first; in each part by recipient, as the answer has them.
  const sorted = all.toSorted((a, b) => Number(b.inForce) - Number(a.inForce));
  return (
    <ul className="sharing-list">
      {sorted.map((agreement) => (
        <li key={agreement.agreement} className="card">
          <One of={agreement} />
        </li>
      ))}
    </ul>
  );
}

function One({ of }: { of: Agreement }) {
  const { say, term, day, moment } = useWords();
  const zone = useZone();
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['web.sharing.reference', <bdi key="reference">{of.reference}</bdi>],
    ['web.sharing.places', term('list_tier', of.tier)],
    [
      'web.sharing.layers',
      of.layers.length === 0
        ? say('web.sharing.layers_all')
        : of.layers.map((layer) => term('layer', layer)).join(' · '),
    ],
    ['web.sharing.label', of.label],
    [
      'web.sharing.holds',
      of.to === null
        ? say('web.sharing.from_on', { from: day(of.from) })
        : say('web.sharing.from_to', { from: day(of.from), to: day(of.to) }),
    ],
    [
      'web.sharing.recorded',
      say('web.sharing.recorded_by', { by: of.by, when: moment(of.recordedAt, zone, 'short') }),
    ],
    ...(of.endedAt === null
      ? []
      : [
          ['web.sharing.ended', moment(of.endedAt, zone, 'short')] as const,
          ['web.sharing.end_reason', <bdi key="reason">{of.endReason}</bdi>] as const,
        ]),
  ];
  return (
    <article aria-labelledby={`agreement-${of.agreement}`}>
      <h3 id={`agreement-${of.agreement}`}>
        <bdi>{of.recipient}</bdi>{' '}
        <span className={of.inForce ? 'sharing-now' : 'sharing-old'}>
          {say(
            of.inForce
              ? 'web.sharing.in_force'
              : of.endedAt === null
                ? 'web.sharing.not_in_force'
                : 'web.sharing.has_ended',
          )}
        </span>
      </h3>
      <dl className="facts">
        {facts.map(([code, value]) => (
          <div key={code} className="fact">
            <dt>{say(code)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {of.endedAt === null ? <EndForm of={of} /> : null}
    </article>
  );
}

function EndForm({ of }: { of: Agreement }) {
  const { say } = useWords();
  const may = useMay('agreement.end');
  const act = useAct('agreement.end');
  const typed = useTyped(`agreement-end ${of.agreement}`, '');
  // Who may record one is said once, below, and may end one too.
  if (!may?.allowed) return null;
  return (
    <details className="no-print" open={typed.kept}>
      <summary>{say('web.sharing.end', { recipient: of.recipient })}</summary>
      <p className="small">{say('web.sharing.end_lead')}</p>
      <OwnForm
        go={() => typed.sent(act.mutateAsync({ agreement: of.agreement, reason: typed.value }))}
        label={say('web.sharing.end_do')}
        busy={act.isPending}
        error={act.error}
        grave
      >
        <TypedNote typed={typed} />
        <Field
          label={say('web.sharing.end_reason')}
          hint={say('web.sharing.end_hint')}
          value={typed.value}
          set={typed.set}
          max={500}
        />
      </OwnForm>
    </details>
  );
}
