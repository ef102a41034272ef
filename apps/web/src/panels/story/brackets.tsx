import styles from './figures.module.css';
import type { Bracket } from './figures.ts';
import type { Places } from './use-places.ts';

interface BracketsProps {
  readonly brackets: readonly Bracket[];
  readonly places: Places;
  readonly step: number;
  readonly lanes: number;
}

const ARM = 7;

/** From where a promise was made to where it was due: closed where it was kept, torn where it was not. */
export function Brackets({ brackets, places, step, lanes }: BracketsProps) {
  const width = Math.max(1, lanes) * step;
  return (
    <svg
      className={styles.brackets}
      width={width}
      height={places.height}
      viewBox={`0 0 ${width} ${places.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {brackets.map(({ promise, from, to, due, lane }) => {
        const start = places.rows[from];
        const end = places.rows[to];
        const fallsDue = places.rows[due];
        if (start === undefined || end === undefined || fallsDue === undefined) return null;
        const x = Math.min(lane, lanes - 1) * step + ARM + 1;
        const top = start.middle + 4;
        const bottom = Math.max(promise.fate === 'pending' ? end.bottom - 6 : fallsDue.middle, top + 12);
        const arm = `M${x - ARM} ${top}H${x}`;
        return (
          <g key={promise.eventId} className={styles.bracket} data-fate={promise.fate}>
            {promise.fate === 'on_time' ? <path d={`${arm}V${bottom}H${x - ARM}`} /> : null}
            {promise.fate === 'pending' ? <path d={`${arm}V${bottom}`} strokeDasharray="4 3" /> : null}
            {promise.fate === 'broken' || promise.fate === 'late' ? (
              <path d={`${arm}V${bottom - 10}l-3 2.5 6 3 -6 3 3 1.5`} />
            ) : null}
            {promise.fate === 'late' ? (
              <path d={`M${x} ${bottom + 4}V${end.middle}H${x - ARM}`} strokeDasharray="1.5 3" />
            ) : null}
            {promise.contradictory ? <path d={`M${x - 3} ${top + 14}h6m-6 4h6m0 -6l-6 8`} /> : null}
          </g>
        );
      })}
    </svg>
  );
}
