/**
 * The risk of every issue of a customer from its first event on, state by state, and which case belonged to which issue
 * when: in each variant and at any moment every case is in one issue, and an issue in one state. Kept apart, because a
 * row for each case and state would grow with the square of the cases of an issue.
 */
import type { CaseHistory } from '../issues/case-history.ts';
import { readIssue, type Issue } from '../issues/issue.ts';
import { lineagesOf, type IssueLineage } from '../issues/lineages.ts';
import { readCases } from '../issues/read-cases.ts';
import { judgedMessages, readingOf } from '../issues/tellings.ts';
import { ALL_VARIANTS } from '../issues/variants.ts';
import { riskRow } from './risk-row.ts';
import { mergeVariants } from './merge-variants.ts';
import { riskStates, type RiskState } from './risk-states.ts';
import type { MeasureRow } from './rows.ts';

/** `issues`: those of today, as read for other measures. */
export function riskRows(
  cases: readonly CaseHistory[],
  issues: readonly { readonly issue: Issue }[],
): { readonly risk: MeasureRow<'risk'>[]; readonly joined: MeasureRow<'joined'>[] } {
  const statesOf = statesOfLineages(
    cases,
    issues.map(({ issue }) => issue),
  );
  const lineages = lineagesOf(cases).map((lineage) => ({ ...lineage, first: heardOfFirst(cases, lineage) }));
  const risk = lineages.flatMap(({ variants, first, from, until, ...lineage }) =>
    within(statesOf({ ...lineage, variants, from, until }), from, until).map((state) =>
      riskRow(state, { variants, case: first }),
    ),
  );
  const joined = lineages.flatMap(({ variants, ordinals, first, from, until }) =>
    ordinals
      .filter((ordinal) => ordinal !== first)
      .map((ordinal) => ({
        variants,
        case: ordinal,
        issueCase: first,
        from: Math.max(from, heardOf(cases[ordinal])),
        until,
      })),
  );
  const alike = lineages.every(({ variants }) => variants === ALL_VARIANTS);
  return alike ? { risk, joined } : { risk: mergeVariants(risk), joined: mergeVariants(joined) };
}

const heardOf = (history: CaseHistory | undefined): number => history?.steps[0]?.event.at ?? -Infinity;

function heardOfFirst(cases: readonly CaseHistory[], { ordinals }: IssueLineage): number {
  return ordinals.reduce((first, each) => (heardOf(cases[each]) < heardOf(cases[first]) ? each : first));
}

/** The states of the time from an instant until another (null: now). */
export function within(states: readonly RiskState[], from: number, until: number | null): RiskState[] {
  const end = until ?? Infinity;
  if (until === null && (states[0]?.from ?? end) >= from) return [...states];
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
 * (tellings.ts): up to that moment the issue was another reading of itself, if anything was told again by then.
 */
function statesWithEvidence(issue: Issue): RiskState[] {
  const states = riskStates(issue);
  const firstFact = issue.steps.find(({ event }) => event.type === 'fact')?.event.at;
  if (firstFact === undefined || !isToldAgain(issue.steps.filter(({ event }) => event.at < firstFact)))
    return states;
  const before = riskStates(readIssue(asKnownBefore(issue.cases, firstFact)));
  return [...within(before, -Infinity, firstFact), ...within(states, firstFact, null)];
}

/** In the words of these steps. */
function isToldAgain(steps: Issue['steps']): boolean {
  if (steps.some((step) => readingOf(step)?.alreadyTold === true)) return true;
  const messages = [...judgedMessages(steps).values()];
  return messages.some(({ facts, asks }) => [...facts, ...asks].some(({ again }) => again));
}
