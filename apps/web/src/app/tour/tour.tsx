import '@mantine/core/styles/Tour.css';
import { Tour as Guide } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/use-words.ts';
import styles from './tour.module.css';
import { type Stop, useStops } from './use-stops.ts';
import { useTarget } from './use-target.ts';

/** From stop to stop, each beside what it speaks of. The page stays in use; Escape, or going elsewhere, ends it. */
export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const found = useStops();
  // What arrives later, or another language, changes no stop under the reader's feet.
  const [stops, setStops] = useState<readonly Stop[] | null>(null);
  if (stops === null && found !== null) setStops(found);
  return stops === null ? null : <Stops stops={stops} onEnd={onEnd} />;
}

function Stops({ stops, onEnd }: { readonly stops: readonly Stop[]; readonly onEnd: () => void }) {
  const words = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [left, setLeft] = useState(stops);
  const [at, setAt] = useState(0);
  const stop = left[at];
  const arrived = useRef<Stop | null>(null);
  const end = useCallback(() => {
    onEnd();
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [onEnd]);
  const leaveOut = useCallback(() => setLeft((all) => all.filter((each) => each !== stop)), [stop]);
  const element = useTarget(stop, leaveOut);
  useEffect(() => {
    if (stop === undefined) end();
    else if (pathname === stop.path) arrived.current = stop;
    else if (arrived.current === stop) end();
    else void navigate(stop.path);
  }, [stop, pathname, navigate, end]);
  const root = useMemo(() => ({ tooltip: styles.tooltip ?? '' }), []);
  if (stop === undefined) return null;
  const last = at === left.length - 1;
  return (
    <Guide.Root
      active
      step={at}
      stepsCount={left.length}
      onClose={end}
      withOverlay={false}
      // The arrows belong to the charts.
      withKeyboardNavigation={false}
      transitionProps={{ duration: 100, transition: 'fade' }}
      zIndex={190}
      classNames={root}
    >
      <Guide.Tooltip key={at} targetElement={element} mounted={element !== null} position="bottom-start">
        <Guide.Title>{stop.title}</Guide.Title>
        <Guide.Body>{stop.text}</Guide.Body>
        <div className={styles.way}>
          <span className={styles.count}>{words('tour.place', { place: at + 1, all: left.length })}</span>
          {last ? null : (
            <Button kind="quiet" onClick={end}>
              {words('tour.skip')}
            </Button>
          )}
          {at === 0 ? null : <Button onClick={() => setAt(at - 1)}>{words('tour.back')}</Button>}
          <Button kind="primary" onClick={last ? end : () => setAt(at + 1)}>
            {words(last ? 'tour.done' : 'tour.next')}
          </Button>
        </div>
      </Guide.Tooltip>
    </Guide.Root>
  );
}
