import { Fragment } from 'react';
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
const THREE_LINES = 62;

/** Who had it, from row to row. The same is said in the rows; only a mouse needs these. */
export function Bands({ bands, places, chosen, choose, step }: BandsProps) {
  const words = useWords();
  return (
    <div className={styles.bands} aria-hidden="true">
      {bands.map(({ leg, from, to, lane, untouchedTo, first, agents }) => {
        const top = places.rows[from]?.top;
        const bottom = places.rows[to]?.bottom;
        if (top === undefined || bottom === undefined) return null;
        // What is written next, or the end of the band.
        const room = (places.rows[agents[0]?.row ?? -1]?.top ?? bottom) - top;
        const team = leg.team ?? words('story.leg.nobody');
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
            <p className={styles.name} data-tight={room < THREE_LINES || undefined}>
              <span title={team}>{team}</span>
              {first.length === 0 || room < TWO_LINES ? null : (
                <small>
                  <Names names={first} />
                </small>
              )}
            </p>
            {agents.map(({ row, names }) => (
              <small key={row} className={styles.agent} style={{ top: (places.rows[row]?.top ?? 0) - top }}>
                <Names names={names} />
              </small>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return names.map((name, place) => (
    <Fragment key={place}>
      {place === 0 ? '' : ', '}
      <bdi className={styles.id}>{name}</bdi>
    </Fragment>
  ));
}
