/** Search or command: every page, every operation, places; Ctrl+K (or ⌘K) anywhere. */
import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { SCREEN_LANGUAGES } from '#words/languages.ts';
import { useAddress, useSetSearch } from '#web/address.ts';
import { useOperationName } from '#web/data/operation-name.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { useSession } from '#web/data/session.tsx';
import { pageList } from '#web/pages.ts';
import { gatherKeys } from '#web/parts/early-keys.ts';
import { Icon } from '#web/parts/icon.tsx';
import { Dialog } from '#web/parts/sheet.tsx';
import { useTarget } from '#web/parts/to.tsx';
import { folded } from '#web/words/folded.ts';
import { useChooseLanguage, useWords } from '#web/words/words.tsx';

interface Command {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  run(): void;
}

export function Palette() {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const gathered = useRef<(() => string) | null>(null);
  const early = useCallback(() => {
    const typed = gathered.current?.() ?? '';
    gathered.current = null;
    return typed;
  }, []);
  const show = (): void => {
    if (open) return;
    gathered.current ??= gatherKeys();
    setOpen(true);
  };
  const close = (): void => {
    early();
    setOpen(false);
  };
  useHotkeys([['mod+K', show]], []);
  return (
    <>
      <button type="button" className="top-choice boxed" onClick={show} aria-haspopup="dialog">
        <Icon name="search" size={16} />
        <span>{say('web.palette')}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <Dialog open={open} close={close} title={say('web.palette')} bare>
        {open ? <Search close={close} early={early} /> : null}
      </Dialog>
    </>
  );
}

function useCommands(typed: string, close: () => void): Command[] {
  const { say, term } = useWords();
  const { operations } = useSession();
  const nameOf = useOperationName();
  const { operation } = useAddress();
  const navigate = useNavigate();
  const targetOf = useTarget();
  const setSearch = useSetSearch();
  const chooseLanguage = useChooseLanguage();
  const options = { enabled: operation !== null && typed.length > 1, fresh: 600_000 };
  const first = useOperation('place.list', { level: 1 }, options);
  const second = useOperation('place.list', { level: 2 }, options);
  return useMemo(() => {
    const done = (run: () => unknown) => () => {
      run();
      close();
    };
    const all: Command[] = [
      ...pageList
        .filter(([, page]) => !page.path.includes('$'))
        .map(([name, page]) => ({
          id: `page-${name}`,
          kind: say('web.palette.page'),
          name: say(page.title),
          run: done(() => navigate(targetOf({ page: name }))),
        })),
      ...operations.map(({ code }) => ({
        id: `operation-${code}`,
        kind: say('as_of.operation'),
        name: nameOf(code) === code ? code : `${nameOf(code)} (${code})`,
        run: done(() => navigate(targetOf({ page: 'board', operation: code }))),
      })),
      ...SCREEN_LANGUAGES.map((language) => ({
        id: `language-${language}`,
        kind: say('web.language'),
        name: term('language', language),
        run: done(() => chooseLanguage(language)),
      })),
      ...[...(first.data?.places ?? []), ...(second.data?.places ?? [])].map((place) => ({
        id: `place-${place.code}`,
        kind: say('as_of.place'),
        name: `${place.name} (${place.code})`,
        run: done(() => setSearch({ place: place.code })),
      })),
    ];
    const wanted = folded(typed.trim());
    return all.filter((c) => folded(c.name).includes(wanted)).slice(0, 12);
  }, [
    typed,
    operations,
    nameOf,
    first.data,
    second.data,
    say,
    term,
    navigate,
    targetOf,
    setSearch,
    chooseLanguage,
    close,
  ]);
}

/** `early`: what was typed before the field had the focus. */
function Search({ close, early }: { close: () => void; early: () => string }) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const commands = useCommands(typed, close);
  const id = useId();
  const chosen = commands[Math.min(at, commands.length - 1)];
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt(
        (now) => (Math.min(now, commands.length - 1) + step + commands.length) % Math.max(1, commands.length),
      );
    } else if (event.key === 'Enter') {
      event.preventDefault();
      chosen?.run();
    }
  };
  return (
    <div className="palette">
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        aria-label={say('web.palette')}
        placeholder={say('web.palette.hint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onFocus={() => {
          const before = early();
          if (before) setTyped((now) => now + before);
        }}
        onKeyDown={onKey}
        data-autofocus
        autoComplete="off"
      />
      <ul id={id} role="listbox" aria-label={say('web.palette')}>
        {commands.map((c) => (
          <li
            key={c.id}
            id={`${id}-${c.id}`}
            role="option"
            aria-selected={c === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={c.run}
          >
            <bdi>{c.name}</bdi>
            <span className="small">{c.kind}</span>
          </li>
        ))}
      </ul>
      <p className="small" role="status">
        {commands.length === 0 ? say('web.palette.none') : say('web.palette.keys')}
      </p>
    </div>
  );
}
