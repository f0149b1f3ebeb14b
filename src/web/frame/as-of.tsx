/** As of: what had happened by, and what we knew by. Both stand in the address; a day is stepped with two buttons. */
import { Button, Popover } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useAddress, useSetSearch } from '#web/address.ts';
import { serverToday } from '#web/data/server-time.ts';
import { useOma } from '#web/data/oma.ts';
import { DateField } from '#web/parts/date-field.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { readWhen } from '#web/parts/when-typed.ts';
import { useWords } from '#web/words/words.tsx';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Another day, `by` days later, of the same form: a day, or a day with its time; today, where `at` is no date. */
export function stepped(at: string, by: number, today: string): string {
  const day = new Date(`${at.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return today;
  day.setUTCDate(day.getUTCDate() + by);
  return day.toISOString().slice(0, 10) + at.slice(10);
}

export function AsOf() {
  const words = useWords();
  const { say, day } = words;
  const address = useAddress();
  const setSearch = useSetSearch();
  const oma = useOma().data;
  const at = address.at ?? oma?.opensAt ?? null;
  const zone = oma?.zone ?? 'UTC';
  const today = serverToday(zone);
  const [open, setOpen] = useState(false);
  const [happened, setHappened] = useState('');
  const [known, setKnown] = useState('');
  useEffect(() => {
    if (!open) return;
    setHappened(at ?? '');
    setKnown(address.known ?? '');
  }, [open, at, address.known]);

  // What is no moment is shown as it stands in the address, as long as a moment can be.
  const dayOf = (moment: string): string => day(moment.slice(0, 40));
  const spoken =
    at === null
      ? say('as_of.known_now')
      : DAY.test(at)
        ? day(at)
        : say('web.as_of.instant', { time: at.slice(11, 16), day: dayOf(at) });
  const read = (typed: string): string | null | undefined =>
    typed.trim() === '' ? undefined : readWhen(typed, 'either');
  return (
    <>
      <button
        type="button"
        className="top-choice wide-only"
        aria-label={say('web.as_of.day_before')}
        title={say('web.as_of.day_before')}
        disabled={at === null && !oma}
        onClick={() => setSearch({ at: stepped(at ?? today, -1, today) })}
      >
        <Icon name="before" size={14} />
      </button>
      <Popover opened={open} onChange={setOpen} width={340} position="bottom" trapFocus>
        <Popover.Target>
          <button
            type="button"
            className="top-choice top-second top-as-of"
            aria-expanded={open}
            aria-haspopup="dialog"
            onClick={() => setOpen(!open)}
          >
            <Icon name="clock" size={16} />
            <span>
              {at === null ? say('web.as_of.now') : say('web.as_of.short', { moment: spoken })}
              {address.known ? ` · ${say('web.as_of.known_short', { moment: dayOf(address.known) })}` : ''}
            </span>
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={say('as_of.title')}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const [by, knownBy] = [read(happened), read(known)];
              if (by === null || knownBy === null) return;
              setSearch({ at: by, known: knownBy });
              setOpen(false);
            }}
          >
            <DateField
              kind="either"
              label={say('as_of.at')}
              hint={say('web.as_of.at_hint')}
              zone={zone}
              value={happened}
              set={setHappened}
              first
            />
            <DateField
              kind="either"
              label={say('as_of.known')}
              hint={say('web.as_of.known_hint')}
              zone={zone}
              placeholder={say('as_of.known_now')}
              value={known}
              set={setKnown}
            />
            <div className="actions">
              <Button type="submit">{say('as_of.show')}</Button>
              {oma?.opensAt ? (
                <Button
                  variant="default"
                  onClick={() => {
                    setSearch({ at: undefined, known: undefined });
                    setOpen(false);
                  }}
                >
                  {say('web.as_of.opening', { day: day(oma.opensAt) })}
                </Button>
              ) : null}
            </div>
          </form>
        </Popover.Dropdown>
      </Popover>
      <button
        type="button"
        className="top-choice wide-only"
        aria-label={say('web.as_of.day_after')}
        title={say('web.as_of.day_after')}
        disabled={at === null}
        onClick={() => at && setSearch({ at: stepped(at, 1, today) })}
      >
        <Icon name="after" size={14} />
      </button>
    </>
  );
}
