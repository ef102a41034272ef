/** What the server tells whoever runs it: sentences of ours, numbers, and errors without their messages. */
export const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof LEVELS)[number];

export interface About {
  readonly level?: Level;
  /** Told as `faultOf` says. */
  readonly error?: unknown;
  /** Numbers, and words of ours: never text, ids or addresses of customers, names of workspaces or files. */
  readonly values?: Readonly<Record<string, string | number | boolean | null>>;
}

/** By default something to know (`info`); with an error, trouble (`error`). */
export type Say = (sentence: string, about?: About) => void;

export const levelOf = ({ level, error }: About): Level => level ?? (error === undefined ? 'info' : 'error');
