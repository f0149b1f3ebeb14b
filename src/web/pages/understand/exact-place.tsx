/** The exact place of an object, kept apart from its public one: shown when asked for, since each reading is written down. */
import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTyped } from '#web/data/typed.ts';
import { useZone } from '#web/data/oma.ts';
import { useSession } from '#web/data/session.tsx';
import { useAct, useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { To } from '#web/parts/to.tsx';
import { TypedNote } from '#web/parts/typed-note.tsx';
import { useWords } from '#web/words/words.tsx';

export function ExactPlace({ object }: { object: string }) {
  const { say, speak, moment, number } = useWords();
  const zone = useZone();
  const { session } = useSession();
  const [asked, setAsked] = useState(false);
  // Never asked again by itself: each time would be another reading.
  const query = useOperation('exact-place.read', { object }, { enabled: asked, fresh: Infinity });
  const may = (act: 'read' | 'write'): boolean =>
    session?.may.some((one) => one.group === 'protected_location' && one.acts.includes(act)) ?? false;
  return (
    <section>
      <h2>{say('web.exact.title')}</h2>
      <p>
        {say('web.exact.apart')}{' '}
        {may('read') ? null : (
          <>
            {say('web.exact.not_yours')}{' '}
            <To page="why" search={{ kind: 'object', record: object }}>
              {say('web.why.short')}
            </To>
          </>
        )}
      </p>
      {asked ? (
        <Await query={query}>
          {({ versions, access }) => (
            <>
              <p className="small">{speak(access)}</p>
              {versions.length === 0 ? <p role="status">{say('web.exact.none')}</p> : null}
              <ul>
                {versions.map((v) => (
                  <li key={v.recorded}>
                    <span dir="ltr">
                      {say('web.exact.at', {
                        latitude: v.latitude.toFixed(5),
                        longitude: v.longitude.toFixed(5),
                      })}
                    </span>{' '}
                    ± {number(v.uncertainty)} m · {v.found}
                    <span className="small">
                      {' '}
                      · <span dir="ltr">{v.by}</span> · {moment(v.recorded, zone)}
                      {v.superseded ? ` · ${say('web.exact.superseded')}` : ''}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Await>
      ) : (
        <Button variant="default" onClick={() => setAsked(true)}>
          {say('web.exact.show')}
        </Button>
      )}
      {may('write') ? <SetExact object={object} /> : null}
    </section>
  );
}

type Place = Readonly<Record<'latitude' | 'longitude' | 'uncertainty', string | number>> & {
  readonly found: string;
};
const EMPTY: Place = { latitude: '', longitude: '', uncertainty: '', found: '' };
/** Kept in memory by this very page, so always as it was typed. */
const isPlace = (kept: unknown): kept is Place => typeof kept === 'object' && kept !== null;

function SetExact({ object }: { object: string }) {
  const { say } = useWords();
  const act = useAct('exact-place.set');
  // Not in the tab's storage: an exact protected place must not reach the disk of this device (never 21).
  const typed = useTyped(`exact-place ${object}`, EMPTY, { where: 'page', is: isPlace });
  const { found, ...place } = typed.value;
  const whole = Object.values(place).every((v) => v !== '') && found.trim().length >= 3;
  return (
    <details open={typed.kept}>
      <summary>{say('web.exact.set')}</summary>
      <form
        className="exact-set"
        onSubmit={(event) => {
          event.preventDefault();
          const exact = {
            object,
            latitude: Number(place.latitude),
            longitude: Number(place.longitude),
            uncertainty: Number(place.uncertainty),
            found,
          };
          typed.sent(act.mutateAsync(exact));
        }}
      >
        <TypedNote typed={typed} />
        <p className="small">{say('web.exact.set_hint')}</p>
        {(['latitude', 'longitude', 'uncertainty'] as const).map((name) => (
          <NumberInput
            key={name}
            label={say(`web.exact.${name}`)}
            value={place[name]}
            decimalScale={7}
            hideControls
            onChange={(value) => typed.set((before) => ({ ...before, [name]: value }))}
          />
        ))}
        <TextInput
          label={say('web.exact.found')}
          value={found}
          onChange={(event) => {
            const text = event.currentTarget.value;
            typed.set((before) => ({ ...before, found: text }));
          }}
        />
        {act.error ? <Refusal error={act.error} heading={3} /> : null}
        {act.data ? <p role="status">{say('web.exact.kept')}</p> : null}
        <Button type="submit" disabled={!whole} loading={act.isPending}>
          {say('web.exact.keep')}
        </Button>
      </form>
    </details>
  );
}
