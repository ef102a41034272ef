/**
 * What opens above the page: lists, sheets and windows. The button stands there from the start; what it opens, and the
 * library that places it and keeps the focus in it, come when they are first wanted, or when nothing else is to be done.
 */
import { type RefObject, useCallback, useEffect, useId, useRef, useState } from 'react';

/** One part for all of them: they share the most of it. */
export const loadLayers = () => import('./loaded-layers.tsx');

/** Fetched before anybody presses; where it cannot be, the press tells. */
export function fetchLayers(): void {
  void loadLayers().catch(() => undefined);
}

export interface Layer {
  readonly id: string;
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
  /** It was opened once, and stays to be closed with its movement. */
  readonly wanted: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
}

interface Controlled {
  readonly opened?: boolean | undefined;
  readonly onChange?: ((opened: boolean) => void) | undefined;
}

/** A layer that opens beside its button; whoever gives `opened` keeps it. */
export function useLayer({ opened: given, onChange: tell }: Controlled): Layer {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [own, setOwn] = useState(false);
  const opened = given ?? own;
  const onChange = useCallback(
    (next: boolean) => {
      setOwn(next);
      tell?.(next);
    },
    [tell],
  );
  return { id, opened, onChange, wanted: useWanted(opened), button };
}

/** From the first time on. */
export function useWanted(opened: boolean): boolean {
  const [wanted, setWanted] = useState(opened);
  if (opened && !wanted) setWanted(true);
  return wanted || opened;
}

/** Opened a moment after it is there: what it moves and where the focus was is taken from the change. */
export function useOpenedAfterMount(opened: boolean): boolean {
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return opened && mounted;
}
