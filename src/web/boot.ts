/** What the server put into the page: language, who asks, which operations there are. */
import type { ScreenLanguage } from '#words/languages.ts';
import type { OutputOf } from './data/api.ts';

export interface Boot {
  readonly language: ScreenLanguage;
  /** Where the words of each language are. */
  readonly words: Readonly<Record<ScreenLanguage, string>>;
  readonly demonstration: boolean;
  readonly profile: string;
  /** When it was made, by the server's clock: milliseconds UTC. */
  readonly time?: number;
  readonly session: OutputOf<'session.read'> | null;
  readonly operations: OutputOf<'oma.list'> | null;
  /** The operation of the address; null: none, or not for who asks. */
  readonly operation: OutputOf<'oma.read'> | null;
}

export const BOOT = JSON.parse(document.getElementById('boot')?.textContent ?? '{}') as Boot;

/** The nonce of this page: the only styles that may be added to it carry it. */
export const NONCE = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
// Where packages that make a style of their own (what keeps a page from scrolling under a dialog) look for it.
(globalThis as { __webpack_nonce__?: string }).__webpack_nonce__ = NONCE;
