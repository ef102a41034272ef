/** How many teams a case passes through, each unbroken stay counted: A to B and back to A is three. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { averaging } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf } from '../wording.ts';

export const teamStations = defineMetric({
  id: 'team_stations',
  title: 'Teams a case passes through',
  unit: 'ratio',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution'],
  excludes: [{ reason: 'no_team', lacksEvidence: true }],
  measure: measureStations,
  statistic: averaging({ least: 1, most: Infinity }),
  sentence: (question) =>
    `Stays of a case with a known team, on average, one that comes back counted again: ${cohortOf('cases', question)}.`,
  formula: 'Σ unbroken stays with a known team / cases with at least one',
  topic: 'case-counts',
});

function measureStations(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { teamStations: stations, resolvedAt } = scope.columns.tables.case.columns;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    into.first[i] = stations[row] as number;
    into.complete[i] = Number.isNaN(resolvedAt[row]) ? 0 : 1;
    if ((stations[row] as number) === 0) into.excluded[i] = 1;
  }
}
