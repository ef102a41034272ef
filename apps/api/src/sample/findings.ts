/**
 * What is hidden in the sample for those who look: every planted effect in one place. What one should see, with
 * figures, is in docs/sample.md; sample-findings.spec.ts counts it from the bare events.
 */
import { localMonth, WEEK } from './company/calendar.ts';
import type { Channel } from './company/channels.ts';
import type { Field, Reason } from './company/reasons.ts';
import type { Team } from './company/teams.ts';

/** Chance that a receiving team asks again for a field that it could know. */
export const USUAL_LOSS = 0.11;

/** a) The pair of teams that loses most. */
export const LEAKING_PAIR = {
  from: 'Technical support Tartu' satisfies Team,
  to: 'Field dispatch Narva' satisfies Team,
  loss: 0.5,
  /** Chance that the transfer wipes the appointment or phone number off the screen. */
  cleared: 0.12,
} as const;

/** b) The site whose arrangements never arrive at the next site. */
export const FORGOTTEN_ARRANGEMENTS = {
  from: 'Billing North' satisfies Team,
  to: 'Billing South' satisfies Team,
  field: 'payment_arrangement' satisfies Field,
  /** Of the billing matters at either site, how many end up with paying in parts. */
  share: 0.4,
} as const;

/** c) The reason that surged in one month: new software broke the set-top boxes. */
export const SURGE = { reason: 'tv_fault' satisfies Reason, monthsBeforeEnd: 5, factor: 3.5 } as const;

export function surgeMonth(end: number): { readonly from: number; readonly to: number } {
  return {
    from: localMonth(end, -SURGE.monthsBeforeEnd),
    to: localMonth(end, 1 - SURGE.monthsBeforeEnd),
  };
}

/** d) The team that looks slow only because it gets the hard cases. */
export const HARD_CASES = {
  team: 'Internet equipment' satisfies Team,
  reasons: ['slow_internet', 'internet_outage'] satisfies Reason[],
  /** Share of hard ones among these reasons. */
  hard: 0.26,
  /** Share of the hard ones, and of the others, that start with this team. */
  getsOfHard: 0.8,
  getsOfOthers: 0.04,
} as const;

/** e) The channel that looks fast only because its slow cases are still open: a web form renewed lately. */
export const NEW_CHANNEL = {
  channel: 'web form' satisfies Channel,
  weeksBeforeEnd: 16,
  /** How much more it is used since; and before. */
  use: { since: 5.5, before: 0.12 },
  /** Since then, the share that waits in a list nobody works through. */
  leftLying: 0.62,
  medianDays: 110,
  /** The others are simple, and mostly settled with the first answer. */
  settledAtOnce: 0.92,
  answerHours: 1.5,
} as const;

export const newChannelSince = (end: number): number => end - NEW_CHANNEL.weeksBeforeEnd * WEEK;

/** f) The team that recovers well. */
export const RECOVERY_TEAM = 'Social care' satisfies Team;

/** g) Where word of mouth is at its worst: sold in the store with a delivery day that is not kept. */
export const RISK_POCKET = {
  reason: 'delivery' satisfies Reason,
  channel: 'store' satisfies Channel,
} as const;
