/** A page whose code is fetched when it is first shown, in the words in which it is written. */
import { lazy, useEffect, useState, type ComponentType } from 'react';
import { patiently } from './data/patiently.ts';
import type { PageDef } from './pages.ts';
import { PageWords } from './words/page-words.tsx';

/**
 * A part of a page whose code is fetched when it is first shown; `Waiting` stands in its place meanwhile. What is wrong with
 * it is thrown where it stands. Not by React's lazy, which holds a part back for 300 ms after it has come.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType,
): ComponentType<Props> {
  let ready: ComponentType<Props> | null = null;
  const loaded = async (): Promise<ComponentType<Props>> => (ready = await load());
  return function Part(props: Props): React.JSX.Element {
    const [There, setThere] = useState(() => ready);
    const [error, setError] = useState<unknown>(null);
    useEffect(() => {
      if (!There) patiently(loaded).then((part) => setThere(() => part), setError);
    }, [There]);
    if (error) throw error;
    return There ? <There {...props} /> : <Waiting />;
  };
}

export interface LazyPage {
  (): React.JSX.Element;
  /** Fetches the code ahead, when a link to it is pointed at. */
  preload: () => Promise<void>;
}

export function lazyPage({ load, begun = false }: Pick<PageDef, 'load' | 'begun'>): LazyPage {
  // Code that is there already is drawn at once: React would hold a part that it had to wait for back for 300 ms.
  let ready: ComponentType | null = null;
  const loaded = async (): Promise<ComponentType> => (ready = await load());
  const Waited = lazy(() => patiently(loaded).then((page) => ({ default: page })));
  const shown = (): React.JSX.Element => {
    // What was waited for stays what it is: another component in its place would lose what was typed.
    const [Page] = useState<ComponentType>(() => ready ?? Waited);
    return (
      <PageWords begun={begun}>
        <Page />
      </PageWords>
    );
  };
  return Object.assign(shown, {
    preload: () =>
      loaded().then(
        () => undefined,
        () => undefined,
      ),
  });
}
