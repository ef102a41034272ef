/** What this browser remembers of its reader: the own team of a workspace, the name under which they write, their keys. */
import { useCallback, useSyncExternalStore } from 'react';

/** In memory too: a browser may keep nothing (private windows), and every place on the page must say the same. */
const remembered = new Map<string, string>();
const listeners = new Set<() => void>();

function recall(key: string): string {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  let kept = '';
  try {
    kept = localStorage.getItem(key) ?? '';
  } catch {
    // Nothing is lost but the memory of it.
  }
  remembered.set(key, kept);
  return kept;
}

function keep(key: string, value: string): void {
  remembered.set(key, value);
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // It holds for as long as the page is open.
  }
  for (const listen of listeners) listen();
}

function subscribe(listen: () => void): () => void {
  // Another window of the same browser has the same reader.
  const elsewhere = ({ key }: StorageEvent) => {
    if (key === null) remembered.clear();
    else remembered.delete(key);
    listen();
  };
  listeners.add(listen);
  window.addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(listen);
    window.removeEventListener('storage', elsewhere);
  };
}

function useRemembered(key: string) {
  const value = useSyncExternalStore(subscribe, () => recall(key));
  const remember = useCallback((next: string) => keep(key, next), [key]);
  return [value, remember] as const;
}

export const useMyName = () => useRemembered('twicetold.name');
export const useRememberedTeam = (workspace: string) => useRemembered(`twicetold.team.${workspace}`);

const SINGLE_KEYS = 'twicetold.single-keys';
const OFF = 'off';

/** Shortcuts of one key alone: on until the reader turns them off. */
export const singleKeysAreOn = (): boolean => recall(SINGLE_KEYS) !== OFF;

export function useSingleKeys() {
  const [value, remember] = useRemembered(SINGLE_KEYS);
  const turn = useCallback((on: boolean) => remember(on ? '' : OFF), [remember]);
  return [value !== OFF, turn] as const;
}

const TOUR = 'twicetold.tour';
const ANSWERED = 'answered';

/** The tour is offered until it was begun or declined. */
export function useTourOffered() {
  const [value, remember] = useRemembered(TOUR);
  const answer = useCallback(() => remember(ANSWERED), [remember]);
  return [value !== ANSWERED, answer] as const;
}
