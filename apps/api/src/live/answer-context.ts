import type { AnswerContext } from '@twicetold/metrics';
import type { Workspace } from '@twicetold/store';

/** What an answer depends on beside the columns and the question. Before the first load, now will do: there is nothing to observe. */
export function contextOf({ asOf, zone, firstEventAt, hasCustomers, settings }: Workspace): AnswerContext {
  return { asOf: asOf ?? Date.now(), zone, firstEventAt, hasCustomers, settings: settings };
}
