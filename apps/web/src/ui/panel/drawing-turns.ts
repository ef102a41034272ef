/**
 * Numbers first, then one drawing after the other: those in sight before those that are not. A chart takes longer to draw than all
 * numbers of a page to write; drawn in one go they would all stand there together, and late.
 */

/** How the browser says that a frame is painted, or that so long none was asked for. */
export type NextFrame = (then: () => void) => void;

interface Waiting {
  readonly isInSight: () => boolean;
  readonly draw: () => void;
}

export class DrawingTurns {
  readonly #nextFrame: NextFrame;
  #waiting: Waiting[] = [];
  #begun = false;

  constructor(nextFrame: NextFrame) {
    this.#nextFrame = nextFrame;
  }

  /** Returns what gives the turn up. */
  wait(isInSight: () => boolean, draw: () => void): () => void {
    const one = { isInSight, draw };
    this.#waiting.push(one);
    this.#begin();
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== one);
    };
  }

  #begin(): void {
    if (this.#begun || this.#waiting.length === 0) return;
    this.#begun = true;
    this.#nextFrame(() => {
      this.#begun = false;
      const next = this.#waiting.find(({ isInSight }) => isInSight()) ?? this.#waiting[0];
      this.#waiting = this.#waiting.filter((each) => each !== next);
      next?.draw();
      this.#begin();
    });
  }
}

/** A page in the background paints no frames, and must not wait for one. */
const WITHOUT_FRAMES_MS = 250;

/** In a task of its own behind the painting: in the callback of a frame it would hold that frame up. */
export const afterPaint: NextFrame = (then) => {
  let isOver = false;
  const once = () => {
    if (isOver) return;
    isOver = true;
    clearTimeout(late);
    then();
  };
  const late = setTimeout(once, WITHOUT_FRAMES_MS);
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = once;
    port2.postMessage(null);
  });
};

export const drawingTurns = new DrawingTurns(afterPaint);
