/** As of: what had happened by, and what we knew by. Both stand in the address; a day is stepped with two buttons. */
import { Button, Popover, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useAddress, useSetSearch } from '#web/address.ts';
import { serverToday } from '#web/data/server-time.ts';
import { useOma } from '#web/data/oma.ts';
import { Icon } from '#web/parts/icon.tsx';
import { useWords } from '#web/words/words.tsx';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Another day, `by` days later, of the same form: a day, or a day with its time; today, where `at` is no date. */
export function stepped(at: string, by: number): string {
  const day = new Date(`${at.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return serverToday();
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
  const [open, setOpen] = useState(false);
  const [happened, setHappened] = useState('');
  const [known, setKnown] = useState('');
  useEffect(() => {
    if (!open) return;
    setHappened(at ?? '');
    setKnown(address.known ?? '');
  }, [open, at, address.known]);

  const spoken =
    at === null
      ? say('as_of.known_now')
      : DAY.test(at)
        ? day(at)
        : say('web.as_of.instant', { time: at.slice(11, 16), day: day(at) });
  const wrongAt = happened !== '' && !INSTANT.test(happened);
  const wrongKnown = known !== '' && !INSTANT.test(known);
  return (
    <>
      <button
        type="button"
        className="top-choice wide-only"
        aria-label={say('web.as_of.day_before')}
        title={say('web.as_of.day_before')}
        disabled={at === null && !oma}
        onClick={() => setSearch({ at: stepped(at ?? serverToday(), -1) })}
      >
        <Icon name="before" size={14} />
      </button>
      <Popover opened={open} onChange={setOpen} width={320} position="bottom" trapFocus>
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
              {address.known ? ` · ${say('web.as_of.known_short', { moment: day(address.known) })}` : ''}
            </span>
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={say('as_of.title')}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (wrongAt || wrongKnown) return;
              setSearch({ at: happened || undefined, known: known || undefined });
              setOpen(false);
            }}
          >
            <TextInput
              label={say('as_of.at')}
              description={say('web.as_of.at_hint', { zone })}
              value={happened}
              onChange={(event) => setHappened(event.currentTarget.value.trim())}
              error={wrongAt ? say('as_of.hint') : null}
              data-autofocus
              autoComplete="off"
            />
            <TextInput
              mt={8}
              label={say('as_of.known')}
              description={say('web.as_of.known_hint')}
              placeholder={say('as_of.known_now')}
              value={known}
              onChange={(event) => setKnown(event.currentTarget.value.trim())}
              error={wrongKnown ? say('as_of.hint') : null}
              autoComplete="off"
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
        onClick={() => at && setSearch({ at: stepped(at, 1) })}
      >
        <Icon name="after" size={14} />
      </button>
    </>
  );
}
