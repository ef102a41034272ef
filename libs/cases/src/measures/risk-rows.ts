/** The risk of every case of a customer from its first event on, state by state; in each variant one state at any moment. */
import type { CaseHistory } from '../issues/case-history.ts';
import { readIssue, type Issue } from '../issues/issue.ts';
import { lineagesOf, type IssueLineage } from '../issues/lineages.ts';
import { readCases } from '../issues/read-cases.ts';
import { ALL_VARIANTS } from '../issues/variants.ts';
import { mergeVariants } from './merge-variants.ts';
import { riskStates, type RiskState } from './risk-states.ts';
import type { MeasureRow } from './rows.ts';

/** `issues`: those of today, as read for other measures. */
export function riskRows(
  cases: readonly CaseHistory[],
  issues: readonly { readonly issue: Issue }[],
): MeasureRow<'risk'>[] {
  const statesOf = statesOfLineages(
    cases,
    issues.map(({ issue }) => issue),
  );
  const lineages = lineagesOf(cases);
  const rows = lineages.flatMap((lineage) => rowsOf(cases, lineage, statesOf(lineage)));
  return lineages.every(({ variants }) => variants === ALL_VARIANTS) ? rows : mergeVariants(rows);
}

function rowsOf(
  cases: readonly CaseHistory[],
  { variants, ordinals, from: since, until: end }: IssueLineage,
  states: readonly RiskState[],
): MeasureRow<'risk'>[] {
  return ordinals.flatMap((ordinal) => {
    const born = Math.max(since, cases[ordinal]?.steps[0]?.event.at ?? since);
    return within(states, born, end).map(({ from, until, facts }) => ({
      variants,
      case: ordinal,
      from,
      until,
      ...facts,
    }));
  });
}

/** The states of the time from an instant until another (null: now). */
export function within(states: readonly RiskState[], from: number, until: number | null): RiskState[] {
  const end = until ?? Infinity;
  return states
    .filter((state) => state.from < end && (state.until ?? Infinity) > from)
    .map((state) => ({
      ...state,
      from: Math.max(state.from, from),
      until: (state.until ?? Infinity) < end ? state.until : until,
    }));
}

/** The states of the issue that a lineage is; read once for all lineages of the same cases. */
export function statesOfLineages(
  cases: readonly CaseHistory[],
  issues: readonly Issue[],
): (lineage: IssueLineage) => RiskState[] {
  const today = new Map(
    issues.map((issue) => [
      keyOf(
        issue.cases.map(({ ordinal }) => ordinal),
        null,
      ),
      issue,
    ]),
  );
  const read = new Map<string, RiskState[]>();
  return ({ ordinals, until }) => {
    const key = keyOf(ordinals, until);
    const known = read.get(key);
    if (known !== undefined) return known;
    const own = ordinals.map((ordinal) => cases[ordinal] as CaseHistory);
    const issue = today.get(key) ?? readIssue(until === null ? own : asKnownBefore(own, until));
    const states = statesWithEvidence(issue);
    read.set(key, states);
    return states;
  };
}

const keyOf = (ordinals: readonly number[], until: number | null): string =>
  `${ordinals.join()} ${until ?? ''}`;

/** The same cases, read from what had happened before an instant. */
function asKnownBefore(cases: readonly CaseHistory[], until: number): CaseHistory[] {
  return readCases(
    cases.flatMap(({ steps }) => steps.map(({ event }) => event)).filter(({ at }) => at < until),
  );
}

/**
 * What was told again is read from messages until the first fact is recorded, and from facts only from then on
 * (tellings.ts): up to that moment the issue was another reading of itself.
 */
function statesWithEvidence(issue: Issue): RiskState[] {
  const states = riskStates(issue);
  const firstFact = issue.steps.find(({ event }) => event.type === 'fact')?.event.at;
  if (firstFact === undefined || !issue.steps.some((step) => step.event.at < firstFact && hasWords(step)))
    return states;
  const before = riskStates(readIssue(asKnownBefore(issue.cases, firstFact)));
  return [...within(before, -Infinity, firstFact), ...within(states, firstFact, null)];
}

function hasWords({ event }: Issue['steps'][number]): boolean {
  return event.type === 'contact' && (event.body.read ?? null) !== null;
}
