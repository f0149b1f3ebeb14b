/** What registers show beside an entry: whether its source was read, dates as exact as they are known, and a table. */
import type { ReactNode } from 'react';
import { useWords } from '#web/words/words.tsx';
import { TableRegion } from './table-region.tsx';
import { Unknown } from './unknown.tsx';

/** "read", "our own" (nobody's standard), or hatched "from knowledge, not read". */
export function ReadMark({ read, source = '' }: { read: boolean; source?: string }) {
  const { say } = useWords();
  if (read && source.startsWith('house')) return <>{say('web.register.own')}</>;
  return read ? <>{say('web.register.read')}</> : <Unknown>{say('web.from_knowledge')}</Unknown>;
}

/** A day, a month or a year as it is known; unknown where it is not. */
export function useKnownDate(): (date: string) => string {
  const { locale } = useWords();
  return (date) => {
    const [year = '', month, day] = date.split('-');
    if (!month) return year;
    const style: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
    return new Intl.DateTimeFormat(locale, day ? { ...style, day: 'numeric' } : style).format(
      new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
    );
  };
}

export function KnownDate({ date }: { date: string | null }) {
  const spoken = useKnownDate();
  return date === null ? <Unknown /> : <>{spoken(date)}</>;
}

/** A table of a register, with the names of its columns. */
export function RegisterTable({
  label,
  head,
  children,
}: {
  label: string;
  head: readonly string[];
  children: ReactNode;
}) {
  return (
    <TableRegion label={label}>
      <table className="plain register">
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </TableRegion>
  );
}
