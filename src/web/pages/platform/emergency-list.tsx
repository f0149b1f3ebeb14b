/** What was opened, open ones first; an owner ends any, others their own. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useZone } from '#web/data/oma.ts';
import { EmergencyEnd } from '#web/parts/emergency-end.tsx';
import { To } from '#web/parts/to.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { useWords } from '#web/words/words.tsx';
import type { Emergencies } from './emergency.tsx';

type One = Emergencies['emergencies'][number];

export function EmergencyList({ listed }: { listed: Emergencies }) {
  const { say } = useWords();
  const [ending, setEnding] = useState<One | null>(null);
  const title = say(listed.all ? 'web.emergency.list_all' : 'web.emergency.list_own');
  // Open ones first, the newest of each before the others.
  const rows = [...listed.emergencies].sort(
    (a, b) => Number(b.state === 'open') - Number(a.state === 'open'),
  );
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p>{say(listed.all ? 'web.emergency.none' : 'web.emergency.none_own')}</p>
      ) : (
        <TableRegion label={title}>
          <table className="plain emergency-list">
            <thead>
              <tr>
                <th scope="col">{say('web.emergency.state')}</th>
                <th scope="col">{say('web.emergency.who')}</th>
                <th scope="col">{say('web.emergency.why')}</th>
                <th scope="col">{say('web.emergency.when')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((one) => (
                <Row key={one.emergency} one={one} seesLog={listed.all} end={() => setEnding(one)} />
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
      {ending ? <EmergencyEnd one={ending} close={() => setEnding(null)} /> : null}
    </section>
  );
}

function Row({ one, seesLog, end }: { one: One; seesLog: boolean; end: () => void }) {
  const { say, term, moment } = useWords();
  const zone = useZone();
  return (
    <tr data-emergency={one.emergency}>
      <th scope="row">
        <span className={`emergency-state ${one.state}`}>{say(`web.emergency.state.${one.state}`)}</span>
        {one.state === 'open' ? (
          <Button size="compact-sm" variant="default" onClick={end}>
            {say('web.emergency.end')}
          </Button>
        ) : null}
      </th>
      <td>
        <span dir="ltr">{one.actor}</span>
        {one.own ? ` (${say('web.emergency.you')})` : ''}
        <br />
        <span className="small">{one.roles.map((role) => term('role', role)).join(', ')}</span>
      </td>
      <td className="emergency-why">
        <strong>{term('group', one.group)}</strong>
        <p dir="auto">{one.reason}</p>
        <span className="small">
          {say('web.emergency.uses', { n: one.uses })}
          {seesLog && one.uses > 0 ? (
            <>
              {' · '}
              <To page="audit" search={{ reference: one.emergency }}>
                {say('web.emergency.see_uses')}
              </To>
            </>
          ) : null}
        </span>
      </td>
      <td>
        {moment(one.opened, zone)}
        <br />
        <span className="small">
          {one.ended
            ? say('web.emergency.ended_by', { by: one.ended.by, moment: moment(one.ended.at, zone) })
            : say('web.emergency.until', { moment: moment(one.until, zone) })}
        </span>
      </td>
    </tr>
  );
}
