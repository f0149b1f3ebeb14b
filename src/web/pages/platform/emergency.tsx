/** Emergency access: what it does said first, opening one with a reason, and what was opened, for who opened or oversees it. */
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { useWords } from '#web/words/words.tsx';
import { EmergencyList } from './emergency-list.tsx';
import { OpenEmergency } from './emergency-open.tsx';
import './emergency.css';

export type Emergencies = OutputOf<'emergency.list'>;

export function EmergencyPage() {
  const { say } = useWords();
  const query = useOperation('emergency.list', {}, { fresh: 5_000 });
  return (
    <>
      <PageHead title={say('web.emergency.title')} />
      <Await query={query} lines={8}>
        {(listed) => (
          <>
            <WhatItDoes listed={listed} />
            {listed.all ? (
              <p>{say('web.emergency.you_oversee')}</p>
            ) : listed.groups.length === 0 ? (
              <p>{say('web.emergency.nothing_to_open')}</p>
            ) : (
              <OpenEmergency listed={listed} />
            )}
            <EmergencyList listed={listed} />
          </>
        )}
      </Await>
    </>
  );
}

function WhatItDoes({ listed }: { listed: Emergencies }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="emergency-does">
      <h2 id="emergency-does">{say('web.emergency.what')}</h2>
      <ul className="emergency-does">
        <li>{say('web.emergency.does.read', { hours: listed.hours })}</li>
        <li>{say('web.emergency.does.written')}</li>
        <li>{say('web.emergency.does.seen', { owners: listed.owners })}</li>
        <li>{say('web.emergency.does.never')}</li>
      </ul>
    </section>
  );
}
