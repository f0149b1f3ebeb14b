/**
 * A month to choose a day from, in the language of the screen: weeks begin as its readers expect. By keyboard as a grid:
 * arrows by day and week, Home and End in the week, Page Up and Down by month (with Shift by year), Enter to choose.
 */
import { ActionIcon } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '#web/words/words.tsx';
import { atDay, DAY, isoDay, monthsOn, weekBegins, weeksOf } from './calendar-days.ts';
import { Icon } from './icon.tsx';
import './calendar.css';

export function Calendar({ chosen, choose }: { chosen: string | null; choose: (day: string) => void }) {
  const { say, day: spoken, locale, number } = useWords();
  const today = isoDay(Date.now());
  const [on, setOn] = useState(chosen ?? today);
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => {
    grid.current?.querySelector<HTMLButtonElement>(`[data-day="${on}"]`)?.focus();
  }, [on]);
  const weeks = weeksOf(on, weekBegins(locale));
  const week = weeks[0] ?? [];
  const named = (style: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
  const title = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    atDay(on),
  );
  const keys = (event: KeyboardEvent<HTMLTableElement>): void => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const place = weeks.find((one) => one.includes(on))?.indexOf(on) ?? 0;
    const moves: Readonly<Record<string, () => string>> = {
      ArrowLeft: () => isoDay(atDay(on) - DAY * rtl),
      ArrowRight: () => isoDay(atDay(on) + DAY * rtl),
      ArrowUp: () => isoDay(atDay(on) - 7 * DAY),
      ArrowDown: () => isoDay(atDay(on) + 7 * DAY),
      Home: () => isoDay(atDay(on) - place * DAY),
      End: () => isoDay(atDay(on) + (6 - place) * DAY),
      PageUp: () => monthsOn(on, event.shiftKey ? -12 : -1),
      PageDown: () => monthsOn(on, event.shiftKey ? 12 : 1),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    setOn(move());
  };
  const step = (by: number, name: 'before' | 'after') => (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={say(`web.date.month_${name}`)}
      title={say(`web.date.month_${name}`)}
      onClick={() => setOn(monthsOn(on, by))}
    >
      <Icon name={name} size={14} />
    </ActionIcon>
  );
  return (
    <div className="calendar">
      <div className="calendar-head">
        {step(-1, 'before')}
        <strong aria-live="polite">{title}</strong>
        {step(1, 'after')}
      </div>
      <table role="grid" aria-label={title} ref={grid} onKeyDown={keys}>
        <thead>
          <tr>
            {week.map((one) => (
              <th key={one} scope="col" abbr={named('long').format(atDay(one))}>
                {named('short').format(atDay(one))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days) => (
            <tr key={days[0]}>
              {days.map((one) => (
                <td key={one} role="gridcell" aria-selected={one === chosen}>
                  <button
                    type="button"
                    data-day={one}
                    tabIndex={one === on ? 0 : -1}
                    aria-current={one === today ? 'date' : undefined}
                    className={one.slice(0, 7) === on.slice(0, 7) ? undefined : 'beside'}
                    onClick={() => choose(one)}
                  >
                    <span aria-hidden="true">{number(Number(one.slice(8)))}</span>
                    <span className="sr-only">{spoken(one, 'full')}</span>
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
