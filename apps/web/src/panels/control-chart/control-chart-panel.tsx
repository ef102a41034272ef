import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { questionOf } from '../../address/question-of.ts';
import { grainsFor, judgingGrain, resolvePeriod } from '../../address/resolve-period.ts';
import { useView } from '../../address/use-view.ts';
import { trendOptions } from '../../request/trend.ts';
import { Choice } from '../../ui/choice.tsx';
import { evidenceOf } from '../../ui/panel/evidence.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import { standingOf } from '../../ui/panel/standing.ts';
import { useOpenCases } from '../../ui/use-open-cases.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useTarget } from '../../workspace/use-target.ts';
import { useMetricAnswer } from '../../workspace/use-metric-answer.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { reaches } from '@twicetold/metrics/question';
import { verdictInWords } from '@twicetold/metrics/words';
import { type ControlChart, shapeChart } from './chart.ts';
import { chartSheet } from './chart-sheet.ts';

const ControlFigure = lazy(async () => ({ default: (await import('./control-figure.tsx')).ControlFigure }));
const height = 288;

interface ControlChartPanelProps {
  readonly metric: string;
  /** What it is called. */
  readonly name: string;
}

/** One number over time, with what it does by itself and where it did otherwise. */
export function ControlChartPanel({ metric, name }: ControlChartPanelProps) {
  const words = useWords();
  const format = useFormat();
  const open = useOpenCases();
  const workspace = useWorkspace();
  const { view, change } = useView();
  const days = resolvePeriod(view.period, workspace);
  const grain = days === null ? 'MONTH' : judgingGrain(view.grain, days);
  const grains = days === null ? [] : grainsFor(days);
  const question = useMemo(
    () => questionOf(view, workspace, { metrics: [metric], grain }),
    [view, workspace, metric, grain],
  );
  const request = useQuery(trendOptions(workspace.name, question));
  const answer = useMetricAnswer(metric);
  const trend = request.data;
  const target = useTarget(trend, metric);
  const drawn = useMemo(
    () => (trend === undefined ? null : shapeChart(trend, metric, target)),
    [trend, metric, target],
  );
  const evidence = useMemo(
    () => (answer.data === undefined ? null : evidenceOf(answer.data, metric)),
    [answer.data, metric],
  );
  const title = words('control.title');
  const to = useCallback(
    (bucket: string) => {
      const shown = trend?.question.grain;
      return casesAddress(
        workspace.name,
        { ...view, grain: shown === undefined || shown === 'NONE' || shown === 'YEAR' ? view.grain : shown },
        { metric, bucket },
      );
    },
    [workspace.name, view, trend, metric],
  );
  const sheet = useCallback(
    (chart: ControlChart) => chartSheet(chart, { words, format, to }),
    [words, format, to],
  );
  const said = (chart: ControlChart): string => {
    const total = evidence?.total.value ?? null;
    const reached = target === null || total === null ? null : reaches(total, target, chart.better);
    if (target === null || reached === null) return sentence(chart);
    const value = format.value(chart.unit, target);
    return `${sentence(chart)} ${words(reached ? 'target.reached' : 'target.missed', { value })}.`;
  };
  const sentence = ({ newest, newestBucket }: ControlChart): string => {
    if (newest.kind === 'tooFew' || newestBucket === null) return words('control.answer.tooFew');
    const bucket = format.bucket(newestBucket);
    if (newest.kind !== 'real') return words('control.answer.noise', { bucket });
    return words('text', { text: `${verdictInWords(newest, format, words)}.` });
  };
  return (
    <PanelFrame
      title={title}
      request={request}
      drawn={drawn}
      evidence={evidence}
      standing={drawn === null || evidence === null ? null : standingOf(evidence.total)}
      asOf={trend?.asOf ?? null}
      sentence={said}
      sheet={sheet}
      file={`${workspace.name} ${metric} over time`}
      casesTo={casesAddress(workspace.name, view, { metric })}
      height={height}
      tools={() => (
        <Choice
          label={words('grain')}
          value={grain}
          says={words(`grain.says.${grain}`)}
          options={grains.map((value) => ({ value, label: words(`grain.${value}`) }))}
          onChange={(next) => change({ grain: grains.find((each) => each === next) ?? 'AUTO' })}
        />
      )}
    >
      {(chart) => (
        <Suspense fallback={<div style={{ height }} />}>
          <ControlFigure
            chart={chart}
            label={title}
            name={name}
            height={height}
            onOpen={(bucket) => open(to(bucket))}
          />
        </Suspense>
      )}
    </PanelFrame>
  );
}
