import { countOf } from '../../ui/count-of.ts';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import type { FlowEdge, Matrix } from './flow.ts';
import type { Holder } from './handoff-edges.ts';
import styles from './steps.module.css';

interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly label: string;
  readonly nameOf: (holder: Holder) => string;
  readonly says: (edge: FlowEdge) => string;
  readonly to: (edge: FlowEdge) => string;
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Who hands over runs down, who receives runs across. One stop of the Tab key: arrows move from cell to cell. */
export function MatrixGrid({
  matrix: { from, to: receivers, cellAt },
  label,
  nameOf,
  says,
  to,
}: MatrixGridProps) {
  const words = useWords();
  const format = useFormat();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const within = (place: number, length: number) => Math.max(0, Math.min(length - 1, place));
  const [row, column] = [within(at[0], from.length), within(at[1], receivers.length)];

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = [within(row + step[0], from.length), within(column + step[1], receivers.length)] as const;
    setAt(next);
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${next[0]} ${next[1]}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  return (
    <div className={styles.scroll}>
      <table ref={table} className={styles.matrix} role="grid" aria-label={label} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{words('flow.corner')}</th>
            {receivers.map((holder) => (
              <th key={nameOf(holder)} scope="col">
                {nameOf(holder)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from.map((giver, down) => (
            <tr key={nameOf(giver)}>
              <th scope="row">{nameOf(giver)}</th>
              {receivers.map((receiver, across) => {
                const found = cellAt(giver, receiver);
                const place = {
                  'data-cell': `${down} ${across}`,
                  tabIndex: down === row && across === column ? 0 : -1,
                  onFocus: () => setAt([down, across]),
                };
                return (
                  <td
                    key={nameOf(receiver)}
                    className={styles.cell}
                    data-step={found === null ? undefined : (found.step ?? 'none')}
                    data-empty={found === null || undefined}
                  >
                    {found === null ? (
                      <span {...place} aria-label={words('flow.nothing')} />
                    ) : (
                      <Link {...place} to={to(found)} preventScrollReset title={says(found)}>
                        {countOf(found.edge.handoffs, words, format)}
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
