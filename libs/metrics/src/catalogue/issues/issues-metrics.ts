import type { Metric } from '../define-metric.ts';
import { contactsPerIssue } from './contacts-per-issue.ts';
import { firstContactResolution } from './first-contact-resolution.ts';
import { issues } from './issues.ts';
import { publicLeak } from './public-leak.ts';

/** In the order of presentation. */
export const ISSUES_METRICS: readonly Metric[] = [
  issues,
  firstContactResolution,
  contactsPerIssue,
  publicLeak,
];
