/** While one has emergency access open, every page says so: to what, until when, and ends it. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useAddress } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import { serverNow } from '#web/data/server-time.ts';
import { rolesHere, useSession } from '#web/data/session.tsx';
import { useOperation } from '#web/data/use-operation.ts';
import { lazyPart } from '#web/lazy-page.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { To } from '#web/parts/to.tsx';
import { Say, useWords } from '#web/words/words.tsx';

const EmergencyEnd = lazyPart(
  () => import('#web/parts/emergency-end.tsx').then((m) => m.EmergencyEnd),
  () => null,
);

type One = OutputOf<'emergency.list'>['emergencies'][number];

/** Milliseconds: whoever oversees it may have ended it meanwhile. */
const EVERY = 60_000;

export function EmergencyOpen() {
  const { operation } = useAddress();
  const { session } = useSession();
  // Of roles that can open none there is nothing to ask: each refusal would be written down.
  const may =
    session !== null &&
    operation !== null &&
    rolesHere(session, operation).some((role) => session.openers.includes(role));
  const query = useOperation('emergency.list', { limit: 20 }, { enabled: may, fresh: EVERY });
  const open = (query.data?.emergencies ?? []).filter((one) => one.own && one.state === 'open');
  const { refetch } = query;
  // It ends by itself by the server's clock; what is shown then is asked anew.
  const next = Math.min(EVERY, ...open.map((one) => Date.parse(one.until) - serverNow()));
  const any = open.length > 0;
  useEffect(() => {
    if (!any) return undefined;
    const timer = setTimeout(() => void refetch(), Math.max(1_000, next + 500));
    return () => clearTimeout(timer);
  }, [any, next, refetch]);
  return open.map((one) => <Open key={one.emergency} one={one} />);
}

function Open({ one }: { one: One }) {
  const { say, term, moment } = useWords();
  const zone = useZone();
  const [ending, setEnding] = useState(false);
  return (
    <section className="emergency-now no-print" aria-label={say('web.emergency_open')}>
      <p>
        <Icon name="keep" size={16} /> <strong>{say('web.emergency_open')}</strong>{' '}
        {say('web.emergency_open.to', { group: term('group', one.group), until: moment(one.until, zone) })}
      </p>
      <div className="actions">
        <Button size="compact-sm" variant="default" onClick={() => setEnding(true)}>
          {say('web.emergency_open.end')}
        </Button>
        <To page="emergency">
          <Say code="web.emergency.title" />
        </To>
      </div>
      {ending ? <EmergencyEnd one={one} close={() => setEnding(false)} /> : null}
    </section>
  );
}
