import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { questionOf } from '../address/question-of.ts';
import { useView } from '../address/use-view.ts';
import { MetricsTable } from '../panels/metrics-table/metrics-table.tsx';
import { shapeTopics } from '../panels/metrics-table/rows.ts';
import { askOptions } from '../request/ask.ts';
import { definitionsOptions } from '../request/definitions.ts';
import { RequestFailure } from '../ui/panel/request-failure.tsx';
import { useListKeys } from '../ui/use-list-keys.ts';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useVerdicts } from '../workspace/use-verdicts.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './metrics-page.module.css';

const none: readonly string[] = [];

/** Every number of the catalogue, asked in three requests: what there is, what it is, whether it changed. */
export function MetricsPage() {
  const words = useWords();
  const workspace = useWorkspace();
  const { view } = useView();
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  useTitle(words('page.metrics'), workspace.title);
  const catalogue = useQuery(definitionsOptions);
  const metrics = useMemo(() => catalogue.data?.map((each) => each.metric) ?? none, [catalogue.data]);
  const question = useMemo(
    () => (metrics.length === 0 ? null : questionOf(view, workspace, { metrics, grain: 'NONE' })),
    [view, workspace, metrics],
  );
  const numbers = useQuery(askOptions(workspace.name, question));
  const verdicts = useVerdicts(metrics);
  const topics = useMemo(
    () => shapeTopics(catalogue.data ?? [], numbers.data, verdicts.request.data),
    [catalogue.data, numbers.data, verdicts.request.data],
  );
  const failed = [catalogue, numbers, verdicts.request].find(({ error }) => error !== null);
  const grain = verdicts.question?.grain ?? 'WEEK';
  return (
    <>
      <h1>{words('metrics.title')}</h1>
      <p className={styles.sentence}>{words('metrics.sentence', { grain: words(`metrics.by.${grain}`) })}</p>
      {failed?.error == null ? null : (
        <RequestFailure error={failed.error} retry={() => void failed.refetch()} />
      )}
      <div
        ref={list}
        className={styles.topics}
        data-stale={numbers.isPlaceholderData || verdicts.request.isPlaceholderData || undefined}
      >
        {topics.map((topic) => (
          <MetricsTable key={topic.topic} {...topic} />
        ))}
      </div>
    </>
  );
}
