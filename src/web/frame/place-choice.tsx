/** Where: the whole operation, or one of its admin areas. Kept in the address. */
import { Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAddress, useSetSearch } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { folded } from '#web/words/folded.ts';
import { useWords } from '#web/words/words.tsx';

export function PlaceChoice() {
  const { say, compare } = useWords();
  const { place } = useAddress();
  const setSearch = useSetSearch();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const one = useOperation('place.read', { place: place ?? '' }, { enabled: Boolean(place), fresh: 600_000 });
  const first = useOperation('place.list', { level: 1 }, { enabled: open, fresh: 600_000 });
  const second = useOperation('place.list', { level: 2 }, { enabled: open, fresh: 600_000 });
  const name = place ? (one.data?.place.name ?? place) : say('as_of.whole');
  const choose = (code: string | undefined): void => {
    setSearch({ place: code });
    setOpen(false);
    setTyped('');
  };
  const wanted = folded(typed.trim());
  const shown = [...(first.data?.places ?? []), ...(wanted ? (second.data?.places ?? []) : [])]
    .filter((p) => folded(`${p.name} ${p.code}`).includes(wanted))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <Popover opened={open} onChange={setOpen} width={280} position="bottom-start" trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={`top-choice top-second${place ? '' : ' quiet'}`}
          title={say('as_of.place')}
          aria-expanded={open}
          aria-haspopup="dialog"
          onClick={() => setOpen(!open)}
        >
          {/* Cut short at its own end. */}
          <span dir="auto">{name}</span>
          <Icon name="down" size={12} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('as_of.place')} p={8}>
        <TextInput
          size="sm"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          placeholder={say('web.place.filter')}
          aria-label={say('web.place.filter')}
          onKeyDown={(event) => {
            // The first that the letters leave; without letters nothing is chosen by accident.
            if (event.key !== 'Enter' || !wanted || !shown[0]) return;
            event.preventDefault();
            choose(shown[0].code);
          }}
          data-autofocus
        />
        <ul className="choices">
          <li>
            <button type="button" aria-pressed={!place} onClick={() => choose(undefined)}>
              {say('as_of.whole')}
            </button>
          </li>
          <Await query={first}>
            {() =>
              shown.map((p) => (
                <li key={p.code}>
                  <button type="button" aria-pressed={p.code === place} onClick={() => choose(p.code)}>
                    <bdi>{p.name}</bdi> <span className="small">{p.code}</span>
                  </button>
                </li>
              ))
            }
          </Await>
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
