/** What a step of a tour speaks of is brought into sight, once it is there: nobody hunts for it below the bar. */
import { useEffect } from 'react';

/** The page is given this long to show it, in milliseconds. */
const PATIENCE = 8_000;

/** `selector` is what to look at (CSS); `step` tells a step from the next that looks at the same. */
export function useLook(selector: string | undefined, step: string): void {
  useEffect(() => {
    if (selector === undefined) return;
    const look = (): boolean => {
      const found = document.querySelector(selector);
      if (!found) return false;
      const { top, bottom } = found.getBoundingClientRect();
      const bar = document.querySelector('.tour')?.getBoundingClientRect().top ?? window.innerHeight;
      const head = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
      // Its beginning below the bar above, where it is not in sight as a whole.
      if (top < head || bottom > bar) window.scrollBy({ top: top - head - 12 });
      return true;
    };
    if (look()) return;
    const watch = new MutationObserver(() => {
      if (look()) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    const end = setTimeout(() => watch.disconnect(), PATIENCE);
    return () => {
      clearTimeout(end);
      watch.disconnect();
    };
  }, [selector, step]);
}
