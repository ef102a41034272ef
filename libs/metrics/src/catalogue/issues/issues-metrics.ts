import type { Metric } from '../define-metric.ts';
import { channelSwitchesPerIssue } from './channel-switches-per-issue.ts';
import { channelsPerIssue } from './channels-per-issue.ts';
import { chasesPerIssue } from './chases-per-issue.ts';
import { comebackRate } from './comeback-rate.ts';
import { contactsPerIssue } from './contacts-per-issue.ts';
import { firstContactResolution } from './first-contact-resolution.ts';
import { issues } from './issues.ts';
import { issuesPublic } from './issues-public.ts';
import { issuesWentDirect } from './issues-went-direct.ts';
import { publicLeak } from './public-leak.ts';

/** In the order of presentation. */
export const ISSUES_METRICS = [
  issues,
  firstContactResolution,
  comebackRate,
  contactsPerIssue,
  chasesPerIssue,
  channelsPerIssue,
  channelSwitchesPerIssue,
  issuesWentDirect,
  issuesPublic,
  publicLeak,
] as const satisfies readonly Metric[];
