/**
 * A map on a page: `<MapView label="…" layers={{events: true}} question={{at, known, days}} fit={box} />` in a box that has
 * a size. The drawing is loaded when it is first shown; without WebGL it says so, and the lists of the page serve.
 */
import { Component, useMemo, type ReactNode } from 'react';
import { lazyPart } from '#web/lazy-page.tsx';
import { useWords } from '#web/words/words.tsx';
import type { MapProps } from './things.ts';
import './map.css';

/** Whether this browser can draw a map (WebGL 2). */
export function canDraw(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}

function Message({ code }: { code: string }) {
  const { say } = useWords();
  return (
    <div className="map-message" role="status">
      <p>{say(code)}</p>
    </div>
  );
}

/** When what is on the page now has been painted: words are read before a megabyte of drawing is asked for. */
const painted = (): Promise<void> =>
  new Promise((then) => requestAnimationFrame(() => setTimeout(() => then())));

const Drawing = lazyPart(
  () =>
    painted()
      .then(() => import('./map-canvas.tsx'))
      .then((m) => m.MapCanvas),
  () => <Message code="web.map.loading" />,
);

/** What is wrong with the drawing never takes the page with it. */
class Drawn extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    return this.state.failed ? <Message code="web.map.failed_drawing" /> : this.props.children;
  }
}

export function MapView(props: MapProps) {
  const able = useMemo(canDraw, []);
  return (
    <div className={`map ${props.className ?? ''}`}>
      {able ? (
        <Drawn>
          <Drawing {...props} />
        </Drawn>
      ) : (
        <Message code="web.map.no_webgl" />
      )}
    </div>
  );
}
