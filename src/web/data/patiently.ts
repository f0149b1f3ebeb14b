/**
 * What is fetched when it is first needed (a page's code, another language's words). Where the server does not answer it
 * waits and tries again, under the banner that says so: the window is never loaded anew, which would lose what was typed.
 */
import { serverAway } from './api.ts';

const PAUSE = 3_000;

export async function patiently<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      // Only a file that did not arrive is waited for; a page that is broken says so.
      if (!(error instanceof TypeError)) throw error;
      serverAway();
      await new Promise((again) => setTimeout(again, PAUSE));
    }
  }
}
