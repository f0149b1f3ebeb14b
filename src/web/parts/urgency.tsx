/** Five levels with word, shape and colour (ui.md rule 3): none of the three stands alone. */
import { useWords } from '#web/words/words.tsx';

export type Level = 'act_now' | 'today' | 'watch' | 'note' | 'unknown';
/** Most urgent first; unknown before all, since what cannot be seen comes first. */
export const LEVEL_ORDER: readonly Level[] = ['unknown', 'act_now', 'today', 'watch', 'note'];

function Shape({ level }: { level: Level }) {
  const at = { width: 13, height: 13, viewBox: '0 0 14 14', 'aria-hidden': true, focusable: false } as const;
  if (level === 'act_now')
    return (
      <svg {...at}>
        <path d="M7 0 14 7 7 14 0 7z" fill="currentColor" />
      </svg>
    );
  if (level === 'today')
    return (
      <svg {...at}>
        <path d="M7 1 14 13H0z" fill="currentColor" />
      </svg>
    );
  if (level === 'watch')
    return (
      <svg {...at}>
        <circle cx="7" cy="7" r="5.500" fill="none" stroke="currentColor" strokeWidth="2.500" />
      </svg>
    );
  if (level === 'note')
    return (
      <svg {...at}>
        <circle cx="7" cy="7" r="3.500" fill="currentColor" />
      </svg>
    );
  return (
    <svg {...at}>
      <rect x="1" y="1" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="1.500" />
      <path d="M1 8 8 1M1 13 13 1M6 13l7-7" stroke="currentColor" strokeWidth="1.200" />
    </svg>
  );
}

export function Urgency({ level, word = true }: { level: Level; word?: boolean }) {
  const { say } = useWords();
  const name = say(`severity.${level}`);
  return (
    <span className={`urgency ${level === 'unknown' ? 'unknown-level' : level}`}>
      <Shape level={level} />
      {word ? name : <span className="sr-only">{name}</span>}
    </span>
  );
}
