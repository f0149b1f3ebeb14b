/** What was told through one door, for its readers: the list, one opened, and what was done about it. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import { useTyped } from '#web/data/typed.ts';
import { useAct, useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { Sheet } from '#web/parts/sheet.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { useWords } from '#web/words/words.tsx';

export type Door = 'allegation' | 'concern';
type Opened = OutputOf<'allegation.read'>;
const CODES = {
  allegation: { list: 'allegation.list', read: 'allegation.read', act: 'allegation.act' },
  concern: { list: 'concern.list', read: 'concern.read', act: 'concern.act' },
} as const;

export function ApartRead({ door }: { door: Door }) {
  const { say, moment } = useWords();
  const zone = useZone();
  const [open, setOpen] = useState<string | null>(null);
  const query = useOperation(CODES[door].list, {}, { fresh: Infinity });
  return (
    <section>
      <h2>{say('web.apart.read_title')}</h2>
      <p className="small">{say('web.apart.written')}</p>
      <Await query={query}>
        {({ reports }) =>
          reports.length === 0 ? (
            <p>{say('web.apart.none')}</p>
          ) : (
            <TableRegion label={say('web.apart.read_title')}>
              <table className="plain apart-list">
                <thead>
                  <tr>
                    <th scope="col">{say('web.apart.recorded')}</th>
                    <th scope="col">{say('web.apart.about')}</th>
                    <th scope="col">{say('web.apart.danger')}</th>
                    <th scope="col">{say('web.apart.state')}</th>
                  </tr>
                </thead>
                <tbody>
                  {reports.map((one) => (
                    <tr key={one.report}>
                      <th scope="row">
                        <button type="button" className="apart-open" onClick={() => setOpen(one.report)}>
                          {moment(one.recorded, zone)}
                        </button>
                      </th>
                      <td>{say(`web.apart.about.${one.about}`)}</td>
                      <td>{say(`web.apart.danger.${one.inDanger}`)}</td>
                      <td>{say(`web.apart.state.${one.state}`)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableRegion>
          )
        }
      </Await>
      {open ? (
        <Sheet open close={() => setOpen(null)} title={say('web.apart.read_title')}>
          <One door={door} report={open} />
        </Sheet>
      ) : null}
    </section>
  );
}

function One({ door, report }: { door: Door; report: string }) {
  const query = useOperation(CODES[door].read, { report }, { fresh: Infinity });
  return <Await query={query}>{(opened) => <Shown door={door} of={opened} />}</Await>;
}

const TOLD = ['what', 'how', 'when', 'where'] as const;

function Shown({ door, of }: { door: Door; of: Opened }) {
  const { say, moment } = useWords();
  const zone = useZone();
  const { payload } = of;
  const text = (name: string): string => {
    const value = payload[name];
    return name === 'how' ? say(`web.apart.how.${String(value)}`) : String(value ?? '');
  };
  return (
    <>
      <dl className="facts">
        {TOLD.filter((name) => payload[name]).map((name) => (
          <div key={name} className="fact">
            <dt>{say(`web.apart.${name}`)}</dt>
            <dd dir="auto">{text(name)}</dd>
          </div>
        ))}
        <dt>{say('web.apart.told_by')}</dt>
        <dd dir="auto">{payload['toldBy'] ? String(payload['toldBy']) : say('web.apart.not_named')}</dd>
      </dl>
      {of.acts.length > 0 ? (
        <>
          <h3>{say('web.apart.acts')}</h3>
          <ul>
            {of.acts.map((one) => (
              <li key={one.recorded + one.kind}>
                <strong>{say(`web.apart.state.${one.kind}`)}</strong>: <span dir="auto">{one.note}</span>{' '}
                <span className="small">
                  {one.by} · {moment(one.recorded, zone)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Act door={door} of={of} />
    </>
  );
}

function Act({ door, of }: { door: Door; of: Opened }) {
  const { say } = useWords();
  const act = useAct(CODES[door].act);
  const next = of.state === 'closed' ? (['reopened'] as const) : (['referred', 'closed'] as const);
  const [chosen, setChosen] = useState<string>(next[0]);
  // What is written about an allegation must not reach the disk of this device.
  const typed = useTyped(`${door} ${of.report}`, '', { where: 'page' });
  const note = typed.value;
  const kind = next.find((one) => one === chosen) ?? next[0];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        typed.sent(act.mutateAsync({ report: of.report, act: kind, note }));
      }}
    >
      <NativeSelect
        label={say('web.apart.acts')}
        value={kind}
        data={next.map((value) => ({ value, label: say(`web.apart.state.${value}`) }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <TextInput
        label={say('web.apart.note')}
        value={note}
        onChange={(event) => typed.set(event.currentTarget.value)}
      />
      {act.error ? <Refusal error={act.error} heading={3} /> : null}
      <div className="actions">
        <Button type="submit" disabled={note.trim().length < 3} loading={act.isPending}>
          {say('web.apart.act')}
        </Button>
      </div>
    </form>
  );
}
