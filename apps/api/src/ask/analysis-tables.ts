/** Survival, trend, ranking and what explains a change, as tables in plain text. */
import {
  formatChange,
  formatChanged,
  formatInterval,
  formatValue,
  NOT_KNOWN,
  reasonSentence,
  type ChangesExplained,
  type Ranking,
  type Survival,
  type SurvivalGroup,
  type Trend,
  type TrendOfGroup,
  type Verdict,
} from '@twicetold/metrics';
import { aligned, type Line } from './aligned.ts';
import { because, count, nameOf, report } from './analysis-report.ts';

export function survivalTable(found: Survival): string {
  return report(found, found.metrics, ({ overall, groups, difference, noDifferenceBecause }) => {
    if (overall === null) return [reasonSentence('not_a_duration')];
    const header = [
      '',
      'ended',
      'open',
      'half by',
      '95 % interval',
      'three quarters by',
      'nine tenths by',
      '',
    ];
    const lines = [overall, ...groups].map(({ key, ended, censored, quantiles }: SurvivalGroup): Line => {
      const [half, threeQuarters, nineTenths] = quantiles.map(({ value }) => formatValue(value, 'seconds'));
      const interval = formatInterval(quantiles[0]?.low ?? null, quantiles[0]?.high ?? null, 'seconds') ?? '';
      return [
        nameOf(key),
        count(ended),
        count(censored),
        half ?? '',
        interval,
        threeQuarters ?? '',
        nineTenths ?? '',
        '',
      ];
    });
    const test =
      difference === null
        ? because(noDifferenceBecause)
        : [
            '',
            `Log-rank: chi-square ${difference.chiSquare.toFixed(2)} with ${difference.degreesOfFreedom} degrees of freedom, ` +
              `p ${chance(difference.p)}.`,
          ];
    return [aligned([header, ...lines], 1), ...test];
  });
}

const chance = (p: number): string => (p < 0.0001 ? 'below 0.0001' : p.toFixed(4));

export function trendTable(found: Trend): string {
  return report(found, found.metrics, ({ chart, overall, groups }, unit) => {
    const header = ['', 'period', 'value', 'centre', 'limits', 'rules', ''];
    const lines = [overall, ...groups].flatMap(({ key, points }) =>
      points.map(({ bucket, value, centre, lowLimit, highLimit, rules, notJudgedBecause }): Line => [
        nameOf(key),
        bucket,
        formatValue(value.value, unit),
        formatValue(centre, unit),
        formatInterval(lowLimit, highLimit, unit) ?? '',
        rules.join(', '),
        notJudgedBecause ?? '',
      ]),
    );
    return [
      `On a ${chart} chart.`,
      '',
      aligned([header, ...lines], 2),
      '',
      ...[overall, ...groups].flatMap((group) => verdicts(group, unit)),
    ];
  });
}

function verdicts({ key, newest, compared }: TrendOfGroup, unit: string): string[] {
  const ofNewest = `${nameOf(key)}, newest whole bucket ${newest.bucket ?? ''}: ${wordsFor(newest)}`;
  if (compared === null) return [ofNewest];
  const change = formatChange(compared.value.value, compared.previous?.value ?? null, unit) ?? NOT_KNOWN;
  return [ofNewest, `${nameOf(key)}, against the compared period ${change}: ${wordsFor(compared)}`];
}

function wordsFor({ verdict, rule, since }: Verdict): string {
  switch (verdict) {
    case 'real':
      return `a change, by rule ${rule}, since ${since}`;
    case 'noise':
      return 'noise';
    case 'too_few':
      return 'too few to tell';
  }
}

export function rankingTable(found: Ranking): string {
  return report(found, found.metrics, ({ groups, notShrunkBecause, notComparedBecause }, unit) => {
    const header = ['tier', 'group', 'value', 'n', 'shrunk', '95 % interval', 'ranks it may have', ''];
    const lines = groups.map(
      ({ key, total, shrunk, shrunkLow, shrunkHigh, bestRank, worstRank, tier }): Line => [
        tier === null ? '' : String(tier),
        nameOf(key),
        formatValue(total.value, unit),
        count(total.n),
        formatValue(shrunk, unit),
        formatInterval(shrunkLow, shrunkHigh, unit) ?? '',
        bestRank === null ? '' : `${bestRank} to ${worstRank}`,
        total.unknownBecause === null ? '' : reasonSentence(total.unknownBecause),
      ],
    );
    const reasons = [...new Set([notShrunkBecause, notComparedBecause])];
    return [aligned([header, ...lines], 2), ...reasons.flatMap(because)];
  });
}

export function changeTable(found: ChangesExplained): string {
  const table = report(found, found.metrics, (explained, unit) => {
    const { before, after, change, mix, rate, slices, others, slicesLeftOut, unknownBecause } = explained;
    const difference = (value: number | null) => (value === null ? NOT_KNOWN : formatDifference(value, unit));
    const header = ['', 'before', 'n', 'after', 'n', 'rate', 'mix', 'together', ''];
    const printed = formatChanged(before.value, after.value, unit);
    const whole = [
      'all together',
      printed.before,
      count(before.n),
      printed.now,
      count(after.n),
      difference(rate),
      difference(mix),
      difference(change),
    ];
    if (unknownBecause !== null) return [aligned([header, [...whole, '']], 1), ...because(unknownBecause)];
    const lines = slices.map((slice): Line => [
      nameOf(slice.key),
      ...sides(slice.before, slice.after, unit),
      difference(slice.rate),
      difference(slice.mix),
      difference(slice.total),
      '',
    ]);
    const rest = ['', '', '', '', '', '', difference(others), ''];
    const left = slicesLeftOut === 0 ? [] : [[`${slicesLeftOut} others`, ...rest]];
    return [aligned([header, [...whole, ''], ...lines, ...left], 1)];
  });
  return `Compared with ${found.previousFrom} to ${found.previousTo}\n${table}`;
}

function sides(before: { value: number | null; n: number }, after: typeof before, unit: string): string[] {
  return [before, after].flatMap(({ value, n }) => [formatValue(value, unit), count(n)]);
}

/** An effect, with its sign: shares in points, counts as they are. */
function formatDifference(value: number, unit: string): string {
  if (unit === 'share') return formatChange(value, 0, 'share') ?? NOT_KNOWN;
  const sign = value > 0 ? '+' : '';
  return sign + formatValue(value, unit);
}
