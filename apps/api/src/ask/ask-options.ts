/** The words of the command line as a question; what they may be is for the question itself to check. */
import type { QuestionAsAsked } from '@twicetold/metrics';
import { Failure } from '../failure.ts';

export interface AskOptions {
  readonly workspace: string;
  readonly metrics: string;
  readonly by?: string;
  readonly grain?: string;
  readonly from?: string;
  readonly to?: string;
  readonly filter: readonly string[];
  readonly cohort?: string;
  readonly attribution?: string;
  readonly window?: string;
  readonly issueWindow?: string;
  readonly anyReason?: boolean;
  readonly outcomes?: string;
  readonly level?: string;
  readonly clock?: string;
  readonly within?: string;
  readonly compare?: string;
  readonly limit?: string;
  readonly json?: boolean;
}

/** Handoffs have neither cohort nor attribution, and edges their own numbers, groups and order. */
export interface EdgesOptions extends Omit<
  AskOptions,
  'metrics' | 'by' | 'grain' | 'cohort' | 'attribution' | 'compare'
> {
  readonly minimum?: string;
}

export function questionFrom(options: AskOptions): QuestionAsAsked {
  const upper = (text: string | undefined) => text?.toUpperCase().replaceAll('-', '_') ?? null;
  return {
    metrics: listed(options.metrics),
    by: listed(options.by ?? ''),
    grain: upper(options.grain),
    from: options.from ?? null,
    to: options.to ?? null,
    filters: options.filter.map(filterFrom),
    cohort: upper(options.cohort),
    attribution: upper(options.attribution),
    windowDays: wholeNumber('--window', options.window),
    issueWindowDays: wholeNumber('--issue-window', options.issueWindow),
    sameReason: options.anyReason !== true,
    outcomeDays: wholeNumber('--outcomes', options.outcomes),
    level: upper(options.level),
    clock: upper(options.clock),
    withinHours: hours(options.within),
    compare: upper(options.compare),
    limit: wholeNumber('--limit', options.limit),
  } as QuestionAsAsked;
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** channel=phone,chat; an empty name stands for "not known". */
function filterFrom(text: string) {
  const [dimension, names] = text.split(/=(.*)/s);
  if (dimension === undefined || names === undefined)
    throw new Failure(`--filter is "${text}", but must be like channel=phone,chat.`);
  return { dimension, in: names.split(',').map((name) => (name === '' ? null : name)) };
}

function hours(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Failure(`--within is "${text}", but must be a number of hours.`);
  return Number(text);
}

export function wholeNumber(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d+$/.test(text)) throw new Failure(`${option} is "${text}", but must be a whole number.`);
  return Number(text);
}
