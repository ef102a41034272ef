/** Distribution and funnel as tables in plain text. */
import {
  formatInterval,
  formatValue,
  reasonSentence,
  type BinEdges,
  type Distribution,
  type DistributionGroup,
  type Funnel,
  type Scale,
} from '@twicetold/metrics';
import { aligned, type Line } from './aligned.ts';
import { because, count, nameOf, report } from './analysis-report.ts';

const UNITS: Readonly<Record<Scale, string>> = {
  durations: 'seconds',
  shares: 'share',
  index: 'index',
  counts: 'count',
  scores: 'count',
};

/** Of each group its bins, what has not ended, and under them a quarter, half, three quarters and nine tenths. */
export function distributionTable(found: Distribution): string {
  return report(found, found.metrics, ({ scale, overall, groups, groupsLeftOut, unknownBecause }) => {
    if (overall === null || scale === null) return because(unknownBecause).slice(1);
    const header = ['', 'bin', 'n', 'still open', 'share', '95 % interval', 'up to here', ''];
    const lines = [overall, ...groups].flatMap((group) => linesOf(group, scale));
    return [
      aligned([header, ...lines], 2),
      '',
      ...[overall, ...groups].map((group) => quantilesOf(group, UNITS[scale])),
      ...leftOut(groupsLeftOut),
    ];
  });
}

function linesOf({ key, bins, notEnded }: DistributionGroup, scale: Scale): Line[] {
  const name = nameOf(key);
  const rows = bins.map((bin): Line => [
    name,
    binOf(bin, scale),
    count(bin.n),
    count(bin.open),
    formatValue(bin.share, 'share'),
    formatInterval(bin.low, bin.high, 'share') ?? '',
    formatValue(bin.within, 'share'),
    '',
  ]);
  if (notEnded === null) return rows;
  const { n, share, low, high } = notEnded;
  const interval = formatInterval(low, high, 'share') ?? '';
  return [...rows, [name, 'not ended', count(n), '', formatValue(share, 'share'), interval, '', '']];
}

const quantilesOf = ({ key, n, quantiles }: DistributionGroup, unit: string): string =>
  `${nameOf(key)}, n = ${count(n)}: ${quantiles
    .map(({ p, value }) => `${formatValue(p, 'share')} by ${formatValue(value, unit)}`)
    .join(', ')}`;

function binOf({ from, to }: BinEdges, scale: Scale): string {
  const start = formatValue(from, UNITS[scale]);
  if (to === from) return start;
  return to === null ? `over ${start}` : `${start} to ${formatValue(to, UNITS[scale])}`;
}

/** Of each group its steps: how many reached them, were lost, may still reach them, and of how many nothing is recorded. */
export function funnelTable(found: Funnel): string {
  const { steps, overall, groups, groupsLeftOut, notComparedBecause, unknownBecause } = found;
  const header = ['', 'step', 'reached', 'lost', 'not known yet', 'not recorded', 'of before', 'of all', ''];
  const lines = [overall, ...groups].flatMap(({ key, steps: walked }) =>
    walked.map(({ step, reached, lost, pending, unknown, ofBefore, ofFirst }): Line => [
      nameOf(key),
      step.replaceAll('_', ' '),
      count(reached),
      count(lost),
      count(pending),
      count(unknown),
      formatValue(ofBefore.value, 'share'),
      formatValue(ofFirst.value, 'share'),
      '',
    ]),
  );
  const silent = steps.flatMap(({ step, leftOutBecause }) =>
    leftOutBecause === null
      ? []
      : [`Left out: ${step.replaceAll('_', ' ')}. ${reasonSentence(leftOutBecause)}`],
  );
  const body =
    unknownBecause === null
      ? [aligned([header, ...lines], 2), ...silent, ...because(notComparedBecause), ...leftOut(groupsLeftOut)]
      : because(unknownBecause);
  return report(found, [{ metric: 'issues' }], () => body);
}

const leftOut = (groups: number): string[] => (groups === 0 ? [] : [`${groups} more groups are not shown.`]);
