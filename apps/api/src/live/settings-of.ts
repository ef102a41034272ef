import type { AnswerSettings } from '@twicetold/metrics';
import type { Workspace } from '@twicetold/store';

/** Checked when they were set. */
export const settingsOf = ({ settings }: Workspace): AnswerSettings => settings;
