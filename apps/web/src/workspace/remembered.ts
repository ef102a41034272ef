/** What this browser remembers of its reader: the own team of a workspace, the name under which they write. */
import { useCallback, useState } from 'react';

/** A browser may keep nothing (private windows): then it is asked for again. */
function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the memory of it.
  }
}

function useRemembered(key: string) {
  const [value, setValue] = useState(() => recall(key) ?? '');
  const remember = useCallback(
    (next: string) => {
      setValue(next);
      keep(key, next);
    },
    [key],
  );
  return [value, remember] as const;
}

export const useMyName = () => useRemembered('twicetold.name');
export const useRememberedTeam = (workspace: string) => useRemembered(`twicetold.team.${workspace}`);
