import { Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import { metricAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { messageFor } from '../../messages/words.ts';
import { metricTitle } from '../../messages/metric-name.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { ChangeWords } from '../change-words.tsx';
import { VerdictWords } from '../verdict-words.tsx';
import styles from './metrics-table.module.css';
import type { MetricRow, Topic } from './rows.ts';

const columns = ['metric', 'value', 'interval', 'n', 'course', 'change', 'newest'] as const;

/** One topic; what has not arrived yet leaves its room free. */
export function MetricsTable({ topic, rows }: Topic) {
  const words = useWords();
  const title = words(messageFor(`topic.${topic}`, 'topic.other'), { topic });
  return (
    <table className={styles.table}>
      <caption>
        <h2>{title}</h2>
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words(`metrics.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.definition.metric} {...row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ definition, number, chart }: MetricRow) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const { metric, unit, counts } = definition;
  return (
    <tr>
      <th scope="row">
        <Link to={metricAddress(workspace, view, metric)} data-row>
          {metricTitle(words, definition)}
        </Link>
      </th>
      {number === null ? (
        <td colSpan={3} className={styles.loading}>
          <Skeleton height={14} width="80%" radius="sm" />
        </td>
      ) : number.total.value === null ? (
        <td colSpan={3} className={styles.unknown}>
          {words(messageFor(`unknown.${number.total.unknownBecause}`, 'unknown.other'), {
            code: number.total.unknownBecause ?? '',
          })}
        </td>
      ) : (
        <>
          <td className={styles.value} title={format.exact(unit, number.total.value)}>
            {format.value(unit, number.total.value)}
          </td>
          <td className={styles.quiet} data-label={words('metrics.column.interval')}>
            {format.interval(unit, number.total.low, number.total.high)}
          </td>
          <td className={styles.quiet}>
            {words(messageFor(`counts.${counts}`, 'counts.other'), {
              count: number.total.n,
            })}
          </td>
        </>
      )}
      <td className={styles.course}>
        {chart === null ? (
          <Skeleton height={28} width={96} radius="sm" />
        ) : (
          <Sparkline values={chart.values} partial={chart.partial} width={96} height={28} />
        )}
      </td>
      <td className={styles.change} data-label={words('metrics.column.change')}>
        {number === null ? null : (
          <ChangeWords
            unit={unit}
            now={number.total.value}
            before={number.before}
            told={chart?.compared ?? null}
            against={false}
          />
        )}
      </td>
      <td className={styles.newest} data-label={words('metrics.column.newest')}>
        {chart === null ? null : (
          <>
            {chart.newestBucket === null || chart.newest.kind === 'tooFew'
              ? null
              : `${format.bucketTick(chart.newestBucket)}\u00a0· `}
            <VerdictWords told={chart.newest} format={format} words={words} />
          </>
        )}
      </td>
    </tr>
  );
}
