import { useQuery } from '@tanstack/react-query';
import { verdictInWords } from '@twicetold/metrics/words';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { questionOf } from '../../address/question-of.ts';
import { resolvePeriod } from '../../address/resolve-period.ts';
import { useView } from '../../address/use-view.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import type { Sheet } from '../../ui/panel/sheet.ts';
import { Segments } from '../../ui/segments.tsx';
import { useOpenCases } from '../../ui/use-open-cases.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { chartSheet } from '../control-chart/chart-sheet.ts';
import { BY_HOW } from './how-panel.tsx';
import {
  type Afterwards,
  fullestOf,
  type HowOverTime,
  monthsUpTo,
  offeredOf,
  shapeOverTime,
} from './how-over-time.ts';
import type { Way } from './how.ts';
import styles from './how-over-time.module.css';
import { trendByHowOptions } from './trend-by-how.ts';

const ControlFigure = lazy(async () => ({
  default: (await import('../control-chart/control-figure.tsx')).ControlFigure,
}));
const height = 168;

/** Loyalty after clean, recovered and failed cases, month by month; gone where no month of any of it is known. */
export function HowOverTimePanel() {
  const words = useWords();
  const format = useFormat();
  const nameOf = useNames();
  const open = useOpenCases();
  const workspace = useWorkspace();
  const { view } = useView();
  const [chosen, setChosen] = useState<Afterwards | null>(null);
  const months = useMemo(() => {
    const days = resolvePeriod(view.period, workspace);
    return days === null ? null : monthsUpTo(days, workspace);
  }, [view, workspace]);
  const shown = useMemo(
    () => (months === null ? view : { ...view, period: { kind: 'between' as const, ...months } }),
    [view, months],
  );
  const question = useMemo(
    () => questionOf(shown, workspace, { metrics: BY_HOW, by: 'went', grain: 'MONTH', compare: 'NONE' }),
    [shown, workspace],
  );
  const request = useQuery(trendByHowOptions(workspace.name, question));
  const offered = useMemo(() => (request.data === undefined ? [] : offeredOf(request.data)), [request.data]);
  const metric = offered.find((each) => each === chosen) ?? fullestOf(request.data, offered);
  const drawn = useMemo(
    () => (request.data === undefined || metric === undefined ? null : shapeOverTime(request.data, metric)),
    [request.data, metric],
  );
  const to = useCallback(
    (way: Way, bucket: string) =>
      casesAddress(
        workspace.name,
        { ...shown, grain: 'MONTH' },
        { metric: metric ?? 'nps', by: 'went', key: way, bucket },
      ),
    [workspace.name, shown, metric],
  );
  const sheet = useCallback(
    ({ charts, unit }: HowOverTime): Sheet => {
      const sheets = charts.flatMap(({ way, chart }) =>
        chart === null
          ? []
          : [{ way, of: chartSheet(chart, { words, format, to: (bucket) => to(way, bucket) }) }],
      );
      return {
        keys: [words('dimension.went'), words('sheet.period')],
        unit,
        columns: sheets[0]?.of.columns ?? [],
        rows: sheets.flatMap(({ way, of }) =>
          of.rows.map((row) => ({
            ...row,
            names: [nameOf('went', way), ...row.names],
            filed: [nameOf('went', way), ...(row.filed ?? row.names)],
          })),
        ),
      };
    },
    [words, format, nameOf, to],
  );
  /** What the charts say: those that changed by name, else that none did. */
  const sentence = ({ charts }: HowOverTime): string => {
    const judged = charts.flatMap(({ way, chart }) =>
      chart === null ? [] : [{ way, newest: chart.newest }],
    );
    const changed = judged.filter(({ newest }) => newest.kind === 'real');
    if (changed.length > 0)
      return changed
        .map(({ way, newest }) =>
          words(`howTime.changed.${way}`, { verdict: verdictInWords(newest, format, words) }),
        )
        .join(' ');
    return words(judged.some(({ newest }) => newest.kind === 'noise') ? 'howTime.noise' : 'howTime.tooFew');
  };
  if (request.data !== undefined && drawn === null) return null;
  return (
    <div className={styles.panel}>
      <PanelFrame
        title={words('howTime.title')}
        request={request}
        drawn={drawn}
        evidence={null}
        standing={drawn === null ? null : { kind: 'shown' }}
        asOf={request.data?.asOf ?? null}
        sentence={sentence}
        sheet={sheet}
        file={`${workspace.name} ${metric ?? ''} by how it went by month`}
        foot={months === null ? null : words('howTime.foot', { days: format.days(months.from, months.to) })}
        height={height + 24}
        tools={() =>
          offered.length < 2 || metric === undefined ? null : (
            <Segments
              label={words('howTime.choose')}
              value={metric}
              options={offered.map((value) => ({ value, label: words(`how.short.${value}`) }))}
              onChange={setChosen}
            />
          )
        }
      >
        {({ charts, unit, ticks }) => (
          <ul className={styles.charts}>
            {charts.map(({ way, chart }) => (
              <li key={way}>
                <h4>
                  {words(`howTime.after.${way}`)}
                  {chart?.limits == null ? null : (
                    <span className={styles.usual}>
                      {words('howTime.usual', {
                        low: format.value(unit, chart.limits.low),
                        high: format.value(unit, chart.limits.high),
                      })}
                    </span>
                  )}
                </h4>
                {chart === null ? (
                  <p className={styles.none}>{words('howTime.none')}</p>
                ) : (
                  <Suspense fallback={<div style={{ height }} />}>
                    <ControlFigure
                      chart={chart}
                      label={words(`howTime.after.${way}`)}
                      height={height}
                      ticks={ticks}
                      onOpen={(bucket) => open(to(way, bucket))}
                    />
                  </Suspense>
                )}
              </li>
            ))}
          </ul>
        )}
      </PanelFrame>
    </div>
  );
}
