/**
 * What stands in the middle of the window stays there while the words of the page change, however many lines they take now.
 * The anchoring of the browser would hold what stands uppermost instead: a row below a heading that takes two lines in the
 * other language, and with it everything else of the page moves.
 */
const SETTLES_MS = 1000;
const READER_MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

export function holdPlace(change: () => void): void {
  const main = document.querySelector('main');
  const looked = lookedAt(main);
  if (main === null || looked.length === 0) return change();
  const page = document.documentElement;
  const tops = looked.map((element) => element.getBoundingClientRect().top);
  const hold = () => {
    // What was drawn anew is gone: then what was around it.
    const place = looked.findIndex((element) => element.isConnected);
    const moved = (looked[place]?.getBoundingClientRect().top ?? 0) - (tops[place] ?? 0);
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  };
  page.style.overflowAnchor = 'none';
  change();
  hold();

  // Letters of another script come a little later, and may be higher.
  const until = performance.now() + SETTLES_MS;
  let frame = requestAnimationFrame(function holdOn(now) {
    hold();
    if (now < until) frame = requestAnimationFrame(holdOn);
    else end();
  });
  const end = () => {
    cancelAnimationFrame(frame);
    page.style.removeProperty('overflow-anchor');
    for (const moves of READER_MOVES) window.removeEventListener(moves, end);
  };
  for (const moves of READER_MOVES) window.addEventListener(moves, end, { passive: true });
}

/** The element in the middle of the window and what is around it, as far as the page's own part goes. */
function lookedAt(main: Element | null): readonly Element[] {
  // A menu that is still closing may lie above it.
  const there = document.elementsFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  return there.filter((element) => element !== main && main?.contains(element) === true);
}
