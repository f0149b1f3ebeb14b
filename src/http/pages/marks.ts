/** Urgency by word, shape and colour (ui.md rule 3), and unknown in its own look (rule 2): all three survive a black-and-white print. */
import type { Severity } from '#model/rule.ts';
import { html, Html, type Part } from './html.ts';
import type { Visit } from './visit.ts';

const SHAPES: Readonly<Record<Severity, string>> = {
  act_now: '<path d="M8 1l7 7-7 7-7-7z" fill="currentColor"/>',
  today: '<path d="M8 1.5L15 14H1z" fill="currentColor"/>',
  watch: '<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="2.4"/>',
  note: '<circle cx="8" cy="8" r="3.4" fill="currentColor"/>',
  unknown:
    '<rect x="1.5" y="1.5" width="13" height="13" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M2 9l7-7M2 14L14 2M7 14l7-7" stroke="currentColor" stroke-width="1.2"/>',
};

/** The level as a shape with its word beside it. */
export function level(visit: Visit, severity: Severity, count?: number): Html {
  return html`<span class="level ${severity}"><svg viewBox="0 0 16 16" aria-hidden="true">${new Html(SHAPES[severity])}</svg>${
    count === undefined ? null : html`<b>${count}</b> `
  }${visit.say(`severity.${severity}`)}</span>`;
}

/** What is unknown: the word on the hatched ground. */
export function hatched(part: Part): Html {
  return html`<span class="hatched">${part}</span>`;
}

/** A count as a person reads it: "4–6", "at least 4"; unknown on its hatched ground. */
export function count(visit: Visit, low: number | null, high: number | null): Html {
  const words = visit.say('board.figure', { low, high });
  return low === null && high === null ? hatched(words) : html`${words}`;
}
