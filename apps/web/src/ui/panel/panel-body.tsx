import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useView } from '../../address/use-view.ts';
import { messageFor } from '../../messages/words.ts';
import { useMay } from '../../workspace/use-may.ts';
import { useWords } from '../use-words.ts';
import { Notice } from './notice.tsx';
import { RequestFailure } from './request-failure.tsx';
import type { Standing } from './standing.ts';
import styles from './panel-body.module.css';

interface PanelBodyProps {
  readonly request: UseQueryResult<unknown>;
  /** null while nothing has arrived. */
  readonly standing: Standing | null;
  /** Pixels, or a length of CSS where it depends on the width. */
  readonly height: number | string;
  readonly casesTo?: string;
  readonly children: ReactNode;
}

/** Loading, failed, empty, too few, unknown or shown: exactly one of them, in the room that the chart will take. */
export function PanelBody({ request, standing, height, casesTo, children }: PanelBodyProps) {
  const words = useWords();
  const may = useMay();
  const { view } = useView();
  const [address] = useSearchParams();
  const place = (what: ReactNode) => (
    <div className={styles.place} style={{ minHeight: height }}>
      {what}
    </div>
  );
  if (standing === null) {
    if (request.error !== null) {
      return place(<RequestFailure error={request.error} retry={() => void request.refetch()} />);
    }
    return (
      <div role="status" aria-label={words('state.loading')}>
        <Skeleton height={height} radius="sm" />
      </div>
    );
  }
  if (standing.kind === 'empty') {
    const everything = new URLSearchParams(address);
    everything.set('period', 'all');
    return place(
      <Notice
        title={words('state.empty')}
        sentence={words('state.empty.hint')}
        links={
          view.period.kind === 'everything'
            ? []
            : [{ label: words('state.empty.everything'), to: `?${everything.toString()}` }]
        }
      />,
    );
  }
  if (standing.kind === 'few') {
    return place(
      <Notice
        title={words('state.few', { n: standing.n })}
        sentence={words('state.few.hint')}
        links={casesTo === undefined || !may('cases') ? [] : [{ label: words('panel.cases'), to: casesTo }]}
      />,
    );
  }
  if (standing.kind === 'unknown') {
    const because = messageFor(`unknown.${standing.because}`, 'unknown.other');
    return place(
      <Notice title={words('state.unknown')} sentence={words(because, { code: standing.because })} />,
    );
  }
  return children;
}
