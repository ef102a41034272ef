/**
 * What the changes of a conversation's state come to. Intercom's "closed" is its word for solved. A closing by a workflow or by
 * idle time (a bot's) is one by a rule, unless Intercom counts its own agent as the one who solved it. A message of
 * the customer opens a closed or snoozed conversation.
 */
import type { Happening } from '../../tables/told-events.ts';
import type { Part } from './parts.ts';
import { isSpoken } from './spoken.ts';

export type State = 'open' | 'closed' | 'snoozed';

export interface StateStep {
  readonly part: Part;
  readonly happening: Happening;
}

const TO: Readonly<Record<string, State>> = {
  close: 'closed',
  open: 'open',
  note_and_reopen: 'open',
  assign_and_reopen: 'open',
  snoozed: 'snoozed',
  unsnoozed: 'open',
  timer_unsnooze: 'open',
  note_and_unsnooze: 'open',
  assign_and_unsnooze: 'open',
};

export function stateSteps(
  parts: readonly Part[],
  solvedByMachine: boolean,
): { readonly steps: readonly StateStep[]; readonly state: State } {
  const steps: StateStep[] = [];
  let state: State = 'open';
  for (const part of parts) {
    const to = TO[part.type] ?? (part.author === 'customer' && isSpoken(part) ? 'open' : null);
    if (to === null || to === state) continue;
    const byRule = part.author === 'bot' && !solvedByMachine;
    for (const happening of between(state, to, byRule)) steps.push({ part, happening });
    state = to;
  }
  return { steps, state };
}

function between(before: State, after: State, byRule: boolean): Happening[] {
  const reopened: Happening[] = before === 'closed' ? [{ type: 'case.reopened' }] : [];
  switch (after) {
    case 'closed':
      return [byRule ? { type: 'case.closed', administrative: true } : { type: 'case.resolved' }];
    case 'snoozed':
      return [...reopened, { type: 'case.waiting', on: 'hold' }];
    default:
      return reopened.length > 0 ? reopened : [{ type: 'case.resumed' }];
  }
}
