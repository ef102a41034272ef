import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { WEEKDAYS, weekdayIn } from '../../messages/name-in.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { HOURS, type Week, type WeekCell } from './week.ts';
import { CasesLink } from '../../ui/cases-link.tsx';
import styles from './week-grid.module.css';

interface WeekGridProps {
  readonly week: Week;
  readonly label: string;
  readonly to: (cell: WeekCell) => string;
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The fuller an hour, the darker; the number stands in it. Days run down and hours across, on a phone the other way
 * round. One stop of the Tab key for all: arrows move within.
 */
export function WeekGrid({ week: { days }, label, to }: WeekGridProps) {
  const words = useWords();
  const format = useFormat();
  const { locale } = useIntl();
  const upright = useMediaQuery('(max-width: 1180px)', false, { getInitialValueInEffect: false });
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const day = (weekday: string) => weekdayIn(locale, weekday, 'short');
  const rows = upright ? HOURS.map((_, hour) => days.map((each) => each[hour] as WeekCell)) : days;
  const columnNames = upright ? WEEKDAYS.map(day) : HOURS;
  const rowName = (place: number) => (upright ? (HOURS[place] ?? '') : day(WEEKDAYS[place] ?? ''));
  const [row, column] = [Math.min(at[0], rows.length - 1), Math.min(at[1], columnNames.length - 1)];

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const within = (place: number, length: number) => Math.min(length - 1, Math.max(0, place));
    const next = [within(row + step[0], rows.length), within(column + step[1], columnNames.length)] as const;
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next[0]} ${next[1]}"]`)?.focus();
  };

  return (
    <table ref={table} className={styles.grid} role="grid" onKeyDown={onKeyDown}>
      <caption className={styles.caption}>{label}</caption>
      <thead>
        <tr>
          <td />
          {columnNames.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, place) => (
          <tr key={rowName(place)}>
            <th scope="row">{rowName(place)}</th>
            {cells.map((cell, across) => (
              <td key={`${cell.weekday} ${cell.hour}`} style={{ '--weight': cell.weight } as object}>
                <CasesLink
                  to={to(cell)}
                  data-cell={`${place} ${across}`}
                  data-none={cell.value.n === 0 || undefined}
                  tabIndex={place === row && across === column ? 0 : -1}
                  onFocus={() => setAt([place, across])}
                  title={words('week.cell', {
                    weekday: weekdayIn(locale, cell.weekday),
                    hour: cell.hour,
                    contacts: words('counts.contact', { count: cell.value.n }),
                  })}
                >
                  {format.count(cell.value.n)}
                </CasesLink>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
