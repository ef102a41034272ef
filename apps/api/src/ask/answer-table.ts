/** An answer as a table in plain text: one line per group, metric and bucket. */
import {
  formatChange,
  formatInterval,
  formatValue,
  NOT_KNOWN,
  reasonSentence,
  type Answer,
  type Definition,
  type GroupCells,
  type MetricValue,
} from '@twicetold/metrics';
import { aligned, type Line } from './aligned.ts';

export function answerTable(answer: Answer): string {
  const { question, definitions, dimensions, buckets, groups, warnings, asOf, zone } = answer;
  const inTime = question.grain !== 'NONE';
  const compared = question.compare !== 'NONE';
  const header = [
    ...dimensions,
    ...(inTime ? ['period'] : []),
    'metric',
    'value',
    '95 % interval',
    ...(compared ? ['change'] : []),
    'n',
    'mature',
    'covered',
    '',
  ];
  const linesOf = (key: Line, cells: readonly GroupCells[]) =>
    cells.flatMap((cell, place) => {
      const definition = definitions[place] as Definition;
      const line = (value: MetricValue, period: Line, previous: MetricValue | null) => [
        ...key,
        ...period,
        cell.metric,
        ...valueColumns(value, definition.unit, compared ? previous : undefined),
      ];
      const total = line(cell.total, inTime ? ['all'] : [], cell.previous);
      if (!inTime) return [total];
      return [
        total,
        ...buckets.map(({ label, partial }, bucket) =>
          line(cell.buckets[bucket] as MetricValue, [partial ? `${label} (partial)` : label], null),
        ),
      ];
    });
  const lines = [
    ...linesOf(
      dimensions.map((_, place) => (place === 0 ? 'all together' : '')),
      answer.overall,
    ),
    ...groups.flatMap(({ key, cells }) =>
      linesOf(
        key.map((name) => name ?? 'not known'),
        cells,
      ),
    ),
  ];
  return [
    `${question.from} to ${question.to}, days in ${zone}, as of ${asOf}`,
    '',
    aligned([header, ...lines], header.indexOf('value')),
    '',
    ...definitions.map(({ title, sentence }) => `${title}: ${sentence}`),
    ...warnings.map(({ sentence }) => `Note: ${sentence}`),
  ].join('\n');
}

function valueColumns(value: MetricValue, unit: string, previous: MetricValue | null | undefined): Line {
  const excluded = value.excluded.map(({ reason, count }) => `${count} left out: ${reasonSentence(reason)}`);
  const why = value.unknownBecause === null ? [] : [reasonSentence(value.unknownBecause)];
  return [
    formatValue(value.value, unit),
    formatInterval(value.low, value.high, unit) ?? '',
    ...(previous === undefined
      ? []
      : [formatChange(value.value, previous?.value ?? null, unit) ?? NOT_KNOWN]),
    formatValue(value.n, 'count'),
    formatValue(value.maturity, 'share'),
    formatValue(value.coverage, 'share'),
    [...why, ...excluded].join(' '),
  ];
}
