/**
 * Sums and counts by day, one dimension at a time, as Chatwoot keeps them in `reporting_events_rollups`: date, kind of
 * dimension, its id, metric, count, sum of values, unique by the first four.
 */
const DIMENSIONS = ['channel', 'team'] as const;

const ratings = (dimension: string, scale: string, value: string) => `
  insert into roll_up
  select happened_at::date, '${dimension}', ${dimension}, '${scale}', count(*), sum(${value})
  from ratings where scale = '${scale}' and ${dimension} is not null group by 1, 3`;

export const ROLL_UPS: readonly string[] = [
  `create table roll_up (
     day date, dimension text, dimension_id smallint, metric text, count bigint, sum_value double precision,
     primary key (day, dimension, dimension_id, metric))`,
  'create index on roll_up (dimension, metric, day)',
  ...DIMENSIONS.flatMap((dimension) => [
    `insert into roll_up
     select opened_at::date, '${dimension}', ${dimension}, 'opened', count(*), 0
     from cases where ${dimension} is not null group by 1, 3`,
    `insert into roll_up
     select resolved_at::date, '${dimension}', ${dimension}, 'resolution', count(*), sum(resolution_ms)
     from cases where ${dimension} is not null and resolved_at is not null group by 1, 3`,
    ratings(dimension, 'csat', 'case when score >= 0.8 * highest - 1e-9 then 1 else 0 end'),
    ratings(dimension, 'nps', 'case when score >= 9 then 100 when score <= 6 then -100 else 0 end'),
  ]),
];
