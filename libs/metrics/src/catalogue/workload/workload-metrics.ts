import type { Metric } from '../define-metric.ts';
import { backlogAgeMedian } from './backlog-age-median.ts';
import { backlog } from './backlog.ts';
import { casesOpen } from './cases-open.ts';
import { casesOpened } from './cases-opened.ts';
import { casesResolved } from './cases-resolved.ts';
import { reopenings } from './reopenings.ts';
import { teamStations } from './team-stations.ts';
import { timeInStatus } from './time-in-status.ts';

/** In the order of presentation. */
export const WORKLOAD_METRICS = [
  casesOpened,
  casesResolved,
  casesOpen,
  backlog,
  backlogAgeMedian,
  reopenings,
  teamStations,
  timeInStatus,
] as const satisfies readonly Metric[];
