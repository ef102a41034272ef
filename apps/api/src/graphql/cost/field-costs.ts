/** What each field makes the server do, in points (libs/metrics, question-cost.ts), from what it is asked with. */
import {
  costOfAnswer,
  costOfGroups,
  costOfPreview,
  costOfTrend,
  metricsOf,
  NUMBER_GIVEN,
  PASS,
  ROW_GIVEN,
  type CostlyQuestion,
} from '@twicetold/metrics';

export interface CostlyArguments {
  readonly question?: CostlyQuestion | null;
  readonly first?: number | null;
}
/** @param today the last day of which anything can be known */
type Cost = (asked: CostlyArguments, today: string) => number;

/** What the organisation keeps about itself: a few statements over short tables. */
const SHORT = 100;
/** Everything of one case; all of a customer to erase or to join. */
const ONE_CUSTOMER = 50 * ROW_GIVEN;
/** Bins of a distribution, at most; steps of a curve, at most; steps of the funnel with what is lost at each. */
const BINS = 60;
const STEPS = 400;
const FUNNEL_STEPS = 12;
const FUNNEL_GROUPS = 12;
/** Numbers of an edge, and of what came of its handoffs. */
const EDGE = 20 * NUMBER_GIVEN;
/** Metrics that are asked whatever the question names. */
const FUNNEL_METRICS = ['', '1', '2', '3'];
const RISK_METRICS = ['', '1'];
/** The page Loyalty: seven numbers with their charts, slices of risk, findings and stories. */
const LOYALTY_PAGE = 100_000;
const MOST_ROWS = 1_000;

const short: Cost = () => SHORT;
const customer: Cost = () => ONE_CUSTOMER;
/** @param passes over all rows, to find those that are listed */
const rows =
  (passes = 0, lists = 1): Cost =>
  ({ first }) =>
    SHORT + passes * PASS + lists * ROW_GIVEN * Math.min(MOST_ROWS, Math.max(0, first ?? 0));
/** Also of fields whose metrics are always the same. */
const asked =
  (cost: (question: CostlyQuestion, today: string) => number, metrics?: readonly string[]): Cost =>
  ({ question }, today) =>
    cost({ ...question, ...(metrics === undefined ? {} : { metrics }) }, today);
const edges = (question: CostlyQuestion): number =>
  costOfGroups({ ...question, metrics: FUNNEL_METRICS, by: ['from', 'to'] }, 2 * EDGE);
/** The chart of each metric, and then what it is cut by. */
const findings = (question: CostlyQuestion, today: string): number =>
  costOfTrend({ ...question, by: [] }, today) + 10 * PASS * metricsOf(question);

export const QUERY_COSTS: Readonly<Record<string, Cost>> = {
  workspaces: short,
  workspace: short,
  mappings: short,
  views: short,
  notes: short,
  load: short,
  metrics: short,
  ask: asked(costOfAnswer),
  behind: (all, today) => rows(2)(all, today) + asked((question) => costOfGroups(question, 0, 1))(all, today),
  handoffEdges: asked(edges),
  teamHandoffs: asked((question) => edges({ ...question, limit: MOST_ROWS })),
  worklist: rows(),
  worklistItem: short,
  promisesDue: rows(2, 2),
  case: customer,
  survival: asked((question) => costOfGroups(question, STEPS)),
  distribution: asked((question) => costOfGroups(question, BINS)),
  funnel: asked(
    (question) => costOfGroups(question, FUNNEL_STEPS * NUMBER_GIVEN, FUNNEL_GROUPS),
    FUNNEL_METRICS,
  ),
  trend: asked(costOfTrend),
  riskDistribution: asked((question) => costOfGroups(question, BINS), RISK_METRICS),
  exposure: asked((question) => costOfGroups(question, NUMBER_GIVEN), RISK_METRICS),
  calibrations: short,
  ranking: asked((question) => costOfGroups(question, NUMBER_GIVEN)),
  explainChange: asked((question) => 2 * costOfGroups(question, NUMBER_GIVEN)),
  findings: asked(findings),
  stories: rows(8, 2),
  ingestTokens: short,
  connectors: short,
  connections: short,
  settings: short,
  openHours: short,
  people: short,
  alertRules: short,
  alerts: rows(),
  alertCases: rows(2),
  previewAlertRule: asked(costOfPreview),
  mailSchedules: short,
  mailPreview: () => LOYALTY_PAGE,
  mailMissing: short,
  members: short,
  invitations: short,
  accessTokens: short,
  auditLog: rows(),
  erasableCustomer: customer,
  retentionPreview: () => 10 * PASS,
  workspaceKeys: short,
};

/** Each changes something of one thing, unless it is named here. */
export const MUTATION_COSTS: Readonly<Record<string, Cost>> = {
  fillWorklist: () => 2 * PASS + 200 * ROW_GIVEN,
  sendMailNow: () => LOYALTY_PAGE,
  mergeCustomers: customer,
  unmergeCustomers: customer,
  eraseCustomer: customer,
  rotateKeys: () => 10 * PASS,
};
export const costOfChange: Cost = short;

/** Fields further down that are worked out only where they are asked for. */
export const INNER_COSTS: Readonly<Record<string, Cost>> = {
  'Workspace.values': () => PASS,
  'Settings.history': rows(),
  'Settings.folding': short,
};

/** Fields below them are worked out for each of so many. */
export const REPEATED: Readonly<Record<string, number>> = { workspaces: 20 };
