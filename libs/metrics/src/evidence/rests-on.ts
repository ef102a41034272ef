/** Which evidence each metric rests on, from what the catalogue says of it: a new metric has its evidence by itself. */
import type { Metric, Need } from '../catalogue/define-metric.ts';
import type { EvidenceKind } from './evidence-kinds.ts';

/**
 * needs: without any of the kinds the metric is unknown. helps: without, it is known in part. also: none of it is a true
 * nothing, so only what the source is known to keep back counts.
 */
export type Role = 'needs' | 'helps' | 'also';
export interface Rest {
  readonly role: Role;
  /** Any one of them will do. */
  readonly kinds: readonly EvidenceKind[];
  /** A part of the kind without which the rest of it says nothing. */
  readonly part?: 'kinds_of_handoffs' | 'churn' | 'purchases' | 'referrals' | 'tellings';
}

const needs = (...kinds: EvidenceKind[]): Rest => ({ role: 'needs', kinds });
const helps = (...kinds: EvidenceKind[]): Rest => ({ role: 'helps', kinds });
const also = (...kinds: EvidenceKind[]): Rest => ({ role: 'also', kinds });

const CONTACTS = needs('contacts');
const TEAMS = needs('teams');
const FACTS = needs('facts', 'records', 'messages');
const OUTCOMES = needs('outcomes');

const BY_NEED: Readonly<Record<Need, readonly Rest[]>> = {
  contacts: [CONTACTS],
  answers: [CONTACTS, needs('answers')],
  publicContacts: [CONTACTS, needs('public_posts')],
  words: [CONTACTS, needs('messages')],
  tone: [CONTACTS, needs('public_posts'), needs('tone')],
  handoffs: [TEAMS],
  escalations: [TEAMS, { ...TEAMS, part: 'kinds_of_handoffs' }],
  facts: [TEAMS, FACTS],
  tellings: [TEAMS, { ...FACTS, part: 'tellings' }],
  promises: [needs('promises')],
  csat: [needs('csat')],
  nps: [needs('nps')],
  ces: [needs('ces')],
  churn: [{ ...OUTCOMES, part: 'churn' }],
  purchases: [{ ...OUTCOMES, part: 'purchases' }],
  referrals: [{ ...OUTCOMES, part: 'referrals' }],
  handoffsAndContacts: [TEAMS, CONTACTS],
  handoffsAndPublicContacts: [TEAMS, CONTACTS, needs('public_posts')],
};

const OF_RISK = [helps('promises'), helps('csat', 'nps', 'ces'), helps('tone'), helps('public_posts')];
const RESOLVED_METRICS = ['cases_resolved', 'reopenings', 'first_contact_resolution', 'comeback_rate'];
/** Without a resolution everything stays open, which is seldom true. */
const OPEN_METRICS = ['cases_open', 'backlog', 'backlog_age_median'];
const CHANNEL_METRICS = ['channels_per_issue', 'channel_switches_per_issue', 'issues_went_direct'];

/** In the order in which they are said: what is wanting first makes the rest unimportant. */
export function restsOn(metric: Metric): readonly Rest[] {
  const rests = [
    ...(metric.table === 'handoff' || metric.table === 'loss' ? [TEAMS] : []),
    ...(metric.needs === undefined ? [] : BY_NEED[metric.needs]),
    ...ofMetric(metric),
    ...(hasCases(metric) ? [helps('openings')] : []),
    ...ofIssues(metric),
  ];
  return [...new Map(rests.map((rest) => [JSON.stringify(rest), rest])).values()];
}

/** Every kind that it rests on in whatever role. */
export const kindsOf = (metric: Metric): readonly EvidenceKind[] => [
  ...new Set(restsOn(metric).flatMap(({ kinds }) => kinds)),
];

const hasCases = ({ table, topic }: Metric): boolean =>
  (table === 'case' || table === 'stay') && topic !== 'word-of-mouth-risk';

function ofMetric({ id, topic, table }: Metric): Rest[] {
  if (topic === 'word-of-mouth-risk') return [...OF_RISK, also('resolutions')];
  if (topic === 'resolution-time') return [needs('resolutions'), also('waiting', 'reopenings')];
  if (RESOLVED_METRICS.includes(id)) return [needs('resolutions'), also('reopenings')];
  if (OPEN_METRICS.includes(id)) return [helps('resolutions'), also('reopenings')];
  if (CHANNEL_METRICS.includes(id)) return [helps('channels')];
  if (id === 'team_stations') return [TEAMS];
  if (id === 'rating_after_handoff') return [needs('csat', 'nps', 'ces')];
  if (id === 'customers') return [needs('customers')];
  if (id === 'retention' || (table === 'issue' && topic === 'loyalty')) return [also('resolutions')];
  return [];
}

/**
 * What ties cases together is the customer and the reason. Handoffs are mostly seen within a case, so there a nameless
 * customer is no loss to speak of.
 */
function ofIssues({ parameters, table }: Metric): Rest[] {
  if (!parameters.includes('issueWindowDays')) return [];
  const withinCase = table === 'handoff' || table === 'loss' || table === 'promise';
  return [withinCase ? also('customers') : helps('customers'), also('reasons')];
}
