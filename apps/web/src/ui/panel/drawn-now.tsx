import { memo, type ReactNode, type RefObject, useEffect, useState } from 'react';
import { drawingTurns } from './drawing-turns.ts';

interface DrawnNowProps {
  /** It stays as it was drawn: for the answer before, or until its turn comes. Links in it lead to what it shows. */
  readonly held: boolean;
  /** A change of it is drawn at once. */
  readonly as: unknown;
  readonly draw: () => ReactNode;
}

/** A drawing, which takes long: drawn again only when there is something new to draw. */
export const DrawnNow = memo(
  ({ draw }: DrawnNowProps) => draw(),
  (before, after) => after.held && before.as === after.as,
);

/** Whether `drawn` may be drawn: at once what is the first in its place, in turn what follows it. null: nothing new to draw. */
export function useTurnToDraw(drawn: unknown, place: RefObject<Element | null>): boolean {
  const [turned, setTurned] = useState(drawn);
  if (turned === null && drawn !== null) setTurned(drawn);
  useEffect(() => {
    if (drawn === null || drawn === turned) return undefined;
    return drawingTurns.wait(
      () => isInSight(place.current),
      () => setTurned(drawn),
    );
  }, [drawn, turned, place]);
  return drawn !== null && (drawn === turned || turned === null);
}

function isInSight(element: Element | null): boolean {
  if (element === null) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
