/** The twenty questions, each with the SQL that gives the same numbers. */
import type { QuestionAsAsked } from '@twicetold/metrics';
import {
  curves,
  endedWithin,
  limitsOf,
  quantileOf,
  reached,
  timestamp,
  type Dialect,
} from '../rows/dialect.ts';
import { END } from '../generate/desk.ts';
import type { BenchQuestion, World } from './bench-question.ts';
import { monthEnds } from './month-ends.ts';
import {
  againstBefore,
  casesOfPage,
  contactsOfCase,
  overTime,
  quantilesOfCurves,
  totals,
  withLimits,
} from './replies.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const YEAR = { from: '2025-01-01', to: '2025-12-31' } as const;
const YEAR_START = Date.UTC(2025, 0, 1);
const TOTAL = 'total { value n low high }';
const BUCKETS = `${TOTAL} buckets { value n low high }`;
const LONE_MEDIAN = 'a median cannot be made of sums and counts';

/**
 * What was kept of the last question must not help this one: an allowance that none of these metrics looks at makes every
 * round another question.
 */
const asked = (question: QuestionAsAsked, shows: string) => (_: World, round: number) =>
  ({ kind: 'ask', question: { ...question, withinHours: 24 + round / 1000 }, shows }) as const;

const month = (instant: string): string => `date_trunc('month', ${instant})`;
const inYear = (instant: string): string =>
  `${instant} >= ${timestamp(YEAR_START)} and ${instant} < ${timestamp(END)}`;
const numberOf = ({ names }: World, dimension: 'team' | 'channel' | 'reason', name: string): number =>
  names[dimension].indexOf(name);
const openedOrResolved = ({ ms }: Dialect, { asOf }: World): string =>
  `coalesce(resolution_ms::double precision, ${asOf} - ${ms('opened_at')}) as t,
   case when resolution_ms is null then 0 else 1 end as ended`;
const plain = (id: string, value: string, p: number, by: string): string =>
  `select ${by}, percentile_cont(${p}) within group (order by ${value}) / 1000 from cases where ${value} is not null group by ${by} -- ${id}`;

export const QUESTIONS: readonly BenchQuestion[] = [
  {
    id: 'slice',
    title: 'Dashboard slice: 12 months, two filters, by month and team, median and p90 with intervals',
    asked: asked(
      {
        metrics: ['resolution_naive_median', 'resolution_naive_p90'],
        by: ['team'],
        grain: 'MONTH',
        ...YEAR,
        filters: [
          { dimension: 'channel', in: ['mail', 'phone', 'chat'] },
          { dimension: 'reason', in: ['delivery', 'invoice', 'defect', 'login'] },
        ],
      },
      BUCKETS,
    ),
    numbers: overTime(withLimits),
    keys: ['team', 'itself'],
    sql: ({ ms, sorted }, world) => {
      const among = (dimension: 'channel' | 'reason', names: readonly string[]) =>
        `${dimension} in (${names.map((name) => numberOf(world, dimension, name)).join(', ')})`;
      return `
        with cell as (
          select team, ${month('opened_at')} as m, ${sorted('resolution_ms')} as a, count(*)::double precision as n
          from cases
          where ${inYear('opened_at')} and resolution_ms is not null
            and ${among('channel', ['mail', 'phone', 'chat'])}
            and ${among('reason', ['delivery', 'invoice', 'defect', 'login'])}
          group by 1, 2)
        select team, ${ms('m')}, ${quantileOf(0.5)}, ${limitsOf(0.5)}, ${quantileOf(0.9)}, ${limitsOf(0.9)} from cell`;
    },
    rollUp: { cannot: `${LONE_MEDIAN}, nor two filters answered by one dimension at a time` },
  },
  {
    id: 'cube',
    title: 'Full cube: month × channel × team, medians of all 24 months',
    asked: asked(
      { metrics: ['resolution_naive_median'], by: ['channel', 'team'], grain: 'MONTH', limit: 1000 },
      'buckets { value }',
    ),
    numbers: overTime(),
    keys: ['channel', 'team', 'itself'],
    sql: ({ ms }) => `
      select channel, team, ${ms('m')}, median from (
        select channel, team, ${month('opened_at')} as m,
               percentile_cont(0.5) within group (order by resolution_ms) / 1000 as median
        from cases where resolution_ms is not null group by 1, 2, 3) as cell`,
    rollUp: { cannot: LONE_MEDIAN },
  },
  {
    id: 'curves',
    title: 'Kaplan–Meier curves of the 20 largest teams, with intervals and log-rank test',
    asked: (_, round) => ({
      kind: 'survival',
      question: {
        metrics: ['resolution_median'],
        by: ['team'],
        limit: 20,
        withinHours: 24 + round / 1000,
      },
    }),
    numbers: quantilesOfCurves,
    keys: ['team'],
    sql: (dialect, world) => `
      with largest as (
        select team from (
          select team, rank() over (order by count(*) desc) as place from cases group by team) as ranked
        where place <= 20),
      ${curves(`select team, ${openedOrResolved(dialect, world)} from cases where team in (select team from largest)`, ['team'])}
      select team, (select count(*) from cases as c where c.team = curve.team),
             ${reached(0.5)}, ${reached(0.75)}, ${reached(0.9)}
      from curve group by team`,
    rollUp: { cannot: 'a curve cannot be made of sums and counts' },
  },
  {
    id: 'honest median',
    title: 'Median by month and team with open cases counted as unfinished (Kaplan–Meier)',
    asked: asked({ metrics: ['resolution_median'], by: ['team'], grain: 'MONTH', ...YEAR }, BUCKETS),
    numbers: overTime(),
    keys: ['team', 'itself'],
    sql: (dialect, world) => `
      with ${curves(
        `select team, ${month('opened_at')} as m, ${openedOrResolved(dialect, world)}
         from cases where ${inYear('opened_at')}`,
        ['team', 'm'],
      )}
      select team, ${dialect.ms('m')}, ${reached(0.5)} from curve group by team, m`,
    rollUp: { cannot: LONE_MEDIAN },
  },
  {
    id: 'repeat rate',
    title: 'Repeat rate within 7 days by channel and month',
    asked: asked({ metrics: ['repeat_rate'], by: ['channel'], grain: 'MONTH' }, BUCKETS),
    numbers: overTime(),
    keys: ['channel', 'itself'],
    sql: ({ ms }, { asOf }) => `
      with seen as (
        select channel, happened_at, min(case when repeated then happened_at end) over (
          partition by issue order by happened_at, id rows between 1 following and unbounded following) as next_at
        from contacts where inbound),
      ${endedWithin(
        `select channel, ${month('happened_at')} as m, coalesce(${ms('next_at')}, ${asOf}) - ${ms('happened_at')} as t,
                case when next_at is null then 0 else 1 end as ended from seen`,
        ['channel', 'm'],
        WEEK,
      )}
      select channel, ${ms('m')}, share from shares`,
    rollUp: { cannot: 'what follows a contact is not known from sums of days' },
  },
  {
    id: 'edges',
    title: 'Handoff edges: handoffs, information loss, repeat contacts after them, from team × to team',
    asked: asked(
      {
        metrics: ['handoffs', 'information_loss', 'repeat_after_handoff'],
        by: ['fromTeam', 'toTeam'],
        limit: 1000,
      },
      TOTAL,
    ),
    numbers: totals(),
    keys: ['team', 'team'],
    sql: ({ ms }, { asOf }) => `
      with happened as (
        select issue, happened_at, 1 as kind, from_team, to_team, known, lost from handoffs
        union all
        select issue, happened_at, 0, null, null, null, null from contacts where inbound and repeated),
      followed as (
        select *, min(case when kind = 0 then happened_at end) over (
          partition by issue order by happened_at, kind rows between 1 following and unbounded following) as next_at
        from happened),
      losses as (
        select from_team, to_team,
               (sum(least(lost, known)) filter (where known > 0))::double precision
                 / (sum(known) filter (where known > 0)) as loss
        from handoffs group by 1, 2),
      ${endedWithin(
        `select from_team, to_team, coalesce(${ms('next_at')}, ${asOf}) - ${ms('happened_at')} as t,
                case when next_at is null then 0 else 1 end as ended from followed where kind = 1`,
        ['from_team', 'to_team'],
        WEEK,
      )}
      select from_team, to_team, n, loss, share from shares join losses using (from_team, to_team)`,
    rollUp: { cannot: 'pairs of teams are no dimension of it' },
  },
  {
    id: 'first contact',
    title: 'First-contact resolution by channel and month',
    asked: asked({ metrics: ['first_contact_resolution'], by: ['channel'], grain: 'MONTH' }, BUCKETS),
    numbers: overTime(),
    keys: ['channel', 'itself'],
    sql: ({ ms }, { asOf }) => `
      select channel, ${ms('m')}, share from (
        select channel, ${month('opened_at')} as m,
               avg(case when first_repeat_at <= first_resolved_at + interval '7 days' then 0.0 else 1.0 end) as share
        from issues
        where contacts > 0 and first_resolved_at <= ${timestamp(asOf - WEEK)} group by 1, 2) as cell`,
    rollUp: { cannot: 'whether it held is known a week later, when nothing is written' },
  },
  {
    id: 'backlog',
    title: 'Open cases at the end of each month by team',
    asked: asked({ metrics: ['backlog'], by: ['team'], grain: 'MONTH' }, BUCKETS),
    numbers: overTime(),
    keys: ['team', 'itself'],
    sql: (_, { asOf }) => `
      with ends (start, moment) as (values ${monthEnds(asOf)})
      select team, start, count(*)
      from ends join stays on entered_at <= moment and (left_at is null or left_at > moment)
      group by 1, 2`,
    rollUp: { cannot: 'openings less resolutions, but reopenings and moves between teams are not kept' },
  },
  {
    id: 'satisfaction',
    title: 'Share of satisfied customers by channel and month',
    asked: asked({ metrics: ['csat'], by: ['channel'], grain: 'MONTH' }, BUCKETS),
    numbers: overTime(),
    keys: ['channel', 'itself'],
    sql: ({ ms }) => `
      select channel, ${ms('m')}, share from (
        select channel, ${month('happened_at')} as m,
               avg(case when score >= 0.8 * highest - 1e-9 then 1.0 else 0.0 end) as share
        from ratings where scale = 'csat' group by 1, 2) as cell`,
    rollUp: {
      sql: `select dimension_id, round(date_part('epoch', m) * 1000), total / n from (
              select dimension_id, ${month('day')}::timestamp as m, sum(sum_value) as total, sum(count) as n
              from roll_up where metric = 'csat' and dimension = 'channel' group by 1, 2) as cell`,
    },
  },
  {
    id: 'promoters',
    title: 'Net promoter score by team',
    asked: asked({ metrics: ['nps'], by: ['team'] }, TOTAL),
    numbers: totals(),
    keys: ['team'],
    sql: () => `
      select team, avg(case when score >= 9 then 100.0 when score <= 6 then -100.0 else 0.0 end)
      from ratings where scale = 'nps' group by 1`,
    rollUp: {
      sql: `select dimension_id, sum(sum_value) / sum(count)
            from roll_up where metric = 'nps' and dimension = 'team' group by 1`,
    },
  },
  {
    id: 'promises',
    title: 'Promises broken by team',
    asked: asked({ metrics: ['promises_broken'], by: ['team'] }, TOTAL),
    numbers: totals(),
    keys: ['team'],
    sql: (_, { asOf }) => `
      select team, avg(case when kept_at is null then 1.0 else 0.0 end)
      from promises where kept_at is not null or due_at <= ${timestamp(asOf)} group by 1`,
    rollUp: { cannot: 'a promise breaks while nothing is written' },
  },
  {
    id: 'risk',
    title: 'Share of cases at risk of bad word of mouth by team',
    asked: asked({ metrics: ['word_of_mouth_at_risk'], by: ['team'], ...YEAR }, TOTAL),
    numbers: totals(),
    keys: ['team'],
    sql: null,
    sqlCannot:
      'the index of each case is made of some fifteen drivers as of the moment asked; SQL could only read one written down before',
    rollUp: { cannot: 'as SQL on rows' },
  },
  {
    id: 'one case',
    title: 'One case by its id, with all that happened to it',
    asked: ({ caseIds }, round) => ({ kind: 'case', id: caseIds[round % caseIds.length] as string }),
    numbers: contactsOfCase,
    keys: ['itself'],
    sql: (_, { caseIds }, round) => `
      select case_id,
             (select count(*) from contacts where case_row = cases.id and inbound),
             (select count(*) from handoffs where case_row = cases.id),
             (select count(*) from stays where case_row = cases.id)
      from cases where case_id = '${caseIds[round % caseIds.length]}'`,
    rollUp: { cannot: 'no cases in it' },
  },
  {
    id: 'behind',
    title: 'The cases behind a number: how many, and the first fifty',
    asked: (_, round) => ({
      kind: 'behind',
      question: { metrics: ['cases_opened'], by: ['team'], grain: 'MONTH', withinHours: 24 + round / 1000 },
      cell: { metric: 'cases_opened', key: ['Team 01'], bucket: '2025-03' },
    }),
    numbers: casesOfPage,
    keys: ['itself'],
    sql: (_, world) => `
      select case_id, count(*) over () from cases
      where team = ${numberOf(world, 'team', 'Team 01')}
        and opened_at >= timestamp '2025-03-01' and opened_at < timestamp '2025-04-01'
      order by opened_at limit 50`,
    rollUp: { cannot: 'no cases in it' },
  },
  {
    id: 'p90 by reason',
    title: 'p90 by reason, all 24 months',
    asked: asked({ metrics: ['resolution_naive_p90'], by: ['reason'] }, TOTAL),
    numbers: totals(),
    keys: ['reason'],
    sql: () => plain('p90', 'resolution_ms', 0.9, 'reason'),
    rollUp: { cannot: 'a p90 cannot be made of sums and counts' },
  },
  {
    id: 'year on year',
    title: 'This year against the one before by channel: cases opened, median',
    asked: asked(
      {
        metrics: ['cases_opened', 'resolution_naive_median'],
        by: ['channel'],
        ...YEAR,
        compare: 'PREVIOUS_YEAR',
      },
      `${TOTAL} previous { value n }`,
    ),
    numbers: againstBefore,
    keys: ['channel'],
    sql: () => {
      const now = inYear('opened_at');
      const median = (period: string) =>
        `percentile_cont(0.5) within group (order by case when ${period} then resolution_ms end) / 1000`;
      return `
        select channel, count(*) filter (where ${now}), count(*) filter (where not (${now})),
               ${median(now)}, ${median(`not (${now})`)}
        from cases where opened_at < ${timestamp(END)} group by 1`;
    },
    rollUp: { cannot: LONE_MEDIAN },
  },
  {
    id: 'days',
    title: 'Cases opened per day by channel, 731 days',
    asked: asked({ metrics: ['cases_opened'], by: ['channel'], grain: 'DAY' }, 'buckets { value }'),
    numbers: overTime(),
    keys: ['channel', 'itself'],
    sql: ({ ms }) => `
      select channel, ${ms('d')}, n from (
        select channel, date_trunc('day', opened_at) as d, count(*) as n from cases group by 1, 2) as cell`,
    rollUp: {
      sql: `select dimension_id, round(date_part('epoch', day::timestamp) * 1000), count
            from roll_up where metric = 'opened' and dimension = 'channel'`,
    },
  },
  {
    id: 'customers',
    title: 'Different customers with a contact by channel and month',
    asked: asked({ metrics: ['customers'], by: ['channel'], grain: 'MONTH' }, BUCKETS),
    numbers: overTime(),
    keys: ['channel', 'itself'],
    sql: ({ ms }) => `
      select channel, ${ms('m')}, n from (
        select channel, ${month('happened_at')} as m, count(distinct customer) as n
        from contacts where inbound group by 1, 2) as cell`,
    rollUp: { cannot: 'counts of days cannot be told apart by customer' },
  },
  {
    id: 'first response',
    title: 'First response, median by team',
    asked: asked({ metrics: ['first_response_naive_median'], by: ['team'] }, TOTAL),
    numbers: totals(),
    keys: ['team'],
    sql: () => plain('response', 'first_response_ms', 0.5, 'team'),
    rollUp: { cannot: LONE_MEDIAN },
  },
  {
    id: 'heat map',
    title: 'Contacts by weekday and hour',
    asked: asked({ metrics: ['contacts'], by: ['weekday', 'hour'], limit: 1000 }, TOTAL),
    numbers: totals(),
    keys: ['itself', 'itself'],
    sql: () => `
      select case date_part('isodow', happened_at)::integer when 1 then 'Monday' when 2 then 'Tuesday' when 3 then 'Wednesday'
               when 4 then 'Thursday' when 5 then 'Friday' when 6 then 'Saturday' else 'Sunday' end as weekday,
             right('0' || date_part('hour', happened_at)::integer::text, 2) as hour, count(*)
      from contacts where inbound group by 1, 2`,
    rollUp: { cannot: 'kept by day' },
  },
];
