/** Code that is fetched when it is first shown: pages, in the words in which they are written, and parts of them. */
import { useEffect, useState, type ComponentType } from 'react';
import { patiently } from './data/patiently.ts';
import type { PageDef } from './pages.ts';
import { Skeleton } from './parts/await.tsx';
import { PageWords } from './words/page-words.tsx';

type Loaded<Props> = () => Promise<ComponentType<Props>>;

/**
 * The part, and what fetches its code. `Waiting` stands in its place meanwhile; what is wrong with it is thrown where it
 * stands. Not by React's lazy, which holds a part back for 300 ms after it has come.
 */
function late<Props extends object>(load: Loaded<Props>, Waiting: ComponentType) {
  let ready: ComponentType<Props> | null = null;
  const loaded: Loaded<Props> = async () => (ready = await load());
  function Part(props: Props): React.JSX.Element {
    const [There, setThere] = useState(() => ready);
    const [error, setError] = useState<unknown>(null);
    useEffect(() => {
      if (!There) patiently(loaded).then((part) => setThere(() => part), setError);
    }, [There]);
    if (error) throw error;
    return There ? <There {...props} /> : <Waiting />;
  }
  return { Part, loaded };
}

/** A part of a page whose code is fetched when it is first shown. */
export function lazyPart<Props extends object>(load: Loaded<Props>, Waiting: ComponentType) {
  return late(load, Waiting).Part;
}

export interface LazyPage {
  (): React.JSX.Element;
  /** Fetches the code ahead, when a link to it is pointed at and before it is shown. */
  preload: () => Promise<void>;
}

export function lazyPage({ load, begun = false }: Pick<PageDef, 'load' | 'begun'>): LazyPage {
  const { Part, loaded } = late<object>(load, () => <Skeleton lines={6} />);
  const shown = (): React.JSX.Element => (
    <PageWords begun={begun}>
      <Part />
    </PageWords>
  );
  return Object.assign(shown, {
    preload: () =>
      loaded().then(
        () => undefined,
        () => undefined,
      ),
  });
}
