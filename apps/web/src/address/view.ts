/**
 * What is being looked at: everything that holds across pages. It lives in the address bar and nowhere
 * else, so a link is a view and the back button is undo.
 */
import {
  type Attribution,
  type Comparison,
  COMPARISONS,
  DIMENSIONS,
  type DimensionId,
  type Grain,
  REPEAT_WINDOWS,
  type RepeatWindow,
} from '@twicetold/metrics/question';
import { type Day, isDay } from './days.ts';
import {
  CLOCKS,
  COHORTS,
  defaultParameters,
  LEVELS,
  OUTCOME_WINDOWS,
  type Parameters,
  WITHIN_HOURS,
} from './parameters.ts';

/** `usual`: what is worth looking at first depends on how long the log is, see resolve-period.ts. */
export type Period =
  | { readonly kind: 'usual' }
  | { readonly kind: 'months'; readonly months: 1 | 3 | 6 | 12 }
  | { readonly kind: 'everything' }
  | { readonly kind: 'between'; readonly from: Day; readonly to: Day };

/** The dimensions that every page offers to filter by. */
export const OFTEN_FILTERED = ['channel', 'team', 'reason'] as const;
/** All that can be filtered by, in the order in which filters stand in the address. */
export const FILTERED: readonly DimensionId[] = [...new Set<DimensionId>([...OFTEN_FILTERED, ...DIMENSIONS])];
export type Filters = Readonly<Record<DimensionId, readonly (string | null)[]>>;
const filtersBy = (names: (dimension: DimensionId) => readonly (string | null)[]): Filters =>
  Object.fromEntries(FILTERED.map((dimension) => [dimension, names(dimension)])) as unknown as Filters;
export const NO_FILTERS = filtersBy(() => []);

/** The dimensions that the overview draws side by side. */
export const DRAWN = ['channel', 'team'] as const;
export type Drawn = (typeof DRAWN)[number];

export const CASE_ATTRIBUTIONS = ['RESOLVING', 'OPENING', 'PARTICIPATING'] as const satisfies Attribution[];
/** 0: a case and its follow-ups only. */
export const ISSUE_WINDOWS = [0, ...REPEAT_WINDOWS] as const;
export type IssueWindow = (typeof ISSUE_WINDOWS)[number];
export const VIEW_GRAINS = ['AUTO', 'DAY', 'WEEK', 'MONTH', 'QUARTER'] as const satisfies ('AUTO' | Grain)[];
export const SHOWN = ['trend', 'ranking'] as const;

export interface View extends Parameters {
  readonly period: Period;
  readonly compare: Comparison;
  /** Names to keep per dimension; null is "not known"; none = everything. */
  readonly filters: Filters;
  /** Lines picked by the reader, per dimension; none = the largest. */
  readonly drawn: Readonly<Record<Drawn, readonly string[]>>;
  readonly windowDays: RepeatWindow;
  /** How long after a resolution a new case still belongs to the issue; null: as long as `windowDays`. */
  readonly issueWindowDays: IssueWindow | null;
  readonly attribution: (typeof CASE_ATTRIBUTIONS)[number];
  readonly grain: (typeof VIEW_GRAINS)[number];
  readonly show: (typeof SHOWN)[number];
  /** What a metric is cut by on its own page; null: the first it can be cut by. */
  readonly cut: DimensionId | null;
}

export const defaultView: View = {
  period: { kind: 'usual' },
  compare: 'PREVIOUS_PERIOD',
  filters: NO_FILTERS,
  drawn: { channel: [], team: [] },
  windowDays: 7,
  issueWindowDays: null,
  attribution: 'RESOLVING',
  grain: 'AUTO',
  show: 'trend',
  cut: null,
  ...defaultParameters,
};

/** A part of the address that means nothing here. It is ignored, and the page says so. */
export interface NotUnderstood {
  readonly part: string;
  readonly value: string;
}

export interface ReadView {
  readonly view: View;
  readonly notUnderstood: readonly NotUnderstood[];
}

const months = { '1m': 1, '3m': 3, '6m': 6, '12m': 12 } as const;

function readPeriod(text: string): Period | null {
  if (text === 'usual') return { kind: 'usual' };
  if (text === 'all') return { kind: 'everything' };
  if (text in months) return { kind: 'months', months: months[text as keyof typeof months] };
  const [from, to, ...more] = text.split('..');
  if (from === undefined || to === undefined || more.length > 0 || !isDay(from) || !isDay(to) || from > to)
    return null;
  return { kind: 'between', from, to };
}

function printPeriod(period: Period): string {
  if (period.kind === 'usual') return 'usual';
  if (period.kind === 'everything') return 'all';
  if (period.kind === 'months') return `${period.months}m`;
  return `${period.from}..${period.to}`;
}

const word = (text: string): string => text.toLowerCase().replaceAll('_', '-');

const oneOf =
  <const T extends string>(allowed: readonly T[]) =>
  (text: string): T | null =>
    allowed.find((each) => word(each) === text) ?? null;

const oneNumberOf =
  <const T extends number>(allowed: readonly T[]) =>
  (text: string): T | null =>
    allowed.find((each) => String(each) === text) ?? null;

const readDimension = (text: string): DimensionId | null =>
  DIMENSIONS.find((dimension) => dimension === text) ?? null;

const readYesNo = (text: string): boolean | null => (text === 'yes' ? true : text === 'no' ? false : null);

/** An empty text stands for "not known": a channel is never called nothing. */
const readNames = (texts: readonly string[]): (string | null)[] => [
  ...new Set(texts.map((text) => (text === '' ? null : text))),
];

export function readView(address: URLSearchParams): ReadView {
  const notUnderstood: NotUnderstood[] = [];
  const read = <T>(part: string, parse: (text: string) => T | null, otherwise: T): T => {
    const value = address.get(part);
    if (value === null) return otherwise;
    const parsed = parse(value);
    if (parsed === null) notUnderstood.push({ part, value });
    return parsed ?? otherwise;
  };
  const named = (part: string) => address.getAll(part).filter((text) => text !== '');
  const view: View = {
    period: read('period', readPeriod, defaultView.period),
    compare: read('compare', oneOf(COMPARISONS), defaultView.compare),
    filters: filtersBy((dimension) => readNames(address.getAll(dimension))),
    drawn: { channel: named('draw-channel').slice(0, 5), team: named('draw-team').slice(0, 5) },
    windowDays: read('window', oneNumberOf(REPEAT_WINDOWS), defaultView.windowDays),
    issueWindowDays: read('issue', oneNumberOf(ISSUE_WINDOWS), defaultView.issueWindowDays),
    attribution: read('attribution', oneOf(CASE_ATTRIBUTIONS), defaultView.attribution),
    grain: read('grain', oneOf(VIEW_GRAINS), defaultView.grain),
    show: read('show', oneOf(SHOWN), defaultView.show),
    cut: read('cut', readDimension, defaultView.cut),
    cohort: read('cohort', oneOf(COHORTS), defaultView.cohort),
    sameReason: read('same-reason', readYesNo, defaultView.sameReason),
    level: read('level', oneOf(LEVELS), defaultView.level),
    clock: read('clock', oneOf(CLOCKS), defaultView.clock),
    withinHours: read('within', oneNumberOf(WITHIN_HOURS), defaultView.withinHours),
    outcomeDays: read('outcome', oneNumberOf(OUTCOME_WINDOWS), defaultView.outcomeDays),
    riskAt: read('risk-at', (text) => (isDay(text) ? text : null), defaultView.riskAt),
  };
  return { view, notUnderstood };
}

/** Only what differs from the default, always in the same order: the same view has one address. */
export function printView(view: View): URLSearchParams {
  const address = new URLSearchParams();
  const print = (part: string, text: string, otherwise: string) => {
    if (text !== otherwise) address.append(part, text);
  };
  print('period', printPeriod(view.period), printPeriod(defaultView.period));
  print('compare', word(view.compare), word(defaultView.compare));
  for (const dimension of FILTERED) {
    for (const name of view.filters[dimension]) address.append(dimension, name ?? '');
  }
  for (const dimension of DRAWN) {
    for (const name of view.drawn[dimension]) address.append(`draw-${dimension}`, name);
  }
  print('window', String(view.windowDays), String(defaultView.windowDays));
  if (view.issueWindowDays !== null) address.append('issue', String(view.issueWindowDays));
  print('attribution', word(view.attribution), word(defaultView.attribution));
  print('grain', word(view.grain), word(defaultView.grain));
  print('show', view.show, defaultView.show);
  if (view.cut !== null) address.append('cut', view.cut);
  print('cohort', word(view.cohort), word(defaultView.cohort));
  print('same-reason', view.sameReason ? 'yes' : 'no', 'yes');
  print('level', word(view.level), word(defaultView.level));
  print('clock', word(view.clock), word(defaultView.clock));
  print('within', String(view.withinHours), String(defaultView.withinHours));
  print('outcome', String(view.outcomeDays), String(defaultView.outcomeDays));
  if (view.riskAt !== null) address.append('risk-at', view.riskAt);
  return address;
}
