/** From a chart to the list of notes: on which day somebody wants to note something. */
import { createContext, type ReactNode, use, useMemo, useState } from 'react';

export interface Draft {
  readonly day: string;
  /** Asked again, it is another. */
  readonly number: number;
}

interface NotingState {
  readonly draft: Draft | null;
  readonly note: (day: string) => void;
  readonly done: () => void;
}

const State = createContext<NotingState | null>(null);

/** Around a page that has both charts over time and the list of notes. */
export function Noting({ children }: { readonly children: ReactNode }) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const state = useMemo(
    () => ({
      draft,
      note: (day: string) => setDraft((before) => ({ day, number: (before?.number ?? 0) + 1 })),
      done: () => setDraft(null),
    }),
    [draft],
  );
  return <State value={state}>{children}</State>;
}

export const useNoting = (): NotingState | null => use(State);
