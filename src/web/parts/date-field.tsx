/**
 * A date, or a moment, to be typed: year first, in figures, with the same in words under it, and a calendar in the chosen
 * language for whoever wants one. It holds what was typed; `readWhen` says what that is.
 */
import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { lazyPart } from '#web/lazy-page.tsx';
import { useWords } from '#web/words/words.tsx';
import { Icon } from './icon.tsx';
import { readWhen, withDay, writtenWhen, type WhenKind } from './when-typed.ts';

/** Fetched when the first calendar is opened. */
const Calendar = lazyPart(
  () => import('./calendar.tsx').then((m) => m.Calendar),
  () => <div className="calendar-wait" />,
);

/** Signs after which a text is whole enough to be called wrong while it is still typed. */
const WHOLE = { day: 10, either: 16, moment: 16 } as const;

interface Props {
  readonly label: string;
  /** As typed, or as an operation has it. */
  readonly value: string;
  readonly set: (typed: string) => void;
  readonly kind: WhenKind;
  /** IANA zone of its time; a time is never without one. */
  readonly zone?: string;
  /** What it means, and what an empty one does. */
  readonly hint?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  /** Takes the focus in the popover that it stands in. */
  readonly first?: boolean;
}

export function DateField({
  label,
  value,
  set,
  kind,
  zone = 'UTC',
  hint,
  placeholder,
  required,
  first,
}: Props) {
  const { say, day, language, direction } = useWords();
  const [open, setOpen] = useState(false);
  const [typing, setTyping] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const shown = writtenWhen(value);
  const read = readWhen(shown, kind);
  const wrong = shown.trim() !== '' && read === null && (!typing || shown.length >= WHOLE[kind]);
  const inWords =
    read === null
      ? null
      : read.length === 10
        ? day(read, 'full')
        : say('web.date.spoken', {
            day: day(read, 'full'),
            time: read.slice(11, 16),
            zone: /(Z|[+-]\d{2}:?\d{2})$/.exec(read)?.[0] ?? zone,
          });
  const choose = (to: string): void => {
    set(withDay(shown, to, kind));
    setOpen(false);
    input.current?.focus();
  };
  return (
    <TextInput
      ref={input}
      className="date-field"
      label={label}
      description={
        <>
          {hint ? (
            <>
              {hint}
              <br />
            </>
          ) : null}
          <span className="date-words">{inWords ?? say(`web.date.pattern.${kind}`, { zone })}</span>
        </>
      }
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      error={wrong ? say(`web.date.wrong.${kind}`, { text: shown }) : null}
      value={shown}
      placeholder={placeholder ?? (kind === 'moment' ? '2021-09-09 06:00' : '2021-09-09')}
      onChange={(event) => set(event.currentTarget.value)}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
      autoComplete="off"
      spellCheck={false}
      inputMode="text"
      maxLength={40}
      dir="ltr"
      {...(required ? { required } : {})}
      {...(first ? { 'data-autofocus': true } : {})}
      rightSection={
        <Popover
          opened={open}
          onChange={setOpen}
          position="bottom-end"
          trapFocus
          withinPortal={false}
          zIndex={400}
        >
          <Popover.Target>
            <ActionIcon
              ref={button}
              variant="subtle"
              color="gray"
              aria-label={say('web.date.open', { label })}
              title={say('web.date.open', { label })}
              aria-expanded={open}
              aria-haspopup="dialog"
              onClick={() => setOpen(!open)}
            >
              <Icon name="calendar" size={16} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown
            id={id}
            aria-label={say('web.date.open', { label })}
            lang={language}
            dir={direction}
            onKeyDown={(event) => {
              // Escape closes the calendar alone, not what it stands in.
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              setOpen(false);
              button.current?.focus();
            }}
          >
            <Calendar chosen={read?.slice(0, 10) ?? null} choose={choose} />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
