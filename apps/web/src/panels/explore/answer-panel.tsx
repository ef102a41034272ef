import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import type { Chart, Explored } from '../../address/explored.ts';
import { useView } from '../../address/use-view.ts';
import type { Answer } from '../../request/ask.ts';
import { askOptions } from '../../request/ask.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { useOpenCases } from '../../ui/use-open-cases.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useTargets } from '../../workspace/use-target.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { extremesOf, WORTH_NAMING } from '../extremes.ts';
import { useBucketNotes } from '../notes/use-bucket-notes.ts';
import { isOverTime } from './charts-offered.ts';
import { sheetInTime, sheetOfWhole } from './explored-sheet.ts';
import { type ExploredGroups, type Key, largest, shapeGroups } from './groups.ts';
import styles from './explore.module.css';
import { useKeyInWords } from './key-in-words.ts';
import { oneOutliesOthers } from './outlying.ts';
import type { Settled } from './use-explored.ts';
import { useExploredQuestion } from './use-explored-question.ts';
import { metricTitle } from '../../messages/metric-name.ts';

const figures = () => import('./figures.tsx');
const LinesOfGroups = lazy(async () => ({ default: (await figures()).LinesOfGroups }));
const MultiplesOfGroups = lazy(async () => ({ default: (await figures()).MultiplesOfGroups }));
const BarsOfGroups = lazy(async () => ({ default: (await figures()).BarsOfGroups }));
const HeatOfGroups = lazy(async () => ({ default: (await figures()).HeatOfGroups }));

export type AnsweredChart = Extract<Chart, 'line' | 'multiples' | 'bar' | 'heat'>;

/** How many groups each can show and still be read. */
const MOST: Readonly<Record<AnsweredChart, number>> = { line: 5, multiples: 24, bar: 40, heat: Infinity };
const FIGURES = {
  line: LinesOfGroups,
  multiples: MultiplesOfGroups,
  bar: BarsOfGroups,
  heat: HeatOfGroups,
} as const;
const HEIGHTS: Readonly<Record<AnsweredChart, number>> = { line: 320, multiples: 320, bar: 280, heat: 256 };

const NO_BUCKETS: Answer['buckets'] = [];

interface AnswerPanelProps {
  readonly settled: Settled;
  readonly chart: AnsweredChart;
  readonly change: (part: Partial<Explored>) => void;
}

/** What one answer shows: groups over time, or the period as a whole. */
export function AnswerPanel({ settled, chart, change }: AnswerPanelProps) {
  const { definition, by, ownScale } = settled;
  const { metric } = definition;
  const words = useWords();
  const format = useFormat();
  const nameIn = useNames();
  const open = useOpenCases();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const height = HEIGHTS[chart];
  const inTime = isOverTime(chart, by);
  const question = useExploredQuestion(settled, inTime);
  const request = useQuery(askOptions(workspace, question));
  const targetOf = useTargets(metric);
  const shape = useCallback(
    (answer: Answer) => shapeGroups(answer, metric, (slice) => targetOf(answer, slice)),
    [metric, targetOf],
  );
  const shownBy = (request.data?.question.by ?? by) as typeof by;
  const name = useKeyInWords(shownBy);
  const notes = useBucketNotes(request.data?.buckets ?? NO_BUCKETS);
  const to = useCallback(
    (key: Key, bucket?: string) => {
      const [first, ...also] = key.map((each, place) => ({ by: shownBy[place] ?? 'reason', key: each }));
      const grain = question?.grain;
      const seen =
        grain === undefined || grain === null || grain === 'NONE' || grain === 'YEAR'
          ? view
          : { ...view, grain };
      return casesAddress(workspace, seen, {
        metric,
        ...first,
        ...(also.length === 0 ? {} : { also }),
        ...(bucket === undefined ? {} : { bucket }),
      });
    },
    [workspace, view, metric, shownBy, question],
  );
  const drawnOf = useCallback((shaped: ExploredGroups) => largest(shaped, MOST[chart]), [chart]);
  const sheet = useCallback(
    (shaped: ExploredGroups) => {
      const told = { words, format, nameIn, to, notes };
      return inTime ? sheetInTime(shaped, drawnOf(shaped), told) : sheetOfWhole(shaped, told);
    },
    [words, format, nameIn, to, notes, inTime, drawnOf],
  );
  const sentence = (shaped: ExploredGroups): string => {
    const { overall, unit, groups, leftOut } = shaped;
    const value = format.value(unit, overall.total.value);
    if (shaped.by.length === 0) return words('explore.says.one', { value });
    const found = extremesOf(groups.map(({ key, total }) => ({ name: name(key), total })));
    const said =
      found.kind === 'differ'
        ? words('explore.says.range', {
            value,
            low: format.name(found.lowest.name),
            lowValue: format.value(unit, found.lowest.total.value),
            high: format.name(found.highest.name),
            highValue: format.value(unit, found.highest.total.value),
            least: WORTH_NAMING,
          })
        : words(found.kind === 'alike' ? 'explore.says.alike' : 'explore.says.one', { value });
    const drawn = Math.min(MOST[chart], groups.length);
    const counted =
      drawn < groups.length ? words('explore.says.drawn', { said, shown: drawn, all: groups.length }) : said;
    return leftOut === 0 ? counted : words('explore.says.leftOut', { said: counted, count: leftOut });
  };
  const title = useTitleOf(settled);
  const Figure = FIGURES[chart];
  return (
    <Panel
      title={title}
      metric={metric}
      request={request}
      shape={shape}
      sentence={sentence}
      sheet={sheet}
      file={[workspace, metric, ...by].join(' ')}
      casesTo={casesAddress(workspace, view, { metric })}
      height={height}
    >
      {(shaped) => (
        <Suspense fallback={<div style={{ height }} />}>
          <Figure
            shaped={shaped}
            groups={drawnOf(shaped)}
            label={title}
            height={height}
            ownScale={ownScale}
            onOpen={(key, bucket) => open(to(key, bucket))}
          />
          <Scales chart={chart} outlying={oneOutliesOthers(drawnOf(shaped))} own={ownScale} change={change} />
        </Suspense>
      )}
    </Panel>
  );
}

interface ScalesProps extends Pick<AnswerPanelProps, 'chart' | 'change'> {
  readonly outlying: boolean;
  readonly own: boolean;
}

/** Said where one line presses the others flat, and where small charts have left the common scale; never done by itself. */
function Scales({ chart, outlying, own, change }: ScalesProps) {
  const words = useWords();
  const set = chart === 'multiples' && own;
  if (chart !== 'line' && chart !== 'multiples') return null;
  if (!set && !outlying) return null;
  return (
    <p className={styles.scales}>
      {words(set ? 'explore.ownScale.now' : 'explore.ownScale')}
      <Button
        kind="quiet"
        onClick={() => change(set ? { ownScale: false } : { chart: 'multiples', ownScale: true })}
      >
        {words(set ? 'explore.ownScale.unset' : 'explore.ownScale.set')}
      </Button>
    </p>
  );
}

/** "Repeat contacts, by channel and team" */
export function useTitleOf({ definition, by }: Settled): string {
  const words = useWords();
  return useMemo(() => {
    const [first, second] = by.map((dimension) => words(`dimension.${dimension}`).toLowerCase());
    const title = metricTitle(words, definition);
    if (first === undefined) return words('explore.panel', { title });
    if (second === undefined) return words('explore.panel.by', { title, dimension: first });
    return words('explore.panel.byTwo', { title, dimension: first, too: second });
  }, [words, definition, by]);
}
