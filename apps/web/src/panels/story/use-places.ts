import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Place {
  readonly top: number;
  /** Of its first line. */
  readonly middle: number;
  readonly bottom: number;
}

/** Where rows and tags lie in their list, in pixels from its top. */
export interface Places {
  readonly rows: readonly Place[];
  /** Middles of the tags of facts, by `factKey`. */
  readonly facts: ReadonlyMap<string, number>;
  readonly height: number;
}

const NOWHERE: Places = { rows: [], facts: new Map(), height: 0 };
const FIRST_LINE = 14;

/** Rows are as high as their words: figures that join them are drawn once those lie, and again when they move. */
export function usePlaces(container: RefObject<HTMLElement | null>, rows: readonly unknown[]): Places {
  const [places, setPlaces] = useState(NOWHERE);
  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const measure = () => setPlaces(placesIn(element));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [container, rows]);
  return places;
}

function placesIn(element: HTMLElement): Places {
  const { top: origin, height } = element.getBoundingClientRect();
  const rows = [...element.querySelectorAll<HTMLElement>('[data-place]')].map((row): Place => {
    const { top, bottom } = row.getBoundingClientRect();
    return { top: top - origin, middle: top - origin + FIRST_LINE, bottom: bottom - origin };
  });
  const facts = [...element.querySelectorAll<HTMLElement>('[data-fact]')].map((tag) => {
    const { top, bottom } = tag.getBoundingClientRect();
    return [tag.dataset['fact'] ?? '', (top + bottom) / 2 - origin] as const;
  });
  return { rows, facts: new Map(facts), height };
}
