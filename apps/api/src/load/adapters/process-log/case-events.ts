/** What happened to one case of a process log. */
import type { CanonicalEvent } from '@twicetold/cases';
import { parseSourceTime } from '../../tables/source-time.ts';
import { ToldEvents, type Happening } from '../../tables/told-events.ts';
import type { SourceRow } from '../adapter.ts';
import { caseAttribute, meantValue, type CaseAttribute } from './case-attributes.ts';
import type { ProcessCase, ProcessStep } from './process-case.ts';
import { stateAfter, type StepState } from './step-states.ts';

interface Placed {
  readonly step: ProcessStep;
  readonly at: number;
}

/** What a log as a whole can say, found while its cases are read. */
export interface ProcessLogFindings {
  /** Cases that ever end, by a step or by an attribute. */
  ended: number;
  cases: number;
}

/** One row per step; the first one that counts carries the opening as well. */
export function* processCaseRows(
  subject: ProcessCase,
  until: number | null,
  findings: ProcessLogFindings,
): Generator<SourceRow> {
  const { file } = subject;
  const placed: Placed[] = [];
  for (const step of subject.steps) {
    const at = step.time === null ? null : parseSourceTime(step.time, 'day_first');
    if (at !== null) placed.push({ step, at });
    else
      yield {
        file,
        line: step.line,
        events: [],
        rejection: { field: 'time', reason: step.time === null ? 'is missing' : 'is no instant' },
        raw: { case: subject.id, ...step },
      };
  }
  // The order of a log counts; where a clock contradicts it the earlier instant comes first, as everywhere.
  const known = placed.filter(({ at }) => until === null || at <= until).toSorted((a, b) => a.at - b.at);
  if (known.length === 0) return;
  findings.cases += 1;
  const events = eventsOf(subject, known, until, findings);
  for (const { step } of known)
    yield {
      file,
      line: step.line,
      events: events.get(step) ?? [],
      rejection: null,
      raw: { case: subject.id, ...step },
    };
}

function eventsOf(
  subject: ProcessCase,
  placed: readonly Placed[],
  until: number | null,
  findings: ProcessLogFindings,
): ReadonlyMap<ProcessStep, CanonicalEvent[]> {
  const { step: first, at: firstAt } = placed[0] as Placed;
  const attribute = (meaning: CaseAttribute) =>
    caseAttribute(subject.attributes, meaning) ??
    placed.reduce<string | null>((found, { step }) => found ?? caseAttribute(step.attributes, meaning), null);
  const instant = (meaning: CaseAttribute) => {
    const text = caseAttribute(subject.attributes, meaning);
    return text === null ? null : parseSourceTime(text, 'day_first');
  };
  const told = new ToldEvents<ProcessStep>(subject.id, attribute('customer'));
  const openedAt = Math.min(firstAt, instant('openedAt') ?? Infinity);
  const channel = attribute('channel')?.toLowerCase() ?? null;
  told.add(first, openedAt, 'opened', 'opened', {
    type: 'case.opened',
    team: meantValue(first.team),
    agent: meantValue(first.agent),
    channel,
    reason: attribute('reason'),
    product: attribute('product'),
    priority: attribute('priority'),
    segment: attribute('segment'),
    parent: attribute('parent'),
  });
  if (channel !== null)
    told.add(first, openedAt, 'contact', 'contact', { type: 'contact', direction: 'inbound', channel });
  tellHolders(told, placed);
  const closes = tellStates(told, placed);
  const closedAt = closes ? null : instant('closedAt');
  if (closedAt !== null && (until === null || closedAt <= until))
    told.add((placed.at(-1) as Placed).step, closedAt, 'status', 'closed', { type: 'case.closed' });
  if (closes || closedAt !== null) findings.ended += 1;
  return told.byRow;
}

/** A step by another group is a handoff, a step by another person of the same group one within it. */
function tellHolders(told: ToldEvents<ProcessStep>, placed: readonly Placed[]): void {
  let team: string | null = null;
  let agent: string | null = null;
  for (const { step, at } of placed) {
    const nextTeam: string | null = meantValue(step.team) ?? team;
    const nextAgent: string | null = meantValue(step.agent) ?? (nextTeam === team ? agent : null);
    if (
      step !== placed[0]?.step &&
      nextTeam !== null &&
      (nextTeam !== team || (nextAgent !== null && nextAgent !== agent))
    )
      told.addAt(step, at, 'holder', 'handoff', {
        type: 'handoff',
        fromTeam: team,
        fromAgent: agent,
        toTeam: nextTeam,
        toAgent: nextAgent,
      });
    team = nextTeam;
    agent = nextAgent;
  }
}

/** Whether the case is ever resolved or closed by a step. */
function tellStates(told: ToldEvents<ProcessStep>, placed: readonly Placed[]): boolean {
  let state: StepState = 'open';
  let ends = false;
  for (const { step, at } of placed) {
    const next = stateAfter(meantValue(step.activity), meantValue(step.lifecycle));
    const after: StepState = next ?? (isOver(state) ? state : 'open');
    for (const happening of between(state, after)) told.addAt(step, at, 'status', happening.type, happening);
    ends ||= isOver(after);
    state = after === 'reopened' ? 'open' : after;
  }
  return ends;
}

const isOver = (state: StepState) => state === 'resolved' || state === 'closed';

function between(before: StepState, after: StepState): Happening[] {
  if (before === after) return [];
  if (after === 'resolved') return before === 'closed' ? [] : [{ type: 'case.resolved' }];
  if (after === 'closed') return [{ type: 'case.closed' }];
  const reopened: Happening[] = isOver(before) ? [{ type: 'case.reopened' }] : [];
  if (after === 'customer' || after === 'third_party' || after === 'hold')
    return [...reopened, { type: 'case.waiting', on: after }];
  return reopened.length > 0 || before === 'open' ? reopened : [{ type: 'case.resumed' }];
}
