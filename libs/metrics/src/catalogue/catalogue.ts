/**
 * All metrics, in the order in which they are presented. Adding one = one file here, one page below docs/metrics, one
 * line in this list.
 */
import { baselineLoss } from './baseline-loss.ts';
import { casesOpen } from './cases-open.ts';
import { casesOpened } from './cases-opened.ts';
import { casesResolved } from './cases-resolved.ts';
import { chases } from './chases.ts';
import { comebacks } from './comebacks.ts';
import { contacts } from './contacts.ts';
import { contactsPerIssue } from './contacts-per-issue.ts';
import { csat } from './csat.ts';
import type { Metric } from './define-metric.ts';
import { excessLoss } from './excess-loss.ts';
import { fieldsLost } from './fields-lost.ts';
import { firstContactResolution } from './first-contact-resolution.ts';
import { firstResolutionMedian } from './first-resolution-median.ts';
import { firstResponseMedian } from './first-response-median.ts';
import { handoffCoverage } from './handoff-coverage.ts';
import { handoffs } from './handoffs.ts';
import { informationLoss } from './information-loss.ts';
import { issues } from './issues.ts';
import { nps } from './nps.ts';
import { promisesBroken } from './promises-broken.ts';
import { promisesKeptOnTime } from './promises-kept-on-time.ts';
import { promisesMade } from './promises-made.ts';
import { publicLeak } from './public-leak.ts';
import { reopenings } from './reopenings.ts';
import { repeatContacts } from './repeat-contacts.ts';
import { repeatRate } from './repeat-rate.ts';
import { repeatYourselfRate } from './repeat-yourself-rate.ts';
import { resolutionMedian } from './resolution-median.ts';
import { resolutionNaiveMedian } from './resolution-naive-median.ts';
import { resolutionNaiveP90 } from './resolution-naive-p90.ts';
import { resolutionP75 } from './resolution-p75.ts';
import { resolutionP90 } from './resolution-p90.ts';
import { returns } from './returns.ts';
import { wordOfMouthAtRisk } from './word-of-mouth-at-risk.ts';
import { wordOfMouthIndex } from './word-of-mouth-index.ts';

export const METRICS: readonly Metric[] = [
  resolutionMedian,
  repeatRate,
  informationLoss,
  wordOfMouthIndex,
  resolutionP75,
  resolutionP90,
  resolutionNaiveMedian,
  resolutionNaiveP90,
  firstResolutionMedian,
  firstResponseMedian,
  casesOpened,
  casesResolved,
  casesOpen,
  reopenings,
  contacts,
  repeatContacts,
  chases,
  comebacks,
  issues,
  firstContactResolution,
  contactsPerIssue,
  publicLeak,
  handoffs,
  repeatYourselfRate,
  baselineLoss,
  excessLoss,
  returns,
  handoffCoverage,
  fieldsLost,
  wordOfMouthAtRisk,
  promisesMade,
  promisesKeptOnTime,
  promisesBroken,
  csat,
  nps,
];

/** The four that stand at the top of the page. */
export const HEADLINES: readonly Metric[] = [resolutionMedian, repeatRate, informationLoss, wordOfMouthIndex];
