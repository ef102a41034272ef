/**
 * Where a step leaves its case. The life cycle of an activity (IEEE 1849: schedule, start, complete …) says nothing about
 * the case: "complete" is the end of a task. Some logs put the status of the case there ("Resolved", "Wait - User"); in
 * others an activity is called so ("Resolve ticket").
 */
import { statusWord } from '../../tables/status-words.ts';

export type StepState = 'open' | 'customer' | 'third_party' | 'hold' | 'resolved' | 'closed' | 'reopened';

const OF_ACTIVITIES = new Set([
  'schedule',
  'assign',
  'withdraw',
  'reassign',
  'start',
  'suspend',
  'resume',
  'pi_abort',
  'ate_abort',
  'complete',
  'autoskip',
  'manualskip',
  'unknown',
]);

const SUBJECT = '(?:case|ticket|incident|request|issue|complaint)';
const named = (verb: string) =>
  new RegExp(`^(?:${SUBJECT} )?(?:is |was )?(?:${verb})(?: (?:the )?${SUBJECT})?$`, 'i');
const RESOLVED = named('resolved?|solved?');
const CLOSED = named('closed?');
const REOPENED = named('re-?open(?:ed)?');
const WAITING = /^(?:wait|waiting|awaiting|pending)\b/i;

/** null = an ordinary step of the work. */
export function stateAfter(activity: string | null, lifecycle: string | null): StepState | null {
  if (lifecycle !== null && !OF_ACTIVITIES.has(lifecycle.toLowerCase())) return ofStatus(lifecycle);
  if (activity === null) return null;
  if (RESOLVED.test(activity)) return 'resolved';
  if (CLOSED.test(activity)) return 'closed';
  if (REOPENED.test(activity)) return 'reopened';
  return WAITING.test(activity) ? ofStatus(activity) : null;
}

function ofStatus(name: string): StepState {
  const word = statusWord(name);
  if (word === 'closed') return /^(?:re)?solved/i.test(name) ? 'resolved' : 'closed';
  return word === 'new' ? 'open' : word;
}
