/**
 * Where a table of several columns stands: a region of its own that scrolls sideways and can be reached by keyboard. Where
 * it is too narrow for columns (a phone, a drawer), each row becomes a card: its head, then each value with the name of its
 * column (style/tables.css). A matrix, which is read in both
 * directions, is no such table.
 */
import { useEffect, useRef, type ReactNode } from 'react';
import '../style/tables.css';

/** It has its name as a text (`label`), or from a heading by its id (`labelledBy`). */
export function TableRegion({
  label,
  labelledBy,
  children,
}: {
  label?: string;
  labelledBy?: string;
  children: ReactNode;
}) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const now = region.current;
    if (!now) return undefined;
    nameCells(now);
    // Rows come and go, and the language changes, without this part being asked.
    const watch = new MutationObserver(() => nameCells(now));
    watch.observe(now, { childList: true, characterData: true, subtree: true });
    return () => watch.disconnect();
  }, []);
  return (
    <div
      className="scroll-x table-region"
      tabIndex={0}
      role="region"
      aria-label={label}
      aria-labelledby={labelledBy}
      ref={region}
    >
      {children}
    </div>
  );
}

/** Gives each cell the name of its column, as its table's head says it. */
function nameCells(region: HTMLElement): void {
  for (const table of region.querySelectorAll('table')) {
    const names = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
    for (const body of table.tBodies)
      for (const row of body.rows) {
        let column = 0;
        for (const cell of row.cells) {
          const name = cell.tagName === 'TD' && cell.colSpan === 1 ? names[column] : undefined;
          if (name) cell.dataset['column'] = name;
          else delete cell.dataset['column'];
          column += cell.colSpan;
        }
      }
  }
}
