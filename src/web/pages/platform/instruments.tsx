/** Instruments, versioned (T-012), and the duties that rest on them, each with its basis (T-077). */
import { useEffect } from 'react';
import { useAddress } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Choice, FilterBar, holds, Shown, useFilter } from '#web/parts/filter.tsx';
import { Named } from '#web/parts/named.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { KnownDate, ReadMark, RegisterTable, useKnownDate } from '#web/parts/register.tsx';
import { To } from '#web/parts/to.tsx';
import { Say, useWords } from '#web/words/words.tsx';

type Register = OutputOf<'instrument.list'>;
type Instrument = Register['instruments'][number];
type Duty = Register['obligations'][number];

export function InstrumentsPage() {
  const { say, term } = useWords();
  const { search } = useAddress();
  const duties = search['view'] === 'duties';
  const query = useOperation('instrument.list', {}, { fresh: Infinity });
  useEffect(() => {
    const show = search['show'];
    if (query.data && show) document.getElementById(`at-${show}`)?.scrollIntoView({ block: 'center' });
  }, [query.data, search, duties]);
  return (
    <>
      <PageHead title={say('web.instruments.title')} />
      <p className="register-said">
        <Say code="web.instruments.intro" />
      </p>
      <Await query={query} lines={12}>
        {({ instruments, obligations }) => (
          <>
            <FilterBar areas={[...new Set(obligations.map((o) => o.area))]}>
              <Choice
                name="view"
                label={say('web.instruments.view')}
                all={say('web.instruments.instruments')}
                of={[{ value: 'duties', label: say('web.instruments.duties') }]}
              />
              {duties ? null : (
                <Choice
                  name="kind"
                  label={say('web.instruments.kind')}
                  all={say('web.instruments.every_kind')}
                  of={[...new Set(instruments.map((i) => i.kind))].map((value) => ({
                    value,
                    label: term('instrument_kind', value),
                  }))}
                />
              )}
            </FilterBar>
            {duties ? (
              <Duties of={obligations} instruments={instruments} />
            ) : (
              <Instruments of={instruments} duties={obligations} />
            )}
          </>
        )}
      </Await>
    </>
  );
}

function Instruments({ of, duties }: { of: readonly Instrument[]; duties: readonly Duty[] }) {
  const { say, term } = useWords();
  const { q, area } = useFilter();
  const { search } = useAddress();
  const areasOf = new Map<string, Set<string>>();
  for (const duty of duties)
    for (const { instrument } of duty.basis)
      areasOf.set(instrument, (areasOf.get(instrument) ?? new Set()).add(duty.area));
  const shown = of.filter(
    (i) =>
      (area === undefined || areasOf.get(i.code)?.has(area)) &&
      (!search['kind'] || i.kind === search['kind']) &&
      holds(q, i.code, i.words?.en, i.words?.fr, i.by),
  );
  const head = ['instrument', 'kind', 'by', 'adopted', 'state', 'rest'];
  return (
    <>
      <Shown n={shown.length} of={of.length} />
      <RegisterTable
        label={say('web.instruments.instruments')}
        head={[...head.map((name) => say(`web.instruments.${name}`)), say('web.register.was_read')]}
      >
        {shown.map((one) => (
          <tr
            key={one.code}
            id={`at-${one.code}`}
            {...(search['show'] === one.code ? { className: 'shown' } : {})}
          >
            <th scope="row">
              <Named of={one.words} />
              <br />
              <code className="small">{one.code}</code>
            </th>
            <td>{term('instrument_kind', one.kind)}</td>
            <td>{one.by}</td>
            <td>
              <Dates of={one} />
            </td>
            <td>
              <State of={one} />
            </td>
            <td>
              {one.obligations.length === 0 ? null : (
                <details>
                  <summary>{say('web.instruments.duties_of', { n: one.obligations.length })}</summary>
                  <ul className="register-parts">
                    {one.obligations.map((code) => (
                      <li key={code}>
                        <To page="instruments" search={{ view: 'duties', show: code }}>
                          <DutyName of={duties.find((duty) => duty.code === code)} />
                        </To>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </td>
            <td>
              <ReadMark read={one.read} />
            </td>
          </tr>
        ))}
      </RegisterTable>
    </>
  );
}

function DutyName({ of }: { of: Duty | undefined }) {
  return <Named of={of?.words ?? null} />;
}

function Dates({ of }: { of: Instrument }) {
  const { say } = useWords();
  const dated = useKnownDate();
  if (of.adopted === null && of.updated !== null)
    return <>{say('web.instruments.updated', { date: dated(of.updated) })}</>;
  return (
    <>
      <KnownDate date={of.adopted} />
      {of.updated ? (
        <>
          <br />
          {say('web.instruments.updated', { date: dated(of.updated) })}
        </>
      ) : null}
    </>
  );
}

function State({ of }: { of: Instrument }) {
  const { say } = useWords();
  return (
    <>
      {of.supersededBy ? (
        <strong>{say('web.register.superseded', { by: of.supersededBy })}</strong>
      ) : (
        say('web.instruments.holds')
      )}
      {of.supersedes.length > 0 ? (
        <>
          <br />
          <span className="small">
            {say('web.instruments.supersedes', { what: of.supersedes.join(', ') })}
          </span>
        </>
      ) : null}
    </>
  );
}

function Duties({ of, instruments }: { of: readonly Duty[]; instruments: readonly Instrument[] }) {
  const { say, term } = useWords();
  const { q, area } = useFilter();
  const { search } = useAddress();
  const shown = of.filter(
    (duty) =>
      (area === undefined || duty.area === area) && holds(q, duty.code, duty.words?.en, duty.words?.fr),
  );
  return (
    <>
      <Shown n={shown.length} of={of.length} />
      <RegisterTable
        label={say('web.instruments.duties')}
        head={[
          say('web.instruments.duty'),
          say('web.register.area'),
          say('web.instruments.basis'),
          say('web.register.was_read'),
        ]}
      >
        {shown.map((duty) => (
          <tr
            key={duty.code}
            id={`at-${duty.code}`}
            {...(search['show'] === duty.code ? { className: 'shown' } : {})}
          >
            <th scope="row">
              <Named of={duty.words} />
              <br />
              <code className="small">{duty.code}</code>
            </th>
            <td>{term('area', duty.area)}</td>
            <td className="said">
              {duty.basis.map((basis) => (
                <div key={`${basis.as} ${basis.instrument} ${basis.article}`}>
                  <strong>{term('basis', basis.as)}</strong>:{' '}
                  <To page="instruments" search={{ show: basis.instrument }}>
                    <Named of={instruments.find((i) => i.code === basis.instrument)?.words ?? null} />
                  </To>
                  , {basis.article === 'whole' ? say('web.instruments.whole') : basis.article}
                  {basis.supersededBy ? (
                    <> ({say('web.register.superseded', { by: basis.supersededBy })})</>
                  ) : null}
                </div>
              ))}
            </td>
            <td>
              <ReadMark read={duty.read} />
            </td>
          </tr>
        ))}
      </RegisterTable>
    </>
  );
}
