import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import type { Chart, Explored } from '../address/explored.ts';
import { AnswerPanel, useTitleOf } from '../panels/explore/answer-panel.tsx';
import { Builder } from '../panels/explore/builder.tsx';
import { isOverTime } from '../panels/explore/charts-offered.ts';
import { TakeAlong } from '../panels/explore/take-along.tsx';
import { useExploredQuestion } from '../panels/explore/use-explored-question.ts';
import { type Settled, useExplored } from '../panels/explore/use-explored.ts';
import { ByDimensionPanel } from '../panels/by-dimension/by-dimension-panel.tsx';
import { ChangePanel } from '../panels/change-explained/change-panel.tsx';
import { DistributionPanel } from '../panels/distribution/distribution-panel.tsx';
import { FunnelPanel } from '../panels/funnel/funnel-panel.tsx';
import { SurvivalPanel } from '../panels/survival/survival-panel.tsx';
import { MetricNumber } from '../panels/metric/number.tsx';
import { MakeAlertOfQuestion } from '../panels/alerts/make-alert-of-question.tsx';
import { NotesList } from '../panels/notes/notes-list.tsx';
import { Noting } from '../panels/notes/noting.tsx';
import { ViewsList } from '../panels/views/views-list.tsx';
import type { CatalogueEntry } from '../request/definitions.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/panel/notice.tsx';
import { RequestFailure } from '../ui/panel/request-failure.tsx';
import { TableBeside, type Taken } from '../ui/panel/table-beside.ts';
import { Segments } from '../ui/segments.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useFormat } from '../workspace/use-format.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './explore-page.module.css';

/** Left the question, right what it comes to: the number with its definition, the chart, and the table of the same. */
export function ExplorePage() {
  const words = useWords();
  const workspace = useWorkspace();
  const { catalogue, explored, settled, change } = useExplored();
  useTitle(words('page.explore'), workspace.title);
  const narrow = useMediaQuery('(max-width: 980px)', undefined, { getInitialValueInEffect: false });
  const number =
    settled === null ? null : (
      <MetricNumber metric={settled.chart === 'funnel' ? 'issues' : settled.definition.metric} />
    );
  return (
    <>
      <h1>{words('explore.title')}</h1>
      {catalogue.data === undefined ? (
        catalogue.error === null ? null : (
          <RequestFailure error={catalogue.error} retry={() => void catalogue.refetch()} />
        )
      ) : settled === null ? (
        <Notice
          title={words('metrics.missing.title', { id: explored.metric })}
          links={[{ label: words('page.explore'), to: '?' }]}
        />
      ) : (
        <div className={styles.page}>
          <Question catalogue={catalogue.data} settled={settled} change={change} narrow={narrow} />
          <Noting>
            <div>
              {narrow ? null : number}
              <div className={styles.tools}>
                <Segments<Chart>
                  label={words('explore.chart')}
                  value={settled.chart}
                  options={settled.offered.map((value) => ({
                    value,
                    label: words(`explore.chart.${value}`),
                  }))}
                  onChange={(chart) => change({ chart })}
                />
                <span>
                  <MakeAlertOfQuestion settled={settled} />
                  <NotesList />
                  <ViewsList />
                </span>
              </div>
              <Drawn key={settled.definition.metric} settled={settled} change={change} />
              {narrow ? number : null}
            </div>
          </Noting>
        </div>
      )}
    </>
  );
}

interface QuestionProps {
  readonly catalogue: readonly CatalogueEntry[];
  readonly settled: Settled;
  readonly change: (part: Partial<Explored>) => void;
  readonly narrow: boolean;
}

/** Where there is no room beside the answer the question is one line above it, to be opened. */
function Question({ narrow, ...builder }: QuestionProps) {
  const words = useWords();
  const title = useTitleOf(builder.settled);
  if (!narrow) {
    return (
      <div className={styles.question}>
        <Builder {...builder} />
      </div>
    );
  }
  return (
    <details className={styles.folded}>
      <summary>
        <Icon name="down" />
        <h2>{words('explore.change', { title })}</h2>
      </summary>
      <Builder {...builder} />
    </details>
  );
}

/** Statistics read off durations cannot be taken apart into mix and rate. */
const INDIVISIBLE: ReadonlySet<string> = new Set(['duration_quantile', 'plain_quantile']);

interface DrawnProps {
  readonly settled: Settled;
  readonly change: (part: Partial<Explored>) => void;
}

function Drawn({ settled, change }: DrawnProps) {
  const format = useFormat();
  const { chart, by } = settled;
  const question = useExploredQuestion(settled, isOverTime(chart, by));
  const beside = useMemo(
    () => ({
      actions: (taken: Taken) =>
        question === null ? null : (
          <TakeAlong
            taken={taken}
            chart={chart}
            question={question}
            foot={format.days(question.from ?? '', question.to ?? '')}
          />
        ),
    }),
    [question, chart, format],
  );
  return (
    <TableBeside value={beside}>
      <Chosen settled={settled} change={change} />
    </TableBeside>
  );
}

function Chosen({ settled, change }: DrawnProps) {
  const { definition, by, chart } = settled;
  const { metric, statistic } = definition;
  const [only] = by;
  if (chart === 'line' || chart === 'multiples' || chart === 'bar' || chart === 'heat')
    return <AnswerPanel settled={settled} chart={chart} change={change} />;
  if (chart === 'distribution')
    return <DistributionPanel settled={settled} onCumulated={(cumulated) => change({ cumulated })} />;
  if (chart === 'funnel') return <FunnelPanel settled={settled} />;
  if (only === undefined) return null;
  if (chart === 'ranking') return <ByDimensionPanel metric={metric} by={only} />;
  if (chart === 'survival') return <SurvivalPanel metric={metric} by={only} />;
  if (chart === 'change')
    return <ChangePanel metric={metric} by={only} divisible={!INDIVISIBLE.has(statistic)} />;
  return null;
}
