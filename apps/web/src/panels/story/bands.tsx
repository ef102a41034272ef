import { useWords } from '../../ui/use-words.ts';
import styles from './bands.module.css';
import type { Band } from './figures.ts';
import type { Places } from './use-places.ts';

interface BandsProps {
  readonly bands: readonly Band[];
  readonly places: Places;
  /** The team that the reader follows: the others stay grey. */
  readonly chosen: string | null;
  readonly choose: (team: string | null) => void;
  readonly step: number;
}

const GAP = 2;
const TWO_LINES = 44;

/** Who had it, from row to row. The same is said in the rows; only a mouse needs these. */
export function Bands({ bands, places, chosen, choose, step }: BandsProps) {
  const words = useWords();
  return (
    <div className={styles.bands} aria-hidden="true">
      {bands.map(({ leg, from, to, lane, untouchedTo, agents }) => {
        const top = places.rows[from]?.top;
        const bottom = places.rows[to]?.bottom;
        if (top === undefined || bottom === undefined) return null;
        const touched = untouchedTo === null ? top : (places.rows[untouchedTo]?.bottom ?? top);
        return (
          <div
            key={`${leg.case} ${leg.enteredAt} ${leg.team ?? ''}`}
            className={styles.band}
            data-team={leg.team === null ? 'nobody' : leg.team === chosen ? 'chosen' : undefined}
            style={{ top, height: bottom - top - GAP, left: lane * step, width: step - 4 }}
            onClick={() => choose(leg.team === chosen ? null : leg.team)}
          >
            {untouchedTo === null ? null : (
              <div className={styles.untouched} style={{ height: touched - top - GAP }} />
            )}
            <p className={styles.name}>
              <span>{leg.team ?? words('story.leg.nobody')}</span>
              {leg.agent === null || bottom - top < TWO_LINES ? null : <small>{leg.agent}</small>}
            </p>
            {agents.map(({ row, agent }) => (
              <small
                key={`${row} ${agent}`}
                className={styles.agent}
                style={{ top: (places.rows[row]?.top ?? 0) - top }}
              >
                {agent}
              </small>
            ))}
          </div>
        );
      })}
    </div>
  );
}
