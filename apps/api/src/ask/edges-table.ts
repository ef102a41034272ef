/** Edges of handoffs as a table in plain text: the ranked ones, the worst first, and below them those too few to rank. */
import {
  formatInterval,
  formatValue,
  NOT_KNOWN,
  type HandoffEdge,
  type HandoffEdges,
  type MetricValue,
} from '@twicetold/metrics';
import { aligned, type Line } from './aligned.ts';

const HEADER: Line = [
  'rank',
  'from',
  'to',
  'handoffs',
  'loss',
  'excess, shrunk',
  '95 % interval',
  'ranks it may have',
  'back',
  'wait',
  'orphans',
  'repeats',
  'lost most',
];

export function edgesTable(edges: HandoffEdges): string {
  const { question, asOf, zone, minimum, overall, baseline, ranked, tooFew, tiers, warnings } = edges;
  const leftOut = edges.rankedLeftOut + edges.tooFewLeftOut;
  return [
    `${question.from} to ${question.to}, days in ${zone}, as of ${asOf}`,
    '',
    `${formatValue(overall.handoffs.n, 'count')} handoffs. Lost: ${share(overall.loss)}; without a handoff: ${share(baseline)}.`,
    `Ranked by what they lose beyond that, shrunk, where at least ${minimum} handoffs had anything to lose.`,
    `Evidence: ${tiers.map(({ evidence, handoffs }) => `${evidence ?? 'none'} ${formatValue(handoffs, 'count')}`).join(', ')}.`,
    '',
    aligned([HEADER, ...[...ranked, ...tooFew].map(lineOf)], HEADER.indexOf('handoffs')),
    ...(leftOut === 0 ? [] : ['', `${leftOut} more edges are not shown.`]),
    ...warnings.map(({ sentence }) => `Note: ${sentence}`),
  ].join('\n');
}

function lineOf(edge: HandoffEdge): Line {
  const { from, to, ranked, fieldsLost } = edge;
  const { low, high } = ranked?.excess ?? { low: null, high: null };
  return [
    ranked === null ? '' : String(ranked.rank),
    nameOf(from),
    nameOf(to),
    formatValue(edge.handoffs.n, 'count'),
    share(edge.loss),
    ranked === null ? 'too few' : formatValue(ranked.excess?.value ?? null, 'share'),
    formatInterval(low, high, 'share') ?? '',
    ranked?.bestRank == null ? '' : `${ranked.bestRank} to ${ranked.worstRank}`,
    share(edge.returnRate),
    formatValue(edge.wait.value, 'seconds'),
    share(edge.orphans),
    share(edge.repeats),
    fieldsLost.map(({ field, count }) => `${field} ${count}`).join(', '),
  ];
}

const share = ({ value }: MetricValue): string => formatValue(value, 'share');

function nameOf({ team, agent }: HandoffEdge['from']): string {
  return agent === null ? (team ?? NOT_KNOWN) : `${agent} (${team ?? NOT_KNOWN})`;
}
