/** What opens above every page, whoever asks for it: a key, a button, an entry of the palette. */
import { createContext, use } from 'react';

export type Overlay = 'palette' | 'shortcuts';

export interface Commands {
  readonly open: (overlay: Overlay) => void;
  readonly startTour: () => void;
  /** A word about what was just done, for a few seconds: "Copied". */
  readonly say: (text: string) => void;
}

export const CommandsContext = createContext<Commands | null>(null);

export function useCommands(): Commands {
  const commands = use(CommandsContext);
  if (commands === null) throw new Error('useCommands outside of the frame');
  return commands;
}
