/**
 * Lets panels of different heights follow each other without holes, in their order: each spans as many 4-pixel rows as
 * it is high. Set before anything is painted, so nothing jumps.
 */
import { useLayoutEffect, type RefObject } from 'react';

const ROW = 4;
const GAP = 12;

export function useLanes(list: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = list.current;
    if (!box) return undefined;
    const span = (element: Element): void => {
      const { height } = element.getBoundingClientRect();
      (element as HTMLElement).style.gridRowEnd = `span ${Math.ceil((height + GAP) / ROW)}`;
    };
    const seen = new ResizeObserver((entries) => entries.forEach((entry) => span(entry.target)));
    for (const child of box.children) {
      span(child);
      seen.observe(child);
    }
    return () => seen.disconnect();
  });
}
