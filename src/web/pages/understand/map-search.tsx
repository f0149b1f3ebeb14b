/** The search box of the map: places by any name, protected objects, coordinates in degrees or MGRS. */
import { TextInput } from '@mantine/core';
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import type { Box, Position } from '#model/geometry.ts';
import { useAddress } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { degreesText } from '#web/map/where.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { useWords } from '#web/words/words.tsx';

type Answer = OutputOf<'place.search'>;
export interface Goal {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly box: Box | null;
  readonly at: Position | null;
}

export function MapSearch({ onGo }: { onGo: (goal: Goal) => void }) {
  const { say } = useWords();
  const { known } = useAddress();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const id = useId();
  const asked = useDeferredValue(text.trim());
  const answer = useOperation(
    'place.search',
    { text: asked, known, limit: 8 },
    { enabled: asked.length > 1, keep: true },
  );
  const goals = useGoals(asked.length > 1 ? answer.data : undefined);
  const shown = open && asked.length > 1;
  const go = (goal: Goal | undefined): void => {
    if (!goal) return;
    setOpen(false);
    onGo(goal);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setActive((n) => (goals.length === 0 ? 0 : (n + by + goals.length) % goals.length));
    } else if (event.key === 'Enter') go(goals[active]);
    else if (event.key === 'Escape') setOpen(false);
  };
  return (
    <div className="map-search">
      <TextInput
        label={say('web.map.search')}
        placeholder={say('web.map.search_hint')}
        value={text}
        maxLength={120}
        leftSection={<Icon name="search" size={16} />}
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && goals[active] ? `${id}-${active}` : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onKeyDown={key}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={say('web.map.search_found')} hidden={!shown}>
        {goals.map((goal, i) => (
          <li
            key={goal.key}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => go(goal)}
          >
            <strong>{goal.name}</strong>
            <span className="small">{goal.about}</span>
          </li>
        ))}
      </ul>
      <p className="small" role="status">
        {shown && answer.data && goals.length === 0 ? say('web.map.search_none') : ''}
        {answer.error ? say('web.map.search_failed') : ''}
      </p>
    </div>
  );
}

/** What was found, coordinates first, then places, then objects. */
function useGoals(answer: Answer | undefined): readonly Goal[] {
  const { say, locale, term, speak } = useWords();
  if (!answer) return [];
  const coordinates = answer.coordinates.map(({ longitude, latitude, written, mgrs }): Goal => ({
    key: `at ${longitude} ${latitude}`,
    name: degreesText([longitude, latitude], locale),
    about: [say(`web.map.written.${written}`), mgrs ?? say('web.map.no_grid')].join(' · '),
    box: null,
    at: [longitude, latitude],
  }));
  const named = [...answer.places, ...(answer.objects ?? [])].map((hit): Goal => {
    const kind =
      hit.kind === 'object'
        ? speak({ code: `layer.${hit.layer}` })
        : hit.kind === 'admin'
          ? say('web.map.level', { level: hit.level })
          : say('web.map.settlement');
    const other = hit.matched === hit.name ? [] : [say('web.map.also_called', { name: hit.matched })];
    const located = hit.longitude !== null && hit.latitude !== null;
    return {
      key: `${hit.kind} ${hit.id}`,
      name: hit.name,
      about: [kind, ...other, hit.within.slice(1).join(', ') || term('place', null)]
        .filter((part) => part !== '')
        .join(' · '),
      box: hit.box,
      at: located ? [hit.longitude as number, hit.latitude as number] : null,
    };
  });
  return [...coordinates, ...named];
}
