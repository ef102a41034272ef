import { withMinus } from '@twicetold/metrics/words';
import { countOf } from '../../ui/count-of.ts';
import type { Level } from '@twicetold/metrics/question';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { messageFor } from '../../messages/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { TOO_FEW } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { EDGE_NUMBERS } from './edge-numbers.ts';
import { useHolderName } from './edges-in-words.ts';
import styles from './edges-table.module.css';
import type { Edge, EdgeValue, RankedEdge } from './handoff-edges.ts';
import { LossScale } from './loss-scale.tsx';

interface EdgeRowProps {
  readonly edge: Edge;
  readonly rank: RankedEdge['ranked'];
  readonly level: Level;
  /** Where the scale of losses ends. */
  readonly top: number;
  readonly baseline: number | null;
  readonly to: string;
}

/** One pair: what is lost from the one to the other, and what came of it. */
export function EdgeRow({ edge, rank, level, top, baseline, to }: EdgeRowProps) {
  const words = useWords();
  const format = useFormat();
  const nameIn = useNames();
  const holder = useHolderName(level);
  const unknownBecause = ({ unknownBecause: because }: EdgeValue) =>
    because === null
      ? undefined
      : words(messageFor(`unknown.${because}`, 'unknown.other'), { code: because });
  const few = ({ n }: EdgeValue) => n < TOO_FEW;
  const { loss, excess } = edge;
  const fields = edge.fieldsLost.map(({ field, count }) =>
    words('edges.field', { field: nameIn('field', field), count }),
  );
  return (
    <tr>
      <th scope="row" className={styles.edge}>
        <Link to={to} data-row preventScrollReset title={words('edges.open')}>
          <span className={styles.end}>{holder(edge.from)}</span>{' '}
          <span className={styles.spoken}>{words('edges.to.spoken')}</span>
          <Icon name="to" /> <span className={styles.end}>{holder(edge.to)}</span>
        </Link>
      </th>
      <td data-label={words('edges.column.n')} className={styles.number}>
        {countOf(edge.handoffs, words, format)}
      </td>
      <td data-label={words('edges.column.loss')} className={styles.loss} title={unknownBecause(loss)}>
        <LossScale loss={loss} believed={rank?.loss ?? null} baseline={baseline} top={top} />
        <span className={styles.value}>{format.value('share', loss.value)}</span>
        <span className={styles.interval}>{format.interval('share', loss.low, loss.high)}</span>
      </td>
      <td data-label={words('edges.column.excess')} className={styles.number} title={unknownBecause(excess)}>
        {excess.value === null
          ? words('value.none')
          : withMinus(words('edges.points', { points: excess.value * 100 }))}
        <span className={styles.interval}>
          {rank?.excess == null
            ? ''
            : withMinus(words('edges.believed', { points: rank.excess.value * 100 }))}
        </span>
      </td>
      {EDGE_NUMBERS.map(({ column, unit }) => {
        const value = edge[column];
        return (
          <td
            key={column}
            data-label={words(`edges.column.${column}`)}
            className={styles.number}
            title={unknownBecause(value) ?? format.interval(unit, value.low, value.high)}
          >
            {value.value === null ? words('value.none') : few(value) ? '' : format.value(unit, value.value)}
            <span className={styles.interval} data-alone={few(value) || undefined}>
              {value.value === null
                ? ''
                : few(value)
                  ? words('ranked.few', { n: value.n })
                  : value.n === edge.handoffs.n
                    ? ''
                    : words('edges.of', { n: format.count(value.n) })}
            </span>
          </td>
        );
      })}
      <td data-label={words('edges.column.fields')} className={styles.fields}>
        {fields.length === 0
          ? words('value.none')
          : fields.map((field, place) => (
              <Fragment key={field}>
                {place === 0 ? '' : ', '}
                <span className={styles.field}>{field}</span>
              </Fragment>
            ))}
      </td>
    </tr>
  );
}
