import { count, dimension, duration, flag, instant, type FieldSpecs } from '../fields.ts';

/** One per case. Position in the list = case ordinal. */
export const caseFields = {
  openedAt: instant,
  /** First `case.resolved` (or non-administrative close); null while there is none. */
  firstResolvedAt: instant,
  /** Start of the final unbroken resolved run; null while the case is open. */
  resolvedAt: instant,
  /** Closed by rule without having been resolved. */
  administrativelyClosedAt: instant,
  /** Went into another case: part of that issue, no resolution of its own. */
  merged: flag,
  reopenings: count,
  /** Unbroken stays with a known team: A to B and back to A is three. */
  teamStations: count,
  /** Different known agents who had it. */
  agents: count,
  /** Unbroken stays with a known agent. */
  agentStations: count,
  /** Channel of the first customer contact, else the one it was opened through. */
  channel: dimension('channel'),
  openingTeam: dimension('team'),
  /** Team in whose leg the case was resolved, or that holds it now. */
  resolvingTeam: dimension('team'),
  openingAgent: dimension('agent'),
  resolvingAgent: dimension('agent'),
  reason: dimension('reason'),
  product: dimension('product'),
  segment: dimension('segment'),
  priority: dimension('priority'),
  /** Milliseconds between opening and `resolvedAt` (or the last event while open) waiting on the customer. */
  waitedOnCustomer: duration,
  /** The part of it before `firstResolvedAt`; null while there is none. */
  waitedBeforeFirstResolved: duration,
  /** Set while the case waits on the customer now. */
  waitingOnCustomerSince: instant,
  firstContactAt: instant,
  /** First customer contact to first human answer; see docs/metrics/first-response-median.md. */
  firstResponse: duration,
  /** A person spoke with the customer first, and how long the customer had waited for it is not recorded. */
  firstResponseNotTimed: flag,
  /** The same for the first answer of a bot. */
  botResponse: duration,
  inboundContacts: count,
  outboundContacts: count,
  /** Times the customer gave an item of information or was asked for one; without any, telling again cannot be seen. */
  factsTold: count,
} as const satisfies FieldSpecs;
