/**
 * How many pixels the map is drawn in. With a graphics card always as many as the screen has. Without one the processor
 * fills each of them, over and over for every layer, so a map that nobody sees yet and one that is dragged are drawn in fewer.
 */
import { Map as MapLibre, type MapOptions } from 'maplibre-gl';

/** Pixels for each of the page (one way across) while nobody sees them. */
const UNSEEN = 0.1;
/** The same while a map moves on a machine that cannot keep up: a quarter of the work, and its symbols are still told apart. */
const MOVING = 0.5;
/** A frame that takes longer, in milliseconds, comes late: fewer than 25 of them a second are seen one by one. */
const JERK = 40;
/** So many more late frames than others within one move are no accident, such as a tile that arrives. */
const LATE = 3;
/** Milliseconds of rest after which the map is drawn in full again. */
const REST = 150;
/** As many pixels as the screen has, also when it is another one later: that is what no ratio of its own means. */
const FULL = undefined as unknown as number;

/**
 * A map that follows the hand: once frames come late while it moves, it is drawn in fewer pixels as long as it moves, and in
 * full as soon as it rests. Nothing of what is drawn changes.
 */
export class PacedMap extends MapLibre {
  #slow = false;
  #late = 0;
  #changing = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(options: MapOptions) {
    super({ ...options, pixelRatio: UNSEEN });
    this.on('movestart', () => this.#begins());
    this.on('render', () => this.#drawn());
    this.on('moveend', () => this.#ends());
    this.on('remove', () => clearTimeout(this.#rest));
  }

  /** Whether it was not uncovered yet. */
  get unseen(): boolean {
    return this.getPixelRatio() === UNSEEN;
  }

  inFull(): void {
    this.setPixelRatio(FULL);
  }

  /** MapLibre lets go of the hand when its canvas becomes another one; here the hand moves on. Called before a field is there. */
  override stop(): this {
    return #changing in this && this.#changing ? this : super.stop();
  }

  /** Other pixels empty the canvas: it is filled again before anybody sees that. */
  #change(pixels: number): void {
    this.#changing = true;
    try {
      this.setPixelRatio(pixels);
    } finally {
      this.#changing = false;
    }
    this.redraw();
  }

  #begins(): void {
    if (this.#changing) return;
    clearTimeout(this.#rest);
    this.#late = 0;
    this.#soonFewer();
  }

  /** Not within the frame or the event that brought it here: MapLibre is in the middle of both. */
  #soonFewer(): void {
    if (!this.#slow) return;
    requestAnimationFrame(() => {
      if (this.isMoving() && !this.unseen && this.getPixelRatio() > MOVING) this.#change(MOVING);
    });
  }

  /**
   * How late the next frame of the page is tells what this one cost. (From one drawing to the next it is as long as the hand
   * pauses.)
   */
  #drawn(): void {
    if (this.#slow || this.unseen || !this.isMoving()) return;
    const drawn = performance.now();
    requestAnimationFrame(() => {
      if (this.#slow || document.hidden) return;
      this.#late = Math.max(0, this.#late + (performance.now() - drawn > JERK ? 1 : -1));
      this.#slow = this.#late >= LATE;
      this.#soonFewer();
    });
  }

  #ends(): void {
    if (this.#changing) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      if (this.getPixelRatio() === MOVING && !this.isMoving()) this.#change(FULL);
    }, REST);
  }
}

/** Waits, without holding the page, until all that was asked of WebGL has been done. */
export function drawnBy(map: MapLibre, then: () => void): void {
  const gl = map.getCanvas().getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return then();
  gl.flush();
  const look = (): void => {
    if (gl.isContextLost() || gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED) then();
    else setTimeout(look, 20);
  };
  setTimeout(look, 20);
}
