import { useQuery } from '@tanstack/react-query';
import { DIMENSIONS, type DimensionId } from '@twicetold/metrics/question';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { useView } from '../address/use-view.ts';
import { printView } from '../address/view.ts';
import { MakeAlertOfMetric } from '../panels/alerts/make-alert-of-metric.tsx';
import { ByDimensionPanel } from '../panels/by-dimension/by-dimension-panel.tsx';
import { ChangePanel } from '../panels/change-explained/change-panel.tsx';
import { ControlChartPanel } from '../panels/control-chart/control-chart-panel.tsx';
import { InFullPanel } from '../panels/in-full/in-full-panel.tsx';
import { MetricNumber } from '../panels/metric/number.tsx';
import { Parameters } from '../panels/metric/parameters.tsx';
import { NotesList } from '../panels/notes/notes-list.tsx';
import { Noting } from '../panels/notes/noting.tsx';
import { SurvivalPanel } from '../panels/survival/survival-panel.tsx';
import { type CatalogueEntry, definitionsOptions } from '../request/definitions.ts';
import { Choice } from '../ui/choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/panel/notice.tsx';
import { RequestFailure } from '../ui/panel/request-failure.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './metric-page.module.css';
import { metricTitle } from '../messages/metric-name.ts';

const Extras = lazy(async () => ({ default: (await import('../panels/metric/extras.tsx')).Extras }));

/** Statistics read off durations, of which some may still run. */
const QUANTILES: ReadonlySet<string> = new Set(['duration_quantile', 'plain_quantile']);
const WITH_CURVES: ReadonlySet<string> = new Set(['duration_quantile', 'ended_share', 'kept_share']);

/** One number: what it is, how sure it is, whether it changed, who differs, why, and its definition in full. */
export function MetricPage() {
  const words = useWords();
  const workspace = useWorkspace();
  const { view } = useView();
  const id = useParams()['metric'] ?? '';
  const catalogue = useQuery(definitionsOptions);
  const definition = catalogue.data?.find((each) => each.metric === id);
  const title = definition === undefined ? undefined : metricTitle(words, definition);
  useTitle(title ?? id, workspace.title);
  const all = `/${encodeURIComponent(workspace.name)}/metrics?${printView(view).toString()}`;
  if (catalogue.data === undefined && catalogue.error !== null) {
    return (
      <>
        <h1>{id}</h1>
        <RequestFailure error={catalogue.error} retry={() => void catalogue.refetch()} />
      </>
    );
  }
  if (catalogue.data !== undefined && definition === undefined) {
    return (
      <Notice
        title={words('metrics.missing.title', { id })}
        links={[{ label: words('metrics.back'), to: all }]}
      />
    );
  }
  return (
    <>
      <Link to={all} className={styles.back}>
        <Icon name="back" />
        {words('metrics.back')}
      </Link>
      <h1>{title ?? '\u00a0'}</h1>
      {definition === undefined ? null : <OneMetric key={id} definition={definition} />}
    </>
  );
}

function OneMetric({ definition }: { readonly definition: CatalogueEntry }) {
  const words = useWords();
  const { view, change } = useView();
  const { metric } = definition;
  const offered = DIMENSIONS.filter((dimension) => definition.dimensions.includes(dimension));
  const by = offered.find((dimension) => dimension === view.cut) ?? offered[0];
  return (
    <>
      <Parameters definition={definition} />
      <MetricNumber metric={metric} />
      <Noting>
        <div className={styles.tools}>
          <h2>{words('metric.overTime')}</h2>
          <span>
            <MakeAlertOfMetric definition={definition} />
            <NotesList />
          </span>
        </div>
        <ControlChartPanel metric={metric} name={metricTitle(words, definition)} />
      </Noting>
      {by === undefined ? null : (
        <>
          <div className={styles.tools}>
            <h2>{words('metric.compared')}</h2>
            <Choice<DimensionId>
              label={words('cut')}
              value={by}
              says={words('cut.says', { dimension: words(`dimension.${by}`).toLowerCase() })}
              options={offered.map((value) => ({ value, label: words(`dimension.${value}`) }))}
              onChange={(cut) => change({ cut })}
            />
          </div>
          <div className={styles.pair}>
            <ByDimensionPanel metric={metric} by={by} />
            {WITH_CURVES.has(definition.statistic) ? <SurvivalPanel metric={metric} by={by} /> : null}
            {view.compare === 'NONE' ? null : (
              <ChangePanel metric={metric} by={by} divisible={!QUANTILES.has(definition.statistic)} />
            )}
          </div>
        </>
      )}
      {/* What stands below them waits too: nothing moves. */}
      <Suspense fallback={null}>
        <Extras topic={definition.topic} />
        <InFullPanel page={definition.page} />
      </Suspense>
    </>
  );
}
