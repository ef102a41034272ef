import type { AnswerContext, AnswerSettings, SourceLimit } from '@twicetold/metrics';
import type { Workspace } from '@twicetold/store';

/** What an answer depends on beside the columns and the question. Before the first load, now will do: there is nothing to observe. */
export function contextOf(workspace: Workspace, limits: readonly SourceLimit[] = []): AnswerContext {
  const { asOf, zone, firstEventAt, hasCustomers } = workspace;
  const settings = settingsOf(workspace);
  return { asOf: asOf ?? Date.now(), zone, firstEventAt, hasCustomers, settings, limits };
}

/** Checked when they were set. */
export const settingsOf = ({ settings }: Workspace): AnswerSettings => settings;
