import type { CaseHistory } from '../issues/case-history.ts';
import { readFirstResponse } from '../issues/first-response.ts';
import { isContact, isInbound, type Step } from '../issues/step.ts';
import { NOT_NAMED, readTellings } from '../issues/tellings.ts';
import type { MeasureRow } from './rows.ts';

export function caseRow(history: CaseHistory): MeasureRow<'case'> {
  const { rests, legs, waits, steps, resolvedBy } = history;
  const last = rests.at(-1);
  const current = last !== undefined && last.until === null ? last : null;
  const resolvedAt = current?.state === 'resolved' ? current.from : null;
  const firstResolvedAt = rests.find(({ state }) => state === 'resolved')?.from ?? null;
  const response = readFirstResponse(history);
  const currentWait = waits.findLast(({ on }) => on === 'customer');
  let inbound = 0;
  let outbound = 0;
  let channel: string | null = null;
  for (const step of steps) {
    if (!isContact(step)) continue;
    if (isInbound(step)) {
      channel ??= step.event.body.channel;
      if (!praisesAfterResolution(history, step.event.at, step.event.body.sentiment)) inbound += 1;
    } else outbound += 1;
  }
  return {
    openedAt: history.openedAt,
    firstResolvedAt,
    resolvedAt,
    administrativelyClosedAt: current?.state === 'closed' ? current.from : null,
    merged: history.mergedInto.length > 0,
    reopenings: history.reopenings,
    teamStations: legs.filter(({ team }) => team !== null).length,
    agents: new Set(history.agentStays).size,
    agentStations: history.agentStays.length,
    channel: channel ?? history.openedChannel,
    openingTeam: legs.find(({ team }) => team !== null)?.team ?? null,
    resolvingTeam:
      resolvedAt !== null && resolvedBy !== null ? resolvedBy.team : (steps.at(-1)?.team ?? null),
    openingAgent: legs.find(({ agent }) => agent !== null)?.agent ?? null,
    resolvingAgent:
      resolvedAt !== null && resolvedBy !== null ? resolvedBy.agent : (steps.at(-1)?.agent ?? null),
    reason: history.reason,
    product: history.product,
    segment: history.segment,
    priority: history.priority,
    waitedOnCustomer: waitedOnCustomer(history, resolvedAt),
    waitedBeforeFirstResolved: firstResolvedAt === null ? null : waitedOnCustomer(history, firstResolvedAt),
    waitingOnCustomerSince: currentWait !== undefined && currentWait.until === null ? currentWait.from : null,
    firstContactAt: response.firstContactAt,
    firstResponse: response.human,
    firstResponseNotTimed: response.notTimed,
    botResponse: response.bot,
    inboundContacts: inbound,
    outboundContacts: outbound,
    factsTold: factsToldIn(steps),
  };
}

/** Given by the customer, or asked for; what was only recorded or cleared says nothing about telling. */
function factsToldIn(steps: readonly Step[]): number {
  let told = 0;
  for (const tellings of readTellings(steps).at.values())
    for (const { field, action } of tellings)
      if (field !== NOT_NAMED && (action === 'given' || action === 'asked')) told += 1;
  return told;
}

/** Judged by the case alone; the contact's own row has it by the issue. */
function praisesAfterResolution({ rests }: CaseHistory, at: number, sentiment: number | null): boolean {
  return (sentiment ?? 0) > 0 && rests.some(({ state, from }) => state === 'resolved' && from < at);
}

/** Waits that are over, as far as they fall before the resolution; the one that lasts has its own field. */
function waitedOnCustomer({ waits }: CaseHistory, resolvedAt: number | null): number {
  let total = 0;
  for (const { on, from, until } of waits) {
    if (on === 'customer' && until !== null)
      total += Math.max(0, Math.min(until, resolvedAt ?? until) - from);
  }
  return total;
}
