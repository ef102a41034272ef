/** What PostgreSQL and DuckDB say in different words. */
export interface Dialect {
  /** Milliseconds since 1970 of a timestamp, as a float. */
  readonly ms: (instant: string) => string;
  /** All values of a group as a sorted list whose first has position 1. */
  readonly sorted: (value: string) => string;
}

export const POSTGRES: Dialect = {
  ms: (instant) => `round(date_part('epoch', ${instant}) * 1000)`,
  sorted: (value) => `array_agg(${value} order by ${value})`,
};

export const DUCKDB: Dialect = {
  ms: (instant) => `epoch_ms((${instant})::timestamp)::double precision`,
  sorted: (value) => `list_sort(list(${value}))`,
};

export const timestamp = (milliseconds: number): string =>
  `timestamp '${new Date(milliseconds).toISOString().slice(0, -1).replace('T', ' ')}'`;

/** Position `i` of a sorted list. */
const at = (list: string, position: string): string => `${list}[(${position})::integer]`;

/** Quantile of type 7 of the sorted list `a` of `n` values, in seconds. */
export function quantileOf(p: number): string {
  const position = `((n - 1) * ${p})`;
  const low = at('a', `floor(${position}) + 1`);
  const high = at('a', `least(floor(${position}) + 2, n)`);
  return `(${low} + (${high} - ${low}) * (${position} - floor(${position}))) / 1000`;
}

const Z95 = 1.959963984540054;

/** Lower and upper limit of it by order statistics, in seconds; null beyond the sample. */
export function limitsOf(p: number): string {
  const half = `${Z95} * sqrt(n * ${p * (1 - p)})`;
  const low = `ceil(n * ${p} - ${half})`;
  const high = `ceil(n * ${p} + ${half})`;
  return `case when ${low} >= 1 then ${at('a', low)} / 1000.0 end, case when ${high} <= n then ${at('a', high)} / 1000.0 end`;
}

/**
 * Kaplan–Meier in SQL. `told` is a query that gives the keys, `t` in milliseconds and `ended` 0 or 1. Share that ended within a
 * window, one row for every combination of keys: keys, share, n.
 */
export function endedWithin(told: string, keys: readonly string[], windowMs: number): string {
  const by = keys.join(', ');
  return `
    told as (${told}),
    totals as (select ${by}, count(*)::double precision as n from told group by ${by}),
    steps as (select ${by}, t, sum(ended) as d, count(*) as c from told where t <= ${windowMs} group by ${by}, t),
    risk as (
      select ${by}, d, n - coalesce(sum(c) over (
        partition by ${by} order by t rows between unbounded preceding and 1 preceding), 0) as r
      from steps join totals using (${by})),
    kept as (
      select ${by}, 1 - exp(sum(case when d >= r then -300 else ln(1 - d / r) end)) as share from risk group by ${by}),
    shares as (
      select ${by}, coalesce(share, 0) as share, n from totals left join kept using (${by}))`;
}

/** The whole curve of each combination of keys, of the same `told`: keys, t, s just after t. */
export function curves(told: string, keys: readonly string[]): string {
  const by = keys.join(', ');
  return `
    told as (${told}),
    steps as (select ${by}, t, sum(ended)::double precision as d, count(*) as c from told group by ${by}, t),
    risk as (
      select ${by}, t, d, sum(c) over (
        partition by ${by} order by t desc rows between unbounded preceding and current row) as r
      from steps),
    curve as (
      select ${by}, t, exp(sum(case when d >= r then -300 else ln(1 - d / r) end) over (
        partition by ${by} order by t rows between unbounded preceding and current row)) as s
      from risk where d > 0)`;
}

export const reached = (p: number): string => `min(t) filter (where s <= ${1 - p} + 1e-10) / 1000.0`;
