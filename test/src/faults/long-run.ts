/** How long the loops run, and from which seed: as `npm run test:faults` was told, else as short as the suite needs. */
import process from 'node:process';

export interface LongRun {
  readonly rounds: number;
  readonly seed: number;
  /** Rounds before this one were run at another time. */
  readonly from: number;
  /** Speaks in long runs only. */
  readonly say: (line: string) => void;
}

const SEED = 20_260_411;

export function longRun({ rounds }: { readonly rounds: number }): LongRun {
  const {
    TWICETOLD_FAULT_ROUNDS: told,
    TWICETOLD_FAULT_SEED: seed,
    TWICETOLD_FAULT_FROM: from,
  } = process.env;
  return {
    rounds: told === undefined ? rounds : Number(told),
    seed: seed === undefined ? SEED : Number(seed),
    from: Number(from ?? 0),
    say: told === undefined ? () => undefined : (line) => void process.stdout.write(`${line}\n`),
  };
}
