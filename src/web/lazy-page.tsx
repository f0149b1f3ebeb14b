/**
 * A page whose code is fetched when it is first shown. Where the server does not answer it waits and tries again, under the
 * banner that says so: it never reloads the window, which would lose what was typed.
 */
import { lazy, type ComponentType } from 'react';
import { serverAway } from './data/api.ts';

const PAUSE = 3_000;

async function patiently(load: () => Promise<ComponentType>): Promise<ComponentType> {
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

export interface LazyPage {
  (): React.JSX.Element;
  /** Fetches the code ahead, when a link to it is pointed at. */
  preload: () => Promise<void>;
}

export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  const Page = lazy(() => patiently(load).then((page) => ({ default: page })));
  const shown = (): React.JSX.Element => <Page />;
  return Object.assign(shown, {
    preload: () =>
      load().then(
        () => undefined,
        () => undefined,
      ),
  });
}
